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
  const { actions, locale } = context;
  const { pane } = locale;
  const text = when === 'before' ? needText(problem, locale) : problemText(problem, locale);
  const isGone = problem.kind === 'choiceGone';
  return noticeView(
    problem.kind === 'emptyTable' ? 'next' : 'attention',
    headingOf(problem, pane.problem),
    html`<p>${text}</p>
      ${'area' in problem && !isGone ? html`<p>${rangeLink(context, problem.sheet, problem.area)}</p>` : nothing}
      ${
        isGone
          ? html`<p>
              <button class="link" @click=${() => void actions.forgetChoice(problem.table)}>
                ${pane.read.forget}
              </button>
            </p>`
          : nothing
      }`,
  );
}

function headingOf({ kind }: RunProblem, texts: ViewContext['locale']['pane']['problem']): string {
  if (kind === 'protectedSheets') return texts.closed;
  if (kind === 'emptyTable') return texts.fillIn;
  return kind === 'choiceGone' ? texts.gone : texts.heading;
}
