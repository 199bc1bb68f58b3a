import type { Finding } from '../../findings';
import type { Figure } from '../../input';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { rowLevels } from '../totals/rowLevels';
import { rowKindOf } from '../rows/rowLabel';
import { rowNumbers } from '../rows/rowNumbers';
import type { SectorColumns } from '../columns/sectorColumns';
import { labelOfCell, type BodyRow } from '../rows/tableBody';
import { sumOfParts } from '../rows/sumOfParts';
import { plainText } from '../words/text';
import type { PlacedRow, SectorLevels, SubsectorBodyRow } from '../rows/levels';

/**
 * Tells the sectors of a table from their parts: by a column for the parts beside that of the sectors, or by
 * words such as `waarvan` in the rows below a sector. A sector named beside its parts only is their sum.
 */
export function sectorLevels(
  header: HeaderRow,
  columns: SectorColumns,
  body: readonly BodyRow[],
): SectorLevels {
  const placed = body.map((row, index): PlacedRow => ({ ...row, index }));
  const { key, subsector } = columns;
  if (subsector) {
    const levels = byColumn(header, columns, subsector.column, placed);
    // A header that names them needs no saying.
    const isNamed = subsector.meaning.label === 'subsector' || subsector.role !== undefined;
    return isNamed ? levels : { ...levels, findings: partsFindings(header, key.column, levels) };
  }
  return rowLevels(header, columns, placed);
}

/** That rows were read as parts of the sector that stands in the column before them. */
function partsFindings(
  { grid }: HeaderRow,
  keyColumn: number,
  { rows, subsectors }: SectorLevels,
): readonly Finding[] {
  return rows.flatMap(({ row, label, index }): Finding[] => {
    const parts = subsectors.filter(({ sectorIndex }) => sectorIndex === index);
    if (parts.length < 2) return [];
    const numbers = rowNumbers(parts.map((part) => placeOf(grid, part.row, keyColumn).row));
    const message = { kind: 'readAsParts', label, rows: numbers } as const;
    return [{ severity: 'notice', place: placeOf(grid, row, keyColumn), message }];
  });
}

const numberIn = (grid: HeaderRow['grid'], row: number, column: number): number => {
  const value = grid.valueAt(row, column);
  return typeof value === 'number' ? value : 0;
};

/** A sector may be named in the first row of its parts only, and may have a row of its own. */
function byColumn(
  { grid }: HeaderRow,
  { key: { column: keyColumn }, jobs }: SectorColumns,
  subsectorColumn: number,
  body: readonly PlacedRow[],
): SectorLevels {
  const wholes = new Map<string, PlacedRow>();
  const parts = new Map<string, { readonly first: PlacedRow; readonly rows: PlacedRow[] }>();
  const rows: PlacedRow[] = [];
  let named = '';
  let isEnded = false;
  let before = body[0]?.row ?? 0;
  for (const row of body) {
    const sector = labelOfCell(grid.at(row.row, keyColumn));
    const part = labelOfCell(grid.at(row.row, subsectorColumn));
    isEnded ||= isBlankBetween(grid, before, row.row);
    before = row.row;
    if (rowKindOf(sector) !== 'row' || row.kind === 'unnamed') {
      rows.push(row);
      isEnded ||= rowKindOf(sector) === 'total';
      continue;
    }
    if (sector !== '') [named, isEnded] = [sector, false];
    // Below its total, or a blank row, a name does not count for the rows without one.
    else if (isEnded && rowKindOf(part) === 'row') {
      rows.push({ ...row, label: '', kind: 'unnamed' });
      continue;
    }
    const isWhole = part === '' || rowKindOf(part) !== 'row';
    const own = sector === '' ? (parts.get(plainText(named))?.rows ?? []) : [];
    const sum = own.reduce((added, one) => added + numberIn(grid, one.row, jobs.column), 0);
    // The last line may be the total of the table, or that of the last sector.
    const isLast = row === body[body.length - 1] && parts.size > 1;
    const isOfAll = isLast && sector === '' && isWhole && numberIn(grid, row.row, jobs.column) > sum;
    if (named === '' || isOfAll) rows.push(row);
    else if (isWhole) {
      const whole: PlacedRow = { ...row, label: named, kind: 'row' };
      rows.push(whole);
      if (!wholes.has(plainText(named))) wholes.set(plainText(named), whole);
    } else {
      const known = parts.get(plainText(named)) ?? { first: { ...row, label: named }, rows: [] };
      parts.set(plainText(named), known);
      known.rows.push({ ...row, label: part });
    }
  }
  return withMadeSectors(body.length, rows, wholes, parts);
}

/** Whether one of the rows between two rows of the table has nothing in it. */
function isBlankBetween(grid: HeaderRow['grid'], before: number, row: number): boolean {
  const { column: first, lastColumn } = grid.area;
  for (let between = before + 1; between < row; between++) {
    let column = first;
    while (column <= lastColumn && grid.valueAt(between, column) === '') column++;
    if (column > lastColumn) return true;
  }
  return false;
}

function withMadeSectors(
  count: number,
  rows: readonly PlacedRow[],
  wholes: ReadonlyMap<string, PlacedRow>,
  parts: ReadonlyMap<string, { readonly first: PlacedRow; readonly rows: readonly PlacedRow[] }>,
): SectorLevels {
  const made: (readonly number[])[] = [];
  const sectors = [...rows];
  const subsectors: SubsectorBodyRow[] = [];
  for (const [name, { first, rows: own }] of parts) {
    const whole = wholes.get(name);
    const sectorIndex = whole ? whole.index : count + made.length;
    if (!whole) {
      sectors.push({ ...first, index: sectorIndex });
      made.push(own.map(({ index }) => index));
    }
    subsectors.push(...own.map((row) => ({ ...row, sectorIndex })));
  }
  return {
    rows: sectors.sort((one, other) => one.row - other.row),
    subsectors,
    made,
    headings: [],
    findings: [],
  };
}

/** The figures of a column with those of the sectors made of their parts behind them; one missing part leaves no sum. */
export function withMadeFigures(figures: readonly Figure[], made: SectorLevels['made']): readonly Figure[] {
  return [...figures, ...made.map((places) => sumOfParts(places.map((place) => figures[place]!)))];
}
