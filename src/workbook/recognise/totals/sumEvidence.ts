import { slackOf } from './rounding';

/** A row with figures, as far as sums go. */
export interface SummedRow {
  /** By column of counts, the jobs first. */
  readonly values: readonly (number | null)[];
  /** `total`: by its name, of all rows. `apart`: by its name a mean, or the total of some; below it is another group. */
  readonly role: 'row' | 'total' | 'apart';
  /** Its name is that of a sector. */
  readonly isKnown: boolean;
  /** False for a code of a classification, which tells itself what lies within it. */
  readonly mayBeSum: boolean;
  /** The sections of the SBI that its name begins with: `G-N` or, for one, `G`. */
  readonly sections: SectionRange | null;
}

export interface SectionRange {
  readonly first: string;
  readonly last: string;
}

export interface SumEvidence {
  /** How many times likelier the figures are when the row is the sum than when it is as large by chance. */
  readonly weight: number;
  /** In another column it is not the sum. */
  readonly isContradicted: boolean;
}

/**
 * How telling it is that a row is the sum of others, over all columns. Of figures of some size one in
 * (twice the difference + one unit of rounding) / size is as near to a given sum by chance; the chances of the columns multiply.
 * Where an addend is missing the row may be larger, which tells nothing, or be the sum of the others, as a formula
 * of hers has it. Null where it is the sum in no column.
 */
export function sumEvidence(
  whole: SummedRow,
  addends: readonly SummedRow[],
  units: readonly number[],
): SumEvidence | null {
  let weight = 1;
  let agreeing = 0;
  let differing = 0;
  for (const [column, value] of whole.values.entries()) {
    if (value === null) continue;
    const unit = units[column]!;
    const parts = addends.map(({ values }) => values[column] ?? null);
    const sum = parts.reduce<number>((added, part) => added + (part ?? 0), 0);
    const difference = Math.abs(sum - value);
    if (difference <= slackOf(unit, parts.length)) {
      agreeing++;
      weight *= Math.max(1, value / (2 * difference + unit));
    } else if (!parts.includes(null) || sum > value) differing++;
  }
  return agreeing > 0 ? { weight, isContradicted: differing > 0 } : null;
}

const holds = (outer: SectionRange, inner: SectionRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** Whether the names say that the rows lie within another: `G` and `H` within `G-N`. */
export function areSectionsWithin(whole: SummedRow, others: readonly SummedRow[]): boolean {
  const range = whole.sections;
  if (range === null || range.first === range.last || others.length === 0) return false;
  return others.every(({ sections }) => sections !== null && holds(range, sections));
}
