import { ALL_LOCALES } from '../../src/locale';
import { ALL_SHEET_LOCALES } from '../../src/locale/sheetLocale';
import { failureText, type Failure } from '../../src/taskpane/state/failure';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { FaultMoment } from '../../src/workbench/protocol/faults';
import type { HostErrorCode } from '../../src/workbench/protocol/hostError';
import type { Command } from './commands';
import type { FreshHosts } from './freshHost';
import { copyOf } from './herWorkbook';
import { paneThatLooked, type Pane } from './pane';
import { pictureOfHerOwn, viewOf } from './herOwn';
import { pictureOfWorkbook } from './picture';
import type { Undisturbed } from './undisturbed';

/** One request of one command that fails with one code at one moment. */
export interface FaultCase {
  readonly command: Command;
  /** Which of its requests, from 1. */
  readonly request: number;
  readonly code: HostErrorCode;
  readonly when: FaultMoment;
}

/** A promise that is not kept by then never will be. */
const LONGEST_WAIT = 60_000;

const UNFINISHED: ReadonlySet<unknown> = new Set([
  ...ALL_LOCALES.map(({ run }) => run.unfinishedInsert),
  ...ALL_SHEET_LOCALES.flatMap(({ sheets }) => [sheets.unfinished, sheets.unfinishedNew]),
]);

const saysUnfinished = (sheet: SheetModel): boolean =>
  [1, 2].some((row) => UNFINISHED.has(sheet.cell(row, 0).value));

/** Tries one case. @returns what was not as it should be; nothing when all was. */
export async function tryFault(
  hosts: FreshHosts,
  { command, request, code, when }: FaultCase,
  undisturbed: Undisturbed,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const workbook = copyOf(undisturbed.start);
  const hers = pictureOfHerOwn(workbook, undisturbed.herOwn);
  const host = hosts.use(workbook);
  const view = viewOf(host);
  const pane = await paneThatLooked(command.preferences, undisturbed.doors);
  host.faults.add({ on: request, code, when });
  const failure = await pressed(command, pane, wrong, 'the first press');
  host.faults.clear();

  if (!command.writesHerCell && !sameList(pictureOfHerOwn(workbook, undisturbed.herOwn), hers))
    wrong.push('her sheets, names or settings of others changed');
  // The last request may have taken effect and brought into view what it wrote.
  const mayShow = request === undisturbed.requests.length && when !== 'before';
  if (failure && !mayShow && viewOf(host) !== view) wrong.push('something else came into view');
  const left = pictureOfWorkbook(workbook);
  wrong.push(...halfMade(workbook, left, undisturbed));
  if (failure) wrong.push(...wrongMessage(failure, code, areSheetsChanged(left, undisturbed)));
  else if (!sameList(left, undisturbed.pictures)) wrong.push('it claims to have worked and did not');

  if (failure) {
    if (await pressed(command, pane, wrong, 'the second press')) wrong.push('the second press fails too');
    const after = pictureOfWorkbook(workbook);
    if (!sameList(after, undisturbed.pictures) && !sameList(after, await undisturbed.pressedTwice()))
      wrong.push(`the second press leaves something else: ${difference(workbook, undisturbed)}`);
  }
  if (host.log.syncs.some(({ clearsUndo }) => clearsUndo)) wrong.push('the undo stack was cleared');
  return wrong;
}

async function pressed(
  command: Command,
  pane: Pane,
  wrong: string[],
  which: string,
): Promise<Failure | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('never ended')), LONGEST_WAIT);
  });
  try {
    return await Promise.race([command.press(pane), late]);
  } catch (error) {
    wrong.push(`${which} throws: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Sheets of ours that are neither as they were, nor as they should become, nor say that they are unfinished. */
function halfMade(
  { sheets }: WorkbookModel,
  left: readonly string[],
  { herOwn, startPictures, pictures }: Undisturbed,
): string[] {
  const whole = new Set([...startPictures, ...pictures]);
  return sheets
    .filter((sheet, at) => !herOwn.sheets.has(sheet.name) && !whole.has(left[at]!) && !saysUnfinished(sheet))
    .map(({ name }) => `${name} is half made and does not say so`);
}

/** Names, settings and the sheet in view apart. */
const areSheetsChanged = (left: readonly string[], { startPictures }: Undisturbed): boolean =>
  !sameList(left.slice(0, -1), startPictures.slice(0, -1));

/** Each code has a sentence of its own in both languages; none claims that nothing was written where something was. */
function wrongMessage(failure: Failure, code: HostErrorCode, isChanged: boolean): string[] {
  const wrong: string[] = [];
  if (failure.code !== code) wrong.push(`the code became ${failure.code}`);
  for (const locale of ALL_LOCALES) {
    const text = failureText(failure, locale);
    if (!Object.hasOwn(locale.pane.failure.codes, code)) wrong.push(`no sentence for ${code}`);
    if (text === '' || text.includes(code)) wrong.push(`no plain message: ${text}`);
  }
  if (isChanged && failure.leftover === 'nothing') wrong.push('it says that nothing was written');
  return wrong;
}

function difference(workbook: WorkbookModel, { names, pictures }: Undisturbed): string {
  const found = workbook.sheets.map(({ name }) => name);
  if (!sameList(found, names)) return `sheets ${found.join(', ')}`;
  const at = pictureOfWorkbook(workbook).findIndex((picture, index) => picture !== pictures[index]);
  return names[at] ?? 'names, settings or the sheet in view';
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
