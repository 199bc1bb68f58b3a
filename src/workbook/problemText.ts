import type { Locale } from '../locale';
import { areaAddress } from './address';
import type { ReadProblem } from './recognise/recognition';

/** Why nothing could be read, and what to do about it, in the reader's language. */
export function problemText(problem: ReadProblem, { run }: Locale): string {
  if (problem.kind === 'noTable') {
    const looked = problem.lookedAt.map(({ sheet, reason }) => `${sheet} (${run.notTaken[reason]})`);
    return run.problems.noTable(looked.join(', '));
  }
  const place = `${problem.sheet}!${areaAddress(problem.area)}`;
  return run.problems[problem.kind](place, problem.headers.join(' | '));
}
