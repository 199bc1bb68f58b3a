import { Bench, addressOf, type Opening, type WorkbenchPage } from './workbench';

let bench: Bench;
jest.setTimeout(180_000);
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
afterEach(async () => expect(await bench.closePages()).toEqual([]));

/** Keeps a picture of a state, and finds no barrier in it, in every look that a user may have chosen. */
async function isAccessible(page: WorkbenchPage, name: string): Promise<void> {
  await page.picture(name);
  expect([name, await page.barriers()]).toEqual([name, []]);
}

/** Every table of The Hague written in by hand is not needed for this: a sheet with text only. */
async function openWithoutTable(opening: Opening = {}): Promise<WorkbenchPage> {
  const page = await bench.open({ ...opening, open: '' });
  const sheet = opening.language === 'en' ? 'Sheet1' : 'Blad1';
  await page.enter(sheet, 'A1', 'Notulen');
  await page.enter(sheet, 'A2', 'Besproken op dinsdag');
  await page.pane('#look').click();
  await page.pane('#head-structure').waitFor();
  return page;
}

const fail = (page: WorkbenchPage, when: 'before' | 'after'): Promise<void> =>
  page.page.evaluate((moment) => {
    window.regiolensWorkbench.host.faults.add({
      on: ({ changesWorkbook }) => changesWorkbook,
      code: 'AccessDenied',
      when: moment,
    });
  }, when);

/** Holds back the next request of the pane until it is let go. */
const hold = (page: WorkbenchPage): Promise<void> =>
  page.page.evaluate(() => {
    const { session } = window.regiolensWorkbench.host;
    const answer = session.answer.bind(session);
    const held = window as unknown as { letGo: () => void };
    const gate = new Promise<void>((resolve) => (held.letGo = resolve));
    session.answer = async (...given) => {
      await gate;
      return answer(...given);
    };
  });

const letGo = (page: WorkbenchPage): Promise<void> =>
  page.page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());

