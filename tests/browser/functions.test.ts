import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OUTPUT } from '../../scripts/buildFolders';
import { RIBBON_COMMANDS } from '../../src/commands';
import { EXAMPLES } from '../../src/functions/examples';
import { addressOf, Bench } from './workbench';

let bench: Bench;
jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
afterEach(async () => expect(await bench.closePages()).toEqual([]));

/** The names of all functions, as the build describes them to Excel. */
function readFunctionIds(): readonly string[] {
  const metadata = readFileSync(path.join(OUTPUT.addIn, 'functions.json'), 'utf8');
  return (JSON.parse(metadata) as { functions: { id: string }[] }).functions.map(({ id }) => id);
}

describe('the functions, typed by a user', () => {
  it('calculate: the example of Farhauer and Kröll (2013)', async () => {
    const page = await bench.open({ open: '' });
    await page.typeInGrid('Blad1', 'B2', '=REGIO.LOCATION_QUOTIENT(1714;879213;79006;15593224)');
    // By hand: (1714 / 79006) / (879213 / 15593224).
    expect(await page.value('Blad1', 'B2')).toBeCloseTo(0.3847623, 7);
    await page.picture('function-typed');
  });

  it('calculate with English separators in the English workbench', async () => {
    const page = await bench.open({ open: '', language: 'en' });
    await page.typeInGrid('Sheet1', 'B2', '=REGIO.LOCATION_QUOTIENT(1714,879213,79006,15593224)');
    expect(await page.value('Sheet1', 'B2')).toBeCloseTo(0.3847623, 7);
  });

  it('spill over the cells below, and follow the cells they read', async () => {
    const page = await bench.open({ open: '' });
    for (const [row, jobs] of ['20', '30', '50'].entries()) {
      await page.typeInGrid('Blad1', `A${row + 1}`, jobs);
    }
    await page.typeInGrid('Blad1', 'C1', '=REGIO.SHARE(A1:A3)');
    const spilt = async (): Promise<unknown[]> => [
      await page.value('Blad1', 'C1'),
      await page.value('Blad1', 'C2'),
      await page.value('Blad1', 'C3'),
    ];
    expect(await spilt()).toEqual([0.2, 0.3, 0.5]);
    await page.typeInGrid('Blad1', 'A3', '150');
    expect(await spilt()).toEqual([0.1, 0.15, 0.75]);
    await page.typeInGrid('Blad1', 'C3', 'in de weg');
    expect(await page.value('Blad1', 'C1')).toBe('#SPILL!');
  });

  it('give, each of them, what their worked example says, with all that spills', async () => {
    const page = await bench.open({ open: '', language: 'en' });
    const first = new Map([...EXAMPLES].reverse().map((example) => [example.id, example]));
    let row = 0;
    for (const { id, formula, result, decimals } of first.values()) {
      await page.typeInGrid('Sheet1', addressOf(row, 0), formula);
      const cells = result.flatMap((line, down) =>
        line.map((expected, across) => ({ expected, address: addressOf(row + down, across) })),
      );
      for (const { expected, address } of cells) {
        const isRounded = typeof expected === 'number' && decimals !== undefined;
        expect([id, address, await page.value('Sheet1', address)]).toEqual([
          id,
          address,
          isRounded ? expect.closeTo(expected, decimals) : expected,
        ]);
      }
      row += result.length + 1;
    }
    expect(first.size).toBe(readFunctionIds().length);
    await page.picture('functions-typed');
  });

  it('show the error that Excel shows, and our message on hover', async () => {
    const page = await bench.open({ open: '' });
    await page.typeInGrid('Blad1', 'A1', '=REGIO.GROWTH_RATE(0;5)');
    expect(await page.value('Blad1', 'A1')).toBe('#N/A');
    // Below the formula bar and the letters of the columns stands A1.
    const grid = (await page.page.locator('#grid').boundingBox())!;
    await page.page.mouse.move(grid.x + 80, grid.y + 58);
    await page.page.mouse.move(grid.x + 82, grid.y + 59);
    await page.page.locator('#hint').waitFor();
    expect(await page.page.locator('#hint').textContent()).toMatch(/nul/i);
  });

  it('stand on the functions page, and an example goes into the chosen cell', async () => {
    const page = await bench.open({ open: '' });
    await page.select('Blad1', 'D4');
    await page.pane('#page-functions').click();
    await page.pane('fluent-button[aria-label*="LOCATION_QUOTIENT"]').click();
    await page.pane('.note').waitFor();
    expect(await page.pane('.note').textContent()).toContain('D4');
    // The example is =REGIO.LOCATION_QUOTIENT({10;30},{50;50}), with the answers 0.5 and 1.5.
    expect([await page.value('Blad1', 'D4'), await page.value('Blad1', 'D5')]).toEqual([0.5, 1.5]);
  });
});

describe('the production page', () => {
  it('associates every function of its metadata and every command of its manifest', async () => {
    const page = await bench.open();
    const associated = await page.frame.evaluate(() => {
      const keys = (holder: unknown): string[] =>
        Object.keys((holder as { _association: { mappings: object } })._association.mappings);
      return { functions: keys(CustomFunctions), commands: keys(Office.actions) };
    });
    expect(associated.functions.map((id) => id.toUpperCase()).sort()).toEqual(
      readFunctionIds()
        .map((id) => id.toUpperCase())
        .sort(),
    );
    expect(associated.commands.map((name) => name.toLowerCase()).sort()).toEqual(
      Object.keys(RIBBON_COMMANDS)
        .map((name) => name.toLowerCase())
        .sort(),
    );
  });

  it('runs a command of the ribbon to its end', async () => {
    const page = await bench.open();
    await page.frame.evaluate(
      () =>
        new Promise<void>((completed) => {
          const { mappings } = (
            Office.actions as unknown as {
              _association: { mappings: Record<string, (event: { completed(): void }) => void> };
            }
          )._association;
          const found = Object.entries(mappings).find(([name]) => /^writeCatalogue$/i.test(name))!;
          found[1]({ completed });
        }),
    );
    expect(await page.sheets()).toContain('Interventiecatalogus');
  });
});
