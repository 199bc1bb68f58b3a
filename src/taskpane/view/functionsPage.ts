import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale';
import { localFormula } from '../localFormula';
import { functionText, soughtText } from '../state/announcement';
import { failureText } from '../state/failure';
import { foundFunctions, type FunctionText } from '../state/functionSearch';
import type { FunctionNote } from '../state/paneState';
import { noUndoView } from './noUndoView';
import type { ViewContext } from './viewContext';

/** A worked example; those of one function stand together. */
export interface Example {
  readonly id: string;
  /** In English notation. */
  readonly formula: string;
  readonly about: { readonly nl: string; readonly en: string };
}

/** Beside the pane's own page. */
const helpAddress = (id: string, { language }: Locale): string => `help/functions/${id}.html#${language}`;

/** Every function with what it does, its arguments, and an example that can be put in a cell. */
export function functionsPage(context: ViewContext, examples: readonly Example[]): TemplateResult {
  const { dispatch, locale, state } = context;
  const { functions } = locale.pane;
  const sought = state.functionSought;
  return html`<h1>${functions.heading}</h1>
    <p class="intro">${functions.about}</p>
    <p class="intro">${functions.blanks}</p>
    ${noUndoView(context)}
    <label class="search"
      ><span>${functions.search}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${sought}
        @input=${({ target }: InputEvent) =>
          dispatch({ kind: 'functionSought', sought: (target as HTMLInputElement).value })}
    /></label>
    ${sought.trim() === '' ? nothing : html`<p class="quiet">${soughtText(sought, locale)}</p>`}
    ${foundFunctions(locale, sought).map(
      (group) =>
        html`<h2>${group.title}</h2>
          ${group.functions.map(([id, text]) =>
            functionView(
              context,
              id,
              text,
              examples.find((example) => example.id === id),
            ),
          )}`,
    )}`;
}

function functionView(
  context: ViewContext,
  id: string,
  { about, parameters }: FunctionText,
  example: Example | undefined,
): TemplateResult {
  const { functions } = context.locale.pane;
  return html`<section class="function">
    <h3><code>REGIO.${id}</code></h3>
    <p>${about}</p>
    <details>
      <summary>${functions.arguments}</summary>
      <dl>
        ${Object.entries(parameters).map(
          ([name, text]) =>
            html`<dt><code>${name}</code></dt>
              <dd>${text}</dd>`,
        )}
      </dl>
    </details>
    ${example ? exampleView(context, id, example) : nothing}
    <p>
      <a
        href=${helpAddress(id, context.locale)}
        target="_blank"
        rel="noopener"
        aria-label=${functions.helpLabel(id)}
        >${functions.help}</a
      >
    </p>
  </section>`;
}

function exampleView(context: ViewContext, id: string, example: Example): TemplateResult {
  const { locale, state, actions } = context;
  const { functions } = locale.pane;
  const note = state.functionNote?.id === id ? state.functionNote : null;
  return html`<h4>${functions.example}</h4>
    <p class="quiet">${example.about[locale.language]}</p>
    <p><code class="formula">${localFormula(example.formula, state.decimalSeparator)}</code></p>
    <fluent-button
      size="small"
      aria-label=${functions.insertLabel(id)}
      @click=${() => void actions.insertExample(id, example.formula)}
      >${functions.insert}</fluent-button
    >
    ${note ? noteView(context, note) : nothing}`;
}

function noteView({ locale }: ViewContext, note: FunctionNote): TemplateResult {
  const isDone = note.kind === 'inserted';
  const text =
    note.kind === 'failed'
      ? `${failureText(note.failure, locale)} ${locale.pane.failure.leftover.formula}`
      : functionText(note, locale);
  return html`<p class="note ${isDone ? 'done' : 'failed'}">
    <span class="mark" aria-hidden="true">${isDone ? '✓' : '!'}</span>${text}
  </p>`;
}
