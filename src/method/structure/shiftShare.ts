import { type Values, missingValue, resultTooLarge, zeroDenominator } from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { growthFromZero } from './period';
import { type SectorTable, shiftShareInput } from './shiftShareInput';

export const SHIFT_SHARE_METHODS = ['classic', 'estebanMarquillas', 'dynamic'] as const;
export type ShiftShareMethod = (typeof SHIFT_SHARE_METHODS)[number];
export const DEFAULT_SHIFT_SHARE_METHOD: ShiftShareMethod = 'classic';

/**
 * Shift-share analysis: splits the change of every sector in jobs that came with the growth of the whole
 * reference area, with the growth of the sector there, and from the region itself.
 *
 * Formulas, with e0 and e1 the jobs at start and end, G the growth of the whole reference area, G_i that
 * of the sector there and g_i that of the sector here:
 * - classic: national `e0 G`, mix `e0 (G_i - G)`, regional `e0 (g_i - G_i)`.
 * - estebanMarquillas: regional is split with the homothetic jobs `h = e_j S_i`, which the sector would
 *   have with the reference share S_i at the start: competitive `h (g_i - G_i)` and allocation
 *   `(e0 - h)(g_i - G_i)`.
 * - dynamic: the classic components of each year, added up over the years.
 * Unit: jobs, or what the tables count. The components add up to the change.
 *
 * Shapes: all four tables have the same shape and the same sectors, which together are the whole. Classic
 * and estebanMarquillas take one column (or one row) each. Dynamic takes a row per sector and a column
 * per yearly interval: the starts hold all years but the last, the ends all years but the first.
 * The result has a row per sector and then one for all sectors, with columns national, mix, regional and
 * change; for estebanMarquillas national, mix, competitive, allocation and change. Tables that lie in a
 * row give the same lying down.
 *
 * Missing: a component is missing when a value it needs is; a missing value in the reference makes G
 * unknown. With no jobs at the start nothing can be national or mix: all of the change is regional. How
 * much of that is competitive is unknown (growth from zero), unless the sector stayed without jobs.
 *
 * Sources: Dunn (1960), A statistical and analytical technique for regional analysis, Papers of the
 * Regional Science Association 6; Esteban-Marquillas (1972), A reinterpretation of shift-share analysis,
 * Regional and Urban Economics 2(3); Barff & Knight (1988), Dynamic shift-share analysis, Growth and
 * Change 19(2).
 *
 * Example: two sectors, 100 and 100 became 120 and 90, in a country where both grew from 1000 to 1100.
 * `shiftShare([[100], [100]], [[120], [90]], [[1000], [1000]], [[1100], [1100]])`
 * //=> [[10, 0, 10, 20], [10, 0, -20, -10], [20, 0, -10, 10]]
 *
 * Limits: an accounting identity, which explains nothing by itself; regional is whatever is left. It
 * depends on how sectors are cut and on the years that are compared.
 *
 * @returns a MethodError 'zero' where the reference has no jobs to grow from.
 * @throws MethodError 'shape' when the tables do not fit; 'argument' for one sector, years that do not
 * follow each other, or a negative number.
 */
export function shiftShare(
  regionStart: Values,
  regionEnd: Values,
  referenceStart: Values,
  referenceEnd: Values,
  method: ShiftShareMethod = DEFAULT_SHIFT_SHARE_METHOD,
): Outcome[][] {
  const { intervals, sectors, isLying } = shiftShareInput(
    regionStart,
    regionEnd,
    referenceStart,
    referenceEnd,
    method === 'dynamic',
  );
  const componentsOf = method === 'estebanMarquillas' ? homotheticComponents : classicComponents;
  const table = componentsOf(intervals[0]!, sectors);
  for (const interval of intervals.slice(1)) {
    const next = componentsOf(interval, sectors);
    table.forEach((row, sector) => addTo(row, next[sector]!));
  }
  const total = [...table[0]!];
  for (const row of table.slice(1)) addTo(total, row);
  const rows = [...table, total];
  return isLying ? total.map((_, column) => rows.map((row) => row[column]!)) : rows;
}

