import { Bench, type WorkbenchPage } from './workbench';

let bench: Bench;
jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
afterEach(async () => expect(await bench.closePages()).toEqual([]));

const CANVAS = '#grid canvas[id^="univer-sheet-main-canvas"]';
/** The grid's own measures, in pixels: its headers, and a column and row that have no size of their own. */
const SIZES = { rowHeader: 46, columnHeader: 20, column: 64, row: 20 } as const;

/** A new workbook with a table of three sectors in A1:B4 of Blad1. */
async function opened(context = {}): Promise<WorkbenchPage> {
  const page = await bench.open({ open: '', context });
  await page.settle();
  await page.page.locator(CANVAS).waitFor();
  await page.page.evaluate(() => {
    const sheet = window.regiolensWorkbench.workbook.sheetByName('Blad1')!;
    const rows = [
      ['Sector', 'Banen'],
      ['Zorg', 10],
      ['Bouw', 20],
      ['Kennis', 30],
    ];
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => sheet.setCell(row, column, { value, formula: null, style: {} })),
    );
    sheet.tables.push({
      id: '{T}',
      name: 'Sectoren',
      area: { row: 0, column: 0, lastRow: 3, lastColumn: 1 },
      columns: [
        { id: 1, name: 'Sector' },
        { id: 2, name: 'Banen' },
      ],
      style: 'TableStyleMedium2',
      showFilterButton: true,
      showBandedRows: true,
      showHeaders: true,
      showTotals: false,
    });
  });
  await page.enter('Blad1', 'D1', '1');
  return page;
}

/** A place on the grid, that many pixels left and up of the lower right corner of a cell. */
const nearCorner = (row: number, column: number, inside: number): { x: number; y: number } => ({
  x: SIZES.rowHeader + (column + 1) * SIZES.column - inside,
  y: SIZES.columnHeader + (row + 1) * SIZES.row - inside,
});

const hiddenRows = (page: WorkbenchPage): Promise<number[]> =>
  page.page.evaluate(() => [...window.regiolensWorkbench.workbook.sheets[0]!.hiddenRows].sort());

const formulaAt = (page: WorkbenchPage, row: number, column: number): Promise<string | null> =>
  page.page.evaluate(
    ([down, across]) => window.regiolensWorkbench.workbook.sheets[0]!.cell(down, across).formula,
    [row, column] as const,
  );

/** How light a place on the screen is, from 0 to 255. */
async function lightness({ page }: WorkbenchPage, place: { x: number; y: number }): Promise<number> {
  const bytes = await page.screenshot({ clip: { ...place, width: 1, height: 1 } });
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const drawing = document.createElement('canvas').getContext('2d')!;
      drawing.drawImage(image, 0, 0);
      const [red = 0, green = 0, blue = 0] = drawing.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
}

