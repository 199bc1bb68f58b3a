import { mkdirSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import { startWorkbenchServer, type RunningServer } from '../../scripts/server/workbenchServer';
import type { Scalar } from '../../src/workbench/model/cell';
import { OPEN_DATA_ORIGIN } from '../../src/openData/network';
import { parseArea } from '../../src/workbook/address';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const SCREENS = path.resolve(__dirname, '../../out/screens');
const SAMPLE = 'samples/den-haag.xlsx';

/** Without them Chromium, as root and without a screen, does not start or talks to its maker. */
export const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How a page is opened. */
export interface Opening {
  /** Undefined opens a new, empty workbook. */
  readonly open?: string | undefined;
  readonly language?: 'nl' | 'en';
  readonly context?: BrowserContextOptions;
  /** Excel's own theme, which the pane follows. */
  readonly theme?: 'light' | 'dark';
  /** The name of a file that does not come, as on a connection that fails. */
  readonly withheld?: string;
  /** What is set on the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** What desktop Excel says of its black theme. */
const DARK_THEME = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff };

/** The server and the browser of one file of tests. */
export class Bench {
  private readonly pages: WorkbenchPage[] = [];

  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
    private readonly mistakes: unknown[],
  ) {}

  static async start(): Promise<Bench> {
    const executablePath = process.env['CHROMIUM'];
    if (!executablePath) throw new Error('These tests run by `npm run test:browser`, which finds a browser.');
    const mistakes: unknown[] = [];
    const server = await startWorkbenchServer(0, (error) => mistakes.push(error));
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    return new Bench(server, browser, mistakes);
  }

  get origin(): string {
    return this.server.origin;
  }

  /** Opens the workbench in a window of its own, with nothing remembered, and waits for the pane and the grid. */
  async open({
    open = SAMPLE,
    language = 'nl',
    context = {},
    theme = 'light',
    withheld,
    prepare,
  }: Opening = {}): Promise<WorkbenchPage> {
    const made = await this.browser.newContext({ viewport: { width: 1360, height: 900 }, ...context });
    const page = new WorkbenchPage(await made.newPage(), this.origin);
    this.pages.push(page);
    if (theme === 'dark') await page.darkenExcel();
    if (withheld !== undefined) await page.withhold(withheld);
    await prepare?.(page.page);
    const begin = performance.now();
    const query = new URLSearchParams({ language, ...(open === '' ? {} : { open }) });
    await page.page.goto(`${this.origin}/workbench.html?${query.toString()}`);
    await page.paneReady().catch((error: unknown) => {
      throw new Error([String(error), ...page.complaints].join('\n'));
    });
    page.paneAfter = performance.now() - begin;
    // The grid comes after the pane.
    await page.settle();
    page.gridAfter = performance.now() - begin;
    return page;
  }

  /** Opens the page of the pane alone, without a workbench, with something else in the place of office.js. */
  async openPane(officeScript: string): Promise<WorkbenchPage> {
    const made = await this.browser.newContext({ viewport: { width: 360, height: 700 }, locale: 'nl-NL' });
    const page = new WorkbenchPage(await made.newPage(), this.origin, 'alone');
    this.pages.push(page);
    await page.page.route('**/office/office.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: officeScript }),
    );
    await page.page.goto(`${this.origin}/taskpane.html`);
    return page;
  }

  /** Closes a test's pages, and hands over everything in them that went wrong unseen. */
  async closePages(): Promise<readonly string[]> {
    const found = this.pages.flatMap((page) => page.complaints);
    for (const { page } of this.pages.splice(0)) await page.context().close();
    return [...found, ...this.mistakes.splice(0).map(String)];
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** The workbench in a browser window, as a user has it before her. */
export class WorkbenchPage {
  /** Errors on the console, rejections nobody handled, requests that failed or went elsewhere. */
  readonly complaints: string[] = [];
  /** When, in milliseconds after its address was given, the pane could be used, and when the grid was there too. */
  paneAfter = 0;
  gridAfter = 0;
  private withheld: string | null = null;
  private isOpenDataAnswered = false;

  constructor(
    readonly page: Page,
    origin: string,
    private readonly place: 'workbench' | 'alone' = 'workbench',
  ) {
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      // The browser's own word for what the test withholds.
      if (this.withheld !== null && message.location().url.endsWith(this.withheld)) return;
      if (this.isOpenDataAnswered && message.location().url.startsWith(OPEN_DATA_ORIGIN)) return;
      this.complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.stack ?? error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
      const isOpenData = this.isOpenDataAnswered && url.origin === OPEN_DATA_ORIGIN;
      if (!isOwn && !isOpenData) this.complaints.push(`request elsewhere: ${request.url()}`);
    });
    page.on('response', (response) => {
      const isOpenData = this.isOpenDataAnswered && response.url().startsWith(OPEN_DATA_ORIGIN);
      if (response.status() >= 400 && !isOpenData)
        this.complaints.push(`${response.status()}: ${response.url()}`);
    });
  }

  /** The frame with the production pane. */
  get frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
    if (!frame) throw new Error('The pane is not there.');
    return frame;
  }

  /** Something in the pane, by a selector that also looks into its components. */
  pane(selector: string, options: { readonly hasText?: string } = {}): Locator {
    const around = this.place === 'alone' ? this.page : this.page.frameLocator('#taskpane');
    return around.locator(selector, options);
  }

  /** Waits until the pane has looked at the workbook. */
  async paneReady(): Promise<void> {
    await this.pane('regiolens-pane h1').waitFor();
    await this.pane('regiolens-pane section, regiolens-pane .notice').first().waitFor();
  }

  /** Opens a section of the steps page, unless it is open. */
  async unfold(section: string): Promise<void> {
    const head = this.pane(`#head-${section}`);
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  }

  /** Presses a button of the pane and waits for what comes of it. */
  async press(action: string): Promise<Locator> {
    await this.pane(`#button-${action}`).click();
    const notice = this.pane('.notice');
    await notice.first().waitFor();
    await this.settle();
    return notice;
  }

  /** Lets a file not come until `giveBack`. */
  async withhold(file: string): Promise<void> {
    this.withheld = file;
    await this.page.route(`**/${file}`, (route) => route.abort());
  }

  async giveBack(file: string): Promise<void> {
    await this.page.unroute(`**/${file}`);
  }

  /** Lets a server of this machine answer what the pane asks of the statistics office; null lets nothing through. */
  async answerOpenData(origin: string | null): Promise<void> {
    this.isOpenDataAnswered = true;
    await this.page.route(`${OPEN_DATA_ORIGIN}/**`, async (route) => {
      // She may have stopped, or closed the page, before the answer was there.
      const isOver = (): undefined => undefined;
      if (origin === null) return route.abort().catch(isOver);
      try {
        const answer = await fetch(route.request().url().replace(OPEN_DATA_ORIGIN, origin));
        await route.fulfill({
          status: answer.status,
          contentType: 'application/json',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: await answer.text(),
        });
      } catch {
        await route.abort().catch(isOver);
      }
    });
  }

  /** Lets the host say that its theme is dark; the frame asks it right after it was attached. */
  async darkenExcel(): Promise<void> {
    const theme = JSON.stringify(JSON.stringify(DARK_THEME));
    await this.page.route('**/workbench-attach.js', async (route) => {
      const answer = await route.fetch();
      const body = `${await answer.text()}\nwindow.external.GetContext().GetOfficeThemeInfo = () => ${theme};`;
      await route.fulfill({ response: answer, body });
    });
  }

  /** Whether the pane stands on a dark ground. */
  isPaneDark(): Promise<boolean> {
    return this.frame.evaluate(() => {
      const grounds = [document.querySelector('regiolens-pane')!, document.body, document.documentElement];
      const [ground] = grounds
        .map((one) =>
          getComputedStyle(one)
            .backgroundColor.match(/[\d.]+/g)!
            .map(Number),
        )
        .filter(([, , , opacity]) => opacity !== 0);
      const dark = 128;
      return ground === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : ground[0]! < dark;
    });
  }

  /** Gives the pane a width, as dragging its edge does in Excel. */
  async narrowPane(width: number): Promise<void> {
    await this.page.evaluate((pixels) => {
      document.body.style.gridTemplateColumns = `minmax(0, 1fr) ${pixels}px`;
    }, width);
  }

  settle(): Promise<void> {
    return this.page.evaluate(() => window.regiolensWorkbench.settle());
  }

  /** What a cell of the model comes to; an error as its code. */
  async value(sheet: string, address: string): Promise<Scalar> {
    const { row, column } = parseArea(address)!;
    await this.settle();
    return this.page.evaluate(
      ([name, down, across]) => {
        const { workbook, host } = window.regiolensWorkbench;
        const found = workbook.sheetByName(name);
        if (!found) throw new Error(`There is no sheet ${name}.`);
        const value = host.calculator.valueAt(found, down, across);
        return typeof value === 'object' && value !== null ? value.code : value;
      },
      [sheet, row, column] as const,
    );
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.regiolensWorkbench.workbook.sheets.map(({ name }) => name));
  }

  /** Where a value stands on a sheet, as an address. */
  async find(sheet: string, value: Scalar): Promise<string> {
    await this.settle();
    const place = await this.page.evaluate(
      ([name, sought]) => {
        const { workbook, host } = window.regiolensWorkbench;
        const found = workbook.sheetByName(name)!;
        for (const { row, column } of found.entries()) {
          if (host.calculator.valueAt(found, row, column) === sought) return { row, column };
        }
        return null;
      },
      [sheet, value as string | number] as const,
    );
    if (!place) throw new Error(`${String(value)} is not on ${sheet}.`);
    return addressOf(place.row, place.column);
  }

  /** Selects a cell and types into it with the keyboard, the way a user does, and ends with Enter. */
  async typeInGrid(sheet: string, address: string, text: string): Promise<void> {
    const isTyping = (): boolean => document.activeElement?.getAttribute('contenteditable') === 'true';
    // A click takes the focus from the pane, as hers would; a second one soon after it would open the cell below it.
    if (!(await this.page.evaluate(isTyping))) {
      await this.page.locator('#grid').click({ position: { x: 300, y: 300 } });
    }
    await this.select(sheet, address);
    await this.page.waitForFunction(isTyping);
    const before = await this.written(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    // The grid hands over what was typed a moment after the key.
    for (let tries = 0; tries < 200 && (await this.written(sheet, address)) === before; tries++) {
      await this.page.waitForTimeout(50);
    }
    await this.settle();
  }

  /** What the model holds in a cell, as a text. */
  private written(sheet: string, address: string): Promise<string> {
    const { row, column } = parseArea(address)!;
    return this.page.evaluate(
      ([name, down, across]) => {
        const { value, formula } = window.regiolensWorkbench.workbook.sheetByName(name)!.cell(down, across);
        return JSON.stringify([value, formula]);
      },
      [sheet, row, column] as const,
    );
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(([name, at]) => window.regiolensWorkbench.select(name, at), [
      sheet,
      address,
    ] as const);
    await this.settle();
  }

  /** Types by the page's own door, with the same rules as the grid. */
  async enter(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate(([name, at, typed]) => window.regiolensWorkbench.type(name, at, typed), [
      sheet,
      address,
      text,
    ] as const);
    await this.settle();
  }

  /** Puts constants on a sheet from A1 on, as if a table was pasted. */
  async fill(sheet: string, rows: readonly (readonly Scalar[])[]): Promise<void> {
    await this.page.evaluate(
      ([name, cells]) => {
        const found = window.regiolensWorkbench.workbook.sheetByName(name)!;
        cells.forEach((row, down) =>
          row.forEach((value, across) => found.setCell(down, across, { value, formula: null, style: {} })),
        );
      },
      [sheet, rows] as const,
    );
    await this.settle();
  }

  async addSheet(name: string, rows: readonly (readonly Scalar[])[]): Promise<void> {
    await this.page.evaluate((made) => void window.regiolensWorkbench.workbook.addSheet(made), name);
    await this.fill(name, rows);
  }

  /** Presses the button to stop by itself, as soon as the pane says that it is busy with this. */
  async stopAtPhase(phase: RegExp): Promise<void> {
    await this.frame.evaluate((pattern) => {
      const root = document.querySelector('regiolens-pane')!.shadowRoot!;
      const watch = new MutationObserver(() => {
        if (!new RegExp(pattern).test(root.getElementById('phase')?.textContent ?? '')) return;
        watch.disconnect();
        root.getElementById('stop')!.click();
      });
      watch.observe(root, { subtree: true, childList: true, characterData: true });
    }, phase.source);
  }

  /** What a checker of accessibility finds wrong in the pane, or in the page around it; a line for each. */
  async barriers(where: Frame | Page = this.frame): Promise<readonly string[]> {
    await where.evaluate(axe.source);
    return where.evaluate(async () => {
      // In forced colours a style still tells the colours of the page, and not those that the user sees.
      const isForced = matchMedia('(forced-colors: active)').matches;
      const options = isForced ? { rules: { 'color-contrast': { enabled: false } } } : {};
      // The grid is a drawing by a package; what stands around it is ours.
      const { violations } = await window.axe.run({ exclude: [['#grid'], ['iframe']] }, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    });
  }

  /** Keeps a picture of the page, to be looked at, in out/screens. */
  async picture(name: string): Promise<void> {
    mkdirSync(SCREENS, { recursive: true });
    await this.page.screenshot({ path: path.join(SCREENS, `${name}.png`) });
  }
}

export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
