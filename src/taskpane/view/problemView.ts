import { html, nothing, type TemplateResult } from 'lit';
import { needText, problemText, type RunProblem } from '../../workbook/problemText';
import { rangeLink } from './links';
import { noticeView } from './noticeView';
import type { ViewContext } from './viewContext';

/** What a button needs, before it is pressed or after; and where that, or the nearest thing to it, stands. */
export function problemView(
  context: ViewContext,
  problem: RunProblem,
  when: 'before' | 'after',
): TemplateResult {
  const { locale } = context;
  const { pane } = locale;
  const text = when === 'before' ? needText(problem, locale) : problemText(problem, locale);
  return noticeView(
    problem.kind === 'emptyTable' ? 'next' : 'attention',
    headingOf(problem, pane.problem),
    html`<p>${text}</p>
      ${'area' in problem ? html`<p>${rangeLink(context, problem.sheet, problem.area)}</p>` : nothing}`,
  );
}

function headingOf({ kind }: RunProblem, texts: ViewContext['locale']['pane']['problem']): string {
  if (kind === 'protectedSheets') return texts.closed;
  if (kind === 'movedSheets') return texts.moved;
  return kind === 'emptyTable' ? texts.fillIn : texts.heading;
}
