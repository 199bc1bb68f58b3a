import type { Locale } from '../locale';
import { areaAddress } from './address';
import type { ReadProblem } from './recognise/recognition';

/** Why a run wrote nothing: there was nothing to read, or a sheet of ours is closed. */
export type RunProblem =
  ReadProblem | { readonly kind: 'protectedSheets'; readonly sheets: readonly string[] };

/** What a button still needs, in the reader's language. */
export function needText(problem: RunProblem, { run, pane }: Locale): string {
  if (problem.kind === 'protectedSheets') return run.problems.protectedSheets(problem.sheets.join(', '));
  if (problem.kind === 'noTable') {
    const looked = problem.lookedAt.map(({ sheet, reason }) => `${sheet} (${run.notTaken[reason]})`);
    return run.problems.noTable(looked.join(', '));
  }
  const place = `${problem.sheet}!${areaAddress(problem.area)}`;
  if (problem.kind === 'emptyTable') return run.problems.emptyTable(place, problem.column);
  if (problem.kind === 'choiceGone') return run.problems.choiceGone(place, pane.read.kinds[problem.table]);
  return run.problems[problem.kind](place, problem.headers.join(' | '));
}

/** Why a run wrote nothing, and what to do about it, in the reader's language. */
export const problemText = (problem: RunProblem, locale: Locale): string =>
  `${needText(problem, locale)} ${locale.run.nothingWritten}`;
