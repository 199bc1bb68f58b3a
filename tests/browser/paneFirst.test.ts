import { Bench } from './workbench';

let bench: Bench;
jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
afterEach(async () => expect(await bench.closePages()).toEqual([]));

describe('the pane, before the grid has come', () => {
  it('can be used: its button writes, the grid shows that when it comes, and the focus stays in the pane', async () => {
    const page = await bench.open();
    let letGridCome = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGridCome = resolve));
    await page.page.route('**/grid.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.page.reload();
    await page.paneReady();
    await page.pane('#button-structure').click();
    await page.pane('.notice').first().waitFor();
    expect(await page.page.locator('#grid canvas').count()).toBe(0);
    expect(await page.sheets()).toEqual(expect.arrayContaining(['Invoer', 'Structuur', 'Verantwoording']));
    letGridCome();
    await page.settle();
    await page.page.getByText('Structuur', { exact: true }).first().waitFor();
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('taskpane');
    await page.picture('grid-after-pane');
  });
});
