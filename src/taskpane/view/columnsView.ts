import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RecognisedColumn, RecognisedTable, UnfilledRole } from '../../workbook/input/recognisedTable';
import { reasonsText, roleText } from '../state/columnText';
import type { ViewContext } from './viewContext';

/** The value of the option that takes no column; a header is never empty. */
const NONE = '';

/** Which columns of a table were taken and why, with the others that may be taken instead. */
export function columnsView(context: ViewContext, table: RecognisedTable): TemplateResult {
  const { corrections } = context.locale;
  return html`<details class="columns">
    <summary>${corrections.summary(table.columns.map(({ header }) => header).join(', '))}</summary>
    <ul>
      ${table.columns.map((column) => columnItem(context, table, column))}
    </ul>
    ${table.unfilled.length > 0 ? unfilledView(context, table) : nothing}
  </details>`;
}

/** What the table may have too; folded, since most tables have little of it. */
function unfilledView(context: ViewContext, table: RecognisedTable): TemplateResult {
  const { locale } = context;
  const names = table.unfilled.map(({ role }) => roleText(role, '', locale));
  return html`<details>
    <summary>${locale.corrections.unfilled(names.join(', '))}</summary>
    <ul>
      ${table.unfilled.map((role) => unfilledItem(context, table, role))}
    </ul>
  </details>`;
}

function columnItem(context: ViewContext, table: RecognisedTable, column: RecognisedColumn): TemplateResult {
  const { locale } = context;
  const { header, role, others, isOptional } = column;
  const name = roleText(role, header, locale);
  const isChosen = column.reasons[0]?.kind === 'chosen';
  return html`<li>
    ${
      others.length > 0
        ? chooser(context, table, role, name, header, [...others, ...(isOptional ? [NONE] : [])])
        : html`<span class="kind">${name}</span> ${header}`
    }
    <p class="quiet">${reasonsText(column.reasons, locale)}</p>
    ${isChosen ? forgetButton(context, table, role, name) : nothing}
  </li>`;
}

function unfilledItem(
  context: ViewContext,
  table: RecognisedTable,
  { role, others, isChosen }: UnfilledRole,
): TemplateResult {
  const { locale } = context;
  const name = roleText(role, '', locale);
  return html`<li>
    ${chooser(context, table, role, name, NONE, others)}
    ${
      isChosen
        ? html`<p class="quiet">${locale.corrections.because(locale.corrections.noneChosen)}</p>
            ${forgetButton(context, table, role, name)}`
        : nothing
    }
  </li>`;
}

/** Reading a code and reading a name are two roles of one column: the one that names the rows. */
const correctedRole = (role: string): string => (role === 'sbiCode' ? 'sector' : role);

function chooser(
  { actions, locale }: ViewContext,
  { kind, sheet }: RecognisedTable,
  role: string,
  name: string,
  taken: string,
  others: readonly string[],
): TemplateResult {
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const header = value === NONE ? null : value;
    void actions.corrections.chooseColumn({ kind, sheet, role: correctedRole(role), header });
  };
  return html`<label class="choice"
    ><span>${name}</span>
    <select @change=${choose}>
      ${[taken, ...others].map(
        (header) =>
          html`<option value=${header} .selected=${live(header === taken)}>
            ${header === NONE ? locale.corrections.none : header}
          </option>`,
      )}
    </select></label
  >`;
}

function forgetButton(
  { actions, locale }: ViewContext,
  { kind, sheet }: RecognisedTable,
  role: string,
  name: string,
): TemplateResult {
  return html`<p>
    <span class="tag">${locale.pane.read.chosen}</span>
    <button
      class="link"
      aria-label=${locale.corrections.forgetLabel(name)}
      @click=${() => void actions.corrections.forgetColumn({ kind, sheet, role: correctedRole(role) })}
    >
      ${locale.pane.read.forget}
    </button>
  </p>`;
}
