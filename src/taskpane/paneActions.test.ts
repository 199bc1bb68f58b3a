import { localeOf } from '../locale';
import type { LooseSheet } from '../workbook/insert/looseSheet';
import type { RunOptions, RunReport } from '../workbook/runSteps';
import type { TableKind } from '../workbook/recognise/tableChoice';
import type { WorkbookSight } from '../workbook/sight/workbookSight';
import type { Doors } from './doors';
import { PaneActions } from './paneActions';
import { FIRST_STATE } from './state/paneState';
import { Store } from './state/store';

const SIGHT = { isEmpty: false } as WorkbookSight;
const REPORT = { problem: null, isCancelled: false, written: [] } as unknown as RunReport;
const CBS = { sheet: 'CBS', area: { row: 0, column: 0, lastRow: 9, lastColumn: 3 } };
const NOW = new Date('2026-01-15T12:00:00Z');

function paneWith(given: Partial<Doors>): { readonly store: Store; readonly actions: PaneActions } {
  const store = new Store(FIRST_STATE);
  const unexpected = async (): Promise<never> => Promise.reject(new Error('not expected'));
  const doors: Doors = {
    lookAtWorkbook: async () => SIGHT,
    tablesAtSelection: unexpected,
    rememberChoices: async () => undefined,
    runSteps: unexpected,
    colourWeightings: unexpected,
    removeColours: unexpected,
    insertSheets: unexpected,
    insertTemplates: unexpected,
    fetchAreas: unexpected,
    fetchFigures: unexpected,
    insertOpenData: unexpected,
    insertFormula: unexpected,
    selectRange: unexpected,
    activateSheet: unexpected,
    decimalSeparator: async () => ',',
    hasOneUndoStep: () => false,
    fetchSample: unexpected,
    readPreferences: async () => ({}),
    keepPreferences: unexpected,
    now: () => NOW,
    drawn: async () => undefined,
    ...given,
  };
  return { store, actions: new PaneActions(store, doors, localeOf('nl')) };
}

