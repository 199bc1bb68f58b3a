import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale';
import type { RecognisedTable } from '../../workbook/input';
import { areaAddress } from '../../workbook/address';
import type { TableKind } from '../../workbook/recognise/tableChoice';
import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import { choiceText } from '../state/announcement';
import type { Section } from '../state/paneState';
import { rangeLink } from './links';
import type { ViewContext } from './viewContext';

/** The tables that are not used, each with a button to take it after all; and the selection as another way to choose. */
export function choiceView(
  context: ViewContext,
  section: Section,
  kinds: readonly TableKind[],
  sight: WorkbookSight,
): TemplateResult {
  const { actions, locale, state } = context;
  const { read } = locale.pane;
  const others = sight.others.filter(({ kind }) => kinds.includes(kind));
  const note = state.choiceNote?.section === section ? state.choiceNote : null;
  return html`${
      others.length > 0
        ? html`<h3>${read.notUsed}</h3>
            <ul class="tables">
              ${others.map((table) => otherItem(context, table))}
            </ul>`
        : nothing
    }
    <div class="choice">
      <p class="quiet">${read.otherTable}</p>
      <fluent-button
        id=${`selection-${section}`}
        size="small"
        @click=${() => void actions.chooseSelection(section, kinds)}
        >${read.takeSelection}</fluent-button
      >
      ${
        note
          ? html`<p class="note ${note.isTable ? 'done' : 'attention'}">
              <span class="mark" aria-hidden="true">${note.isTable ? '✓' : '!'}</span>${choiceText(
                note,
                locale,
              )}
            </p>`
          : nothing
      }
    </div>`;
}

function otherItem(context: ViewContext, { kind, sheet, area, rows }: RecognisedTable): TemplateResult {
  const { actions, locale } = context;
  const { read } = locale.pane;
  const place = `${sheet}!${areaAddress(area)}`;
  return html`<li>
    <span class="kind">${read.kinds[kind]}</span> ${rangeLink(context, sheet, area)}
    <span class="quiet">${read.rows(formatNumber(locale.language, rows), rows)}</span>
    <button
      class="link"
      aria-label=${read.takeLabel(place)}
      @click=${() => void actions.corrections.chooseTable([kind], { sheet, area })}
    >
      ${read.take}
    </button>
  </li>`;
}
