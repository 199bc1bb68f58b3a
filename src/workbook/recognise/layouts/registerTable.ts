import { sampleColumn } from '../cells/columnSample';
import { BLANK, isBlank, placeOf, textOf, type Grid, type GridCell } from '../cells/grid';
import { holdsNumber } from '../cells/readFigure';
import { plainText } from '../words/text';
import { dimensionOf } from '../headers/dimensions';
import { headersInRow, type HeaderColumn, type HeaderRow } from '../headers/findHeaderRows';
import { IDENTIFIER } from '../words/figureWords';
import { stopsOf } from '../rows/stops';
import { labelOfCell, readBody, type BodyRow } from '../rows/tableBody';
import { sectorColumnsOf, type SectorColumns } from '../columns/sectorColumns';
import type { LongTable } from './longTable';

/** Her rows with one sector or code, in the order in which it first stands there. */
type Groups = readonly (readonly BodyRow[])[];

/** Numbers that establishments are registered by: that of LISA, and that of the chamber of commerce. */
const REGISTER_NUMBER = /^(?:lisa|kvk)[- ]?(?:vestigings?)?[- ]?(?:nummer|nr\.?|id)$/;

/** Asked of every text in rows without figures: nearly none has any of these. */
const MAY_BE_IDENTIFIER = /n(?:umme)?r|n(?:umber|o)|id|code/i;

const isIdentifier = (text: string): boolean => {
  if (!MAY_BE_IDENTIFIER.test(text)) return false;
  const plain = plainText(text);
  return IDENTIFIER.test(plain) || REGISTER_NUMBER.test(plain);
};

/** Nearly every row of a large sheet has a number, which is far cheaper to see than what its texts may mean. */
const hasNumber = (grid: Grid, row: number): boolean => {
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    if (typeof grid.valueAt(row, column) === 'number') return true;
  }
  return false;
};

const hasIdentifier = (grid: Grid, row: number): boolean => {
  for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
    const value = grid.valueAt(row, column);
    if (typeof value === 'string' && value !== '' && isIdentifier(value)) return true;
  }
  return false;
};

/** The registers of a grid, with a row for every establishment; each seen as a table with a row per sector or code. */
export function findRegisters(grid: Grid): readonly LongTable[] {
  const found: LongTable[] = [];
  for (let row = grid.area.row; row < grid.area.lastRow; row++) {
    if (hasNumber(grid, row) || !hasIdentifier(grid, row)) continue;
    const here = headersInRow(grid, row).flatMap((header) => registerAt(header) ?? []);
    found.push(...here);
    row = Math.max(row, ...here.map(({ area }) => area.lastRow));
  }
  return found;
}

function registerAt(header: HeaderRow): LongTable | null {
  if (!header.columns.some(({ meaning }) => isIdentifier(meaning.header))) return null;
  const columns = sectorColumnsOf(header);
  if (!columns) return null;
  const { grid } = header;
  const figures = figuresOf(header, columns);
  const body = readBody(
    header,
    columns.key.column,
    [],
    figures.map(({ column }) => column),
    stopsOf([]),
  );
  const last = body[body.length - 1];
  const groups = groupsOf(body);
  if (!last || groups.length === body.length || !areOfOne(header, body)) return null;
  // What a text means, the others of its column tell, and a sum has none.
  const isText = ({ row }: BodyRow): boolean =>
    figures.some(({ column }) => textOf(grid.at(row, column)) !== '' && holdsNumber(grid.at(row, column)));
  if (body.some(isText)) return null;
  const numbers = header.columns.map(({ column }) => column);
  const area = {
    row: header.top,
    column: Math.min(...numbers),
    lastRow: last.row,
    lastColumn: Math.max(...numbers),
  };
  return { area, header: summed(header, columns, figures, groups, area), unclear: null };
}

