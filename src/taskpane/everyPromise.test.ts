import { localeOf } from '../locale';
import type { OpenDataTable } from '../openData/fetchTable';
import type { OpenDataFigures } from '../openData/openDataFigures';
import type { RunReport } from '../workbook/runSteps';
import type { WorkbookSight } from '../workbook/sight/workbookSight';
import type { Doors } from './doors';
import { PaneActions } from './paneActions';
import { GIVEN_UP_AFTER, SILENT_AFTER } from './patience';
import { announcementOf, outcomeText } from './state/announcement';
import { FIRST_STATE, SECTION_OF, fetches, type Action } from './state/paneState';
import { Store } from './state/store';

const DUTCH = localeOf('nl');
const ACTIONS = Object.keys(SECTION_OF) as Action[];
const NOW = new Date('2026-01-15T12:00:00Z');
const YEAR = { key: '2022JJ00', title: '2022 december', year: 2022, status: null };
const TABLE = {
  id: '83582NED',
  areas: [{ key: 'GM0983', title: 'Venlo' }],
  periods: [YEAR],
} as unknown as OpenDataTable;

const never = (): Promise<never> => new Promise(() => undefined);

const ANSWERS: Doors = {
  lookAtWorkbook: async () => ({ isEmpty: false }) as WorkbookSight,
  tablesAtSelection: never,
  rememberChoices: async () => undefined,
  runSteps: async () =>
    ({ problem: null, isCancelled: false, written: [], skipped: [] }) as unknown as RunReport,
  colourWeightings: async (writes) => (writes(), []),
  removeColours: async (writes) => writes(),
  insertSheets: async (_sheets, _language, writes) => (writes(), ['Blad']),
  insertTemplates: async (_ids, _options, writes) => (writes(), ['Blad']),
  fetchAreas: async () => TABLE,
  fetchFigures: async () => ({}) as OpenDataFigures,
  insertOpenData: async (_figures, _language, writes) => (writes(), 'Blad'),
  insertFormula: never,
  selectRange: never,
  activateSheet: never,
  decimalSeparator: async () => ',',
  hasOneUndoStep: () => true,
  fetchSample: async () => [],
  readPreferences: async () => ({}),
  keepPreferences: async () => undefined,
  now: () => NOW,
  drawn: async () => undefined,
};

/** A pane of which some doors, all those that an action may need, do not answer until they are opened. */
function paneBehind(shut: Partial<Doors>) {
  const doors: Doors = { ...ANSWERS, ...shut };
  const store = new Store(FIRST_STATE);
  store.dispatch({ kind: 'openData', event: { kind: 'listed', table: TABLE } });
  store.dispatch({ kind: 'openData', event: { kind: 'wished', wish: { area: 'GM0983' } } });
  return { store, actions: new PaneActions(store, doors, DUTCH), open: () => Object.assign(doors, ANSWERS) };
}

const NETWORK: Partial<Doors> = { fetchSample: never, fetchAreas: never, fetchFigures: never };
const EXCEL: Partial<Doors> = {
  runSteps: never,
  colourWeightings: never,
  removeColours: never,
  insertSheets: never,
  insertTemplates: never,
  insertOpenData: never,
};
/** It asks nothing of Excel itself. */
const ofExcel = ACTIONS.filter((action) => action !== 'openDataList');

const settles = (promise: Promise<unknown>): (() => boolean) => {
  let isSettled = false;
  void promise.finally(() => (isSettled = true));
  return () => isSettled;
};

