import { EXAMPLES, type FunctionExample } from '../../src/functions/examples';
import { FUNCTION_HELP } from '../../src/functions/help';
import { type Language, localeOf } from '../../src/locale';
import { HELP_TEXTS } from '../../src/locale/help';
import { localFormula } from '../../src/taskpane/localFormula';
import type { FunctionMetadata } from '../buildFunctionsMetadata';
import { formulaSection } from './formulaSection';
import { code, escaped, list, page, withLinks } from './markup';
import { withLocalErrors } from './withLocalErrors';

const DECIMAL_SEPARATOR: Readonly<Record<Language, string>> = { nl: ',', en: '.' };

/**
 * The help page of one function in both languages: what it gives, formula, arguments, units, when not to use
 * it, the worked examples that the tests execute, sources and related functions.
 * @throws Error when a text of the function is missing.
 */
export function functionPage(metadata: FunctionMetadata): string {
  const { id } = metadata;
  const body = (['nl', 'en'] as const).map((language) => section(metadata, language)).join('\n');
  return page(`REGIO.${id}`, '../', body);
}

export function signature({ id, parameters }: FunctionMetadata, separator: string): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `REGIO.${id}(${names.join(separator)})`;
}

/** The name and the descriptions of a function's arguments as the pane tells them. */
export function listedText(id: string, language: Language): { about: string; parameters: object } {
  const lists: readonly Readonly<Record<string, { about: string; parameters: object }>>[] = Object.values(
    localeOf(language).functions.groups,
  ).map((group) => group.list);
  return wanted(lists.find((group) => id in group)?.[id], id, language);
}

function section(metadata: FunctionMetadata, language: Language): string {
  const { id } = metadata;
  const { page: words, functionHelp, formulas } = HELP_TEXTS[language];
  const text = wanted(functionHelp[id], id, language);
  const help = wanted(FUNCTION_HELP[id], id, language);
  const other = language === 'nl' ? 'en' : 'nl';
  const parts = [
    `<p class="languages"><a href="#${other}" lang="${other}">${words.language}</a> · <a href="../functions.html#${language}">${words.all}</a></p>`,
    `<h1>${code(signature(metadata, language === 'nl' ? '; ' : ', '))}</h1>`,
    `<p>${escaped(text.what)}</p>`,
    formulaSection(wanted(formulas[id], id, language), words),
    `<h2>${words.arguments}</h2>\n${argumentTable(metadata, language)}`,
    `<h2>${words.units}</h2>\n<p>${escaped(text.units)}</p>`,
    `<h2>${words.notWhen}</h2>\n<p>${escaped(text.notWhen)}</p>`,
    `<h2>${words.examples}</h2>\n${EXAMPLES.filter((example) => example.id === id)
      .map((example) => exampleBlock(example, language))
      .join('\n')}`,
    `<h2>${words.sources}</h2>\n${list(help.sources.map((source) => withLinks(typeof source === 'string' ? source : source[language])))}`,
    `<h2>${words.related}</h2>\n${list(
      help.related.map(
        (name) =>
          `<a href="${name}.html#${language}">${code(`REGIO.${name}`)}</a> ${escaped(listedText(name, language).about)}`,
      ),
    )}`,
  ];
  return `<section id="${language}" lang="${language}">\n${parts.join('\n')}\n</section>`;
}

function argumentTable({ id, parameters }: FunctionMetadata, language: Language): string {
  const texts = listedText(id, language).parameters as Readonly<Record<string, string>>;
  const { page: words, functionHelp } = HELP_TEXTS[language];
  const rows = parameters.map(({ name, optional }) => {
    const head = `${code(name)}${optional ? ` <small>(${words.optional})</small>` : ''}`;
    return `<tr><th scope="row">${head}</th><td>${escaped(wanted(texts[name], name, language))}</td></tr>`;
  });
  const leftOut = parameters.some(({ optional }) => optional)
    ? `\n<p>${escaped([words.leftOut, functionHelp[id]?.leftOut ?? ''].join(' ').trim())}</p>`
    : '';
  return `<table>\n${rows.join('\n')}\n</table>${leftOut}`;
}

function exampleBlock(example: FunctionExample, language: Language): string {
  const { formula, about } = example;
  const result = (language === 'nl' && example.resultInDutch) || example.result;
  const separator = DECIMAL_SEPARATOR[language];
  const shown = (cell: number | string): string =>
    typeof cell === 'number' ? String(cell).replace('.', separator) : withLocalErrors(cell, language);
  const rows = result.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(shown(cell))}</td>`).join('')}</tr>`,
  );
  return `<p>${escaped(about[language])}<br />${code(withLocalErrors(localFormula(formula, separator), language))}</p>
<table class="result">
${rows.join('\n')}
</table>`;
}

function wanted<Text>(text: Text | undefined, id: string, language: Language): Text {
  if (text === undefined) throw new Error(`${id} has no help text (${language})`);
  return text;
}