/** Counts, which can be added up. */
const figuresOf = (header: HeaderRow, { jobs, key }: SectorColumns): readonly HeaderColumn[] =>
  header.columns.filter(
    (column) =>
      column === jobs ||
      (column !== key && column.meaning.measure !== null && column.meaning.derivation === null),
  );

function groupsOf(body: readonly BodyRow[]): Groups {
  const groups = new Map<string, BodyRow[]>();
  for (const row of body) {
    const group = groups.get(row.label);
    if (group) group.push(row);
    else groups.set(row.label, [row]);
  }
  return [...groups.values()];
}

/** Parts of the own area; figures of several of any other kind cannot be added up. */
const PART_OF_AREA =
  /^(?:wijk|wijken|buurt|buurten|stadsdeel|stadsdelen|wijknaam|buurtnaam|neighbourhoods?)$/;

/** Whether the register is of one municipality and one moment. */
function areOfOne({ grid, columns }: HeaderRow, body: readonly BodyRow[]): boolean {
  return columns.every(({ column, meaning }) => {
    if (dimensionOf(meaning.header) === null || PART_OF_AREA.test(plainText(meaning.header))) return true;
    return new Set(body.map(({ row }) => labelOfCell(grid.at(row, column)))).size === 1;
  });
}

/** The register as a table with a row per sector or code; a sum that lacks a figure is the cell that lacks it. */
function summed(
  header: HeaderRow,
  { key, labels }: SectorColumns,
  figures: readonly HeaderColumn[],
  groups: Groups,
  area: LongTable['area'],
): HeaderRow {
  const { grid, row: headerRow } = header;
  const taken = [key, ...labels, ...figures];
  const isFigure = (column: number): boolean => figures.some((figure) => figure.column === column);
  const groupAt = (row: number): readonly BodyRow[] | undefined => groups[row - headerRow - 1];
  const lacking = (group: readonly BodyRow[], column: number): BodyRow | undefined =>
    group.find(({ row }) => grid.at(row, column).kind !== 'number');
  const rowOf = (row: number, column: number): number => {
    const group = groupAt(row);
    if (!group) return row;
    return ((isFigure(column) ? lacking(group, column) : undefined) ?? group[0]!).row;
  };
  const isSum = (row: number, column: number): boolean => {
    const group = groupAt(row);
    return group !== undefined && group.length > 1 && isFigure(column) && !lacking(group, column);
  };
  const sums = new Map<string, GridCell>();
  const sumAt = (row: number, column: number): GridCell => {
    const id = `${row} ${column}`;
    const known = sums.get(id);
    if (known) return known;
    const group = groupAt(row)!;
    const value = group.reduce((sum, each) => sum + Number(grid.at(each.row, column).value), 0);
    const cell: GridCell = { ...grid.at(group[0]!.row, column), value };
    sums.set(id, cell);
    return cell;
  };
  const lastRow = headerRow + groups.length;
  const view: Grid = {
    ...grid,
    area: { ...grid.area, lastRow },
    at(row, column) {
      if (row > lastRow) return BLANK;
      return isSum(row, column) ? sumAt(row, column) : grid.at(rowOf(row, column), column);
    },
    valueAt(row, column) {
      const cell = this.at(row, column);
      return isBlank(cell) ? '' : cell.value;
    },
    view: {
      area,
      namesAreas: false,
      isAbsent: () => false,
      isSum,
      placeOf: (row, column) => placeOf(grid, rowOf(row, column), column),
    },
  };
  const rows = groups.reduce((count, group) => count + group.length, 0);
  const place = placeOf(grid, headerRow, key.column);
  return {
    ...header,
    grid: view,
    columns: taken
      .map((column): HeaderColumn => ({
        ...column,
        sample: sampleColumn(view, column.column, headerRow + 1),
      }))
      .sort((one, other) => one.column - other.column),
    findings: [
      { severity: 'notice', place, message: { kind: 'registerAddedUp', rows, count: groups.length } },
    ],
  };
}
