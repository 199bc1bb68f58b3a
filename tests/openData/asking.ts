import type { OpenDataTable } from '../../src/openData/fetchTable';
import type { Follow } from '../../src/openData/network';
import type { OpenDataChoice } from '../../src/openData/openDataFigures';
import { OpenDataFailure, type OpenDataProblem } from '../../src/openData/openDataProblem';

/** For a fetch that nobody follows or stops. */
export const UNFOLLOWED: Follow = { signal: new AbortController().signal, onProgress: () => undefined };

/** What she chooses among the areas and years of the table, by code and year. */
export function chosen(
  table: OpenDataTable,
  area: string,
  { region = '', nation = '', year = 2022, earlier = 0 } = {},
): OpenDataChoice {
  const areaOf = (key: string): OpenDataChoice['area'] | null =>
    table.areas.find((one) => one.key === key) ?? null;
  const periodOf = (sought: number): OpenDataChoice['earlier'] =>
    table.periods.find((one) => one.year === sought) ?? null;
  return {
    area: areaOf(area)!,
    region: areaOf(region),
    nation: areaOf(nation),
    period: periodOf(year)!,
    earlier: periodOf(earlier),
  };
}

/** Why a fetch failed that has to fail. */
export async function problemOf(work: Promise<unknown>): Promise<OpenDataProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OpenDataFailure) return error.problem;
    throw error;
  }
  throw new Error('It went well, and should not have.');
}