describe('what the pane does', () => {
  it('asks the host for its separator and its undo, and looks', async () => {
    const { store, actions } = paneWith({});
    await actions.begin();
    expect(store.state).toMatchObject({ decimalSeparator: ',', hasOneUndoStep: false, sight: SIGHT });
  });

  it('looks all the same when the host does not know its separator', async () => {
    const { store, actions } = paneWith({
      decimalSeparator: async () => Promise.reject({ code: 'ApiNotFound' }),
    });
    await actions.begin();
    expect(store.state.sight).toBe(SIGHT);
  });

  it('knows of the undo at once, also of a host that never tells its separator', () => {
    jest.useFakeTimers();
    const { store, actions } = paneWith({ decimalSeparator: () => new Promise(() => undefined) });
    void actions.begin();
    expect(store.state.hasOneUndoStep).toBe(false);
    jest.useRealTimers();
  });

  it.each([
    ['went well', { ...REPORT, problem: null }, true],
    ['found no table', { ...REPORT, problem: { kind: 'noTable', lookedAt: [] } }, false],
  ])('tells the ribbon whether a run %s', async (_what, report, wentWell) => {
    const { actions } = paneWith({ hasOneUndoStep: () => true, runSteps: async () => report as RunReport });
    expect(await actions.actFromRibbon('structure')).toBe(wentWell);
  });

  it('tells the ribbon that a run failed', async () => {
    const { actions } = paneWith({ hasOneUndoStep: () => true });
    expect(await actions.actFromRibbon('structure')).toBe(false);
  });

  it('runs the steps of the button on the table that was chosen, and looks again', async () => {
    const asked: RunOptions[] = [];
    const { store, actions } = paneWith({ runSteps: async (options) => (asked.push(options), REPORT) });
    await actions.corrections.chooseTable(['sectors'], CBS);
    await actions.act('specific');
    expect([...asked[0]!.steps]).toEqual(['catalogue', 'recommendations']);
    expect(asked[0]).toMatchObject({ choices: { tables: { sectors: CBS } }, language: 'nl', date: NOW });
    expect(store.state.outcomes.specific).toEqual({ kind: 'report', report: REPORT });
    expect(store.state.busy).toBeNull();
  });

  it.each(['sample', 'inventedSample'] as const)(
    'fetches the sheets of the %s that was asked for',
    async (name) => {
      const asked: string[] = [];
      const inserted: unknown[] = [];
      const sheets = [{ name: 'Kerncijfers' }] as unknown as readonly LooseSheet[];
      const { store, actions } = paneWith({
        fetchSample: async (sample) => (asked.push(sample), sheets),
        insertSheets: async (given) => (inserted.push(given), ['Kerncijfers']),
      });
      await actions.act(name);
      expect([asked, inserted]).toEqual([[name], [sheets]]);
      expect(store.state.outcomes.firstRun).toEqual({ kind: 'inserted', sheets: ['Kerncijfers'] });
    },
  );

  it.each([
    ['template', ['sectors', 'ratings'], 'firstRun'],
    ['template-clusters', ['clusters'], 'templates'],
  ] as const)(
    'inserts the empty tables of %s, in her language and with her sectors',
    async (action, ids, section) => {
      const asked: unknown[] = [];
      const { store, actions } = paneWith({
        lookAtWorkbook: async () => ({ ...SIGHT, sectorNames: ['Maritiem'] }),
        readPreferences: async () => ({ language: 'en' }),
        insertTemplates: async (...given) => (asked.push(given.slice(0, 2)), ['Clusters']),
      });
      await actions.look();
      await actions.act(action);
      // The latest figures are about the year before that of the clock.
      expect(asked).toEqual([[ids, { language: 'en', year: 2025, sectors: ['Maritiem'] }]]);
      expect(store.state.outcomes[section]).toEqual({ kind: 'inserted', sheets: ['Clusters'] });
    },
  );

  it('writes in the language of Excel until she chooses another, and as she chose in an earlier session', async () => {
    const asked: RunOptions[] = [];
    const kept: unknown[] = [];
    const runSteps = async (options: RunOptions): Promise<RunReport> => (asked.push(options), REPORT);
    const keepPreferences = async (preferences: unknown): Promise<void> => void kept.push(preferences);
    const first = paneWith({ runSteps, keepPreferences });
    await first.actions.act('structure');
    await first.actions.prefer({ language: 'en' });
    await first.actions.prefer({ cells: 'values' });
    await first.actions.act('structure');
    const later = paneWith({
      runSteps,
      readPreferences: async () => ({ language: 'en', cells: 'functions' }),
    });
    await later.actions.act('structure');
    expect(asked.map(({ language, cells }) => [language, cells])).toEqual([
      ['nl', 'formulas'],
      ['en', 'values'],
      ['en', 'functions'],
    ]);
    expect(kept).toEqual([
      { language: 'en', cells: 'formulas' },
      { language: 'en', cells: 'values' },
    ]);
  });

  it('looks with the sheets in the language that was chosen', async () => {
    const asked: string[] = [];
    const { actions } = paneWith({
      lookAtWorkbook: async ({ language }) => (asked.push(language), SIGHT),
      keepPreferences: async () => undefined,
    });
    await actions.begin();
    await actions.prefer({ language: 'en' });
    expect(asked).toEqual(['nl', 'en']);
  });

  it('hands a stop to the run before it writes', async () => {
    const answers: boolean[] = [];
    const { store, actions } = paneWith({
      runSteps: async ({ progress }) => {
        await progress!.begins('read');
        answers.push(progress!.isCancelled());
        actions.cancel();
        await progress!.begins('compute');
        answers.push(progress!.isCancelled());
        return { ...REPORT, isCancelled: true };
      },
    });
    await actions.act('all');
    expect(answers).toEqual([false, true]);
    expect(store.state.outcomes.all).toMatchObject({ report: { isCancelled: true } });
  });

  it.each([
    ['read', 'nothing'],
    ['compute', 'nothing'],
    ['write', 'ourSheets'],
  ] as const)('says whether something may have been written when the %s fails', async (phase, leftover) => {
    const { store, actions } = paneWith({
      runSteps: async ({ progress }) => {
        await progress!.begins(phase);
        return Promise.reject({ code: 'AccessDenied' });
      },
    });
    await actions.act('structure');
    expect(store.state.outcomes.structure).toMatchObject({
      kind: 'failed',
      failure: { code: 'AccessDenied', leftover },
    });
  });

  it('does one thing at a time', async () => {
    let finish: (report: RunReport) => void = () => undefined;
    const finished = new Promise<RunReport>((resolve) => (finish = resolve));
    const runSteps = jest.fn(() => finished);
    const { actions } = paneWith({ runSteps });
    const first = actions.act('structure');
    expect(await actions.act('all')).toBeUndefined();
    finish(REPORT);
    await first;
    expect(runSteps).toHaveBeenCalledTimes(1);
  });

  it('tells a cell that is not blank from one that the example was put in', async () => {
    const { store, actions } = paneWith({
      insertFormula: async () => ({ place: 'Blad1!B3', isInserted: false }),
    });
    await actions.insertExample('SHARE', '=REGIO.SHARE({1;2})');
    expect(store.state.functionNote).toEqual({ id: 'SHARE', kind: 'occupied', place: 'Blad1!B3' });
  });

  it('no longer shows what failed before once she asks for something else', async () => {
    let isThere = false;
    const activateSheet = async (): Promise<void> =>
      isThere ? undefined : Promise.reject({ code: 'ItemNotFound' });
    const { store, actions } = paneWith({ activateSheet });
    await actions.goToSheet('Weg');
    expect(store.state.failure).toMatchObject({ code: 'ItemNotFound' });
    isThere = true;
    await actions.goToSheet('Weg');
    expect(store.state.failure).toBeNull();
  });

  it('shows what a link could not reach', async () => {
    const { store, actions } = paneWith({
      activateSheet: async () => Promise.reject({ code: 'ItemNotFound' }),
    });
    await actions.goToSheet('Structuur');
    expect(store.state.failure?.code).toBe('ItemNotFound');
  });

  it('does not look again at every focus where looking takes long', async () => {
    let time = 0;
    const look = jest.fn(async () => SIGHT);
    const { actions } = paneWith({ lookAtWorkbook: look, now: () => new Date((time += 600)) });
    await actions.look();
    await actions.lookAgainIfQuick();
    expect(look).toHaveBeenCalledTimes(1);
  });
});

