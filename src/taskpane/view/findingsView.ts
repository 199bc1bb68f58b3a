import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../workbook/findings';
import { findingText } from '../../workbook/plans/input/findingText';
import { shownFindings } from '../state/shownFindings';
import { rangeLink } from './links';
import type { ViewContext } from './viewContext';

/** What stood out on reading, what cannot be used first; each goes to its cell. */
export function findingsView(
  context: ViewContext,
  findings: readonly Finding[],
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const { read } = context.locale.pane;
  const { open, folded, left } = shownFindings(findings);
  return html`<h3>${read.findings(findings.length)}</h3>
    <ul class="findings">
      ${open.map((finding) => findingItem(context, finding))}
    </ul>
    ${
      folded.length > 0
        ? html`<details>
            <summary>${read.otherFindings(folded.length + left)}</summary>
            <ul class="findings">
              ${folded.map((finding) => findingItem(context, finding))}
              ${left > 0 ? html`<li>${read.more(left)}</li>` : nothing}
            </ul>
          </details>`
        : nothing
    }`;
}

function findingItem(context: ViewContext, finding: Finding): TemplateResult {
  const { sheet, row, column } = finding.place;
  const cell = { row, column, lastRow: row, lastColumn: column };
  const isProblem = finding.severity === 'problem';
  return html`<li class=${isProblem ? 'problem' : nothing}>
    ${isProblem ? html`<span class="mark" aria-hidden="true">!</span><span class="unseen">${context.locale.pane.read.unusable}: </span>` : nothing}${rangeLink(context, sheet, cell)}
    ${findingText(finding, context.locale)}
  </li>`;
}
