import { isNumberColumn, isTextColumn } from '../cells/columnSample';
import {
  dimensionColumns,
  dimensionOf,
  isPeriod,
  isValueHeader,
  type Dimension,
} from '../headers/dimensions';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { headerMeaning, type Measure } from '../headers/headerRole';
import type { LabelRole } from '../words/vocabulary';
import { measureOfTitle } from '../headers/titleMeasure';

/** A column of figures of a long table. */
export interface ValueColumn {
  readonly column: HeaderColumn;
  /** What its header adds to that of a figure; empty where it says only that there is a figure. */
  readonly header: string;
  /** What its figures count, where the title says so and no header does. */
  readonly measure: Measure | null;
}

/** The columns of a long table: a row per sector or code and per year, area or subject. */
export interface LongColumns {
  /** The sector or the code. */
  readonly key: HeaderColumn;
  /** The part of the sector. */
  readonly part: HeaderColumn | null;
  /** Other names of the sector, such as what its code stands for. */
  readonly labels: readonly HeaderColumn[];
  readonly dimensions: Readonly<Record<Dimension, HeaderColumn | null>>;
  readonly values: readonly ValueColumn[];
  /** Columns of texts that are none of these. */
  readonly others: readonly HeaderColumn[];
}

const ROWS_LOOKED_AT = 40;

/** Tables that have a row per something else than a sector. */
const OTHER_LISTS: ReadonlySet<LabelRole | null> = new Set<LabelRole>([
  'element',
  'cluster',
  'rating',
  'project',
  'selected',
  'goal',
  'educationLevel',
]);

const firstValues = ({ grid, row }: HeaderRow, { column }: HeaderColumn): (string | number | boolean)[] =>
  Array.from({ length: Math.min(ROWS_LOOKED_AT, grid.area.lastRow - row) }, (_, at) =>
    grid.valueAt(row + 1 + at, column),
  ).filter((value) => value !== '');

const most = <T>(values: readonly T[], test: (value: T) => boolean): boolean =>
  values.length > 0 && values.filter(test).length * 2 > values.length;

/** A column says what it is called, and its cells must bear that out. */
function provenDimensions(header: HeaderRow): LongColumns['dimensions'] {
  const { year, area, subject } = dimensionColumns(header);
  const counts = (value: string | number | boolean): boolean =>
    typeof value === 'string' && headerMeaning(value).measure !== null;
  const periods = year ? firstValues(header, year) : [];
  const hasYears = most(periods, isPeriod);
  return {
    year: hasYears ? year : null,
    area: area && isTextColumn(area.sample) ? area : null,
    subject: subject && firstValues(header, subject).some(counts) ? subject : null,
  };
}

function valueColumns(header: HeaderRow, dimensions: LongColumns['dimensions']): ValueColumn[] {
  const taken = Object.values(dimensions);
  const figures = header.columns.filter(
    (column) =>
      isNumberColumn(column.sample) &&
      !taken.includes(column) &&
      column.meaning.derivation === null &&
      dimensionOf(column.meaning.header) === null,
  );
  const title = (): Measure | null => measureOfTitle(header);
  const counted = figures
    .filter(({ meaning }) => meaning.label === null && meaning.element === null)
    .filter(({ meaning }) => meaning.measure !== null || meaning.extra !== null || meaning.onlyYear)
    .map((column): ValueColumn => ({
      column,
      header: column.meaning.header,
      measure: column.meaning.measure === null && column.meaning.onlyYear ? title() : null,
    }));
  if (counted.length > 0) return counted;
  const bare = figures.find(({ meaning }) => isValueHeader(meaning.header));
  if (!bare) return [];
  if (dimensions.subject) return [{ column: bare, header: '', measure: null }];
  const measure = title();
  return measure === null ? [] : [{ column: bare, header: bare.meaning.header, measure }];
}

/** The columns of a long table below a header; null when it is not the header of one. */
export function longColumnsOf(header: HeaderRow): LongColumns | null {
  if (header.columns.some(({ meaning }) => OTHER_LISTS.has(meaning.label))) return null;
  const dimensions = provenDimensions(header);
  if (!dimensions.year && !dimensions.area && !dimensions.subject) return null;
  const values = valueColumns(header, dimensions);
  if (values.length === 0) return null;
  const taken: readonly (HeaderColumn | null)[] = [
    ...Object.values(dimensions),
    ...values.map(({ column }) => column),
  ];
  const free = header.columns.filter(
    (column) => !taken.includes(column) && dimensionOf(column.meaning.header) === null,
  );
  const labelled = (label: LabelRole): HeaderColumn | undefined =>
    free.find(({ meaning }) => meaning.label === label);
  const key = labelled('code') ?? labelled('sector') ?? labelled('name');
  if (!key) return null;
  const part = (key.meaning.label !== 'code' && labelled('subsector')) || null;
  const texts = free.filter((column) => column !== key && column !== part && isTextColumn(column.sample));
  const isLabel = ({ meaning }: HeaderColumn): boolean =>
    meaning.label === 'sector' || meaning.label === 'name' || meaning.label === 'code';
  return {
    key,
    part,
    labels: texts.filter(isLabel),
    dimensions,
    values,
    others: texts.filter((column) => !isLabel(column)),
  };
}
