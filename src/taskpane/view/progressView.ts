import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../state/paneState';
import { busyText } from '../state/announcement';
import { SECTION_OF } from '../state/paneState';
import { readingView } from './lookingView';
import type { ViewContext } from './viewContext';

/** What a section is busy with, in words, and a way to stop as long as nothing has been written. */
export function progressView(context: ViewContext, section: Section): TemplateResult | typeof nothing {
  const { state, locale, actions } = context;
  const { busy } = state;
  if (!busy || SECTION_OF[busy.action] !== section) return nothing;
  const { progress } = locale.pane;
  // Only a fetch, and the reading of very many rows, know how far they are.
  const { progress: told } = state.openData;
  const answers = section === 'openData' && busy.phase === 'fetch' && told.expected > 0 ? told : null;
  const reading = busy.phase === 'read' ? state.reading : null;
  const canStop = busy.phase !== 'write' && !busy.isCancelling;
  return html`<div class="progress">
    <p id="phase">${busyText(busy, locale)}</p>
    ${state.isExcelSilent ? html`<p>${progress.waits}</p>` : nothing}
    <fluent-progress-bar
      role="progressbar"
      aria-labelledby="phase"
      value=${answers?.done ?? reading?.rows ?? nothing}
      max=${answers?.expected ?? reading?.ofRows ?? nothing}
    ></fluent-progress-bar>
    ${answers ? html`<p class="quiet">${locale.openData.progress(answers.done, answers.expected)}</p>` : nothing}
    ${reading ? readingView(context, reading) : nothing}
    <fluent-button
      id="stop"
      ?disabled-focusable=${!canStop}
      aria-disabled=${!canStop}
      @click=${() => actions.cancel()}
      >${progress.cancel}</fluent-button
    >
    ${busy.phase === 'write' ? html`<p class="quiet">${progress.cannotCancel}</p>` : nothing}
  </div>`;
}
