import type { Area } from '../../address';
import type { Finding } from '../../findings';
import { areaRoles, takenAreas, type AreaRoles, type TakenArea } from '../areas/areaRoles';
import { byTime } from '../headers/dimensions';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { headerMeaning } from '../headers/headerRole';
import { NO_ROW, longCells, type LongCells } from './longCells';
import { longColumnsOf, type LongColumns, type ValueColumn } from './longColumns';
import { absenceFindings } from './longFindings';
import { readLongRows, type LongRows } from './longRows';
import { sizesOf } from './longSizes';
import { textsAround } from '../headers/textsAround';
import { rowUnitsOf, type RowUnits } from '../figures/unitColumn';
import { longUnits, otherUnitFindings } from './longUnits';
import { wideHeader, type WideColumn } from './wideView';
import { areaFindings } from '../areas/areaFindings';
import type { UnclearAreas } from '../areas/areaRoles';

/** A long table, seen as a wide one. */
export interface LongTable {
  /** Her rows, header included. */
  readonly area: Area;
  readonly header: HeaderRow;
  /** Null where it is clear which area is the own one. */
  readonly unclear: UnclearAreas | null;
}

/** The figures of one column of the wide table: what they count, of which area and which year. */
interface WideFigure {
  readonly value: ValueColumn;
  readonly subject: number;
  readonly taken: TakenArea;
  readonly year: number;
}

/** A long table that is being seen as a wide one. */
interface Melted {
  readonly header: HeaderRow;
  readonly columns: LongColumns;
  readonly rows: LongRows;
  readonly cells: LongCells;
  readonly unitIn: RowUnits | null;
}

/** @param findings takes what is to be said of cells that are left out. */
function figureColumn(
  { header, columns, rows, cells, unitIn }: Melted,
  figure: WideFigure,
  findings: Finding[],
): WideColumn {
  const { value, subject, taken, year } = figure;
  const named = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  const [subjectName, yearName] = [rows.subjects.names[subject]!, rows.years.names[year]!];
  const isOnly = taken.role === 'own' && rows.areas.names.length === 1;
  const areaName = isOnly ? '' : rows.areas.names[taken.area]!;
  const meaning = headerMeaning(named([value.header, subjectName, yearName]));
  const { column } = value.column;
  const found = cells.columnOf({ subject, area: taken.area, year, value: columns.values.indexOf(value) });
  const called = named([value.header, subjectName, areaName, yearName]);
  const units = longUnits(
    unitIn,
    Array.from(found).filter((row) => row >= 0),
  );
  findings.push(...otherUnitFindings(header.grid, called, column, units));
  return {
    meaning: {
      ...meaning,
      header: called,
      measure: meaning.measure ?? value.measure,
      region: meaning.region || taken.role === 'region',
      reference: meaning.reference || taken.role === 'reference',
    },
    header: { row: header.row, column },
    ...(units.cell && { unit: units.cell }),
    cellOf: (index) =>
      found[index]! < 0 || units.others.has(found[index]!) ? null : { row: found[index]!, column },
  };
}

/** The columns of which she has rows, earlier years first. */
function figureColumns(
  melted: Melted,
  taken: readonly TakenArea[],
  findings: Finding[],
): readonly WideColumn[] {
  const { columns, rows, cells } = melted;
  const hasRows = ({ value, subject, taken: { area }, year }: WideFigure): boolean =>
    cells
      .columnOf({ subject, area, year, value: columns.values.indexOf(value) })
      .some((row) => row !== NO_ROW);
  const indices = (names: readonly string[]): number[] => names.map((_name, index) => index);
  const years = indices(rows.years.names).sort((one, other) =>
    byTime(rows.years.names[one]!, rows.years.names[other]!),
  );
  const figures = columns.values.flatMap((value) =>
    indices(rows.subjects.names).flatMap((subject) =>
      taken.flatMap((one) => years.map((year): WideFigure => ({ value, subject, taken: one, year }))),
    ),
  );
  return figures.filter(hasRows).map((figure) => figureColumn(melted, figure, findings));
}

/** The names of a sector: those in the first of its rows. */
const nameColumns = ({ header, columns, cells }: Melted): readonly WideColumn[] =>
  [columns.key, ...(columns.part ? [columns.part] : []), ...columns.labels].map(({ column, meaning }) => ({
    meaning,
    header: { row: header.row, column },
    cellOf: (index) => ({ row: cells.nameRows[index]!, column }),
  }));

/** One area, and every sector once: the figures stand as in a wide table. */
const isWideAlready = ({ dimensions }: LongColumns, rows: LongRows): boolean =>
  !dimensions.year &&
  !dimensions.subject &&
  rows.areas.names.length === 1 &&
  rows.count === rows.keys.names.length;

function rolesIn(header: HeaderRow, columns: LongColumns, rows: LongRows): AreaRoles {
  if (!columns.dimensions.area) return { own: 0, region: null, reference: null };
  const chosen = header.grid.choices?.areas ?? {};
  return areaRoles(sizesOf(header.grid, columns, rows), chosen, textsAround(header));
}

/**
 * Sees a long table (a row per sector or code and per area, year or subject) as a wide one: a row per sector and
 * a column per subject, area and year, of the areas that the analysis is about. Null for the header of another
 * kind of table.
 */
export function longTableAt(header: HeaderRow): LongTable | null {
  const columns = longColumnsOf(header);
  if (!columns) return null;
  const { grid } = header;
  const rows = readLongRows(header, columns);
  if (rows.count === 0 || isWideAlready(columns, rows)) return null;
  const roles = rolesIn(header, columns, rows);
  const taken = takenAreas(roles);
  const cells = longCells(
    grid,
    columns,
    rows,
    taken.map(({ area }) => area),
  );
  const melted: Melted = { header, columns, rows, cells, unitIn: rowUnitsOf(header) };
  const ofUnits: Finding[] = [];
  const figures = figureColumns(melted, taken, ofUnits);
  const area: Area = {
    row: header.top,
    column: header.columns[0]!.column,
    lastRow: rows.lastRow,
    lastColumn: header.columns[header.columns.length - 1]!.column,
  };
  const place = placeOf(grid, header.row, (columns.dimensions.area ?? columns.key).column);
  const findings: readonly Finding[] = [
    ...areaFindings(place, rows.areas.names, roles),
    ...cells.findings,
    ...absenceFindings(melted, taken),
    ...ofUnits,
  ];
  const areas = rows.areas.names;
  return {
    area,
    header: wideHeader(
      {
        header,
        area,
        findings,
        namesAreas: columns.dimensions.area !== null,
        sumAt: (row, column) => cells.sumAt(row, column),
      },
      cells.nameRows.length,
      nameColumns(melted),
      figures,
    ),
    unclear: areas.length > 1 && roles.own === null ? { sheet: grid.sheet, area, areas } : null,
  };
}