describe('the states of the pane', () => {
  it('every part of the steps page, before anything is written', async () => {
    const page = await bench.open();
    for (const section of ['structure', 'selection', 'ecosystem', 'specific', 'generic', 'all', 'colours']) {
      await page.unfold(section);
      await page.pane(`#head-${section}`).scrollIntoViewIfNeeded();
      await isAccessible(page, `pane-${section}`);
    }
  });

  it('every part after it was written', async () => {
    const page = await bench.open();
    await page.unfold('all');
    await page.press('all');
    await page.pane('.notice').first().scrollIntoViewIfNeeded();
    await isAccessible(page, 'pane-all-done');
    for (const section of ['structure', 'selection', 'ecosystem', 'specific', 'generic']) {
      await page.unfold(section);
      await page.pane(`#head-${section}`).scrollIntoViewIfNeeded();
      await isAccessible(page, `pane-${section}-written`);
    }
  });

  it('colours on her own table, and taken off again', async () => {
    const page = await bench.open({ open: '' });
    const weighting = [
      ['Sector', 'Vraag', 'Talent', 'Netwerken'],
      ['Bouw', 'zwak', 'sterk', 'neutraal'],
      ['Zorg', 'sterk', 'zwak', 'zwak'],
    ];
    for (const [row, cells] of weighting.entries()) {
      for (const [column, text] of cells.entries()) await page.enter('Blad1', addressOf(row, column), text);
    }
    await page.pane('#look').click();
    await page.pane('#head-colours').waitFor();
    await page.unfold('colours');
    await page.press('colour');
    await page.pane('.notice').first().scrollIntoViewIfNeeded();
    await isAccessible(page, 'pane-coloured');
    await page.press('uncolour');
  });

  it('the functions', async () => {
    const page = await bench.open();
    await page.pane('#page-functions').click();
    await page.pane('details').first().click();
    await isAccessible(page, 'pane-functions');
    await page.pane('.search input').fill('shift');
    expect(await page.pane('.function h3').allTextContents()).toEqual(['REGIO.SHIFT_SHARE']);
    await isAccessible(page, 'pane-functions-sought');
    await page.pane('.search input').fill('qqq');
    expect(await page.pane('.search + p').textContent()).toMatch(/Geen functie gevonden/);
    const help = page.pane('.function a').first();
    await page.pane('.search input').fill('');
    const address = new URL((await help.getAttribute('href'))!, page.frame.url());
    expect((await page.page.request.get(address.href)).status()).toBe(200);
  });

  it('a workbook without a table: it says what is needed, and writes nothing', async () => {
    const page = await openWithoutTable();
    await isAccessible(page, 'pane-no-table');
    expect(await page.pane('regiolens-pane main').textContent()).toMatch(/Nodig is een kolom met sectoren/);
    expect(await page.sheets()).toEqual(['Blad1']);
  });

  it('an empty workbook: the sample or a template to begin with', async () => {
    const page = await bench.open({ open: '' });
    await isAccessible(page, 'pane-first-run');
    await page.pane('#button-template').click();
    await page.pane('#head-structure').waitFor();
    await page.settle();
    await isAccessible(page, 'pane-template-inserted');
    const next = page.pane('#body-structure .notice.next');
    expect(await next.textContent()).toMatch(/Vul eerst de banen in[^]*Sectoren!A4:M18/);
    expect(await page.pane('.notice.attention, .notice.failed').count()).toBe(0);
    await page.unfold('ecosystem');
    await isAccessible(page, 'pane-template-ratings');
    expect(await page.pane('#body-ecosystem .notice.next').textContent()).toMatch(/Beoordelingen!A4:K18/);
    await page.select('Beoordelingen', 'B5');
    await page.picture('pane-template-ratings-sheet');
    expect(await page.sheets()).toContain('Sectoren');
  });

  it('the list of empty tables: each with what it is for, inserted by keyboard, one after another', async () => {
    const page = await bench.open({ open: '' });
    await page.unfold('templates');
    const items = page.pane('.templates li');
    expect(await items.count()).toBe(13);
    expect(await items.nth(10).textContent()).toMatch(/Clusters[^]*twee toetsen/);
    await isAccessible(page, 'pane-templates');
    const focused = (): Promise<string | undefined> =>
      page.frame.evaluate(() => document.querySelector('regiolens-pane')?.shadowRoot?.activeElement?.id);
    for (const id of ['clusters', 'indicators']) {
      await page.pane(`#button-template-${id}`).focus();
      await page.page.keyboard.press('Enter');
      await page.pane('#body-templates .notice').waitFor();
      await page.settle();
      // The focus stays where it was, also when the workbook is empty no longer.
      expect(await focused()).toBe(`button-template-${id}`);
    }
    expect(await page.pane('#body-templates .notice').textContent()).toMatch(/Toegevoegd: Indicatorenlijst/);
    await page.pane('#body-templates .notice').scrollIntoViewIfNeeded();
    await isAccessible(page, 'pane-templates-inserted');
    expect(await page.sheets()).toEqual(['Blad1', 'Clusterlijst', 'Indicatorenlijst']);
    await page.select('Clusterlijst', 'A5');
    await page.picture('template-clusters');
    await page.select('Indicatorenlijst', 'M19');
    await page.picture('template-indicators');
  });

  it('the sample put into an empty workbook, ready for the first step', async () => {
    const page = await bench.open({ open: '' });
    await page.pane('#button-sample').click();
    await page.pane('#head-structure').waitFor();
    await page.press('structure');
    await isAccessible(page, 'pane-sample-inserted');
    await page.find('Structuur', 279834);
  });

  it('the invented city put into an empty workbook, every step of which has what it needs', async () => {
    const page = await bench.open({ open: '' });
    const names = await page.pane('.first-run fluent-button').allTextContents();
    expect(names.map((name) => name.trim())).toEqual([
      'Voorbeeld Den Haag invoegen',
      'Voorbeeldstad invoegen',
      'Lege tabellen invoegen',
    ]);
    await page.pane('#button-inventedSample').click();
    await page.pane('#head-structure').waitFor();
    await page.press('structure');
    await isAccessible(page, 'pane-invented-inserted');
    await page.find('Structuur', 100000);
    expect(await page.sheets()).toContain('Projectenlijst');
  });

  it('busy, with a button to stop that keeps the workbook as it was', async () => {
    const page = await bench.open();
    await hold(page);
    await page.pane('#button-structure').click();
    await page.pane('#stop').waitFor();
    await isAccessible(page, 'pane-busy');
    await page.pane('#stop').click();
    await isAccessible(page, 'pane-stopping');
    await letGo(page);
    await page.pane('.notice').first().waitFor();
    await isAccessible(page, 'pane-stopped');
    expect(await page.sheets()).not.toContain('Structuur');
  });

  it('a long run of 900 sectors is stopped while it reads and while it computes, before anything is written', async () => {
    const page = await bench.open({ open: '' });
    await page.fill('Blad1', [
      ['Sector', 'Banen 2023', 'Banen 2018', 'Vestigingen 2023', 'Banen Nederland 2023'],
      ...Array.from({ length: 900 }, (_, row) => [`Sector ${row + 1}`, 500 + row, 480 + row, 20, 9000 + row]),
    ]);
    await page.pane('#look').click();
    await page.pane('#head-structure').waitFor();
    for (const phase of [/gelezen/, /gerekend/]) {
      await page.stopAtPhase(phase);
      await page.pane('#button-structure').click();
      await page.pane('.notice').first().waitFor();
      await isAccessible(page, 'pane-long-run-stopped');
      expect(await page.pane('.notice').first().textContent()).toMatch(/Gestopt\. Er is niets geschreven/);
      expect(await page.sheets()).toEqual(['Blad1']);
    }
    const notice = await page.press('structure');
    expect(await notice.first().textContent()).toMatch(/Klaar[^]*900 rijen/);
  });

  it('another table than the one found, by its link and by the selection', async () => {
    const page = await bench.open({ open: '' });
    const sectors = (rows: number): (string | number)[][] => [
      ['Sector', 'Banen 2023'],
      ...Array.from({ length: rows }, (_, row) => [`Sector ${row + 1}`, 100 + row]),
    ];
    await page.fill('Blad1', sectors(6));
    await page.addSheet('CBS', sectors(4));
    await page.pane('#look').click();
    await page.pane('#head-structure').waitFor();
    const read = page.pane('#body-structure .tables').first();
    expect(await read.textContent()).toMatch(/Blad1!A1:B7/);
    await isAccessible(page, 'pane-two-tables');
    await page.pane('#body-structure button[aria-label="Gebruik deze: CBS!A1:B5"]').click();
    await page.pane('#body-structure .tag', { hasText: 'door u gekozen' }).waitFor();
    expect(await read.textContent()).toMatch(/CBS!A1:B5/);
    await isAccessible(page, 'pane-table-chosen');
    await page.select('Blad1', 'G20');
    await page.pane('#selection-structure').click();
    await page.pane('#body-structure .note').waitFor();
    expect(await page.pane('#body-structure .note').textContent()).toMatch(/Blad1!G20 staat geen tabel/);
    await isAccessible(page, 'pane-selection-no-table');
    await page.select('Blad1', 'A1:B4');
    await page.pane('#selection-structure').click();
    await page.pane('#body-structure .note.done').waitFor();
    expect(await read.textContent()).toMatch(/Blad1!A1:B4\s+3 rijen/);
    await page.press('structure');
    expect(await page.pane('.notice').first().textContent()).toMatch(/3 rijen/);
  });

  it('each page keeps its own place when she turns to the other and back', async () => {
    const page = await bench.open();
    const scrolled = (): Promise<number> => page.frame.evaluate(() => Math.round(window.scrollY));
    const scrollTo = (top: number): Promise<void> => page.frame.evaluate((to) => window.scrollTo(0, to), top);
    await scrollTo(150);
    await page.pane('#page-functions').click();
    await page.pane('#page-functions[aria-current=page]').waitFor();
    expect(await scrolled()).toBe(0);
    await scrollTo(600);
    await page.pane('#page-steps').click();
    await page.pane('#page-steps[aria-current=page]').waitFor();
    expect(await scrolled()).toBe(150);
    await page.pane('#page-functions').click();
    await page.pane('#page-functions[aria-current=page]').waitFor();
    expect(await scrolled()).toBe(600);
  });

  it.each(['before', 'after'] as const)('a failure %s the writing: what to do is said', async (when) => {
    const page = await bench.open();
    await fail(page, when);
    await page.press('structure');
    await page.pane('.notice').first().scrollIntoViewIfNeeded();
    await isAccessible(page, `pane-failed-${when}`);
    expect(await page.pane('.notice').first().textContent()).toMatch(/beveiligd[^]*opnieuw/);
    const notice = await page.press('structure');
    expect(await notice.first().textContent()).toMatch(/Klaar/);
  });

  it('Excel does not answer: after five seconds it is said, and can be tried again', async () => {
    const page = await bench.openPane(
      `window.Office = { onReady: () => new Promise(() => {}), context: {}, actions: { associate() {} } };
       window.CustomFunctions = { associate() {} };`,
    );
    await page.pane('#again').waitFor();
    await isAccessible(page, 'pane-silent');
    for (let retry = 1; retry <= 3; retry++) {
      await page.pane('#again').click();
      await page.page.waitForTimeout(500);
      await page.pane('#again, [role=alert] p').first().waitFor();
    }
    await isAccessible(page, 'pane-gave-up');
    expect(await page.pane('#again').count()).toBe(0);
  });

  it.each([
    ['refuses', `() => Promise.reject(new Error('refused'))`],
    ['throws', `() => { throw new Error('thrown'); }`],
    ['answers nothing', `() => Promise.resolve()`],
  ])('office.js %s: it is said as when it is silent, and can be tried again', async (_does, onReady) => {
    const page = await bench.openPane(
      `window.Office = { onReady: ${onReady}, HostType: { Excel: 'Excel' }, context: {}, actions: { associate() {} } };
       window.CustomFunctions = { associate() {} };`,
    );
    const waiting = page.pane('[role=status]');
    await waiting.waitFor();
    await page.pane('#again').waitFor();
    expect(await waiting.count()).toBe(0);
    expect(await page.pane('[role=alert]').textContent()).toMatch(/Excel antwoordt niet/);
    await page.pane('#again').click();
    await waiting.waitFor();
    await page.pane('#again').waitFor();
  });

  it('the script that reads workbooks does not come: it is said, and fetched when she looks again', async () => {
    const page = await bench.open({ withheld: 'workbook.js' });
    const notice = page.pane('.notice.failed').first();
    expect(await notice.textContent()).toMatch(/kon niet ophalen[^]*Controleer de verbinding/);
    await isAccessible(page, 'pane-not-fetched');
    await page.giveBack('workbook.js');
    await page.pane('#look').click();
    await page.pane('#button-structure').waitFor();
    expect(await page.pane('.notice.failed').count()).toBe(0);
  });

  it('office.js does not load: it is said too, where a blank pane would say nothing', async () => {
    const page = await bench.openPane('');
    await page.pane('#again').waitFor();
    await isAccessible(page, 'pane-without-office');
  });
});

