import { Bench, type Opening, type WorkbenchPage } from './workbench';

let bench: Bench;
jest.setTimeout(180_000);
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
afterEach(async () => expect(await bench.closePages()).toEqual([]));

// Made up. The turnover can be thousands or decimals, and nothing in the column tells which.
const LISA = [
  ['Sector', 'Banen 2013', 'Banen 2018', 'Fulltime 2018', 'Locaties', 'Omzet', 'Nederland 2018'],
  ['Bouw', 100, 120, 90, 12, '1.234', 5000],
  ['Zorg', 300, 340, 200, 20, '2.345', 9000],
  ['Energie', 60, 50, 40, 3, '3.456', 1000],
  ['Logistiek', 80, 95, 70, '?', '4.567', 2500],
];

async function openLisa(opening: Opening = {}): Promise<WorkbenchPage> {
  const page = await bench.open({ ...opening, open: '' });
  await page.fill(opening.language === 'en' ? 'Sheet1' : 'Blad1', LISA);
  await page.pane('#look').click();
  await page.pane('#head-structure').waitFor();
  await page.pane('.columns summary').first().click();
  return page;
}

const remembered = (page: WorkbenchPage): Promise<string | undefined> =>
  page.page.evaluate(() => window.regiolensWorkbench.workbook.settings.get('regiolens.choices'));
const label = (role: string): string => `#body-structure label:has(span:text-is("${role}")) select`;

it('tells why each column was taken, and takes another when she chooses it, as the workbook remembers', async () => {
  const page = await openLisa();
  await page.pane('.columns').first().scrollIntoViewIfNeeded();
  await page.picture('pane-columns');
  expect(await page.barriers()).toEqual([]);
  const columns = page.pane('#body-structure .columns').first();
  expect(await columns.textContent()).toMatch(
    /Banen[^]*Waarom: in de kop staat "banen"; het laatste jaar \(2018\); alleen getallen\./,
  );
  await page.pane(label('Banen')).selectOption('Fulltime 2018');
  await page.pane('#body-structure .columns .tag', { hasText: 'door u gekozen' }).waitFor();
  await page.settle();
  expect(JSON.parse((await remembered(page))!)).toMatchObject({
    columns: [{ kind: 'sectors', sheet: 'Blad1', role: 'jobs', header: 'Fulltime 2018' }],
  });
  expect(await columns.getAttribute('open')).not.toBeNull();
  expect(await page.pane(label('Banen')).inputValue()).toBe('Fulltime 2018');
  await page.pane('#body-structure .columns details summary').click();
  await page.pane(label('Vestigingen')).selectOption('Locaties');
  await page.pane('#body-structure .columns .tag').nth(1).waitFor();
  expect(await page.pane(label('Vestigingen')).inputValue()).toBe('Locaties');
  await page.pane('.columns').first().scrollIntoViewIfNeeded();
  await page.picture('pane-columns-chosen');
  expect(await page.barriers()).toEqual([]);
  await page.pane('button', { hasText: 'Vergeet mijn correcties' }).click();
  await page.pane('#body-structure .columns .tag').first().waitFor({ state: 'detached' });
  await page.settle();
  expect(await page.pane(label('Banen')).inputValue()).toBe('Banen 2018');
  expect(await remembered(page)).toBeUndefined();
});

it('asks how figures are meant that may be read in two ways, and goes by the answer', async () => {
  const page = await openLisa();
  const question = page.pane('#body-structure .notice.next', { hasText: 'Hoe moeten deze cijfers' });
  expect(await question.textContent()).toMatch(/"Omzet" staat "1\.234"/);
  await question.scrollIntoViewIfNeeded();
  await page.picture('pane-numbers-asked');
  expect(await page.barriers()).toEqual([]);
  await question.locator('fluent-button', { hasText: 'Het is 1234' }).click();
  await question.waitFor({ state: 'detached' });
  await page.settle();
  expect(JSON.parse((await remembered(page))!)).toMatchObject({
    numbers: [{ sheet: 'Blad1', header: 'Omzet', writing: 'grouped' }],
  });
});

it('asks it too where none of the jobs can be read otherwise, and reads the table by the answer', async () => {
  const page = await bench.open({ open: '' });
  await page.fill('Blad1', [
    ['Sector', 'FTE 2018'],
    ['Bouw', '1.234'],
    ['Zorg', '2.345'],
    ['Energie', '3.456'],
  ]);
  await page.pane('#look').click();
  const question = page.pane('#body-structure .notice.next', { hasText: 'Hoe moeten deze cijfers' });
  await question.waitFor();
  expect(await question.textContent()).toMatch(/"FTE 2018" staat "1\.234"/);
  expect(await page.pane('#body-structure .notice.attention').count()).toBe(0);
  await page.picture('pane-jobs-asked');
  expect(await page.barriers()).toEqual([]);
  await question.locator('fluent-button', { hasText: 'Het is 1234' }).click();
  await question.waitFor({ state: 'detached' });
  await page.settle();
  expect(await page.pane('#body-structure .tables').first().textContent()).toMatch(/A1:B4/);
  await page.press('structure');
  await page.find('Structuur', 3456);
});

