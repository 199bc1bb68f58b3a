import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import { functionTable, withFunctionTable } from '../../scripts/functionTable';
import { implementations } from '../../src/functions';

const README = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');
const START =
  '<!-- prettier-ignore-start -->\n<!-- functions: written by scripts/writeFunctionTable.ts -->\n';
const END = '\n<!-- prettier-ignore-end -->';

describe('the function table of the README', () => {
  it('is what the functions say today; otherwise run node --import tsx scripts/writeFunctionTable.ts', async () => {
    const { metadata } = await buildFunctionsMetadata();
    expect(withFunctionTable(README, functionTable(metadata))).toBe(README);
  });

  it('has one row for each function that hosts register', () => {
    const rows = README.split('\n').filter((line) => line.startsWith('| `REGIO.'));
    const names = rows.map((line) => /^\| `REGIO\.(\w+)\(/.exec(line)?.[1]);
    expect(names).toEqual(Object.keys(implementations));
  });

  it('takes the place of an older table and of nothing else', () => {
    const before = `# Title\n${START}\nold\n${END}\n\nThe end.\n`;
    expect(withFunctionTable(before, 'new')).toBe(`# Title\n${START}\nnew\n${END}\n\nThe end.\n`);
  });

  it.each(['# Title\n', `${START}\nold\n`, `${START}a${END}${START}b${END}`])(
    'needs exactly one place: %j has not',
    (readme) => expect(() => withFunctionTable(readme, 'new')).toThrow(/one place/),
  );

  it('keeps a bar or a bracket in a description from breaking the table', () => {
    const [first] = functionTable({
      functions: [{ id: 'SHARE', name: 'SHARE', description: 'a | b <c>', parameters: [{ name: 'values' }] }],
    })
      .split('\n')
      .slice(2);
    expect(first).toContain('| a \\| b &lt;c> |');
  });
});
