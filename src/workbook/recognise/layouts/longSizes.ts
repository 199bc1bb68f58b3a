import type { SizedArea } from '../areas/areaRoles';
import type { Grid } from '../cells/grid';
import { byTime } from '../headers/dimensions';
import { headerMeaning } from '../headers/headerRole';
import type { LongColumns } from './longColumns';
import type { LongRows } from './longRows';
import { numberInText } from '../cells/numberStyle';

/** The jobs of every area per sector in the latest year, for telling which area lies within which. */
export function sizesOf(grid: Grid, columns: LongColumns, rows: LongRows): readonly SizedArea[] {
  const { keys, areas, years, subjects } = rows;
  const ofJobs = columns.values.find(({ column }) => column.meaning.measure === 'jobs') ?? columns.values[0]!;
  const subject = Math.max(
    0,
    subjects.names.findIndex((name) => headerMeaning(name).measure === 'jobs'),
  );
  const latest = years.names.reduce(
    (best, name, index) => (byTime(name, years.names[best]!) > 0 ? index : best),
    0,
  );
  const width = keys.names.length;
  const jobs = new Float64Array(areas.names.length * width).fill(NaN);
  for (let at = 0; at < rows.count; at++) {
    if (years.of[at] !== latest || subjects.of[at] !== subject) continue;
    const value = grid.valueAt(rows.rows[at]!, ofJobs.column.column);
    const number = typeof value === 'number' ? value : numberInText(String(value), 'grouped');
    if (number !== null) jobs[areas.of[at]! * width + keys.of[at]!] = number;
  }
  return areas.names.map((name, area) => ({
    name,
    jobs: Array.from(jobs.subarray(area * width, (area + 1) * width), (value) =>
      Number.isNaN(value) ? null : value,
    ),
  }));
}
