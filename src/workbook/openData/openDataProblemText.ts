import type { Locale } from '../../locale';
import type { OpenDataProblem } from '../../openData/openDataProblem';

/** Why nothing came from the statistics office, and what to do, in the reader's language. */
export function openDataProblemText(problem: OpenDataProblem, { openData }: Locale): string {
  const { problems, faults } = openData;
  switch (problem.kind) {
    case 'busy':
      return problems.busy(problem.seconds);
    case 'server':
    case 'refused':
      return problems[problem.kind](problem.status);
    case 'notFound':
    case 'changed':
      return problems[problem.kind](problem.table);
    case 'shape':
      return problems.shape(problem.table, faults[problem.fault], problem.found);
    case 'noArea':
      return problems.noArea(problem.table, problem.area);
    case 'noFigures':
      return problems.noFigures(problem.table, problem.area, problem.period);
    default:
      return problems[problem.kind];
  }
}
