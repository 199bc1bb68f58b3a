import type { OpenDataTable } from '../openData/fetchTable';
import type { Follow } from '../openData/network';
import type { OpenDataFigures } from '../openData/openDataFigures';
import { OpenDataFailure } from '../openData/openDataProblem';
import { localeOf } from '../locale';
import type { WorkbookSight } from '../workbook/sight/workbookSight';
import type { Doors } from './doors';
import { PaneActions } from './paneActions';
import { announcementOf, busyText } from './state/announcement';
import { FIRST_STATE } from './state/paneState';
import { Store } from './state/store';

const DUTCH = localeOf('nl');
const YEAR = { key: '2022JJ00', title: '2022 december', year: 2022, status: null };
const VENLO = { key: 'GM0983', title: 'Venlo' };
const TABLE = {
  id: '83582NED',
  modified: '2025-10-30T02:00:00',
  areas: [{ key: 'NL01', title: 'Nederland' }, VENLO],
  periods: [YEAR],
} as unknown as OpenDataTable;
const FIGURES = { leftOut: [], noEstablishments: null } as unknown as OpenDataFigures;

function paneWith(given: Partial<Doors>): { readonly store: Store; readonly actions: PaneActions } {
  const store = new Store(FIRST_STATE);
  const doors = {
    lookAtWorkbook: async () => ({ isEmpty: false }) as WorkbookSight,
    readPreferences: async () => ({ language: 'en' }),
    now: () => new Date('2026-01-15T12:00:00Z'),
    ...given,
  } as unknown as Doors;
  return { store, actions: new PaneActions(store, doors, DUTCH) };
}

/** A door that answers only when it is asked to stop. */
const untilStopped = ({ signal }: Follow): Promise<never> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new OpenDataFailure({ kind: 'cancelled' }))),
  );

describe('the section on the statistics office', () => {
  it('asks for the list, shows how far it is, and says how many municipalities there are', async () => {
    const seen: unknown[] = [];
    const { store, actions } = paneWith({
      fetchAreas: async ({ onProgress }) => {
        onProgress(2, 5);
        seen.push(store.state.openData.progress, store.state.busy?.phase, busyText(store.state.busy!, DUTCH));
        return TABLE;
      },
    });
    await actions.look();
    await actions.act('openDataList');
    expect(seen).toEqual([{ done: 2, expected: 5 }, 'fetch', DUTCH.openData.busy]);
    expect(store.state.outcomes.openData).toEqual({ kind: 'listed', municipalities: 1 });
    expect(store.state.open).toBe('openData');
    expect(announcementOf(store.state, DUTCH).polite).toBe(DUTCH.openData.listed(1));
  });

  it('inserts the figures that were chosen, in the language of the sheets', async () => {
    const asked: unknown[] = [];
    const { store, actions } = paneWith({
      fetchAreas: async () => TABLE,
      fetchFigures: async (table, choice) => (asked.push(table, choice), FIGURES),
      insertOpenData: async (figures, language) => (asked.push(figures, language), 'CBS Venlo'),
    });
    await actions.act('openDataList');
    store.dispatch({ kind: 'openData', event: { kind: 'wished', wish: { area: 'GM0983' } } });
    await actions.act('openDataFetch');
    const choice = { area: VENLO, region: null, nation: TABLE.areas[0], period: YEAR, earlier: null };
    expect(asked).toEqual([TABLE, choice, FIGURES, 'en']);
    expect(store.state.outcomes.openData).toMatchObject({ kind: 'fetched', sheet: 'CBS Venlo' });
  });

  it('stops at her word, and inserts nothing', async () => {
    const { store, actions } = paneWith({ fetchAreas: untilStopped });
    const work = actions.act('openDataList');
    actions.cancel();
    expect(busyText(store.state.busy!, DUTCH)).toBe(DUTCH.pane.progress.cancelling);
    await work;
    expect(store.state.outcomes.openData).toEqual({ kind: 'stopped' });
    expect(store.state.busy).toBeNull();
  });

  it('inserts nothing when the stop came just before the last answer', async () => {
    const { store, actions } = paneWith({
      fetchAreas: async () => TABLE,
      fetchFigures: async () => (actions.cancel(), FIGURES),
      insertOpenData: async () => Promise.reject(new Error('not expected')),
    });
    await actions.act('openDataList');
    store.dispatch({ kind: 'openData', event: { kind: 'wished', wish: { area: 'GM0983' } } });
    await actions.act('openDataFetch');
    expect(store.state.outcomes.openData).toEqual({ kind: 'stopped' });
  });

  it('says in plain words why nothing came', async () => {
    const { store, actions } = paneWith({
      fetchAreas: async () => Promise.reject(new OpenDataFailure({ kind: 'unreachable' })),
    });
    await actions.look();
    await actions.act('openDataList');
    expect(store.state.outcomes.openData).toMatchObject({
      kind: 'failed',
      failure: { kind: 'openData', code: 'unreachable', leftover: 'nothing' },
    });
    expect(announcementOf(store.state, DUTCH).assertive).toBe(DUTCH.openData.problems.unreachable);
  });
});
