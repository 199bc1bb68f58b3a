import { isPercentColumn } from '../cells/columnSample';
import { unitInRows } from '../figures/unitRows';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { measureSaid, type Measure } from '../headers/headerRole';
import { isDerivedByTitle, saidByTitle, type SaidMeasure } from '../headers/titleMeasure';
import { NO_COUNT_UNIT } from '../words/otherMeasures';
import { plainText } from '../words/text';
import { areScores } from './criterionScores';

/** What the columns of figures below a header are, by their headers, the row of units and the texts around them. */
export interface FigureMeasures {
  /** What the texts around the table say, where no header says anything. */
  readonly title: Measure | null;
  isCount(column: HeaderColumn): boolean;
  measureOf(column: HeaderColumn): Measure | null;
}

/** `banen`, `vestigingen`, or `other` for an index, a percentage or money; null for a unit that only says how large. */
function saidByUnit(header: HeaderRow, column: HeaderColumn, figures: readonly number[]): SaidMeasure | null {
  const unit = unitInRows(header, column, figures);
  if (!unit) return null;
  return NO_COUNT_UNIT.test(plainText(unit.text)) ? 'other' : measureSaid(unit.text);
}

/** @param numbers the columns that hold numbers, and may be figures. */
export function figureMeasures(header: HeaderRow, numbers: readonly HeaderColumn[]): FigureMeasures {
  const said = numbers.some(({ meaning }) => meaning.measure) ? null : saidByTitle(header);
  const title = said === 'other' ? null : said;
  const areNoCounts =
    said === 'other' || isDerivedByTitle(header, numbers) || areScores(header.grid, header.row, numbers);
  const figures = numbers.map(({ column }) => column);
  const units = new Map(numbers.map((column) => [column, saidByUnit(header, column, figures)]));
  return {
    title,
    isCount: (column) =>
      !areNoCounts &&
      column.meaning.derivation === null &&
      !isPercentColumn(column.sample) &&
      units.get(column) !== 'other',
    measureOf: (column) => {
      const { measure, onlyYear } = column.meaning;
      if (measure !== null || !onlyYear) return measure;
      const unit = units.get(column) ?? null;
      return unit === null || unit === 'other' ? title : unit;
    },
  };
}
