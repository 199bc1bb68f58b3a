import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { Preferences } from '../../src/taskpane/preferences';
import type { Failure } from '../../src/taskpane/state/failure';
import { SECTION_OF, type Action } from '../../src/taskpane/state/paneState';
import { CHOICES_KEY, NO_CHOICES } from '../../src/workbook/choices';
import { BUNDLES } from '../../src/workbook/bundles';
import { blankWorkbook, herWorkbook, JOBS_SHEET } from './herWorkbook';
import { VENLO, type Pane } from './pane';

/** What the workbook holds before the command: nothing, or her tables, and what was asked for earlier. */
export type Start = 'blank' | 'hers' | 'written' | 'coloured' | 'inserted' | 'remembered';

/** Something that the pane or the ribbon can be asked to do. */
export interface Command {
  readonly name: string;
  readonly start: Start;
  readonly preferences: Partial<Preferences>;
  /** It writes in a cell that she selected. */
  readonly writesHerCell?: true;
  press(pane: Pane): Promise<Failure | null>;
}

const failed = ({ store }: Pane): Failure | null => store.state.failure;

/** What she has to choose before a button can be pressed. */
export async function chooseFirst({ actions, store }: Pane, action: Action): Promise<void> {
  if (action !== 'openDataFetch') return;
  await actions.act('openDataList');
  store.dispatch({ kind: 'openData', event: { kind: 'wished', wish: { area: VENLO.key } } });
}

async function act(pane: Pane, action: Action): Promise<Failure | null> {
  await chooseFirst(pane, action);
  const outcome = await pane.actions.act(action);
  if (outcome === undefined) throw new Error(`${action} was refused.`);
  if (outcome.kind === 'report' && outcome.report.problem)
    throw new Error(`${action} did not run: ${outcome.report.problem.kind}.`);
  return outcome.kind === 'failed' ? outcome.failure : null;
}

/** Ten times the work of the others, and the same code as the one beside it. */
const SAMPLES: ReadonlySet<string> = new Set(['sample', 'inventedSample']);

const command = (
  name: string,
  start: Start,
  press: Command['press'],
  preferences: Partial<Preferences> = {},
): Command => ({ name, start, preferences, press });

/** Every button that the pane has: the ribbon's are among them. */
export const ACTIONS = Object.keys(SECTION_OF) as Action[];

const actionCommands = ACTIONS.map((action) =>
  command(action, action === 'uncolour' ? 'coloured' : SAMPLES.has(action) ? 'blank' : 'hers', (pane) =>
    act(pane, action),
  ),
);

const rewritings = (Object.keys(BUNDLES) as Action[]).map((action) =>
  command(`${action}, written before`, 'written', (pane) => act(pane, action)),
);

/** What else a button, a link or the pane itself asks of Excel. */
const others: readonly Command[] = [
  command('all, as values', 'hers', (pane) => act(pane, 'all'), { cells: 'values' }),
  command('all, as functions', 'hers', (pane) => act(pane, 'all'), { cells: 'functions' }),
  command('all, as values, written before', 'written', (pane) => act(pane, 'all'), { cells: 'values' }),
  command('all, as functions, written before', 'written', (pane) => act(pane, 'all'), {
    cells: 'functions',
  }),
  command('all, in English, written before in Dutch', 'written', (pane) => act(pane, 'all'), {
    language: 'en',
  }),
  command('template, inserted before', 'inserted', (pane) => act(pane, 'template')),
  command('begin', 'hers', async (pane) => (await pane.actions.begin(), failed(pane))),
  command('look', 'hers', async (pane) => (await pane.actions.look(), failed(pane))),
  command('remember choices', 'hers', async (pane) => {
    await pane.actions.corrections.chooseArea('own', 'Delft');
    return failed(pane);
  }),
  command('forget choices', 'remembered', async (pane) => {
    await pane.actions.corrections.forgetAll();
    return failed(pane);
  }),
  command('point at a table', 'hers', async (pane) => {
    await pane.actions.chooseSelection('structure', ['sectors']);
    return failed(pane);
  }),
  command('go to a sheet', 'hers', async (pane) => (await pane.actions.goToSheet('Weging'), failed(pane))),
  command('go to a range', 'hers', async (pane) => {
    await pane.actions.goToRange(JOBS_SHEET, { row: 1, column: 1, lastRow: 3, lastColumn: 1 });
    return failed(pane);
  }),
  {
    ...command('insert an example', 'blank', async (pane) => {
      await pane.actions.insertExample('SHARE', '=SUM(1,2)');
      const note = pane.store.state.functionNote;
      return note?.kind === 'failed' ? note.failure : null;
    }),
    writesHerCell: true,
  },
];

export const COMMANDS: readonly Command[] = [...actionCommands, ...rewritings, ...others];

/** The workbook that a command starts from, where no other command has to make it first. */
export function plainStart(start: Start): WorkbookModel {
  if (start === 'blank') return blankWorkbook();
  const workbook = herWorkbook();
  if (start === 'remembered') {
    workbook.settings.set(CHOICES_KEY, JSON.stringify({ ...NO_CHOICES, areas: { own: 'Delft' } }));
  }
  return workbook;
}

/** What has to be pressed first. */
export const PRESSED_FIRST: Readonly<Partial<Record<Start, Action>>> = {
  written: 'all',
  coloured: 'colour',
  inserted: 'template',
};