/** National, mix, regional and change of every sector. */
function classicComponents(table: SectorTable, sectors: number): Outcome[][] {
  const { regionStart, regionEnd, referenceStart, referenceEnd } = table;
  const overall = growth(sum(referenceStart), sum(referenceEnd));
  const rows: Outcome[][] = [];
  for (let sector = 0; sector < sectors; sector++) {
    const before = regionStart[sector]!;
    const after = regionEnd[sector]!;
    const own = growth(referenceStart[sector]!, referenceEnd[sector]!);
    const change = before === null ? MISSING_START : after === null ? MISSING_END : after - before;
    if (before === null) {
      rows.push([MISSING_START, MISSING_START, MISSING_START, change]);
    } else if (before === 0) {
      rows.push([0, 0, change, change]);
    } else {
      const national = isError(overall) ? overall : finite(before * overall);
      const mix = isError(own) ? own : isError(overall) ? overall : finite(before * (own - overall));
      const regional = isError(change) ? change : isError(own) ? own : finite(change - before * own);
      rows.push([national, mix, regional, change]);
    }
  }
  return rows;
}

/** National, mix, competitive, allocation and change of every sector. */
function homotheticComponents(table: SectorTable, sectors: number): Outcome[][] {
  const regionTotal = orMissing(sum(table.regionStart), MISSING_START);
  const referenceTotal = orMissing(sum(table.referenceStart), MISSING_REFERENCE_START);
  return classicComponents(table, sectors).map((components, sector) => {
    const [national, mix, regional, change] = components as [Outcome, Outcome, Outcome, Outcome];
    const before = table.regionStart[sector]!;
    const referenceBefore = table.referenceStart[sector]!;
    const split = (part: (homothetic: number, gap: number) => number): Outcome =>
      from(regional, (jobs) => {
        if (before === 0) return jobs === 0 ? 0 : NO_START;
        return from(regionTotal, (all) =>
          // A regional component exists only where both of these are known and not zero.
          from(referenceTotal, (whole) => part((all * referenceBefore!) / whole, jobs / before!)),
        );
      });
    const competitive = split((homothetic, gap) => homothetic * gap);
    const allocation = split((homothetic, gap) => (before! - homothetic) * gap);
    return [national, mix, competitive, allocation, change];
  });
}

const MISSING_START = missingValue('region_start');
const MISSING_END = missingValue('region_end');
const MISSING_REFERENCE_START = missingValue('reference_start');
const MISSING_REFERENCE_END = missingValue('reference_end');
const NO_REFERENCE = zeroDenominator('reference_start');
const NO_START = growthFromZero('region_start');
const TOO_LARGE = resultTooLarge('region_end');

/** Growth in the reference area. */
function growth(before: number | null, after: number | null): Outcome {
  if (before === null) return MISSING_REFERENCE_START;
  if (after === null) return MISSING_REFERENCE_END;
  return before === 0 ? NO_REFERENCE : (after - before) / before;
}

function sum(counts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const count of counts) {
    if (count === null) return null;
    total += count;
  }
  return total;
}

const orMissing = (value: number | null, missing: MethodError): Outcome => value ?? missing;

const isError = (value: Outcome): value is MethodError => typeof value !== 'number';

const finite = (value: number): Outcome => (Number.isFinite(value) ? value : TOO_LARGE);

/** What follows from a number that may not exist. */
function from(value: Outcome, of: (value: number) => Outcome): Outcome {
  if (isError(value)) return value;
  const result = of(value);
  return isError(result) ? result : finite(result);
}

function addTo(sums: Outcome[], others: readonly Outcome[]): void {
  for (let column = 0; column < sums.length; column++) {
    const sum = sums[column]!;
    const other = others[column]!;
    sums[column] = isError(sum) ? sum : isError(other) ? other : finite(sum + other);
  }
}