it('takes a table whose headers say nothing from her selection, and the column that she tells', async () => {
  const page = await bench.open({ open: '' });
  await page.fill('Blad1', [
    ['Wat', 'Stad', 'Land'],
    ['Bouw', 120, 9000],
    ['Zorg', 340, 8000],
    ['Energie', 50, 1000],
  ]);
  await page.pane('#look').click();
  await page.pane('#body-structure .notice.attention').first().waitFor();
  await page.select('Blad1', 'A1:C4');
  await page.pane('#selection-structure').click();
  await page.pane('#body-structure .tables .tag', { hasText: 'door u gekozen' }).waitFor();
  await page.pane('.columns summary').first().click();
  expect(await page.pane(label('Banen')).inputValue()).toBe('Stad');
  await page.pane(label('Banen')).selectOption('Land');
  await page.pane('#body-structure .columns .tag', { hasText: 'door u gekozen' }).waitFor();
  await page.picture('pane-given-table');
  expect(await page.barriers()).toEqual([]);
  await page.press('structure');
  await page.find('Structuur', 9000);
});

it('asks which area of a table of several is hers, and reads that one', async () => {
  const page = await bench.open({ open: '' });
  const jobs = { Delft: [10, 90], Gouda: [80, 20], Leiden: [30, 60], Lisse: [50, 40] };
  await page.fill('Blad1', [
    ['Gemeente', 'Sector', 'Banen 2018'],
    ...Object.entries(jobs).flatMap(([area, [bouw, zorg]]) => [
      [area, 'Bouw', bouw!],
      [area, 'Zorg', zorg!],
    ]),
  ]);
  await page.pane('#look').click();
  const question = page.pane('#body-structure .notice.next', { hasText: 'Over welk gebied' });
  await question.waitFor();
  await question.scrollIntoViewIfNeeded();
  await page.picture('pane-area-asked');
  expect(await page.barriers()).toEqual([]);
  await question.locator('select').selectOption('Leiden');
  await question.waitFor({ state: 'detached' });
  await page.settle();
  expect(JSON.parse((await remembered(page))!)).toMatchObject({ areas: { own: 'Leiden' } });
  await page.pane('#body-structure summary', { hasText: 'Gebieden: Leiden' }).click();
  await page.picture('pane-areas');
  expect(await page.barriers()).toEqual([]);
  await page.pane(label('Eigen gebied')).selectOption('Gouda');
  await page.pane('#body-structure summary', { hasText: 'Gebieden: Gouda' }).waitFor();
  expect(await page.pane(label('Eigen gebied')).inputValue()).toBe('Gouda');
  await page.press('structure');
  await page.find('Structuur', 80);
});

it('is worked by the keyboard alone', async () => {
  const page = await openLisa();
  const summary = page.pane('.columns summary').first();
  await summary.focus();
  await page.page.keyboard.press('Enter');
  expect(await page.pane('.columns').first().getAttribute('open')).toBeNull();
  await page.page.keyboard.press('Enter');
  await page.page.keyboard.press('Tab');
  const focused = await page.frame.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.tagName;
  });
  expect(focused).toBe('SELECT');
});

const LOOKS: Readonly<Record<string, Opening & { readonly width: number }>> = {
  light: { width: 400 },
  dark: { theme: 'dark', context: { colorScheme: 'dark' }, width: 400 },
  'forced-colours': { context: { forcedColors: 'active' }, width: 320 },
  narrow: { context: { viewport: { width: 680, height: 900 } }, width: 320 },
  'english-narrow': { language: 'en', context: { viewport: { width: 680, height: 900 } }, width: 320 },
};

it.each(Object.entries(LOOKS))(
  'has no barriers and fits in the look %s',
  async (look, { width, ...opening }) => {
    const page = await openLisa(opening);
    await page.narrowPane(width);
    await page.pane('.notice.next').first().scrollIntoViewIfNeeded();
    await page.picture(`pane-corrections-${look}`);
    await page.pane('.columns').first().scrollIntoViewIfNeeded();
    await page.picture(`pane-columns-${look}`);
    expect([look, await page.barriers()]).toEqual([look, []]);
    const overflow = await page.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);
