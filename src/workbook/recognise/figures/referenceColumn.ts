import type { Finding, FindingMessage } from '../../findings';
import type { Figure } from '../../input';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { areOfOnePart } from '../headers/partOfYear';
import type { GridCell } from '../cells/grid';
import { MAY_BE_PART_OF_AREA, PART_OF_AREA } from '../words/figureWords';
import { plainText } from '../words/text';

/** What a reference column holds; `none` where that cannot be told, and the column is not used. */
export interface ReferenceReading {
  readonly kind: 'jobs' | 'shares' | 'none';
  readonly divisor: 1 | 100;
  readonly findings: readonly Finding[];
}

/** How many of a column's cells with a number in them are written as percentages. */
export type PercentSigns = 'most' | 'some' | 'none';

/** Published shares are rounded, so their sum is near one and seldom on it. */
const SUM_TOLERANCE = 0.05;
/** Further from one than rounding of a table of this kind explains: at most half a percent. */
const SUM_REMARK = 0.005;

/**
 * Shares of which one of the largest sectors is left out still come to three quarters: no sector of figure 1 has more
 * than a quarter of the jobs of a country. What comes to less is most likely something else, such as the part of the
 * own area in each sector, or the quotients of what is left would be a third too high and more.
 */
const LEAST_SUM = 0.75;
/** Sectors that stand there with their parts are counted twice; what comes to more is no share of one whole. */
const MOST_SUM = 1.5;
/** Whole percentages of some fifteen sectors are rounded by no more together, but for a rare table. */
const ROUNDED_SUM = 0.01;

export const SAYS_PERCENT = /%|procent|percent|\b(?:perc|pct)\b/;

const isNear = (sum: number, whole: number): boolean => Math.abs(sum / whole - 1) <= SUM_TOLERANCE;

/** Counts the percent formats of numbers, and the percent signs of numbers written as text. */
export function percentSigns(cells: readonly GridCell[]): PercentSigns {
  const holding = cells.filter((cell) => cell.kind === 'number' || /\d/.test(String(cell.value)));
  const signed = holding.filter((cell) =>
    (cell.kind === 'number' ? cell.format : String(cell.value)).includes('%'),
  );
  if (signed.length === 0) return 'none';
  return signed.length * 2 > holding.length ? 'most' : 'some';
}

interface Values {
  readonly sum: number;
  /** What the whole may be: the sum, and her own total, which a missing row does not spoil. */
  readonly wholes: readonly number[];
  readonly largest: number;
  readonly areFractions: boolean;
  readonly areSeveral: boolean;
}

function valuesOf(figures: readonly Figure[], total: Figure | null): Values {
  const values = figures.flatMap((figure) => (figure.value === null ? [] : [figure.value]));
  const sum = values.reduce((added, value) => added + value, 0);
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  return {
    sum,
    wholes: [sum, ...(total === null || total.value === null ? [] : [total.value])],
    largest,
    areFractions: largest <= 1 && values.some((value) => !Number.isInteger(value)),
    areSeveral: values.length > 1,
  };
}

/** What shares add up to tells whether they are fractions or percentages; null for what cannot be all shares of a whole. */
export function divisorOfShares(wholes: readonly number[], largest: number): 1 | 100 | null {
  if (largest <= 1 && wholes.some((whole) => isNear(whole, 1))) return 1;
  return largest <= 100 && wholes.some((whole) => isNear(whole, 100)) ? 100 : null;
}

function dividedBy(column: HeaderColumn, values: Values, signs: PercentSigns): 1 | 100 | 'jobs' | 'unclear' {
  if (signs === 'most') return 1;
  const { header, derivation, measure } = column.meaning;
  if (derivation !== 'share') {
    const bySum = values.areSeveral ? divisorOfShares(values.wholes, values.largest) : null;
    if (measure !== null || (bySum === null && !values.areFractions)) return 'jobs';
    return bySum ?? 'unclear';
  }
  const inPercent = SAYS_PERCENT.test(plainText(header)) && values.largest > 1;
  const divisor = inPercent ? 100 : divisorOfShares(values.wholes, values.largest);
  // A cell that says itself that it is a percentage is a fraction already, and the others may not be.
  return divisor === null || (divisor === 100 && signs === 'some') ? 'unclear' : divisor;
}

