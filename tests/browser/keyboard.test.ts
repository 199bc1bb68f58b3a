import { Bench, type WorkbenchPage } from './workbench';

let bench: Bench;
jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
afterEach(async () => expect(await bench.closePages()).toEqual([]));

/** What has the focus in the pane: its name or id, and whether that can be seen. */
interface Focus {
  readonly name: string;
  readonly isVisible: boolean;
}

const focus = (page: WorkbenchPage): Promise<Focus | null> =>
  page.frame.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body || !document.hasFocus()) return null;
    const rings = [active, ...active.querySelectorAll('*')].map((part) => getComputedStyle(part));
    const isVisible = rings.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    );
    const words = (active.getAttribute('aria-label') ?? active.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { name: active.id || words, isVisible };
  });

/** Sets the focus at the beginning of the pane, as Ctrl+F6 does in Excel. */
async function enterPane(page: WorkbenchPage): Promise<void> {
  await page.pane('#page-steps').focus();
}

/** Tabs on until something has the focus, and fails when the pane ends first. */
async function tabTo(page: WorkbenchPage, name: string | RegExp): Promise<readonly Focus[]> {
  const passed: Focus[] = [];
  for (let step = 0; step < 60; step++) {
    const now = await focus(page);
    if (now === null) break;
    passed.push(now);
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return passed;
    await page.page.keyboard.press('Tab');
  }
  throw new Error(`${String(name)} was not reached: ${passed.map((one) => one.name).join(' > ')}`);
}

/** Which part of the page has the focus. */
const part = (page: WorkbenchPage): Promise<string | undefined> =>
  page.page.evaluate(() =>
    ['toolbar', 'workbook', 'taskpane'].find((id) =>
      document.getElementById(id)!.contains(document.activeElement),
    ),
  );

describe('the page by keyboard alone', () => {
  it('says that F6 leads from part to part', async () => {
    const page = await bench.open({ open: '' });
    expect(await page.page.locator('#about').textContent()).toMatch(/F6 .*Shift\+F6/);
  });

  it('goes with F6 from the buttons to the grid and the pane, and on from inside the pane', async () => {
    const page = await bench.open({ open: '' });
    const { keyboard } = page.page;
    await page.page.getByRole('button', { name: 'Nieuw' }).focus();
    await keyboard.press('F6');
    expect(await part(page)).toBe('workbook');
    await page.select('Blad1', 'B2');
    await keyboard.type('7');
    await keyboard.press('Tab');
    await page.page.waitForFunction(
      () => window.regiolensWorkbench.workbook.sheetByName('Blad1')!.cell(1, 1).value === 7,
    );
    await keyboard.press('F6');
    expect(await part(page)).toBe('taskpane');
    expect(await focus(page)).toEqual({ name: 'page-steps', isVisible: true });
    await keyboard.press('Tab');
    expect((await focus(page))?.name).toBe('page-functions');
    await keyboard.press('F6');
    expect(await part(page)).toBe('toolbar');
    expect(await page.page.evaluate(() => document.activeElement!.textContent)).toBe('Nieuw');
  });

  it('goes back with Shift+F6, to where it was in the pane', async () => {
    const page = await bench.open({ open: '' });
    const { keyboard } = page.page;
    await enterPane(page);
    await tabTo(page, 'page-functions');
    await keyboard.press('Shift+F6');
    expect(await part(page)).toBe('workbook');
    await keyboard.press('Shift+F6');
    expect(await part(page)).toBe('toolbar');
    await keyboard.press('Shift+F6');
    expect(await part(page)).toBe('taskpane');
    expect(await focus(page)).toEqual({ name: 'page-functions', isVisible: true });
  });

  it('goes on with F6 in a pane that was loaded anew', async () => {
    const page = await bench.open({ open: '' });
    await page.page.getByRole('button', { name: 'Nieuw' }).click();
    await page.paneReady();
    await page.settle();
    await enterPane(page);
    await page.page.keyboard.press('F6');
    expect(await part(page)).toBe('toolbar');
  });
});

describe('the pane by keyboard alone', () => {
  it('passes every control in the order of the page, always seen, and lets the focus out again', async () => {
    const page = await bench.open();
    await enterPane(page);
    const passed: Focus[] = [];
    for (let now = await focus(page); now !== null && passed.length < 60; now = await focus(page)) {
      passed.push(now);
      await page.page.keyboard.press('Tab');
    }
    expect(passed.length).toBeLessThan(60);
    const ids = passed.map(({ name }) => name);
    const order = [
      'page-steps',
      'page-functions',
      'head-structure',
      'button-structure',
      'head-ecosystem',
      'look',
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
    expect(passed.filter(({ isVisible }) => !isVisible).map(({ name }) => name)).toEqual([]);
  });

  it('writes the structure, keeps the focus, and goes to the sheet', async () => {
    const page = await bench.open();
    await enterPane(page);
    await tabTo(page, 'button-structure');
    await page.page.keyboard.press('Enter');
    await page.pane('.notice').first().waitFor();
    await page.settle();
    expect((await focus(page))?.name).toBe('button-structure');
    await page.page.keyboard.press('Tab');
    await tabTo(page, /Structuur$/);
    await page.page.keyboard.press('Enter');
    await page.page.waitForFunction(
      () => window.regiolensWorkbench.host.state.selection.sheet.name === 'Structuur',
    );
  });

  it('takes the table from the selection', async () => {
    const page = await bench.open();
    await page.select('Kerncijfers', 'A5:C12');
    await enterPane(page);
    await tabTo(page, 'selection-structure');
    await page.page.keyboard.press('Enter');
    await page.pane('#body-structure .note.done').waitFor();
    expect(await page.pane('#body-structure .tables').first().textContent()).toMatch(/Kerncijfers!A5:[BC]12/);
    expect((await focus(page))?.name).toBe('selection-structure');
    await enterPane(page);
    await tabTo(page, /^Laat Regiolens kiezen/);
    await page.page.keyboard.press('Enter');
    await page.pane('#body-structure .tables', { hasText: 'A5:I20' }).waitFor();
  });

  it('folds a step open with the space bar, and says that it is open', async () => {
    const page = await bench.open();
    await enterPane(page);
    await tabTo(page, 'head-ecosystem');
    await page.page.keyboard.press('Space');
    expect(await page.pane('#head-ecosystem').getAttribute('aria-expanded')).toBe('true');
    await tabTo(page, 'button-ecosystem');
  });

  it('turns to the functions and puts an example in the chosen cell', async () => {
    const page = await bench.open({ open: '' });
    await page.select('Blad1', 'C3');
    await enterPane(page);
    await tabTo(page, 'page-functions');
    await page.page.keyboard.press('Enter');
    await tabTo(page, /SHARE/);
    await page.page.keyboard.press('Space');
    await page.pane('.note').waitFor();
    expect(await page.value('Blad1', 'C3')).toBe(0.2);
  });

  it('tells a screen reader what came of it', async () => {
    const page = await bench.open();
    expect(await page.pane('[role=status]').first().getAttribute('aria-live')).toBe('polite');
    await page.press('structure');
    expect(await page.pane('[role=status]').first().textContent()).toMatch(/Klaar/);
  });
});
