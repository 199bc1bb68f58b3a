import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from '../../workbook/problemText';
import type { ReadProblem } from '../../workbook/recognise/recognise';
import { rangeLink } from './links';
import { noticeView } from './noticeView';
import type { ViewContext } from './viewContext';

/** Why nothing could be read, what is needed, and where the nearest thing to it stands. */
export function problemView(context: ViewContext, problem: ReadProblem): TemplateResult {
  const { locale } = context;
  return noticeView(
    'attention',
    locale.pane.problem.heading,
    html`<p>${problemText(problem, locale)}</p>
      ${
        problem.kind === 'noTable' ? nothing : html`<p>${rangeLink(context, problem.sheet, problem.area)}</p>`
      }`,
  );
}
