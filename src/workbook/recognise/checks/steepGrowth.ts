import type { Finding } from '../../findings';
import type { Input } from '../../input';
import { areJobsFarApart } from './unitsThatDiffer';

/** Jobs that more than double in a year, reckoned as an even growth over the years between; else over the whole period. */
const MOST_GROWTH = 1;
/** Its mirror: jobs that more than halve, so that the way back would be more than a doubling. */
const MOST_FALL = 0.5;

/** Sectors whose jobs grow or fall faster than is likely: often the two figures do not count the same. */
export function steepGrowth({ sectors }: Pick<Input, 'sectors'>): readonly Finding[] {
  // Then they are not in one unit, which is said of the table as a whole.
  if (!sectors || areJobsFarApart(sectors)) return [];
  const { year, earlierYear, rows } = sectors;
  const years = year !== null && earlierYear !== null && year > earlierYear ? year - earlierYear : null;
  return rows.flatMap(({ jobs, earlierJobs, name }) => {
    const [later, earlier] = [jobs.value, earlierJobs?.value ?? null];
    if (later === null || earlier === null || earlier <= 0 || later <= 0) return [];
    const growth = (later / earlier) ** (1 / (years ?? 1)) - 1;
    // Beside next to nothing any figure is too many times as much to be told.
    if ((growth <= MOST_GROWTH && growth >= -MOST_FALL) || growth === Infinity) return [];
    const message = { kind: 'steepGrowth', label: name.text, growth, perYear: years !== null } as const;
    return [{ severity: 'notice', place: jobs.place, message } as const];
  });
}
