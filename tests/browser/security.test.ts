import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { OUTPUT } from '../../scripts/buildFolders';
import { EXCEL_HEADERS } from '../../scripts/server/headers';
import { listen } from '../../scripts/server/listen';
import { OFFICE_JS } from '../../scripts/server/panePage';
import { requestHandler } from '../../scripts/server/requestHandler';
import { OPEN_DATA_ORIGIN } from '../../src/openData/network';
import { CbsServer } from '../openData/cbsServer';
import { TABLES } from '../openData/cbsTables';
import { watched, type Watch } from './watch';
import { Bench, FLAGS, type WorkbenchPage } from './workbench';

jest.setTimeout(180_000);

const OFFICE_ORIGIN = new URL(OFFICE_JS).origin;
const NOTHING = { violations: [], refused: [] };

/** What stays in the browser: the preferences of the pane, its tries to start, and two things of office.js itself. */
const KEPT = ['@regiolens/sheets', 'hostInfoValue', 'regiolens', 'workbenchCachedSessionSettings'];

describe('the workbench and the pane in it', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.start();
  });
  afterAll(() => bench.stop());
  afterEach(async () => expect(await bench.closePages()).toEqual([]));

  async function openWatched(): Promise<{ page: WorkbenchPage; watch: Watch }> {
    let watch: Watch | undefined;
    const prepare = async (made: Page): Promise<void> => {
      watch = await watched(made, [bench.origin]);
    };
    return { page: await bench.open({ prepare }), watch: watch! };
  }

  /** Everything that the browser keeps for this origin. */
  const kept = (page: WorkbenchPage): Promise<Record<string, string>> =>
    page.frame.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      const workers = (await navigator.serviceWorker.getRegistrations()).length;
      const others = [...databases, ...(await caches.keys())];
      if (others.length + workers > 0 || document.cookie !== '') throw new Error(`Kept: ${others.join()}`);
      return { ...localStorage, ...sessionStorage };
    });

  it('do all they do within the policy, and ask nobody else for anything', async () => {
    const { page, watch } = await openWatched();
    for (const section of ['colours', 'sheets', 'templates', 'openData', 'all']) await page.unfold(section);
    await page.press('all');
    await page.pane('#page-functions').click();
    await page.pane('#page-steps').click();
    for (const sheet of await page.sheets()) await page.select(sheet, 'A1');
    expect(watch).toEqual(NOTHING);
    expect((await page.page.context().cookies()).length).toBe(0);
  });

  it('keep nothing of the workbook in the browser', async () => {
    const { page } = await openWatched();
    await page.unfold('sheets');
    await page.pane('#body-sheets select').nth(1).selectOption('values');
    await page.unfold('all');
    await page.press('all');
    const found = await kept(page);
    expect(Object.keys(found).filter((name) => !KEPT.includes(name))).toEqual([]);
    expect(JSON.parse(found['@regiolens/sheets']!)).toEqual({ language: 'nl', cells: 'values' });
    expect([found['regiolens'], found['workbenchCachedSessionSettings']]).toEqual(['null', '{}']);
    expect(found['hostInfoValue']).toMatch(/^Excel\$Win32\$[\d.]+\$nl-NL\$/);
  });

  it('ask the statistics office only when she does, and nobody besides', async () => {
    const { page, watch } = await openWatched();
    const server = await CbsServer.start(TABLES);
    try {
      const asked: string[] = [];
      page.page.on('request', (request) => {
        if (request.url().startsWith(OPEN_DATA_ORIGIN)) asked.push(request.url());
      });
      await page.answerOpenData(server.origin);
      await page.unfold('openData');
      expect(asked).toEqual([]);
      await page.pane('#button-openDataList').click();
      await page.pane('#open-data-municipality').waitFor();
      expect(asked.length).toBeGreaterThan(0);
      expect(watch).toEqual(NOTHING);
    } finally {
      await server.close();
    }
  });

  it('refuse what is smuggled into the page: a style, a script, code from a text, and a way out', async () => {
    const { page, watch } = await openWatched();
    for (const where of [page.page, page.frame]) {
      watch.violations.length = 0;
      const ran = await where.evaluate(async () => {
        const add = (name: string, text: string, to: Element): void => {
          const element = document.createElement(name);
          element.textContent = text;
          to.append(element);
        };
        add('style', 'html { outline: 9px solid red }', document.head);
        add('script', 'window.smuggled = true', document.head);
        // What a tool of the browser calls may make code of a text; what follows a pause is the page's own.
        await new Promise((resolve) => setTimeout(resolve, 0));
        let isCode = true;
        try {
          // eslint-disable-next-line no-new-func -- to see that it is refused
          new Function('return 1')();
        } catch {
          isCode = false;
        }
        const out = await fetch('https://example.org/').then(
          () => true,
          () => false,
        );
        const { outlineWidth, outlineStyle } = getComputedStyle(document.documentElement);
        return [isCode, out, 'smuggled' in window, outlineStyle === 'solid' && outlineWidth === '9px'];
      });
      expect(ran).toEqual([false, false, false, false]);
      const refused = ['connect-src', 'script-src', 'script-src-elem', 'style-src-elem'];
      // The browser tells it in its own time.
      const told = (): string[] => [...new Set(watch.violations.map((line) => line.split(':')[0]!))].sort();
      for (let tries = 0; tries < 100 && told().length < refused.length; tries++) {
        await page.page.waitForTimeout(50);
      }
      expect(told()).toEqual(refused);
      expect(watch.refused).toEqual([]);
    }
    // The browser says on the console what it refused; here that is as it should be.
    page.complaints.length = 0;
  });
});

