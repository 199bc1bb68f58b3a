import type { SectorTable } from '../../input';
import { earningsOf } from './earnings';

/** Where a figure of the sheet Input stands: of one sector, or of all together. */
type CellOf = (id: string) => string;

/** The export share and value added per year of work, of one sector or of all: native formulas without `=`. */
export function earningsFormulas(sectors: SectorTable, cell: CellOf): Readonly<Record<string, string>> {
  const { exports, valueAdded } = earningsOf(sectors);
  const ratio = (part: string, whole: string, times = ''): string =>
    `IF(${cell(whole)}=0,NA(),${cell(part)}/${cell(whole)}${times})`;
  const work = sectors.extras.some(({ id }) => id === 'fte') ? 'fte' : 'jobs';
  const thousands = valueAdded?.thousands ?? 1;
  return {
    ...(exports === 'share' ? { exportShare: cell('exportShare') } : {}),
    ...(exports === 'turnover' ? { exportShare: ratio('exports', 'turnover') } : {}),
    ...(exports === 'establishments' ? { exportShare: ratio('exporters', 'establishments') } : {}),
    ...(valueAdded?.isReady ? { valueAdded: cell('valueAddedPerJob') } : {}),
    ...(valueAdded && !valueAdded.isReady
      ? { valueAdded: ratio('valueAdded', work, thousands === 1 ? '' : `*${thousands}`) }
      : {}),
  };
}

/** Those that can be told of all sectors together: what is a ratio in her own table has no whole. */
export function totalEarnings(sectors: SectorTable, total: CellOf): Readonly<Record<string, string>> {
  const { exports, valueAdded } = earningsOf(sectors);
  const all = earningsFormulas(sectors, (id) =>
    id === 'exportShare' || id === 'valueAddedPerJob' ? '' : total(id),
  );
  return Object.fromEntries(
    Object.entries(all).filter(([id]) =>
      id === 'exportShare' ? exports !== 'share' : valueAdded?.isReady === false,
    ),
  );
}
