import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../state/paneState';
import { SECTION_OF } from '../state/paneState';
import type { ViewContext } from './viewContext';

/** What a section is busy with, in words, and a way to stop as long as nothing has been written. */
export function progressView(context: ViewContext, section: Section): TemplateResult | typeof nothing {
  const { state, locale, actions } = context;
  const { busy } = state;
  if (!busy || SECTION_OF[busy.action] !== section) return nothing;
  const { progress } = locale.pane;
  const canStop = busy.phase !== 'write' && !busy.isCancelling;
  return html`<div class="progress">
    <p id="phase">${busy.isCancelling ? progress.cancelling : progress[busy.phase]}</p>
    <fluent-progress-bar role="progressbar" aria-labelledby="phase"></fluent-progress-bar>
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
