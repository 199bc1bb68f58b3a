import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { AREA_ROLES, type AreaRole } from '../../workbook/choices';
import type { Finding } from '../../workbook/findings';
import type { ViewContext } from './viewContext';

type AreasTaken = Extract<Finding['message'], { readonly kind: 'areasTaken' }>;

/** What the areas of a table of several were taken for, with the others that may be taken instead. */
export function areasView(
  context: ViewContext,
  findings: readonly Finding[],
): TemplateResult | typeof nothing {
  const [taken] = findings.flatMap(({ message }) => (message.kind === 'areasTaken' ? [message] : []));
  if (!taken) return nothing;
  const texts = context.locale.corrections.areas;
  const names = AREA_ROLES.flatMap((role) => taken[role] ?? []);
  return html`<details class="columns">
    <summary>${texts.summary(names.join(', '))}</summary>
    <ul>
      ${AREA_ROLES.map((role) => html`<li>${chooser(context, role, taken)}</li>`)}
    </ul>
  </details>`;
}

function chooser({ actions, locale }: ViewContext, role: AreaRole, taken: AreasTaken): TemplateResult {
  const texts = locale.corrections.areas;
  const current = taken[role];
  const choose = ({ target }: Event): void =>
    void actions.corrections.chooseArea(role, (target as HTMLSelectElement).value);
  return html`<label class="choice"
    ><span>${texts.roles[role]}</span>
    <select @change=${choose}>
      ${current === null ? html`<option value="" disabled .selected=${live(true)}>${texts.none}</option>` : nothing}
      ${taken.areas.map(
        (area) => html`<option value=${area} .selected=${live(area === current)}>${area}</option>`,
      )}
    </select></label
  >`;
}
