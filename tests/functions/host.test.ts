import { EXAMPLES } from '../../src/functions/examples';
import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { HostModes } from '../../src/workbench/model/modes';
import { type SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import { type Host, openHost } from '../../src/workbench/node/openHost';
import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import { registerFunctions } from '../../src/workbench/node/registerFunctions';

type Modes = Pick<HostModes, 'blanks' | 'language'>;

const MODES: readonly Modes[] = [
  { blanks: 'desktop', language: 'en-US' },
  { blanks: 'desktop', language: 'nl-NL' },
  { blanks: 'web', language: 'en-US' },
  { blanks: 'web', language: 'nl-NL' },
];

describe.each(MODES)('the functions behind office.js, blanks as on $blanks, Excel in $language', (modes) => {
  let host: Host;
  let sheet: SheetModel;

  beforeAll(async () => {
    const workbook = new WorkbookModel();
    sheet = workbook.addSheet('Data');
    host = await openHost({ workbook, modes });
    registerFunctions(host, (await buildFunctionsMetadata()).metadata);
  });
  afterAll(() => host.close());

  /** Types constants from A1 down, and a formula in H1; answers the area the formula fills. */
  async function calculate(formula: string, rows: readonly (readonly Scalar[])[] = []): Promise<Scalar[][]> {
    for (let row = 0; row < 20; row++) {
      for (let column = 0; column < 6; column++) {
        sheet.setCell(row, column, { value: rows[row]?.[column] ?? null, formula: null, style: {} });
      }
    }
    sheet.setCell(0, 7, { value: null, formula, style: {} });
    await host.calculator.settle();
    return filledFrom(0, 7);
  }

  /** The cells from here to the right and down up to the first that is blank; an answer never holds a blank. */
  function filledFrom(top: number, left: number): Scalar[][] {
    const at = (row: number, column: number): Scalar => host.calculator.valueAt(sheet, row, column);
    const answer: Scalar[][] = [];
    for (let row = top; at(row, left) !== null; row++) {
      answer.push([]);
      for (let column = left; at(row, column) !== null; column++) answer[row - top]!.push(at(row, column));
    }
    return answer;
  }

  const shown = (cells: Scalar[][]): unknown[][] =>
    cells.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));

  it.each(EXAMPLES.map((example) => [example.formula, example] as const))('%s', async (formula, example) => {
    const answer = shown(await calculate(formula));
    const result = (modes.language === 'nl-NL' && example.resultInDutch) || example.result;
    expect(answer.map((row) => row.length)).toEqual(result.map((row) => row.length));
    result.forEach((row, rowIndex) =>
      row.forEach((expected, columnIndex) => {
        const cell = answer[rowIndex]![columnIndex];
        if (typeof expected === 'number' && example.decimals !== undefined) {
          expect(Math.abs((cell as number) - expected)).toBeLessThanOrEqual(0.5 * 10 ** -example.decimals);
        } else {
          expect(cell).toBe(expected);
        }
      }),
    );
  });

  it('read a blank cell as missing on the web, and cannot tell it from zero on desktop', async () => {
    const answer = shown(await calculate('=REGIO.SHARE(A1:A3,100)', [[20], [null], [50]]));
    expect(answer).toEqual([[0.2], [modes.blanks === 'web' ? '#N/A' : 0], [0.5]]);
  });

  it('read a withheld cell as missing everywhere', async () => {
    for (const mark of ['.', 'x', '-']) {
      const answer = shown(await calculate('=REGIO.SHARE(A1:A3,100)', [[20], [mark], [50]]));
      expect(answer).toEqual([[0.2], ['#N/A'], [0.5]]);
    }
  });

  it('give growth from a blank start no number in either mode', async () => {
    const answer = shown(
      await calculate('=REGIO.GROWTH_RATE(A1:A2,B1:B2)', [
        [40, 50],
        [null, 50],
      ]),
    );
    expect(answer).toEqual([[0.25], ['#N/A']]);
  });

  it('take arguments that are left out and blank cells for words alike', async () => {
    const data = [[2], [1], [0.5]];
    for (const formula of [
      '=REGIO.ECOSYSTEM_SCORE(A1:A3,,"optellend")',
      '=REGIO.ECOSYSTEM_SCORE(A1:A3)',
      '=REGIO.ECOSYSTEM_SCORE(A1:A3,,C9)',
    ]) {
      const [[score]] = (await calculate(formula, data)) as [[number]];
      expect(score).toBeCloseTo(3.5 / 3, 12);
    }
  });

  it('pass an error cell through in its place, and use the others', async () => {
    const answer = shown(
      await calculate('=REGIO.ELEMENT_INDEX(A1:A3)', [[30], [new CellError('#DIV/0!')], [10]]),
    );
    expect(answer).toEqual([[1.5], ['#DIV/0!'], [0.5]]);
  });

  it('say in the language of Excel what is wrong, and where', async () => {
    const [[cell]] = (await calculate('=REGIO.SHARE(A1:A3)', [[20], ['abc'], [50]])) as [[CellError]];
    expect(cell).toBeInstanceOf(CellError);
    expect([cell.code, cell.message]).toEqual([
      '#VALUE!',
      modes.language === 'nl-NL'
        ? 'values heeft de tekst "abc" in rij 2, kolom 1; er is een getal of een lege cel nodig.'
        : 'values has the text "abc" in row 2, column 1; a number or a blank cell is needed.',
    ]);
  });

  it('keep the message of an error inside an array', async () => {
    const answer = await calculate('=REGIO.GROWTH_RATE(A1:A2,B1:B2)', [
      [40, 50],
      [0, 50],
    ]);
    expect((answer[1]![0] as CellError).message).toBe(
      modes.language === 'nl-NL'
        ? 'start is nul, en groei vanaf nul bestaat niet.'
        : 'start is zero, and growth from zero does not exist.',
    );
  });
});
