import { html, type TemplateResult } from 'lit';
import type { Area } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import type { ViewContext } from './viewContext';

/** A place in the workbook that can be gone to: it selects the range, and leaves the pane as it is. */
export function rangeLink({ actions, locale }: ViewContext, sheet: string, area: Area): TemplateResult {
  const place = `${sheet}!${areaAddress(area)}`;
  return html`<button
    class="link"
    aria-label=${locale.pane.read.select(place)}
    @click=${() => void actions.goToRange(sheet, area)}
  >
    ${place}
  </button>`;
}

/** A sheet that can be gone to. */
export function sheetLink({ actions, locale }: ViewContext, sheet: string): TemplateResult {
  return html`<button
    class="link"
    aria-label=${locale.pane.result.open(sheet)}
    @click=${() => void actions.goToSheet(sheet)}
  >
    ${sheet}
  </button>`;
}
