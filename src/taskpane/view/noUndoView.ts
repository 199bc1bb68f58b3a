import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './viewContext';

/** Stands above every button that writes, where Excel cannot take the writing back in one step. */
export function noUndoView({ locale, state }: ViewContext): TemplateResult | typeof nothing {
  if (state.hasOneUndoStep) return nothing;
  return html`<p class="caution">
    <span class="mark" aria-hidden="true">!</span>${locale.pane.write.noUndo}
  </p>`;
}
