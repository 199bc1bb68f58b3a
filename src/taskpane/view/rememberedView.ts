import { html, nothing, type TemplateResult } from 'lit';
import { countChoices } from '../../workbook/choices';
import type { ViewContext } from './viewContext';

/** That she corrected the reading, and a way back to what the reader makes of it by itself. */
export function rememberedView({ actions, locale }: ViewContext): TemplateResult | typeof nothing {
  const { corrections } = locale;
  const number = countChoices(actions.corrections.current);
  if (number === 0) return nothing;
  return html`<p class="quiet">
    ${corrections.remembered(number)}
    <button class="link" @click=${() => void actions.corrections.forgetAll()}>
      ${corrections.forgetAll}
    </button>
  </p>`;
}
