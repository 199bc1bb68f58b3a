import { CbsServer } from '../openData/cbsServer';
import { TABLES } from '../openData/cbsTables';
import { Bench, type WorkbenchPage } from './workbench';

let bench: Bench;
let server: CbsServer;
jest.setTimeout(180_000);
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());
beforeEach(async () => {
  server = await CbsServer.start(TABLES);
});
afterEach(async () => {
  expect(await bench.closePages()).toEqual([]);
  await server.close();
});

/** Keeps a picture of a state, and finds no barrier in it. */
async function isAccessible(page: WorkbenchPage, name: string): Promise<void> {
  await page.pane('#body-openData').scrollIntoViewIfNeeded();
  await page.picture(name);
  expect([name, await page.barriers()]).toEqual([name, []]);
}

/** An empty workbook with the section on the statistics office open. */
async function openSection(
  language: 'nl' | 'en' = 'nl',
  theme: 'light' | 'dark' = 'light',
): Promise<WorkbenchPage> {
  const page = await bench.open({ open: '', language, theme });
  await page.answerOpenData(server.origin);
  await page.unfold('openData');
  return page;
}

async function list(page: WorkbenchPage): Promise<void> {
  await page.pane('#button-openDataList').click();
  await page.pane('#open-data-municipality').waitFor();
  await page.settle();
}

describe('figures of the statistics office in the pane', () => {
  it('come as a sheet that the first step reads, and nothing is asked before she asks', async () => {
    const page = await openSection();
    expect(server.requests).toEqual([]);
    await isAccessible(page, 'open-data-start');
    await list(page);
    expect(server.requests).toHaveLength(5);
    await isAccessible(page, 'open-data-listed');
    await page.narrowPane(320);
    await isAccessible(page, 'open-data-narrow');
    const width = page.frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await width).toBeLessThanOrEqual(0);
    await page.narrowPane(360);
    const fetchButton = page.pane('#button-openDataFetch');
    expect(await fetchButton.getAttribute('aria-disabled')).toBe('true');
    await page.pane('#open-data-search').fill('venl');
    expect(await page.pane('#open-data-municipality option').allTextContents()).toEqual(['Venlo']);
    await page.pane('#open-data-municipality').selectOption({ label: 'Venlo' });
    await page.pane('#open-data-region').selectOption({ label: 'Limburg (PV)' });
    expect(await page.pane('#open-data-earlier').inputValue()).toBe('2017JJ00');
    await isAccessible(page, 'open-data-chosen');
    await fetchButton.click();
    await page.pane('#body-openData .notice.done').waitFor();
    await page.settle();
    await isAccessible(page, 'open-data-done');
    expect(await page.sheets()).toContain('CBS Venlo');
    // As published for Venlo: 9.5 thousand jobs in industry in December 2022, and none known in energy.
    expect([await page.value('CBS Venlo', 'A8'), await page.value('CBS Venlo', 'C8')]).toEqual([
      'Industrie',
      9_500,
    ]);
    expect([await page.value('CBS Venlo', 'A9'), await page.value('CBS Venlo', 'C9')]).toEqual([
      'Energievoorziening',
      '.',
    ]);
    await page.unfold('structure');
    await page.press('structure');
    await page.picture('open-data-structure');
    expect(await page.sheets()).toContain('Structuur');
  });

  it('are stopped half way by the button, with the keyboard, and leave the workbook as it was', async () => {
    const page = await openSection();
    server.plan(/RegioS/, { delay: 4_000 });
    await page.pane('#button-openDataList').click();
    await page.pane('.progress', { hasText: '2 van 5' }).waitFor();
    await isAccessible(page, 'open-data-busy');
    await page.pane('#stop').focus();
    await page.page.keyboard.press('Enter');
    await page.pane('#body-openData .notice').waitFor();
    await isAccessible(page, 'open-data-stopped');
    expect(await page.pane('#body-openData .notice').textContent()).toContain(
      'Gestopt. Er is niets geschreven.',
    );
    expect(await page.sheets()).toEqual(['Blad1']);
  });

  it('say in plain words that the table is not what it was', async () => {
    server.tables = TABLES.map((table) => ({ ...table, areas: [] }));
    const page = await openSection('en', 'dark');
    await page.pane('#button-openDataList').click();
    await page.pane('#body-openData .notice.failed').waitFor();
    await isAccessible(page, 'open-data-failed');
    expect(await page.pane('#body-openData .notice').textContent()).toContain(
      'Table 83582NED of CBS is not as expected: a list is empty (RegioS).',
    );
  });

  it('say that the address cannot be reached, after more than one try', async () => {
    const page = await bench.open({ open: '' });
    await page.answerOpenData(null);
    await page.unfold('openData');
    await page.pane('#button-openDataList').click();
    await page.pane('#body-openData .notice.failed').waitFor();
    await isAccessible(page, 'open-data-unreachable');
    expect(await page.pane('#body-openData .notice').textContent()).toContain(
      'opendata.cbs.nl is niet te bereiken',
    );
  });

  it('may come from no other address: the policy of the page does not let the pane ask there', async () => {
    const page = await openSection();
    const isRefused = (url: string): Promise<boolean> =>
      page.frame.evaluate(
        (address) =>
          new Promise<boolean>((resolve) => {
            document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
            fetch(address).then(
              () => resolve(false),
              () => setTimeout(() => resolve(false), 500),
            );
          }),
        url,
      );
    expect(await isRefused('https://opendata.cbs.nl/ODataFeed/odata/83582NED/TableInfos?$format=json')).toBe(
      false,
    );
    expect(await isRefused('https://elsewhere.example/')).toBe(true);
    page.complaints.splice(0).forEach((line) => expect(line).toContain('elsewhere.example'));
  });
});
