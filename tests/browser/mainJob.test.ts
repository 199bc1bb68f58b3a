import { inspectXlsx } from '../../src/workbench/files';
import { Bench, type WorkbenchPage } from './workbench';

let bench: Bench;
jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
// No error on the console, no rejection that nobody handled, no request to another place: in every test.
afterEach(async () => expect(await bench.closePages()).toEqual([]));

/** Every cell of the workbook as it comes out, by sheet. */
const contents = (page: WorkbenchPage): Promise<Record<string, readonly (readonly unknown[])[]>> =>
  page.page.evaluate(() => {
    const { workbook, host } = window.regiolensWorkbench;
    return Object.fromEntries(
      workbook.sheets.map((sheet) => [
        sheet.name,
        [...sheet.entries()]
          .map(({ row, column, cell }) => {
            const value = host.calculator.valueAt(sheet, row, column);
            const shown = typeof value === 'object' && value !== null ? value.code : value;
            return [row, column, shown, cell.formula] as const;
          })
          .filter(([, , shown, formula]) => shown !== null || formula !== null)
          .sort((one, other) => one[0] - other[0] || one[1] - other[1]),
      ]),
    );
  });

describe('the main job in a browser', () => {
  it('is ready soon: page to usable pane is measured and reported', async () => {
    // A browser that has just been started, with nothing kept of an earlier page.
    const fresh = await Bench.start();
    const page = await fresh.open();
    const [pane, grid] = [page.paneAfter, page.gridAfter].map(Math.round);
    process.stdout.write(
      `Page to usable pane, in a new browser: ${pane} ms; to the grid beside it: ${grid} ms.\n`,
    );
    expect(await page.sheets()).toEqual([
      'Leesmij',
      'Kerncijfers',
      'Criteria',
      'Beoordelingen',
      'Clusterlijst',
      'Doelenlijst',
    ]);
    expect(await fresh.closePages()).toEqual([]);
    await fresh.stop();
  });

  it('writes the structure by its button, with the published figures', async () => {
    const page = await bench.open();
    const notice = await page.press('structure');
    // Birch (2019), figure 2: government has 21.5% of the jobs and a quotient of 3.86.
    expect(await notice.textContent()).toMatch(/Overheid[^]*21,5%[^]*3,86/);
    expect(await page.sheets()).toEqual(expect.arrayContaining(['Invoer', 'Structuur', 'Verantwoording']));
    await page.find('Structuur', 279834);
    await page.page.getByText('Structuur', { exact: true }).first().waitFor();
    await page.picture('structure-done');
  });

  it('writes every step by its own button', async () => {
    const page = await bench.open();
    for (const [section, action] of [
      ['structure', 'structure'],
      ['selection', 'selection'],
      ['ecosystem', 'ecosystem'],
      ['specific', 'specific'],
      ['generic', 'generic'],
    ] as const) {
      await page.unfold(section);
      await page.press(action);
      await page.picture(`step-${section}-done`);
    }
    expect(await page.sheets()).toEqual(
      expect.arrayContaining([
        'Structuur',
        'Selectie',
        'Ecosysteem',
        'Interventiecatalogus',
        'Aanbevelingen',
        'Generiek beleid',
        'Samenvatting',
      ]),
    );
    // Birch (2019), section 4.1: demand is weak in construction.
    const recommendations = (await contents(page))['Aanbevelingen']!.map(([, , shown]) => String(shown));
    expect(recommendations).toEqual(expect.arrayContaining(['Bouw', 'Vraag']));
  });

  it('writes all steps at once, the summary in view, and shows every sheet', async () => {
    const page = await bench.open({ context: { viewport: { width: 1800, height: 1100 } } });
    const hers = await page.sheets();
    await page.unfold('all');
    await page.press('all');
    const ours = (await page.sheets()).filter((name) => !hers.includes(name));
    expect(ours.length).toBeGreaterThan(10);
    expect(await page.page.evaluate(() => window.regiolensWorkbench.host.state.selection.sheet.name)).toBe(
      'Samenvatting',
    );
    for (const [index, name] of ours.entries()) {
      await page.select(name, 'A1');
      await page.picture(
        `sheet-${String(index + 1).padStart(2, '0')}-${name.toLowerCase().replace(/\W+/g, '-')}`,
      );
    }
    // Birch (2019), figure 2, of the summary's five figures: jobs, growth, largest share and highest quotient.
    const summary = (await contents(page))['Samenvatting']!.map(([, , shown]) => shown);
    expect(summary).toEqual(
      expect.arrayContaining([
        279834,
        expect.closeTo(0.051, 3),
        expect.closeTo(0.215, 3),
        expect.closeTo(3.86, 2),
      ]),
    );
  });

  it('follows a figure that is changed in the grid', async () => {
    const page = await bench.open();
    await page.press('structure');
    const [jobs, share] = [await page.find('Structuur', 20178), await page.find('Structuur', 20178 / 279834)];
    await page.typeInGrid('Kerncijfers', await page.find('Kerncijfers', 20178), '40356');
    expect(await page.value('Structuur', jobs)).toBe(40356);
    expect(await page.value('Structuur', share)).toBeCloseTo(40356 / (279834 + 20178), 14);
  });

  it('leads to the cells it read, and to the sheet it wrote', async () => {
    const page = await bench.open();
    const active = (): Promise<string> =>
      page.page.evaluate(() => {
        const { sheet, area } = window.regiolensWorkbench.host.state.selection;
        return `${sheet.name} ${area.row} ${area.column}`;
      });
    await page.pane('a, button, fluent-link').filter({ hasText: 'Kerncijfers!' }).first().click();
    await page.settle();
    expect(await active()).toBe('Kerncijfers 4 0');
    const notice = await page.press('structure');
    await notice.getByText('Structuur', { exact: true }).click();
    await page.page.waitForFunction(
      () => window.regiolensWorkbench.host.state.selection.sheet.name === 'Structuur',
    );
  });

  it('is saved and opened again as it was, in a file that is sound', async () => {
    const page = await bench.open();
    await page.unfold('all');
    await page.press('all');
    await page.enter('Criteria', 'P3', '=REGIO.LOCATION_QUOTIENT(1714;879213;79006;15593224)');
    const before = await contents(page);
    const bytes = await page.page.evaluate(async () => {
      const saved = await window.regiolensWorkbench.save();
      await window.regiolensWorkbench.open(saved);
      return [...saved];
    });
    await page.paneReady();
    await page.settle();
    const after = await contents(page);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [sheet, cells] of Object.entries(before))
      expect([sheet, after[sheet]]).toEqual([sheet, cells]);
    const { problems } = await inspectXlsx(Uint8Array.from(bytes));
    // Whose file it was is the sample's own, and is kept.
    expect(problems.filter((problem) => !problem.startsWith('docProps/core.xml'))).toEqual([]);
  });
});
