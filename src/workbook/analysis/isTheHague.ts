import { clusterIdOfName } from '../../method';
import type { Input } from '../input';

const NAME = /\bden haag\b|\bthe hague\b|\bs-gravenhage\b/i;

/** So many of its four clusters in one workbook are no coincidence. */
const CLUSTERS = 2;

/**
 * Whether the tables are of The Hague itself, for which the report proposes interventions by name (Birch 2019,
 * figure 9). They are when a cluster lies there, the header of the jobs names it, or its own clusters stand in it.
 */
export function isTheHague({
  clusters,
  ratings,
  tables,
}: Pick<Input, 'clusters' | 'ratings' | 'tables'>): boolean {
  const here = clusters.filter(({ isElsewhere }) => !isElsewhere);
  const names = [
    ...here.map(({ name }) => name.text),
    ...ratings.filter(({ subjectKind }) => subjectKind === 'cluster').map(({ name }) => name.text),
  ];
  const known = new Set(names.map(clusterIdOfName).filter((id) => id !== undefined));
  const jobs = tables.flatMap(({ columns }) => columns.filter(({ role }) => role === 'jobs'));
  return (
    known.size >= CLUSTERS ||
    here.some(({ area }) => area !== null && NAME.test(area.text)) ||
    jobs.some(({ header }) => NAME.test(header))
  );
}
