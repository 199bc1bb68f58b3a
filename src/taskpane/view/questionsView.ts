import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale';
import type { NumberWriting, TablePlace } from '../../workbook/choices';
import type { Finding } from '../../workbook/findings';
import type { RunProblem } from '../../workbook/problemText';
import { rangeLink } from './links';
import { noticeView } from './noticeView';
import type { ViewContext } from './viewContext';

/** Whether she is asked what is lacking, so that it need not be said apart. */
export const isQuestion = (problem: RunProblem): boolean =>
  problem.kind === 'areaUnclear' ||
  (problem.kind === 'noUsableRows' &&
    problem.unread.length > 0 &&
    problem.unread.every(({ message }) => message.kind === 'ambiguousNumbers'));

/** What only she can tell: how figures are meant that may be read in two ways, and which area is hers. */
export function questionsView(
  context: ViewContext,
  problem: RunProblem | null,
  findings: readonly Finding[],
): TemplateResult {
  const asked = new Set<string>();
  const ofProblem = problem?.kind === 'noUsableRows' ? problem.unread : [];
  const columns = [...findings, ...ofProblem].filter(({ place, message }) => {
    if (message.kind !== 'ambiguousNumbers') return false;
    const column = JSON.stringify([place.sheet, message.column]);
    if (asked.has(column)) return false;
    asked.add(column);
    return true;
  });
  const [unclear] = findings.flatMap(({ place: { sheet, row, column }, message }) => {
    if (message.kind !== 'areaUnclear') return [];
    return [{ sheet, area: { row, column, lastRow: row, lastColumn: column }, areas: message.areas }];
  });
  const areas = problem?.kind === 'areaUnclear' ? problem : unclear;
  return html`${columns.map((finding) => numbersQuestion(context, finding))}
  ${areas ? areaQuestion(context, areas) : nothing}`;
}

function numbersQuestion(context: ViewContext, { place, message }: Finding): TemplateResult | typeof nothing {
  if (message.kind !== 'ambiguousNumbers') return nothing;
  const { actions, locale } = context;
  const { numbers } = locale.corrections;
  const { sheet, row, column } = place;
  const { column: header, found } = message;
  const option = (value: number, writing: NumberWriting): TemplateResult => {
    const text = formatNumber(locale.language, value, { maximumSignificantDigits: 15, useGrouping: false });
    return html`<fluent-button
      size="small"
      aria-label=${numbers.optionLabel(header, found, text)}
      @click=${() => void actions.corrections.chooseNumbers({ sheet, header, writing })}
      >${numbers.option(text)}</fluent-button
    >`;
  };
  return noticeView(
    'next',
    numbers.heading,
    html`<p>
        ${rangeLink(context, sheet, { row, column, lastRow: row, lastColumn: column })}
        ${numbers.question(header, found)}
      </p>
      <p class="options">
        ${option(message.grouped, 'grouped')} ${option(message.decimal, message.decimalWriting)}
      </p>`,
  );
}

function areaQuestion(
  context: ViewContext,
  { sheet, area, areas }: TablePlace & { readonly areas: readonly string[] },
): TemplateResult {
  const { actions, locale } = context;
  const texts = locale.corrections.areas;
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    if (value !== '') void actions.corrections.chooseArea('own', value);
  };
  return noticeView(
    'next',
    texts.heading,
    html`<p>${rangeLink(context, sheet, area)} ${texts.question(areas.length)}</p>
      <label class="choice"
        ><span>${texts.roles.own}</span>
        <select @change=${choose}>
          <option value="">${texts.choose}</option>
          ${areas.map((name) => html`<option value=${name}>${name}</option>`)}
        </select></label
      >`,
  );
}
