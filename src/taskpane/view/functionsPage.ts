import { html, nothing, type TemplateResult } from 'lit';
import { localFormula } from '../localFormula';
import { functionText } from '../state/announcement';
import { failureText } from '../state/failure';
import type { FunctionNote } from '../state/paneState';
import type { ViewContext } from './viewContext';

/** A worked example; those of one function stand together. */
export interface Example {
  readonly id: string;
  /** In English notation. */
  readonly formula: string;
  readonly about: { readonly nl: string; readonly en: string };
}

/** What the lists say about one function. */
interface FunctionText {
  readonly about: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Beside the pane's own page. */
const HELP_ADDRESS = 'help/functions.html';

/** Every function with what it does, its arguments, and an example that can be put in a cell. */
export function functionsPage(context: ViewContext, examples: readonly Example[]): TemplateResult {
  const { functions } = context.locale.pane;
  const groups = Object.values(context.locale.functions.groups);
  return html`<h1>${functions.heading}</h1>
    <p class="intro">${functions.about}</p>
    <p class="intro">${functions.blanks}</p>
    ${groups.map(
      ({ title, list }) =>
        html`<h2>${title}</h2>
          ${Object.entries<FunctionText>(list).map(([id, text]) =>
            functionView(
              context,
              id,
              text,
              examples.find((example) => example.id === id),
            ),
          )}`,
    )}
    <p><a href=${HELP_ADDRESS} target="_blank" rel="noopener">${functions.help}</a></p>`;
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
  const text = note.kind === 'failed' ? failureText(note.failure, locale) : functionText(note, locale);
  return html`<p class="note ${isDone ? 'done' : 'failed'}">
    <span class="mark" aria-hidden="true">${isDone ? '✓' : '!'}</span>${text}
  </p>`;
}
