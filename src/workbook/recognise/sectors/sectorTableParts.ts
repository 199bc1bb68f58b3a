import type { Finding } from '../../findings';
import type { SourcedText, SubsectorRow } from '../../input';
import { addressIn, placeOf, type Grid } from '../cells/grid';
import type { SectorColumns } from './sectorColumns';
import type { SubsectorBodyRow } from './sectorTableLevels';
import { labelOfCell } from '../rows/tableBody';
import { plainText } from '../cells/text';

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
  const first = new Map<string, SubsectorBodyRow>();
  return rows.flatMap((row): SubsectorRow[] => {
    const sector = keyOfSector.get(row.sectorIndex)!;
    const key = `${sector}|${plainText(row.label)}`;
    const place = placeOf(grid, row.row, column);
    const earlier = first.get(key);
    if (earlier) {
      const message = {
        kind: 'duplicateKey',
        label: row.label,
        first: addressIn(grid, earlier.row, column),
      } as const;
      findings.push({ severity: 'problem', place, message });
      return [];
    }
    first.set(key, row);
    return [{ ...figuresOf(row), key, name: { text: row.label, place }, description: null, sector }];
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
