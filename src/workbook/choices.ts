import { TABLE_KINDS, type TableKind } from './input/recognisedTable';
import { LAST_COLUMN, LAST_ROW, type Area } from './address';

/** A place that the analyst selected: a cell in a table, its range, or a part of it. */
export interface TablePlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Where she wants tables to be taken from; what is not in it is left to the reader. */
export type TableChoices = Readonly<Partial<Record<TableKind, TablePlace>>>;

/** Which column she wants for a role of a kind of table. */
export interface ColumnChoice {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly role: string;
  /** As it is shown, with the headers above it; null for no column at all. */
  readonly header: string | null;
}

/**
 * How a column writes numbers that can be read in two ways: with a comma before the decimals, with a point
 * before them, or with either mark between thousands and no decimals at all (`grouped`).
 */
export const NUMBER_WRITINGS = ['commaDecimal', 'pointDecimal', 'grouped'] as const;

export type NumberWriting = (typeof NUMBER_WRITINGS)[number];

export interface NumberChoice {
  readonly sheet: string;
  /** As it is shown, with the headers above it. */
  readonly header: string;
  readonly writing: NumberWriting;
}

/** What a table of many areas is about: the own area, the wider region, and what both are compared with. */
export const AREA_ROLES = ['own', 'region', 'reference'] as const;

export type AreaRole = (typeof AREA_ROLES)[number];

/** What the analyst corrected in the reading of her workbook, kept in its settings. */
export interface Choices {
  readonly tables: TableChoices;
  readonly columns: readonly ColumnChoice[];
  readonly numbers: readonly NumberChoice[];
  /** Names of areas, as her table writes them. */
  readonly areas: Readonly<Partial<Record<AreaRole, string>>>;
}

/** The key of the choices in the settings of a workbook. */
export const CHOICES_KEY = 'regiolens.choices';

export const NO_CHOICES: Choices = { tables: {}, columns: [], numbers: [], areas: {} };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isOneOf = <Name extends string>(names: readonly Name[], value: unknown): value is Name =>
  names.some((name) => name === value);

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const isIndex = (value: unknown, last: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= last;

function areaOf(value: unknown): Area | null {
  if (!isObject(value)) return null;
  const { row, column, lastRow, lastColumn } = value;
  if (!isIndex(row, LAST_ROW) || !isIndex(lastRow, LAST_ROW) || row > lastRow) return null;
  if (!isIndex(column, LAST_COLUMN) || !isIndex(lastColumn, LAST_COLUMN) || column > lastColumn) return null;
  return { row, column, lastRow, lastColumn };
}

function tablesOf(value: unknown): TableChoices {
  const tables: Partial<Record<TableKind, TablePlace>> = {};
  for (const kind of TABLE_KINDS) {
    const place = isObject(value) ? value[kind] : undefined;
    if (!isObject(place) || !isText(place['sheet'])) continue;
    const area = areaOf(place['area']);
    if (area) tables[kind] = { sheet: place['sheet'], area };
  }
  return tables;
}

const columnsOf = (value: unknown): ColumnChoice[] =>
  listOf(value).flatMap(({ kind, sheet, role, header }) =>
    isOneOf(TABLE_KINDS, kind) && isText(sheet) && isText(role) && (header === null || isText(header))
      ? [{ kind, sheet, role, header }]
      : [],
  );

const numbersOf = (value: unknown): NumberChoice[] =>
  listOf(value).flatMap(({ sheet, header, writing }) =>
    isText(sheet) && isText(header) && isOneOf(NUMBER_WRITINGS, writing) ? [{ sheet, header, writing }] : [],
  );

function areasOf(value: unknown): Choices['areas'] {
  const areas: Partial<Record<AreaRole, string>> = {};
  for (const role of AREA_ROLES) {
    const name = isObject(value) ? value[role] : undefined;
    if (isText(name)) areas[role] = name;
  }
  return areas;
}

/** Reads choices from a setting, which anything may have written; what does not fit is left out. */
export function choicesFrom(value: unknown): Choices {
  if (!isObject(value)) return NO_CHOICES;
  return {
    tables: tablesOf(value['tables']),
    columns: columnsOf(value['columns']),
    numbers: numbersOf(value['numbers']),
    areas: areasOf(value['areas']),
  };
}

/** How many things she corrected. */
export const countChoices = ({ tables, columns, numbers, areas }: Choices): number =>
  Object.keys(tables).length + columns.length + numbers.length + Object.keys(areas).length;

/** How she said that a column writes its numbers; undefined where that is left to the reader. */
export const chosenWriting = (
  { numbers }: Choices,
  { sheet, header }: Omit<NumberChoice, 'writing'>,
): NumberWriting | undefined =>
  numbers.find((choice) => choice.sheet === sheet && choice.header === header)?.writing;
