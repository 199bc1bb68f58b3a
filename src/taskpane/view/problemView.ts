import { html, nothing, type TemplateResult } from 'lit';
import { problemText, type RunProblem } from '../../workbook/problemText';
import { rangeLink } from './links';
import { noticeView } from './noticeView';
import type { ViewContext } from './viewContext';

/** Why nothing was written, what is needed, and where the nearest thing to it stands. */
export function problemView(context: ViewContext, problem: RunProblem): TemplateResult {
  const { locale } = context;
  return noticeView(
    'attention',
    problem.kind === 'protectedSheets' ? locale.pane.problem.closed : locale.pane.problem.heading,
    html`<p>${problemText(problem, locale)}</p>
      ${'area' in problem ? html`<p>${rangeLink(context, problem.sheet, problem.area)}</p>` : nothing}`,
  );
}
