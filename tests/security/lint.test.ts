import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** What lint finds in a text, as if it stood in that file: the numbers of the lines. */
function foundIn(file: string, lines: readonly string[]): number[] {
  const eslint = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const { stdout } = spawnSync(
    process.execPath,
    [eslint, '--stdin', '--stdin-filename', file, '--format', 'json', '--no-inline-config'],
    { cwd: ROOT, input: lines.join('\n'), encoding: 'utf8' },
  );
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { line: number; ruleId: string }[] }];
  const ours = messages.filter(({ ruleId }) =>
    /no-restricted-syntax|eval|no-new-func|no-script-url/.test(ruleId),
  );
  return [...new Set(ours.map(({ line }) => line))].sort((one, other) => one - other);
}

describe('lint', () => {
  it('refuses every other way to a cell, a formula, a page and a store, beside the doors', () => {
    const lines = [
      'export function probe(range: Excel.Range, text: string): string {',
      '  range.values = [[text]];',
      '  range.formulas = [[text]];',
      '  range.formulasLocal = [[text]];',
      '  range.set({ values: [[text]] });',
      '  range.hyperlink = { address: text };',
      '  range.copyFrom(text);',
      '  document.body.innerHTML = text;',
      "  document.body.insertAdjacentHTML('beforeend', text);",
      "  localStorage.setItem('a', text);",
      "  window.sessionStorage.setItem('a', text);",
      "  indexedDB.open('a');",
      '  eval(text);',
      '  new Function(text)();',
      '  return text.replace(/"/g, \'""\');',
      '}',
    ];
    expect(foundIn('src/workbook/plans/probe.ts', lines)).toEqual(
      lines.slice(1, -1).map((_, index) => index + 2),
    );
  });

  it('refuses markup and stores in the pane too', () => {
    const lines = [
      "document.body.innerHTML = '';",
      'localStorage.clear();',
      'document.body.textContent = name;',
    ];
    expect(foundIn('src/taskpane/probe.ts', lines)).toEqual([1, 2]);
  });
});
