import type { Doors } from '../../src/taskpane/doors';
import type { WorkbookSight } from '../../src/workbook/sight/workbookSight';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { BLANK } from '../../src/workbench/model/cell';
import { lookAtWorkbook } from '../../src/workbook/sight/lookAtWorkbook';
import { PRESSED_FIRST, plainStart, type Command, type Start } from './commands';
import type { FreshHosts } from './freshHost';
import { copyOf } from './herWorkbook';
import { NOW, openPane, paneThatLooked } from './pane';
import { pictureOfWorkbook } from './picture';

/** What comes of a command when nothing fails. */
export interface Undisturbed {
  /** The workbook before; to be copied, never used. */
  readonly start: WorkbookModel;
  readonly startPictures: readonly string[];
  readonly herNames: ReadonlySet<string>;
  /** After it: the sheets and what they hold. */
  readonly names: readonly string[];
  readonly pictures: readonly string[];
  /** The same after a second press: what some sheets tell depends on which sheets there were already. */
  readonly pressedTwice: readonly string[];
  /** How many requests it makes of its own. */
  readonly requests: number;
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
  const startPictures = pictureOfWorkbook(start);
  const doors = LOOKS.has(command.name) ? {} : await seenBefore(hosts, start, command);
  const workbook = copyOf(start);
  const host = hosts.use(workbook);
  const failure = await command.press(await paneThatLooked(command.preferences, doors));
  if (failure) throw new Error(`${command.name} fails undisturbed: ${failure.code}.`);
  const requests = host.log.syncCount;
  const names = workbook.sheets.map(({ name }) => name);
  const pictures = pictureOfWorkbook(workbook);
  await command.press(await paneThatLooked(command.preferences, doors));
  const isSame = workbook.sheets.length === names.length;
  return {
    start,
    startPictures,
    herNames: new Set(plainStart(command.start).sheets.map(({ name }) => name)),
    names,
    pictures,
    // What is added at each press may not be there twice.
    pressedTwice: isSame ? pictureOfWorkbook(workbook) : pictures,
    requests,
    doors,
  };
}

async function seenBefore(
  hosts: FreshHosts,
  start: WorkbookModel,
  { preferences }: Command,
): Promise<Partial<Doors>> {
  hosts.use(copyOf(start));
  const { language = 'nl' } = preferences;
  const seen: WorkbookSight = await lookAtWorkbook({ language, date: NOW, version: '0.0.0' });
  return { lookAtWorkbook: async () => seen };
}
