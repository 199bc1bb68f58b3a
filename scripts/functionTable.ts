import { EXAMPLES } from '../src/functions/examples';
import type { FunctionMetadata, FunctionsMetadata } from './buildFunctionsMetadata';

/** Between these the README holds the table; prettier leaves alone what stands between them. */
const START =
  '<!-- prettier-ignore-start -->\n<!-- functions: written by scripts/writeFunctionTable.ts -->\n';
const END = '\n<!-- prettier-ignore-end -->';

/** The worksheet functions as a Markdown table: what each gives, and its first worked example. */
export function functionTable(metadata: FunctionsMetadata): string {
  const header = ['| Function | What it gives | Example | Result |', '| --- | --- | --- | --- |'];
  return [...header, ...metadata.functions.map(row)].join('\n');
}

/**
 * Puts the table in its place in the README.
 * @throws Error when the README does not have that place exactly once.
 */
export function withFunctionTable(readme: string, table: string): string {
  const [before, after, ...more] = readme.split(START);
  const end = after?.indexOf(END) ?? -1;
  if (before === undefined || after === undefined || more.length > 0 || end < 0) {
    throw new Error('README.md needs one place for the function table, between its two comments');
  }
  return `${before}${START}\n${table}\n${after.slice(end)}`;
}

function row({ id, description, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const example = EXAMPLES.find((candidate) => candidate.id === id);
  if (!example) throw new Error(`${id} has no worked example`);
  const result = example.result.map((cells) => cells.join(', ')).join('; ');
  const cells = [
    code(`REGIO.${id}(${names})`),
    inCell(description ?? ''),
    code(example.formula),
    code(result),
  ];
  return `| ${cells.join(' | ')} |`;
}

const inCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');

const code = (text: string): string => `\`${text.replace(/\|/g, '\\|')}\``;
