import type { Finding } from '../../findings';
import { SECTOR_FIGURES, type Figure, type SectorFigure } from '../../input';
import type { SectorColumns } from '../columns/sectorColumns';
import { nameInTotal } from '../totals/nameInTotal';
import { judgedTotal } from '../totals/ownTotal';
import { plainText } from '../words/text';
import type { SectorTableRows } from './sectorTableRows';

/**
 * That the total of one sector differs from what its parts come to, in a table with a column for the parts. The sum
 * is what counts; a total is never a part.
 */
export function groupTotals(
  columns: SectorColumns,
  { keyed, kept }: SectorTableRows,
  at: (row: { readonly index: number }) => Readonly<Record<SectorFigure, Figure | null>>,
): readonly Finding[] {
  if (!columns.subsector) return [];
  const sectors = new Map(kept.map((row) => [plainText(row.label), row]));
  return keyed.flatMap((total): readonly Finding[] => {
    const name = total.kind === 'total' ? nameInTotal(total.label) : null;
    const sector = name === null ? undefined : sectors.get(name);
    if (!sector) return [];
    return SECTOR_FIGURES.flatMap((part) => {
      const [column, figure] = [columns[part], at(sector)[part]];
      if (!column || !figure) return [];
      return judgedTotal(column.meaning.header, [figure], at(total)[part]).findings.filter(
        ({ message }) => message.kind === 'totalDiffers',
      );
    });
  });
}
