import type { Locale } from '../locale';
import { areaAddress } from './address';
import type { ReadProblem } from './recognise/recognition';

/** Why a run wrote nothing: there was nothing to read, or a sheet of ours is closed. */
export type RunProblem =
  ReadProblem | { readonly kind: 'protectedSheets'; readonly sheets: readonly string[] };

/** What a button still needs, in the reader's language. */
export function needText(problem: RunProblem, { run }: Locale): string {
  if (problem.kind === 'protectedSheets') return run.problems.protectedSheets(problem.sheets.join(', '));
  if (problem.kind === 'noTable') {
    const looked = problem.lookedAt.map(({ sheet, reason }) => `${sheet} (${run.notTaken[reason]})`);
    return run.problems.noTable(looked.join(', '));
  }
  const place = `${problem.sheet}!${areaAddress(problem.area)}`;
  if (problem.kind === 'sbi2025') return run.problems.sbi2025(place, problem.found);
  if (problem.kind === 'areaUnclear') return run.problems.areaUnclear(place, problem.areas.length);
  if (problem.kind === 'emptyTable') return run.problems.emptyTable(place, problem.column);
  return run.problems[problem.kind](place, problem.headers.join(' | '));
}

/** Why a run wrote nothing, and what to do about it, in the reader's language. */
export const problemText = (problem: RunProblem, locale: Locale): string =>
  `${needText(problem, locale)} ${locale.run.nothingWritten}`;
