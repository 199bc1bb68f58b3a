import type { OpenDataTable } from '../../openData/fetchTable';
import {
  choiceOf,
  municipalitiesIn,
  NO_OPEN_DATA,
  reduceOpenData,
  regionsIn,
  yearsBefore,
  type OpenDataState,
} from './openDataState';

const year = (of: number): OpenDataTable['periods'][number] => ({
  key: `${of}JJ00`,
  title: `${of} december`,
  year: of,
  status: 'final',
});

const TABLE: OpenDataTable = {
  id: '83582NED',
  title: 'Banen',
  modified: '2025-10-30T02:00:00',
  column: { key: 'Banen_1', title: 'Banen', unit: 'x 1 000', exponent: 3 },
  areas: [
    { key: 'NL01', title: 'Nederland' },
    { key: 'PV21', title: 'Fryslân (PV)' },
    { key: 'CR37', title: 'Noord-Limburg (CR)' },
    { key: 'GM0983', title: 'Venlo' },
    { key: 'GM0518', title: "'s-Gravenhage (gemeente)" },
    { key: 'GM0088', title: 'Schiermonnikoog' },
    { key: 'GM1900', title: 'Súdwest-Fryslân' },
  ],
  periods: [2024, 2022, 2019, 2017].map(year),
  branches: { sections: [], total: null, count: 28 },
};

const LISTED = reduceOpenData(NO_OPEN_DATA, { kind: 'listed', table: TABLE });
const wish = (state: OpenDataState, given: Partial<OpenDataState['wish']>): OpenDataState =>
  reduceOpenData(state, { kind: 'wished', wish: given });

describe('the choice from the table of the statistics office', () => {
  it('begins with the latest year, five years before it, and the nation', () => {
    expect(choiceOf(NO_OPEN_DATA)).toBeNull();
    expect(choiceOf(LISTED)).toBeNull();
    expect(choiceOf(wish(LISTED, { area: 'GM0983' }))).toEqual({
      area: TABLE.areas[3],
      region: null,
      nation: TABLE.areas[0],
      period: year(2024),
      earlier: year(2019),
    });
  });

  it('asks for what she chose and no more', () => {
    const state = wish(LISTED, {
      area: 'GM0518',
      region: 'CR37',
      withNation: false,
      period: '2022JJ00',
      earlier: '',
    });
    expect(choiceOf(state)).toEqual({
      area: TABLE.areas[4],
      region: TABLE.areas[2],
      nation: null,
      period: year(2022),
      earlier: null,
    });
  });

  it('never takes a later year for the earlier one', () => {
    const state = wish(LISTED, { area: 'GM0983', period: '2019JJ00', earlier: '2022JJ00' });
    expect(choiceOf(state)?.earlier).toBeNull();
    expect(yearsBefore(TABLE, '2019JJ00').map((one) => one.year)).toEqual([2017]);
  });

  it('keeps her choice when the list comes anew, but for an area that is no more', () => {
    const chosen = wish(LISTED, { area: 'GM0983', region: 'CR37', period: '2022JJ00', earlier: '2017JJ00' });
    const again = reduceOpenData(chosen, { kind: 'listed', table: TABLE });
    expect(again.wish).toEqual(chosen.wish);
    const without = { ...TABLE, areas: TABLE.areas.filter(({ key }) => key !== 'GM0983') };
    expect(choiceOf(reduceOpenData(chosen, { kind: 'listed', table: without }))).toBeNull();
  });

  it('lists municipalities by their names, found by any part of them, without accents or marks', () => {
    expect(municipalitiesIn(TABLE, '').map(({ title }) => title)).toEqual([
      "'s-Gravenhage (gemeente)",
      'Schiermonnikoog',
      'Súdwest-Fryslân',
      'Venlo',
    ]);
    expect(municipalitiesIn(TABLE, ' s-gra').map(({ key }) => key)).toEqual(['GM0518']);
    expect(municipalitiesIn(TABLE, 'SUDWEST').map(({ key }) => key)).toEqual(['GM1900']);
    expect(municipalitiesIn(TABLE, 'Limburg')).toEqual([]);
  });

  it('lists as regions what is neither a municipality nor the nation', () => {
    expect(regionsIn(TABLE).map(({ key }) => key)).toEqual(['PV21', 'CR37']);
  });
});
