import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localeOf } from '../../src/locale';
import type { OpenDataTable } from '../../src/openData/fetchTable';
import type { OpenDataFigures } from '../../src/openData/openDataFigures';
import { DOORS, type Doors } from '../../src/taskpane/doors';
import { PaneActions } from '../../src/taskpane/paneActions';
import type { Preferences } from '../../src/taskpane/preferences';
import { FIRST_STATE } from '../../src/taskpane/state/paneState';
import { Store } from '../../src/taskpane/state/store';
import type { LooseSheet } from '../../src/workbook/insert/looseSheet';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const FILES = { sample: 'den-haag.json', inventedSample: 'voorbeeldstad.json' } as const;

export const NOW = new Date('2026-01-15T12:00:00Z');
const YEAR = { key: '2022JJ00', title: '2022 december', year: 2022, status: null };
export const VENLO = { key: 'GM0983', title: 'Venlo' };

const AREAS = {
  id: '83582NED',
  modified: '2025-10-30T02:00:00',
  areas: [VENLO],
  periods: [YEAR],
} as unknown as OpenDataTable;

/** What the statistics office would have answered; the figures are of no place. */
const FIGURES: OpenDataFigures = {
  choice: { area: VENLO, region: null, nation: null, period: YEAR, earlier: null },
  sections: [{ key: '301000', title: 'A Landbouw', letter: 'A', name: 'Landbouw' }],
  total: { key: 'T001081', title: 'A-U Alle economische activiteiten' },
  columns: [
    {
      measure: 'jobs',
      role: 'own',
      area: VENLO,
      period: YEAR,
      figures: [{ value: 900, mark: '' }],
      total: { value: 68_700, mark: '' },
    },
  ],
  leftOut: [],
  noEstablishments: null,
  tables: [
    {
      id: '83582NED',
      title: 'Banen van werknemers in december',
      modified: '2025-10-30T02:00:00',
      column: { key: 'BanenVanWerknemersInDecember_1', title: 'Banen', unit: 'x 1 000', exponent: 3 },
    },
  ],
  retrieved: NOW,
};

/** The doors that ask nothing of Excel: here they are no files, no network, no browser and no clock. */
export const DOORS_ELSEWHERE = {
  readPreferences: async () => ({}),
  keepPreferences: async () => undefined,
  fetchSample: async (sample) =>
    JSON.parse(readFileSync(path.join(SAMPLES, FILES[sample]), 'utf8')) as readonly LooseSheet[],
  fetchAreas: async () => AREAS,
  fetchFigures: async () => FIGURES,
  now: () => NOW,
  drawn: async () => undefined,
} satisfies Partial<Doors>;

export interface Pane {
  readonly store: Store;
  readonly actions: PaneActions;
}

/** The production pane without its page, over whatever host is open. */
export function openPane(preferences: Partial<Preferences> = {}, given: Partial<Doors> = {}): Pane {
  const store = new Store(FIRST_STATE);
  const doors: Doors = {
    ...DOORS,
    ...DOORS_ELSEWHERE,
    readPreferences: async () => preferences,
    ...given,
  };
  return { store, actions: new PaneActions(store, doors, localeOf('nl')) };
}

/** The production doors that lead to Excel; notes those through which a request went. */
export function watchedDoors(leads: Set<string>, requests: () => number): Partial<Doors> {
  const doors = Object.entries(DOORS).filter(([name]) => !(name in DOORS_ELSEWHERE));
  return Object.fromEntries(
    doors.map(([name, door]) => [
      name,
      (...given: unknown[]): unknown => {
        const before = requests();
        const answer = (door as (...given: unknown[]) => unknown)(...given);
        if (!(answer instanceof Promise)) return answer;
        return answer.finally(() => {
          if (requests() > before) leads.add(name);
        });
      },
    ]),
  ) as Partial<Doors>;
}

/** A pane that has looked, where what it then sees is given. */
export async function paneThatLooked(
  preferences: Partial<Preferences>,
  given: Partial<Doors>,
  watched: Partial<Doors> = {},
): Promise<Pane> {
  const pane = openPane(preferences, { ...watched, ...given });
  if (given.lookAtWorkbook) await pane.actions.look();
  return pane;
}
