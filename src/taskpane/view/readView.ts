import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale';
import type { RecognisedTable } from '../../workbook/input';
import type { Bundle, WorkbookSight } from '../../workbook/sight/workbookSight';
import type { Section } from '../state/paneState';
import { findingsView } from './findingsView';
import { rangeLink } from './links';
import { problemView } from './problemView';
import type { ViewContext } from './viewContext';

type TableKind = RecognisedTable['kind'];

/** The tables that the sheets of a section rest on. */
const KINDS: Readonly<Partial<Record<Section, readonly TableKind[]>>> = {
  structure: ['sectors'],
  ecosystem: ['indicators', 'ratings', 'clusters'],
  specific: ['indicators', 'ratings', 'clusters'],
};

/** What was found in the workbook for a section, with links to it. */
export function readView(
  context: ViewContext,
  section: Section,
  bundle: Bundle,
  sight: WorkbookSight,
): TemplateResult {
  const { read } = context.locale.pane;
  const problem = sight.problems[bundle];
  const kinds = KINDS[section];
  const tables = sight.tables.filter((table) => kinds?.includes(table.kind) ?? true);
  const sheets = new Set(tables.map((table) => table.sheet));
  const findings = sight.findings.filter((finding) => !kinds || sheets.has(finding.place.sheet));
  const needsRatings = section !== 'structure' && !sight.hasRatings && !problem;
  return html`<h3>${read.heading}</h3>
    ${section === 'structure' ? sheetChoice(context, sight) : nothing}
    ${problem ? problemView(context, problem) : nothing}
    ${
      tables.length > 0
        ? html`<ul class="tables">
            ${tables.map((table) => tableItem(context, table))}
          </ul>`
        : nothing
    }
    ${needsRatings ? html`<p>${read.noRatings}</p>` : nothing} ${findingsView(context, findings)}`;
}

function tableItem(context: ViewContext, table: RecognisedTable): TemplateResult {
  const { language, pane } = context.locale;
  const rows = pane.read.rows(formatNumber(language, table.rows), table.rows);
  const headers = table.columns.map((column) => column.header).join(', ');
  return html`<li>
    <span class="kind">${pane.read.kinds[table.kind]}</span>
    ${rangeLink(context, table.sheet, table.area)} <span class="quiet">${rows}</span>
    <p class="quiet">${pane.read.columns(headers)}</p>
  </li>`;
}

/** Which sheet the sector table is taken from, where more than one has one. */
function sheetChoice(
  { locale, state, actions }: ViewContext,
  sight: WorkbookSight,
): TemplateResult | typeof nothing {
  const { read } = locale.pane;
  const { sheet } = state;
  const sheets = [...new Set([...sight.sheetsWithSectors, ...(sheet === undefined ? [] : [sheet])])];
  if (sheets.length < 2 && sheet === undefined) return nothing;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    void actions.chooseSheet(value === '' ? undefined : value);
  };
  return html`<label class="choice">
    <span>${read.otherSheet}</span>
    <select @change=${choose}>
      <option value="" ?selected=${sheet === undefined}>${read.anySheet}</option>
      ${sheets.map((name) => html`<option value=${name} ?selected=${sheet === name}>${name}</option>`)}
    </select>
  </label>`;
}