describe('the pages as an organisation serves them', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    const site = {
      mounts: [{ prefix: '/', folder: OUTPUT.addIn }],
      headers: EXCEL_HEADERS,
      home: '/taskpane.html',
      changes: {},
    };
    server = createServer(requestHandler(site, () => undefined));
    origin = `http://127.0.0.1:${await listen(server, 0)}`;
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM']!, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  /** A page that is listened to, with all that it asks for and says. */
  async function listenedTo(): Promise<{ page: Page; watch: Watch; requests: string[]; errors: string[] }> {
    const page = await browser.newPage();
    const [requests, errors]: [string[], string[]] = [[], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    return { page, watch: await watched(page, [origin]), requests, errors };
  }

  it('the pane runs with the real office.js of its only foreign address, and nothing else from elsewhere', async () => {
    const office = path.dirname(require.resolve('@microsoft/office-js/package.json'));
    const { page, watch, requests, errors } = await listenedTo();
    await page.route(`${OFFICE_ORIGIN}/**`, async (route) => {
      const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', 'dist/');
      await route.fulfill({ contentType: 'text/javascript', body: readFileSync(path.join(office, file)) });
    });
    await page.goto(`${origin}/taskpane.html`, { waitUntil: 'networkidle' });
    await page.locator('regiolens-start').waitFor();
    expect(await page.evaluate(() => typeof Office.onReady)).toBe('function');
    expect(watch).toEqual(NOTHING);
    expect(requests).toContain(OFFICE_JS);
    expect(requests.filter((address) => ![origin, OFFICE_ORIGIN].includes(new URL(address).origin))).toEqual(
      [],
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  it('every page of help is text and one style sheet, and does nothing', async () => {
    const pages = readdirSync(path.join(OUTPUT.addIn, 'help'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(30);
    const { page, watch, requests, errors } = await listenedTo();
    for (const file of pages) {
      requests.length = 0;
      await page.goto(`${origin}/help/${file}`);
      expect([file, watch, errors]).toEqual([file, NOTHING, []]);
      expect(requests).toEqual([`${origin}/help/${file}`, `${origin}/help/help.css`]);
      // Its style sheet is not refused.
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('main')!).maxWidth)).not.toBe(
        'none',
      );
    }
    await page.close();
  });
});
