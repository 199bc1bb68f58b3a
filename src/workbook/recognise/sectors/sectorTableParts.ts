import type { Finding } from '../../findings';
import type { SourcedText, SubsectorRow } from '../../input';
import { placeOf, type Grid } from '../cells/grid';
import type { SectorColumns } from '../columns/sectorColumns';
import { isFirstOfKey } from '../rows/firstOfKey';
import { labelOfCell } from '../rows/tableBody';
import { plainText } from '../words/text';
import type { SubsectorBodyRow } from '../rows/levels';

/** The parts of the sectors with their figures; of two with one name in a sector the first counts. */
export function readSubsectors(
  rows: readonly SubsectorBodyRow[],
  sectors: readonly { readonly index: number; readonly key: string }[],
  columns: SectorColumns,
  grid: Grid,
  findings: Finding[],
  figuresOf: (row: SubsectorBodyRow) => Omit<SubsectorRow, 'key' | 'name' | 'description' | 'sector'>,
): readonly SubsectorRow[] {
  const keyOfSector = new Map(sectors.map(({ index, key }) => [index, key]));
  const column = (columns.subsector ?? columns.key).column;
  const seen = new Map<string, SourcedText>();
  return rows.flatMap((row): SubsectorRow[] => {
    const sector = keyOfSector.get(row.sectorIndex)!;
    const key = `${sector}|${plainText(row.label)}`;
    const name = { text: row.label, place: placeOf(grid, row.row, column) };
    if (!isFirstOfKey(seen, key, name, findings)) return [];
    return [{ ...figuresOf(row), key, name, description: null, sector }];
  });
}

/** The text that tells what a code stands for. */
export function descriptionOf(
  grid: Grid,
  { row }: { readonly row: number },
  { labels }: SectorColumns,
): SourcedText | null {
  const [column] = labels;
  const text = column ? labelOfCell(grid.at(row, column.column)) : '';
  return column && text !== '' ? { text, place: placeOf(grid, row, column.column) } : null;
}
