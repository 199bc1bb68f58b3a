import type { Locale } from '../locale';
import { areaAddress } from './address';
import type { ReadProblem } from './recognise/recognition';

/** Why a run wrote nothing: there was nothing to read, or a sheet of ours is closed. */
export type RunProblem =
  ReadProblem | { readonly kind: 'protectedSheets'; readonly sheets: readonly string[] };

/** Why nothing was written, and what to do about it, in the reader's language. */
export function problemText(problem: RunProblem, { run }: Locale): string {
  if (problem.kind === 'protectedSheets') return run.problems.protectedSheets(problem.sheets.join(', '));
  if (problem.kind === 'noTable') {
    const looked = problem.lookedAt.map(({ sheet, reason }) => `${sheet} (${run.notTaken[reason]})`);
    return run.problems.noTable(looked.join(', '));
  }
  const place = `${problem.sheet}!${areaAddress(problem.area)}`;
  return run.problems[problem.kind](place, problem.headers.join(' | '));
}
