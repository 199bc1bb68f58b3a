import type { Doors } from '../../src/taskpane/doors';
import type { WorkbookSight } from '../../src/workbook/sight/workbookSight';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { BLANK } from '../../src/workbench/model/cell';
import { lookAtWorkbook } from '../../src/workbook/sight/lookAtWorkbook';
import { PRESSED_FIRST, plainStart, type Command, type Start } from './commands';
import type { FreshHosts } from './freshHost';
import { copyOf } from './herWorkbook';
import { NOW, openPane, paneThatLooked, watchedDoors } from './pane';
import { herOwnIn, pictureOfHerOwn, type HerOwn } from './herOwn';
import { pictureOfWorkbook } from './picture';
import { whileWatching, type Batch } from './watching';

/** What comes of a command when nothing fails. */
export interface Undisturbed {
  /** The workbook before; to be copied, never used. */
  readonly start: WorkbookModel;
  readonly startPictures: readonly string[];
  readonly herOwn: HerOwn;
  /** After it: the sheets and what they hold. */
  readonly names: readonly string[];
  readonly pictures: readonly string[];
  /** The same after a second press: what some sheets tell depends on which sheets there were already. */
  pressedTwice(): Promise<readonly string[]>;
  /** Of each request that it makes of its own, whether it changes something. */
  readonly requests: readonly boolean[];
  readonly batches: readonly Batch[];
  /** The pane's doors through which a request went. */
  readonly leads: ReadonlySet<string>;
  /** The pane's doors for this command: what it saw before the press is given, so that only its own requests count. */
  readonly doors: Partial<Doors>;
}

/** Commands that are about looking itself. */
const LOOKS: ReadonlySet<string> = new Set(['begin', 'look']);

const starts = new Map<Start, Promise<WorkbookModel>>();

async function startOf(hosts: FreshHosts, start: Start): Promise<WorkbookModel> {
  const workbook = plainStart(start);
  const first = PRESSED_FIRST[start];
  if (first === undefined) return workbook;
  hosts.use(workbook);
  await openPane().actions.act(first);
  noteOnRecommendations(workbook);
  return workbook;
}

/** She wrote something on a sheet of ours: it must still be there afterwards. */
function noteOnRecommendations(workbook: WorkbookModel): void {
  const sheet = workbook.sheetByName('Aanbevelingen');
  const table = sheet?.tables[0];
  if (!sheet || !table) return;
  const column = table.columns.findIndex(({ name }) => name.startsWith('Trekker'));
  if (column < 0) throw new Error('There is no column for who leads.');
  sheet.setCell(table.area.row + 1, column, { ...BLANK, value: 'Anna' });
}

/** Presses a command once with nothing in its way. */
export async function undisturbedRun(hosts: FreshHosts, command: Command): Promise<Undisturbed> {
  const known = starts.get(command.start) ?? startOf(hosts, command.start);
  starts.set(command.start, known);
  const start = await known;
  const herOwn = herOwnIn(plainStart(command.start));
  const doors = LOOKS.has(command.name) ? {} : await seenBefore(hosts, start, command);
  const workbook = copyOf(start);
  const hers = pictureOfHerOwn(workbook, herOwn).join();
  const host = hosts.use(workbook);
  const leads = new Set<string>();
  const pane = await paneThatLooked(
    command.preferences,
    doors,
    watchedDoors(leads, () => host.log.syncCount),
  );
  const batches: Batch[] = [];
  const failure = await whileWatching(host, batches, () => command.press(pane));
  if (failure) throw new Error(`${command.name} fails undisturbed: ${failure.code}.`);
  if (!command.writesHerCell && pictureOfHerOwn(workbook, herOwn).join() !== hers)
    throw new Error(`${command.name} changes her sheets, names or settings of others.`);
  const names = workbook.sheets.map(({ name }) => name);
  const pictures = pictureOfWorkbook(workbook);
  let twice: Promise<readonly string[]> | undefined;
  return {
    start,
    startPictures: pictureOfWorkbook(start),
    herOwn,
    names,
    pictures,
    pressedTwice: () => (twice ??= secondPress(hosts, command, { start, doors, pictures })),
    requests: host.log.syncs.map(({ changesWorkbook }) => changesWorkbook),
    batches,
    leads,
    doors,
  };
}

async function secondPress(
  hosts: FreshHosts,
  { preferences, press }: Command,
  { start, doors, pictures }: Pick<Undisturbed, 'start' | 'doors' | 'pictures'>,
): Promise<readonly string[]> {
  const workbook = copyOf(start);
  hosts.use(workbook);
  await press(await paneThatLooked(preferences, doors));
  const count = workbook.sheets.length;
  await press(await paneThatLooked(preferences, doors));
  // What is added at each press may not be there twice.
  return workbook.sheets.length === count ? pictureOfWorkbook(workbook) : pictures;
}

const seen = new Map<string, Promise<WorkbookSight>>();

async function seenBefore(
  hosts: FreshHosts,
  start: WorkbookModel,
  { preferences, start: name }: Command,
): Promise<Partial<Doors>> {
  const { language = 'nl' } = preferences;
  const look = (): Promise<WorkbookSight> => {
    hosts.use(copyOf(start));
    return lookAtWorkbook({ language, date: NOW, version: '0.0.0' });
  };
  const known = seen.get(`${name} ${language}`) ?? look();
  seen.set(`${name} ${language}`, known);
  const sight = await known;
  return { lookAtWorkbook: async () => sight };
}
