import { parseArea } from '../../workbook/address';
import { workbenchLocaleOf } from '../../locale/workbenchLocale';
import { openXlsx, saveXlsx, type Saveable } from '../files';
import type { WorkbookHost } from '../host';
import { DEFAULT_MODES } from '../model/modes';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { adoptStyles } from './adoptStyles';
import { AreaKeys, controlArea, frameArea } from './areaKeys';
import { calmAfter } from './calm';
import { fileProblem, lossLines, refusal, uncalculatedLine } from './messages';
import { OpenWorkbook } from './openWorkbook';
import { ownAddress } from './ownAddress';
import { Pane } from './pane';
import { modesOf, readSettings, withSettings } from './settings';
import { fillToolbar } from './toolbar';
import styles from './workbench.css';

const SAMPLE = 'samples/den-haag.xlsx';
const INVENTED_SAMPLE = 'samples/voorbeeldstad.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the frame of the pane and the tests reach the page by. */
export interface RegiolensWorkbench {
  attach(frame: Window): void;
  readonly host: WorkbookHost;
  readonly workbook: WorkbookModel;
  /** Resolves when the workbook is calculated and the grid shows it. */
  settle(): Promise<void>;
  open(bytes: Uint8Array, name?: string): Promise<void>;
  save(): Promise<Uint8Array>;
  select(sheet: string, address: string): void;
  /** What typing does: same rules, same way. */
  type(sheet: string, address: string, text: string): void;
}

declare global {
  interface Window {
    regiolensWorkbench: RegiolensWorkbench;
  }
}

adoptStyles(styles);

const byId = (id: string): HTMLElement => document.getElementById(id)!;

const settings = readSettings(location.search, navigator.language);
const locale = workbenchLocaleOf(settings.language);
const { workbench: texts } = locale;
const frame = byId('taskpane') as HTMLIFrameElement;
const pane = new Pane(frame, 'taskpane.html', { ...DEFAULT_MODES, ...modesOf(settings) }, () =>
  say(texts.paneFailed),
);
/** The grid is far larger than the rest together, and on the same processor: it comes when the pane can be used. */
const gridSide = calmAfter(frame).then(async () => {
  const { GridSide, loadGridFont } = await import(/* webpackChunkName: "grid" */ './gridSide');
  await loadGridFont();
  return new GridSide(byId('grid'), byId('hint'), locale, deleteSheet);
});
gridSide.catch(() => say(texts.gridFailed));
let current: OpenWorkbook | undefined;
let fileName = texts.newFile;

document.documentElement.lang = settings.language;
document.title = texts.title;
byId('about').textContent = texts.about;
byId('workbook').setAttribute('aria-label', texts.grid);
frame.title = texts.pane;

const toolbar = fillToolbar(byId('toolbar'), locale, settings, {
  open: (file) => void leave(async () => openBytes(new Uint8Array(await file.arrayBuffer()), file.name)),
  save: () => void download(),
  create: () => void leave(() => show(newFile(), texts.newFile)),
  sample: () => void leave(() => openAddress(SAMPLE)),
  inventedSample: () => void leave(() => openAddress(INVENTED_SAMPLE)),
  undo: () => current?.undo(),
  setLanguage: (language) => void leave(() => reload({ language })),
  setPlatform: (platform) => void leave(() => reload({ platform })),
});

const areaKeys = new AreaKeys([
  controlArea(byId('toolbar')),
  {
    hasFocus: () => byId('workbook').contains(document.activeElement),
    focus: () => void gridSide.then((side) => side.focus()),
  },
  frameArea(frame),
]);
areaKeys.listenIn(window);

function say(text: string): void {
  byId('message').textContent = text;
}

function newFile(): Saveable {
  const workbook = new WorkbookModel();
  workbook.addSheet(settings.language === 'nl' ? 'Blad1' : 'Sheet1');
  return { workbook, carrier: undefined };
}

