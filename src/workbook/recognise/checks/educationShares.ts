import type { Finding } from '../../findings';
import type { Figure, Input, SourcedText } from '../../input';

/** Rounding of published shares explains so much: half a percent. */
const ROUNDING = 0.005;

interface Profile {
  readonly name: SourcedText;
  readonly values: readonly Figure[];
}

const sumOf = ({ values }: Profile): number | null =>
  values.every(({ value }) => value !== null) ? values.reduce((sum, { value }) => sum + value!, 0) : null;

const isNear = (sum: number | null, whole: number): boolean =>
  sum !== null && Math.abs(sum / whole - 1) <= ROUNDING;

/** Profiles of shares of which most add up to one, or to a hundred percent, and these do not. */
export function educationShares({ education }: Pick<Input, 'education'>): readonly Finding[] {
  if (!education) return [];
  const profiles: readonly Profile[] = [...education.rows, education.unemployed];
  const sums = profiles.map(sumOf);
  const whole = [1, 100].find(
    (candidate) => sums.filter((sum) => isNear(sum, candidate)).length * 2 > sums.length,
  );
  if (whole === undefined) return [];
  return profiles.flatMap(({ name }, index): Finding[] => {
    const sum = sums[index]!;
    if (sum === null || isNear(sum, whole)) return [];
    const message = { kind: 'sharesDoNotSumToOne', column: name.text, sum: sum / whole } as const;
    return [{ severity: 'notice', place: name.place, message }];
  });
}