const LOOKS: Readonly<Record<string, Opening>> = {
  dark: { theme: 'dark', context: { colorScheme: 'dark' } },
  'forced-colours': { context: { forcedColors: 'active' } },
  'forced-colours-dark': { context: { forcedColors: 'active', colorScheme: 'dark' } },
  narrow: { context: { viewport: { width: 680, height: 900 } } },
  'english-narrow': { language: 'en', context: { viewport: { width: 680, height: 900 } } },
};

describe.each(Object.entries(LOOKS))('in the look %s', (look, opening) => {
  it('the steps, the result and the functions have no barriers and fit', async () => {
    const page = await bench.open(opening);
    if (look.includes('narrow')) await page.narrowPane(320);
    expect([look, await page.isPaneDark()]).toEqual([look, look.includes('dark')]);
    await isAccessible(page, `pane-structure-${look}`);
    await page.press('structure');
    await page.pane('.notice').first().scrollIntoViewIfNeeded();
    await isAccessible(page, `pane-done-${look}`);
    await page.pane('#page-functions').click();
    await isAccessible(page, `pane-functions-${look}`);
    const overflow = await page.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('an empty workbook and one without a table have no barriers', async () => {
    const page = await openWithoutTable(opening);
    await isAccessible(page, `pane-no-table-${look}`);
  });

  it('the list of empty tables has no barriers, fits, and says in sight what was inserted', async () => {
    const page = await bench.open({ ...opening, open: '' });
    if (look.includes('narrow')) await page.narrowPane(320);
    await page.unfold('templates');
    await page.press('template-sectors');
    // The list is longer than the pane, and the button stands at its beginning.
    await page.pane('#button-template-sectors').scrollIntoViewIfNeeded();
    const notice = (await page.pane('#body-templates .notice').boundingBox())!;
    const pane = await page.page.locator('#taskpane').boundingBox();
    expect(notice.y + notice.height).toBeLessThanOrEqual(pane!.y + pane!.height);
    await isAccessible(page, `pane-templates-${look}`);
    const overflow = await page.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

describe('the page around the pane', () => {
  it('has no barriers', async () => {
    const page = await bench.open();
    expect(await page.barriers(page.page)).toEqual([]);
  });
});
