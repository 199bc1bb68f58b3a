import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale';
import type { Reading } from '../state/paneState';
import type { ViewContext } from './viewContext';

/** How far the reading of a workbook with very many rows is. */
export function readingView({ locale }: ViewContext, { rows, ofRows }: Reading): TemplateResult {
  const shown = (count: number): string => formatNumber(locale.language, count);
  return html`<p class="quiet">${locale.pane.progress.rows(shown(rows), shown(ofRows))}</p>`;
}

/** What is said while the workbook is looked at; how far it is, and a way to stop, only where that takes long. */
export function lookingView(context: ViewContext): TemplateResult | typeof nothing {
  const { state, locale, actions } = context;
  const { isExcelSilent, isLooking, isLookStopping, busy, reading, sight } = state;
  const { looking, lookStopped, progress } = locale.pane;
  if (busy) return nothing;
  if (isExcelSilent && !reading) return html`<p>${progress.waits}</p>`;
  if (!isLooking) return state.isLookStopped ? html`<p class="quiet">${lookStopped}</p>` : nothing;
  if (!reading) return sight ? nothing : html`<p class="quiet">${looking}</p>`;
  return html`<div class="progress">
    <p id="looking">${isLookStopping ? progress.cancelling : looking}</p>
    ${isExcelSilent ? html`<p>${progress.waits}</p>` : nothing}
    <fluent-progress-bar
      role="progressbar"
      aria-labelledby="looking"
      value=${reading.rows}
      max=${reading.ofRows}
    ></fluent-progress-bar>
    ${readingView(context, reading)}
    <fluent-button
      id="stopLook"
      ?disabled-focusable=${isLookStopping}
      aria-disabled=${isLookStopping}
      @click=${() => actions.stopLooking()}
      >${progress.cancel}</fluent-button
    >
  </div>`;
}