describe('every promise of the pane settles', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const passed = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

  it.each(ACTIONS.filter(fetches))(
    'at once when a fetch is stopped, and the next press works: %s',
    async (action) => {
      const { actions, open, store } = paneBehind(NETWORK);
      const isSettled = settles(actions.act(action));
      await passed(SILENT_AFTER * 2);
      expect([isSettled(), store.state.busy?.phase, store.state.isExcelSilent]).toEqual([
        false,
        'fetch',
        false,
      ]);
      actions.cancel();
      await passed(0);
      expect([isSettled(), store.state.busy]).toEqual([true, null]);
      expect(outcomeText(store.state.outcomes[SECTION_OF[action]]!, DUTCH)).toBe(DUTCH.pane.result.cancelled);
      open();
      expect(await actions.act(action)).toMatchObject({
        kind: expect.stringMatching(/inserted|listed|fetched/),
      });
    },
  );

  it.each(ofExcel)(
    'says what Excel waits for, and ends soon when it is stopped; the next press works: %s',
    async (action) => {
      const { actions, open, store } = paneBehind(EXCEL);
      const isSettled = settles(actions.act(action));
      await passed(SILENT_AFTER);
      expect([isSettled(), announcementOf(store.state, DUTCH).polite]).toEqual([
        false,
        DUTCH.pane.progress.waits,
      ]);
      actions.cancel();
      await passed(0);
      expect([isSettled(), store.state.busy, store.state.isExcelSilent]).toEqual([true, null, false]);
      const outcome = store.state.outcomes[SECTION_OF[action]]!;
      expect(outcomeText(outcome, DUTCH)).toBe(DUTCH.pane.result.stopsLater);
      open();
      expect(await actions.act(action)).toMatchObject({ kind: expect.not.stringMatching(/failed|stopped/) });
    },
  );

  it.each(ACTIONS)('after ten minutes of silence when nobody stops it: %s', async (action) => {
    const { actions, store } = paneBehind({ ...EXCEL, ...NETWORK });
    const isSettled = settles(actions.act(action));
    await passed(GIVEN_UP_AFTER);
    expect([isSettled(), store.state.busy, store.state.isExcelSilent]).toEqual([true, null, false]);
    expect(store.state.outcomes[SECTION_OF[action]]).toMatchObject({
      kind: 'failed',
      failure: { kind: fetches(action) ? 'late' : 'silent', leftover: 'nothing' },
    });
  });

  it.each(ACTIONS)('also when not even the preferences or the look come: %s', async (action) => {
    const { actions, store } = paneBehind({ readPreferences: never, lookAtWorkbook: never, ...EXCEL });
    const isSettled = settles(actions.act(action));
    await passed(GIVEN_UP_AFTER);
    expect(store.state.busy).toBeNull();
    await passed(GIVEN_UP_AFTER);
    expect([isSettled(), store.state.isLooking]).toEqual([true, false]);
  });

  it.each(['colour', 'uncolour', 'template', 'sample', 'openDataFetch'] as const)(
    'and writes nothing any more where it was stopped before it wrote: %s',
    async (action) => {
      let goOn: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      const written: string[] = [];
      const heldUntil = async (writes: () => void): Promise<never[]> => {
        await held;
        writes();
        written.push(action);
        return [];
      };
      const { actions, store } = paneBehind({
        colourWeightings: heldUntil,
        removeColours: async (writes) => void (await heldUntil(writes)),
        insertSheets: async (_sheets, _language, writes) => heldUntil(writes),
        insertTemplates: async (_ids, _options, writes) => heldUntil(writes),
        insertOpenData: async (_figures, _language, writes) => String(await heldUntil(writes)),
      });
      const isSettled = settles(actions.act(action));
      await passed(SILENT_AFTER);
      actions.cancel();
      await passed(0);
      goOn();
      await passed(0);
      expect([isSettled(), written, store.state.busy]).toEqual([true, [], null]);
    },
  );

  it.each([
    ['a link', (actions: PaneActions) => actions.goToSheet('Weging')],
    [
      'a range',
      (actions: PaneActions) => actions.goToRange('A', { row: 0, column: 0, lastRow: 0, lastColumn: 0 }),
    ],
    ['a selection', (actions: PaneActions) => actions.chooseSelection('structure', ['sectors'])],
    ['an example', (actions: PaneActions) => actions.insertExample('SHARE', '=1')],
    ['the separator', (actions: PaneActions) => actions.begin()],
    ['a correction', (actions: PaneActions) => actions.corrections.forgetAll()],
    ['a look', (actions: PaneActions) => actions.look()],
  ] as const)('and says meanwhile what Excel waits for, with %s', async (what, ask) => {
    const shut = { decimalSeparator: never, rememberChoices: never };
    const { actions, store } = paneBehind(what === 'a look' ? { lookAtWorkbook: never } : shut);
    const isSettled = settles(ask(actions));
    await passed(SILENT_AFTER);
    expect(announcementOf(store.state, DUTCH).polite).toBe(DUTCH.pane.progress.waits);
    await passed(GIVEN_UP_AFTER);
    expect([isSettled(), store.state.isExcelSilent]).toEqual([true, false]);
  });
});