describe('the grid', () => {
  it('takes a formula with Dutch names and errors', async () => {
    const page = await opened();
    await page.typeInGrid('Blad1', 'D3', '=ALS.FOUT(#N/B;SOM(1,5;2))');
    expect(await formulaAt(page, 2, 3)).toBe('=IFERROR(#N/A,SUM(1.5,2))');
    expect(await page.value('Blad1', 'D3')).toBe(3.5);
    await page.enter('Blad1', 'D4', '=#N/B');
    await page.select('Blad1', 'D3');
    // The formula bar and the cells are drawings: to be looked at.
    await page.picture('grid-dutch');
  });

  it('shows what is wrong while the pointer is over an error', async () => {
    const page = await opened();
    await page.enter('Blad1', 'D3', '=REGIO.SHARE("tien";5)');
    expect(await page.value('Blad1', 'D3')).toBe('#VALUE!');
    await page.page.locator(CANVAS).hover({ position: nearCorner(2, 3, 10) });
    await page.page.locator('#hint:not([hidden])').waitFor();
    expect((await page.page.locator('#hint').textContent())!.length).toBeGreaterThan(10);
  });

  it.each([
    ['=LET(x;1;x)', '#NAME?', /kent de functie LET niet/],
    ['=E3+D3', 0, /verwijst naar haar eigen cel/],
    ['=REGIO.SHARE(F:F)', '#SPILL!', /1\.048\.576 cellen; de werkbank vult er hoogstens 200\.000/],
  ])('says why %s has no answer', async (formula, answer, words) => {
    const page = await opened();
    await page.enter('Blad1', 'F1', '2');
    await page.enter('Blad1', 'D3', formula);
    expect(await page.value('Blad1', 'D3')).toBe(answer);
    await page.page.locator(CANVAS).hover({ position: nearCorner(2, 3, 10) });
    const hint = page.page.locator('#hint:not([hidden])');
    await hint.waitFor();
    expect(await hint.textContent()).toMatch(words);
    await page.picture(`grid-hint-${String(answer).replace(/\W/g, '')}`);
  });

  it('takes a value over what a formula fills, which Excel answers with an error', async () => {
    const page = await opened();
    await page.enter('Blad1', 'D3', '={1\\2;3\\4}');
    await page.select('Blad1', 'E4');
    await page.picture('grid-filled');
    // An editor that is opened and closed again changes nothing.
    await page.page.keyboard.press('F2');
    await page.page.keyboard.press('Enter');
    expect(await page.value('Blad1', 'E4')).toBe(4);
    await page.typeInGrid('Blad1', 'E4', '9');
    expect(await page.value('Blad1', 'D3')).toBe('#SPILL!');
    await page.page.locator('#toolbar').getByText('Ongedaan maken').click();
    expect(await page.value('Blad1', 'E4')).toBe(4);
  });

  it('filters a table by the button in its header, and takes it back', async () => {
    const page = await opened();
    await page.page.locator(CANVAS).click({ position: nearCorner(0, 0, 10) });
    const menu = page.page.getByRole('dialog', { name: 'Filter op Sector' });
    await menu.getByLabel('Bouw').uncheck();
    expect(await page.barriers(page.page)).toEqual([]);
    await page.picture('grid-filter');
    await menu.getByText('OK').click();
    expect(await hiddenRows(page)).toEqual([2]);
    await page.settle();
    await page.picture('grid-filtered');
    // The hidden row takes no room: the place below row 2 is now that of row 4.
    await page.page.locator(CANVAS).click({ position: nearCorner(2, 0, 10) });
    await page.page.waitForFunction(() => window.regiolensWorkbench.host.state.selection.area.row === 3);
    await page.page.locator('#toolbar').getByText('Ongedaan maken').click();
    expect(await hiddenRows(page)).toEqual([]);
  });

  it('moves what is cut, with what leads to it, and takes it back', async () => {
    const page = await opened({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.typeInGrid('Blad1', 'E1', '=D1*2');
    await page.select('Blad1', 'D1');
    await page.page.keyboard.press('Control+x');
    await page.page.waitForFunction(async () => (await navigator.clipboard.readText()).trim() === '1');
    await page.select('Blad1', 'D6');
    await page.page.keyboard.press('Control+v');
    await page.page.waitForFunction(() => {
      const sheet = window.regiolensWorkbench.workbook.sheets[0]!;
      return sheet.cell(5, 3).value === 1 && sheet.cell(0, 3).value === null;
    });
    expect(await formulaAt(page, 0, 4)).toBe('=D6*2');
    expect(await page.value('Blad1', 'E1')).toBe(2);
    await page.page.locator('#toolbar').getByText('Ongedaan maken').click();
    expect(await page.value('Blad1', 'D1')).toBe(1);
    expect(await formulaAt(page, 0, 4)).toBe('=D1*2');
  });

  it('deletes a sheet from the menu of its tab', async () => {
    const page = await opened();
    await page.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    const [, added = ''] = await page.sheets();
    await page.enter(added, 'A1', 'iets');
    page.page.once('dialog', (dialog) => void dialog.accept());
    await page.page.locator('[data-u-comp="slide-tab-bar"]').getByText(added).click({ button: 'right' });
    await page.page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    expect(await page.sheets()).toEqual(['Blad1']);
    await page.page.locator('#toolbar').getByText('Ongedaan maken').click();
    expect(await page.sheets()).toEqual(['Blad1', added]);
  });

  it('hears the keys again after the menu of a tab', async () => {
    const page = await opened();
    await page.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    const [, added = ''] = await page.sheets();
    await page.enter(added, 'A1', 'iets');
    page.page.once('dialog', (dialog) => void dialog.accept());
    await page.page.locator('[data-u-comp="slide-tab-bar"]').getByText(added).click({ button: 'right' });
    await page.page.getByRole('menuitem', { name: 'Verwijderen' }).press('Enter');
    await page.settle();
    expect(await page.sheets()).toEqual(['Blad1']);
    await page.page.keyboard.press('Control+z');
    await page.settle();
    expect(await page.sheets()).toEqual(['Blad1', added]);
  });

  it('asks about what would be lost, and not when all of it is undone', async () => {
    const page = await opened();
    const asked: string[] = [];
    page.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    const press = (name: string): Promise<void> =>
      page.page.locator('#toolbar').getByRole('button', { name }).click();
    await press('Nieuw');
    expect(asked).toHaveLength(1);
    await press('Ongedaan maken');
    await press('Nieuw');
    await page.settle();
    expect(asked).toHaveLength(1);
    expect(await page.value('Blad1', 'A1')).toBeNull();
  });

  it('says which formulas it could not calculate', async () => {
    const page = await opened();
    const line = page.page.locator('#uncalculated');
    expect(await line.textContent()).toBe('');
    await page.page.evaluate(() =>
      window.regiolensWorkbench.workbook.sheets[0]!.setCell(7, 3, {
        value: 12,
        formula: '=CUBEVALUE("x","y")',
        style: {},
      }),
    );
    await page.settle();
    await page.page.locator('#uncalculated', { hasText: 'Blad1!D8' }).waitFor();
  });

  it('stays readable in dark and in dark forced colours', async () => {
    const page = await opened();
    const box = (await page.page.locator(CANVAS).boundingBox())!;
    const blank = nearCorner(5, 5, 10);
    const light = 250;
    for (const forcedColors of ['none', 'active'] as const) {
      await page.page.emulateMedia({ colorScheme: 'dark', forcedColors });
      await page.picture(`grid-dark-${forcedColors}`);
      const place = { x: box.x + blank.x, y: box.y + blank.y };
      expect(await lightness(page, place)).toBeGreaterThan(light);
    }
  });

  it('keeps the zoom slider off the tabs of a narrow window', async () => {
    const page = await opened();
    const slider = page.page.locator('#grid footer').getByText('100%');
    expect(await slider.isVisible()).toBe(true);
    await page.page.setViewportSize({ width: 680, height: 600 });
    await slider.waitFor({ state: 'hidden' });
    expect(await page.page.locator('[data-u-comp="slide-tab-bar"]').getByText('Blad1').isVisible()).toBe(
      true,
    );
  });
});
