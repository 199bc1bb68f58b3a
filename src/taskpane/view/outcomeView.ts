import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale';
import type { RunReport, WrittenSheet } from '../../workbook/runSteps';
import { openDataProblemText } from '../../workbook/openData/openDataProblemText';
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
    case 'fetched':
      return fetchedView(context, outcome);
    case 'stopped':
      return noticeView('next', outcomeText(outcome, locale), nothing, place);
    case 'toldFirst':
      // The sentence itself stands above the button.
      return noticeView('next', locale.pane.result.toldFirst, nothing, place);
    case 'listed':
    case 'coloured':
    case 'uncoloured':
    case 'inserted':
      return noticeView('done', outcomeText(outcome, locale), nothing, place);
  }
}

/** Where the figures stand, and which of them were not there to be fetched. */
function fetchedView(
  context: ViewContext,
  outcome: Extract<Outcome, { readonly kind: 'fetched' }>,
): TemplateResult {
  const { locale } = context;
  const { openData } = locale;
  const { leftOut, noEstablishments } = outcome.figures;
  return noticeView(
    'done',
    outcomeText(outcome, locale),
    html`<p>${sheetLink(context, outcome.sheet)}</p>
      <p>${openData.next}</p>
      ${
        noEstablishments
          ? html`<p>${openData.noEstablishments(openDataProblemText(noEstablishments, locale))}</p>`
          : nothing
      }
      ${leftOut.map(({ measure, area, period }) => html`<p>${openData.leftOut[measure](area.title, period.title)}</p>`)}`,
  );
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
