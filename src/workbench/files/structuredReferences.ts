import { formulaTokens } from './formulaTokens';

/** `@jobs`, `@[jobs 2024]`, `@[a]:[b]`, `@`: the columns of the own row, as a user writes them. */
function ownRow(inner: string): string {
  const columns = inner.slice(1).trim();
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/**
 * Table references as a file must have them: Excel lets a user leave out the table within it and write `@` for the
 * own row, but a file with `[@jobs]` counts as damaged.
 * @param table the table the formula's cell stands in
 */
export function fullTableReferences(formula: string, table: string | undefined): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      // `[1]Sheet1!A1` is another workbook.
      if (token.kind !== 'bracket' || tokens[index + 1]?.kind === 'sheet') return token.text;
      const inner = token.text.slice(1, -1).trim();
      const text = inner.startsWith('@') ? ownRow(inner) : token.text;
      const named = tokens[index - 1]?.kind === 'name' || tokens[index - 1]?.kind === 'cell';
      return named || table === undefined ? text : table + text;
    })
    .join('');
}
