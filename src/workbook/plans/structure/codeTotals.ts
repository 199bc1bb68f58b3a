import type { SectorId } from '../../../method';
import { textInFormula } from '../../formulaText';
import type { SectorRow } from '../../input';
import { formula, type CellContent, type CellsByColumn, type SheetPlan } from '../../sheetPlan';
import { SPLIT_MARK } from './codesPlan';
import { KEY_COLUMN_ID } from '../columns';
import { parameterCells } from '../parameterCells';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';

const EDUCATION: SectorId = 'education';
const KNOWLEDGE: SectorId = 'knowledge';

/**
 * The cells of the sheet Input that add up the codes of a sector.
 * SUMIFS answers `#N/A` when a code of the sector is missing, and ignores missing codes of other sectors.
 */
export class CodeTotals {
  private readonly codes: PlanReference;
  private readonly hasSplit: boolean;
  private readonly knowledgeShare: string;

  constructor(context: PlanContext, codesSheet: SheetPlan) {
    this.codes = new PlanReference(codesSheet, context.sheetNames.codes);
    this.hasSplit = codesSheet.rows.some((row) => row.cells.split === SPLIT_MARK);
    this.knowledgeShare = parameterCells(context)('knowledgeShare');
  }

  row(row: SectorRow, figureIds: readonly string[]): CellsByColumn {
    return {
      sector: row.name.text,
      ...Object.fromEntries(
        figureIds.map((id): [string, CellContent] => [id, formula(`=${this.total(row, id)}`)]),
      ),
      [KEY_COLUMN_ID]: row.key,
    };
  }

  private total(row: SectorRow, figureId: string): string {
    const values = this.codes.all(figureId);
    const sum = `SUMIFS(${values},${this.codes.all('sector')},${exactly(row.name.text)})`;
    const split = `${this.knowledgeShare}*SUMIFS(${values},${this.codes.all('split')},"${SPLIT_MARK}")`;
    if (this.hasSplit && row.key === EDUCATION) return `${sum}-${split}`;
    if (this.hasSplit && row.key === KNOWLEDGE) return `${sum}+${split}`;
    return sum;
  }
}

/** A criterion that only this text meets: her own names may hold what SUMIFS takes for a sign. */
function exactly(name: string): string {
  const plain = name.replace(/[~*?]/g, '~$&');
  return textInFormula(/^[<>=]/.test(plain) ? `=${plain}` : plain);
}
