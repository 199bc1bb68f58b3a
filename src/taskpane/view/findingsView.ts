import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../workbook/findings';
import { findingText } from '../../workbook/plans/findingText';
import { rangeLink } from './links';
import type { ViewContext } from './viewContext';

/** More than these are not read in a pane; the sheet Verantwoording has them all. */
const MOST_SHOWN = 30;

/** What stood out on reading, folded away under how many there are; each goes to its cell. */
export function findingsView(
  context: ViewContext,
  findings: readonly Finding[],
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const { read } = context.locale.pane;
  const left = findings.length - MOST_SHOWN;
  return html`<details class="findings">
    <summary>${read.findings(findings.length)}</summary>
    <ul>
      ${findings.slice(0, MOST_SHOWN).map((finding) => findingItem(context, finding))}
      ${left > 0 ? html`<li>${read.more(left)}</li>` : nothing}
    </ul>
  </details>`;
}

function findingItem(context: ViewContext, finding: Finding): TemplateResult {
  const { sheet, row, column } = finding.place;
  const cell = { row, column, lastRow: row, lastColumn: column };
  return html`<li>${rangeLink(context, sheet, cell)} ${findingText(finding, context.locale)}</li>`;
}
