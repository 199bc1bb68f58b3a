import { EXAMPLES, type FunctionExample } from '../src/functions/examples';
import type { FunctionMetadata, FunctionsMetadata } from './buildFunctionsMetadata';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const code = (text: string): string => `<code>${escaped(text)}</code>`;

/**
 * The help page behind every function's help link: what the metadata says, the worked examples that the
 * tests execute, and the limits that hold for all functions.
 */
export function buildFunctionsHelp(metadata: FunctionsMetadata): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Regiolens: functions</title>
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
      <h1>Regiolens: functions</h1>
      <section id="nl" lang="nl">
        <h2>Voor alle functies</h2>
        <ul>
          <li>Een lege cel, en een cel met een punt, een x of een streepje, is onbekend en nooit nul. Excel op de
            computer geeft een lege cel in een bereik soms door als 0; Excel op het web niet. Zet daarom een punt in
            een cel die u niet weet.</li>
          <li>De argumenten zijn hier gescheiden door komma’s; in een Nederlandse Excel typt u puntkomma’s, met
            een backslash tussen de kolommen van een matrix.</li>
          <li>Woorden zoals sterk of optellend mogen in het Nederlands en in het Engels.</li>
        </ul>
      </section>
      <section>
        <h2>For all functions</h2>
        <ul>
          <li>A blank cell, and a cell with a point, an x or a dash, is unknown and never zero. Excel on the desktop may
            hand over a blank cell of a range as 0; Excel on the web does not. So put a point in a cell that you do
            not know.</li>
          <li>Words such as strong or additive may be in Dutch and in English.</li>
        </ul>
      </section>
${metadata.functions.map(functionSection).join('\n')}
      <p><a href="support.html">Support</a> · <a href="privacy.html">Privacy</a></p>
    </main>
  </body>
</html>
`;
}

function functionSection({ id, description, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const rows = parameters.map(
    ({ name, description: about }) =>
      `          <tr><th>${code(name)}</th><td>${escaped(about ?? '')}</td></tr>`,
  );
  const examples = EXAMPLES.filter((example) => example.id === id).map(exampleItem);
  return `      <section id="${id}">
        <h2>${code(`REGIO.${id}(${names})`)}</h2>
        <p>${escaped(description ?? '')}</p>
        <table>
${rows.join('\n')}
        </table>
        <ul>
${examples.join('\n')}
        </ul>
      </section>`;
}

function exampleItem({ formula, about, result }: FunctionExample): string {
  const cells = result.map((row) => row.join(' | ')).join(' ; ');
  return `          <li>${code(formula)} → ${code(cells)}<br /><span lang="nl">${escaped(about.nl)}</span> ${escaped(about.en)}</li>`;
}
