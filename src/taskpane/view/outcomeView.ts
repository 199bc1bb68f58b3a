import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale';
import type { RunReport, WrittenSheet } from '../../workbook/runSteps';
import { outcomeText } from '../state/announcement';
import type { Outcome } from '../state/paneState';
import { failureView } from './failureView';
import { sheetLink } from './links';
import { noticeView, type NoticePlace } from './noticeView';
import { problemView } from './problemView';
import type { ViewContext } from './viewContext';

/** What came of an action, below the button that asked for it. */
export function outcomeView(
  context: ViewContext,
  outcome: Outcome | undefined,
  place?: NoticePlace,
): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  const { locale } = context;
  switch (outcome.kind) {
    case 'report':
      return reportView(context, outcome.report);
    case 'failed':
      return failureView(outcome.failure, locale, place);
    case 'coloured':
    case 'uncoloured':
    case 'inserted':
      return noticeView('done', outcomeText(outcome, locale), nothing, place);
  }
}

function reportView(context: ViewContext, report: RunReport): TemplateResult {
  const { locale } = context;
  const { result } = locale.pane;
  if (report.problem) return problemView(context, report.problem, 'after');
  if (report.isCancelled) return noticeView('next', result.cancelled);
  return noticeView(
    'done',
    result.done(report.written.length),
    html`<ul class="sheets">
        ${report.written.map((sheet) => writtenItem(context, sheet))}
      </ul>
      ${report.skipped.map(
        ({ step, reason }) =>
          html`<p>${locale.run.skippedStep(locale.run.steps[step], locale.run.skipped[reason])}</p>`,
      )}`,
  );
}

function writtenItem(context: ViewContext, { sheetName, rows, answer }: WrittenSheet): TemplateResult {
  const { language, pane } = context.locale;
  return html`<li>
    ${sheetLink(context, sheetName)}
    <span class="quiet">${pane.result.rows(formatNumber(language, rows), rows)}</span>
    <p>${answer}</p>
  </li>`;
}