describe('looking at a workbook with very many rows', () => {
  it('shows how far it is, and nothing of that once it is done', async () => {
    const shown: unknown[] = [];
    const { store, actions } = paneWith({
      lookAtWorkbook: async (_options, progress) => {
        await progress.reads(100, 300);
        shown.push(store.state.reading);
        return SIGHT;
      },
    });
    await actions.look();
    expect(shown).toEqual([{ rows: 100, ofRows: 300 }]);
    expect(store.state).toMatchObject({ reading: null, isLooking: false, sight: SIGHT });
  });

  it('stops when she asks for it, and says so; looking again is possible', async () => {
    const { store, actions } = paneWith({
      lookAtWorkbook: async (_options, progress) => {
        await progress.reads(100, 300);
        if (store.state.sight) return SIGHT;
        actions.stopLooking();
        return progress.isCancelled() ? Promise.reject(new Error('stopped')) : SIGHT;
      },
    });
    await actions.look();
    expect(store.state).toMatchObject({ isLooking: false, isLookStopped: true, failure: null, sight: null });
    store.dispatch({ kind: 'looked', sight: SIGHT });
    await actions.look();
    expect(store.state).toMatchObject({ isLooking: false, isLookStopped: false, sight: SIGHT });
  });

  it('is given up as soon as a newer look or an action takes its place', async () => {
    const stops: boolean[] = [];
    let looks = 0;
    const { store, actions } = paneWith({
      lookAtWorkbook: async (_options, progress) => {
        if (++looks > 1) return SIGHT;
        await actions.look();
        stops.push(progress.isCancelled());
        return Promise.reject(new Error('stopped'));
      },
    });
    await actions.look();
    expect(stops).toEqual([true]);
    expect(store.state).toMatchObject({
      isLooking: false,
      isLookStopped: false,
      failure: null,
      sight: SIGHT,
    });
  });

  it('is shown by an action that is reading, until it computes', async () => {
    const shown: unknown[] = [];
    const { store, actions } = paneWith({
      runSteps: async ({ progress }: RunOptions) => {
        await progress!.begins('read');
        await progress!.reads(100, 300);
        shown.push(store.state.reading);
        await progress!.begins('compute');
        shown.push(store.state.reading);
        return REPORT;
      },
    });
    await actions.act('all');
    expect(shown).toEqual([{ rows: 100, ofRows: 300 }, null]);
  });
});

describe('pointing at a table', () => {
  const at = (kinds: readonly TableKind[]) =>
    paneWith({ tablesAtSelection: async () => ({ place: CBS, kinds }) });

  it('takes from the selection the tables that the step reads, and no other', async () => {
    const { store, actions } = at(['sectors', 'ratings']);
    await actions.chooseSelection('structure', ['sectors']);
    expect(store.state.choices?.tables).toEqual({ sectors: CBS });
    expect(store.state.choiceNote).toEqual({ section: 'structure', isTable: true, place: 'CBS!A1:D10' });
  });

  it('says that a selection is no table for the step, and keeps what was chosen before', async () => {
    const { store, actions } = at(['sectors']);
    await actions.corrections.chooseTable(['ratings'], CBS);
    await actions.chooseSelection('ecosystem', ['indicators', 'ratings', 'clusters']);
    expect(store.state.choices?.tables).toEqual({ ratings: CBS });
    expect(store.state.choiceNote).toMatchObject({ section: 'ecosystem', isTable: false });
  });

  it('leaves the choice to the reader again, for that kind of table only', async () => {
    const { store, actions } = at([]);
    await actions.corrections.chooseTable(['ratings', 'clusters'], CBS);
    await actions.corrections.forgetTable('ratings');
    expect(store.state.choices?.tables).toEqual({ clusters: CBS });
  });

  it('says what Excel refuses, such as a selection of several ranges', async () => {
    const { store, actions } = paneWith({
      tablesAtSelection: async () => Promise.reject({ code: 'InvalidSelection' }),
    });
    await actions.chooseSelection('structure', ['sectors']);
    expect(store.state.failure).toMatchObject({ kind: 'excel', code: 'InvalidSelection' });
  });
});
