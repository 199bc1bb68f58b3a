import type { SectorId } from '../../../method';
import type { SectorRow } from '../../input';
import { formula, type CellContent, type CellsByColumn, type RowPlan, type SheetPlan } from '../../sheetPlan';
import { SPLIT_MARK } from './codesPlan';
import { KEY_COLUMN_ID } from '../columns';
import { onlyText } from '../exactText';
import { parameterCells } from '../parameterCells';
import type { PlanContext } from '../planContext';
import { PlanReference } from '../planReference';

const EDUCATION: SectorId = 'education';
const KNOWLEDGE: SectorId = 'knowledge';
/** Of one function in Excel (specifications and limits). */
const MOST_ARGUMENTS = 255;

type NamedRow = Pick<SectorRow, 'key' | 'name'>;

/**
 * The cells of the sheet Input that add up the codes of a sector.
 * SUMIFS answers `#N/A` when a code of the sector is missing, and ignores missing codes of other sectors.
 */
export class CodeTotals {
  private readonly codes: PlanReference;
  private readonly codeRows: readonly RowPlan[];
  private readonly hasSplit: boolean;
  private readonly knowledgeShare: string;

  constructor(context: PlanContext, codesSheet: SheetPlan) {
    this.codes = new PlanReference(codesSheet, context.sheetNames.codes);
    this.codeRows = codesSheet.rows;
    this.hasSplit = codesSheet.rows.some((row) => row.cells.split === SPLIT_MARK);
    this.knowledgeShare = parameterCells(context)('knowledgeShare');
  }

  row(row: NamedRow, figureIds: readonly string[]): CellsByColumn {
    return {
      sector: row.name.text,
      ...Object.fromEntries(
        figureIds.map((id): [string, CellContent] => [id, formula(`=${this.total(row, id)}`)]),
      ),
      [KEY_COLUMN_ID]: row.key,
    };
  }

  private total(row: NamedRow, figureId: string): string {
    const values = this.codes.all(figureId);
    const sum = this.sumOf(row.name.text, figureId);
    const split = `${this.knowledgeShare}*SUMIFS(${values},${this.codes.all('split')},"${SPLIT_MARK}")`;
    if (this.hasSplit && row.key === EDUCATION) return `${sum}-${split}`;
    if (this.hasSplit && row.key === KNOWLEDGE) return `${sum}+${split}`;
    return sum;
  }
  private sumOf(sector: string, figureId: string): string {
    const criterion = onlyText(this.codes.all('sector'), sector);
    if (criterion !== null) return `SUMIFS(${this.codes.all(figureId)},${criterion})`;
    // No function adds up by a text that is too long for a criterion and passes over other sectors' errors.
    const cells = this.keysOf(sector).map((key) => this.codes.cell(figureId, key));
    const parts = Array.from({ length: Math.ceil(cells.length / MOST_ARGUMENTS) }, (_, part) =>
      cells.slice(part * MOST_ARGUMENTS, (part + 1) * MOST_ARGUMENTS),
    );
    return `(${parts.map((part) => `SUM(${part.join(',')})`).join('+') || '0'})`;
  }

  private keysOf(sector: string): string[] {
    return this.codeRows.filter(({ cells }) => cells.sector === sector).map(({ key }) => key);
  }
}