async function leave(goOn: () => void | Promise<void>): Promise<void> {
  if (current?.isChanged && !window.confirm(texts.confirmDiscard)) return;
  await goOn();
}

function reload(changes: Readonly<Record<string, string>>): void {
  location.search = withSettings(location.search, changes);
}

function show(file: Saveable, name: string): void {
  current?.close();
  const open = new OpenWorkbook(file, modesOf(settings), {
    refused: (error) => say(refusal(error, locale)),
    notPossible: () => say(texts.notPossible),
    changed: () => {
      say('');
      showState();
    },
    calculated: (uncalculated) => {
      byId('uncalculated').textContent = uncalculatedLine(uncalculated, locale);
    },
  });
  current = open;
  fileName = name;
  say(open.losses.length > 0 ? texts.losses(lossLines(open.losses, locale)) : '');
  showState();
  void pane.serve(open);
  void gridSide.then((side) => {
    if (current === open) side.show(open);
  });
}

function deleteSheet(name: string): void {
  const sheet = current?.workbook.sheetByName(name);
  if (!sheet) return;
  const isBlank = sheet.usedArea() === undefined;
  if (isBlank || window.confirm(texts.tab.confirmRemove(name))) current?.edits.deleted(sheet.id);
}

function showState(): void {
  toolbar.show(fileName, current?.canUndo ?? false);
}

async function openBytes(bytes: Uint8Array, name: string): Promise<void> {
  try {
    show(await openXlsx(bytes), name);
  } catch (error) {
    say(fileProblem(error, name, locale));
  }
}

async function fetched(url: URL): Promise<Uint8Array | undefined> {
  const answer = await fetch(url);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

async function openAddress(address: string): Promise<void> {
  const name = address.replace(/^.*\//, '');
  const url = ownAddress(address, location.href);
  // A server that does not answer is to her a file that is not there.
  const bytes = url && (await fetched(url).catch(() => undefined));
  if (bytes) await openBytes(bytes, name);
  else say(texts.fileNotFound(name));
}

async function bytesOf(open: OpenWorkbook): Promise<Uint8Array> {
  await open.settle();
  return saveXlsx(open.file, open.host.calculator);
}

async function download(): Promise<void> {
  const open = current;
  if (!open) return;
  if (open.losses.length > 0 && !window.confirm(texts.confirmLosses(lossLines(open.losses, locale)))) return;
  try {
    const bytes = await bytesOf(open);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
    link.download = /\.xlsx$/i.test(fileName) ? fileName : `${fileName}.xlsx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    open.saved();
  } catch (error) {
    say(texts.notSaved(error instanceof Error ? error.message : String(error)));
  }
}

function sheetNamed(name: string): SheetModel {
  const sheet = current?.workbook.sheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function areaOf(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (!area) throw new Error(`This is no address: ${address}`);
  return area;
}

function required(): OpenWorkbook {
  if (!current) throw new Error('No workbook is open yet.');
  return current;
}

window.addEventListener('beforeunload', (event) => {
  if (current?.isChanged) event.preventDefault();
});

window.regiolensWorkbench = {
  attach(window) {
    pane.attach(window);
    areaKeys.listenIn(window);
  },
  get host() {
    return required().host;
  },
  get workbook() {
    return required().workbook;
  },
  async settle() {
    const side = await gridSide;
    await side.drawn;
    await required().settle();
    await side.settle();
  },
  open: (bytes, name = 'workbook.xlsx') => openBytes(bytes, name),
  save: () => bytesOf(required()),
  select: (sheet, address) => required().select(sheetNamed(sheet), areaOf(address)),
  type(sheet, address, text) {
    const { row, column } = areaOf(address);
    required().edits.enter(sheetNamed(sheet), [{ row, column, text }]);
  },
};

if (settings.open === undefined) show(newFile(), texts.newFile);
else void openAddress(settings.open).then(() => current ?? show(newFile(), texts.newFile));