/** Whether shares are by their header the part of one area in another, and their sums do not say otherwise. */
const isPartOfArea = (header: string, wholes: readonly number[]): boolean =>
  PART_OF_AREA.test(header) ||
  (MAY_BE_PART_OF_AREA.test(header) && !wholes.some((whole) => Math.abs(whole - 1) <= ROUNDED_SUM));

/** Whether two columns can be of one moment: by their years and the parts of those, where the headers have them. */
export function isSameMoment(one: HeaderColumn, other: HeaderColumn): boolean {
  const [{ years, part }, { years: otherYears, part: otherPart }] = [one.meaning, other.meaning];
  const isSameYear = years[0] === undefined || otherYears[0] === undefined || years[0] === otherYears[0];
  return isSameYear && (part === null || otherPart === null || areOfOnePart(part, otherPart));
}

/** The columns of the own area and of another one at two moments. */
export interface TwoMoments {
  readonly jobs: HeaderColumn;
  readonly earlierJobs: HeaderColumn;
  readonly other: HeaderColumn;
  readonly earlierOther: HeaderColumn;
}

/** Growth of another area says something of growth here only when both are over the same years. */
export const areSameMoments = ({ jobs, earlierJobs, other, earlierOther }: TwoMoments): boolean =>
  isSameMoment(jobs, other) && isSameMoment(earlierJobs, earlierOther);

/**
 * Jobs or shares of the reference area, and whether the shares are fractions or percentages. A percent
 * format makes a fraction whatever the sum; a header with a percent sign makes percentages of values
 * above one; without either the sum decides, or her own total. Where nothing decides the column is not
 * used: a hundredfold error in every quotient is worse than none. A header that names jobs is believed.
 */
export function readReference(
  column: HeaderColumn,
  figures: readonly Figure[],
  total: Figure | null,
  signs: PercentSigns,
): ReferenceReading {
  const { header } = column.meaning;
  const values = valuesOf(figures, total);
  const place = figures.find((figure) => figure.value !== null)?.place;
  const say = (severity: Finding['severity'], message: FindingMessage): Finding[] =>
    place ? [{ severity, place, message }] : [];
  const divisor = dividedBy(column, values, signs);
  if (divisor === 'jobs') return { kind: 'jobs', divisor: 1, findings: [] };
  if (divisor === 'unclear') {
    const message = { kind: 'sharesUnclear', column: header, sum: values.sum } as const;
    return { kind: 'none', divisor: 1, findings: say('problem', message) };
  }
  const sum = values.sum / divisor;
  const wholes = values.wholes.map((whole) => whole / divisor);
  if (isPartOfArea(plainText(header), wholes))
    return { kind: 'none', divisor: 1, findings: say('problem', { kind: 'shareOfWhole', column: header }) };
  const known = figures.filter(({ value }) => value !== null).length / figures.length;
  if (!wholes.some((whole) => whole >= LEAST_SUM * known && whole <= MOST_SUM)) {
    const message = { kind: 'sharesFarFromOne', column: header, sum } as const;
    return { kind: 'none', divisor: 1, findings: say('problem', message) };
  }
  const complete = figures.every((figure) => figure.value !== null);
  return {
    kind: 'shares',
    divisor,
    findings: [
      ...(divisor === 100 ? say('notice', { kind: 'sharesInPercent', column: header }) : []),
      ...(complete && Math.abs(sum - 1) > SUM_REMARK
        ? say('notice', { kind: 'sharesDoNotSumToOne', column: header, sum })
        : []),
    ],
  };
}
