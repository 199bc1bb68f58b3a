import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale';
import type { SheetToWrite } from '../../workbook/sight/sheetToWrite';
import { noUndoView } from './noUndoView';
import type { ViewContext } from './viewContext';

/** What a button will write: the sheets by name, whether they are new, and what stays of what she wrote there. */
export function willWriteView(context: ViewContext, sheets: readonly SheetToWrite[]): TemplateResult {
  const { write } = context.locale.pane;
  return html`<h3>${write.heading}</h3>
    ${
      sheets.length === 0
        ? html`<p>${write.nothing}</p>`
        : html`<ul class="will-write">
            ${sheets.map((sheet) => sheetItem(context, sheet))}
          </ul>`
    }
    ${sheets.length > 0 ? noUndoView(context) : nothing}`;
}

function sheetItem({ locale }: ViewContext, sheet: SheetToWrite): TemplateResult {
  const { write } = locale.pane;
  const { sheetName, isNew, keptCells } = sheet;
  return html`<li>
    <span>${sheetName}</span>
    <span class="tag">${isNew ? write.isNew : write.isUpdated}</span>
    ${
      keptCells > 0
        ? html`<span class="quiet">${write.kept(formatNumber(locale.language, keptCells), keptCells)}</span>`
        : nothing
    }
  </li>`;
}
