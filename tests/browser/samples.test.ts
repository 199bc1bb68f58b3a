import { Bench } from './workbench';

describe('the samples of the workbench', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterEach(async () => expect(await bench.closePages()).toEqual([]));
  afterAll(() => bench.stop());

  it('stand side by side in the bar, and are reached one after the other', async () => {
    const page = await bench.open({ open: '' });
    const names = await page.page.locator('#toolbar button').allTextContents();
    expect(names.slice(3, 5)).toEqual(['Den Haag', 'Voorbeeldstad']);
    await page.page.locator('#toolbar').getByText('Den Haag', { exact: true }).focus();
    await page.page.keyboard.press('Tab');
    expect(await page.page.evaluate('document.activeElement.textContent')).toBe('Voorbeeldstad');
  });

  it('are opened by the keyboard, the invented city with every table', async () => {
    const page = await bench.open({ open: '' });
    await page.page.locator('#toolbar').getByText('Voorbeeldstad', { exact: true }).press('Enter');
    await page.page.locator('#toolbar .file').getByText('voorbeeldstad.xlsx').waitFor();
    await page.settle();
    expect(await page.sheets()).toEqual(
      expect.arrayContaining(['Opleiding', 'Projectenlijst', 'Doelenlijst']),
    );
    await page.picture('workbench-voorbeeldstad');
  });

  it('give every sheet there is, in the invented city', async () => {
    const page = await bench.open({
      open: 'samples/voorbeeldstad.xlsx',
      context: { viewport: { width: 1800, height: 1100 } },
    });
    const hers = await page.sheets();
    await page.unfold('all');
    await page.press('all');
    const ours = (await page.sheets()).filter((name) => !hers.includes(name));
    // What needs more than The Hague published: parts of sectors, raw indicators, projects.
    expect(ours).toEqual(
      expect.arrayContaining([
        'Deelsectoren',
        'Meetwijze',
        'Indicatoren',
        'Scores',
        'Projecten',
        'Cross-overs',
      ]),
    );
    for (const name of ours) {
      await page.select(name, 'A1');
      await page.picture(`city-${name.toLowerCase().replace(/\W+/g, '-')}`);
    }
  });
});
