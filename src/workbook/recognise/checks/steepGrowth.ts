import type { Finding } from '../../findings';
import type { Input } from '../../input';

/** Jobs that more than double in a year, reckoned as an even growth over the years between; else over the whole period. */
const MOST_GROWTH = 1;

/** Sectors whose jobs grow faster than is likely: often the two figures do not count the same. */
export function steepGrowth({ sectors }: Pick<Input, 'sectors'>): readonly Finding[] {
  if (!sectors) return [];
  const { year, earlierYear, rows } = sectors;
  const years = year !== null && earlierYear !== null && year > earlierYear ? year - earlierYear : null;
  return rows.flatMap(({ jobs, earlierJobs, name }) => {
    const [later, earlier] = [jobs.value, earlierJobs?.value ?? null];
    if (later === null || earlier === null || earlier <= 0) return [];
    const growth = (later / earlier) ** (1 / (years ?? 1)) - 1;
    if (growth <= MOST_GROWTH) return [];
    const message = { kind: 'steepGrowth', label: name.text, growth, perYear: years !== null } as const;
    return [{ severity: 'notice', place: jobs.place, message } as const];
  });
}
