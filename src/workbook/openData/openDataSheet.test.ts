import { sheetLocaleOf } from '../../locale/sheetLocale';
import type { Period, Section } from '../../openData/codeList';
import type { OpenDataColumn, OpenDataFigures } from '../../openData/openDataFigures';
import { openDataSheet } from './openDataSheet';

const VENLO = { key: 'GM0983', title: 'Venlo' };
const SOUTH = { key: 'LD04', title: 'Zuid-Nederland (LD)' };
const YEAR: Period = { key: '2022JJ00', title: '2022 december', year: 2022, status: 'provisional' };
const SECTIONS: readonly Section[] = [
  {
    key: '301000',
    title: 'A Landbouw, bosbouw en visserij',
    letter: 'A',
    name: 'Landbouw, bosbouw en visserij',
  },
  { key: '346600', title: 'D Energievoorziening', letter: 'D', name: 'Energievoorziening' },
];

const column = (given: Partial<OpenDataColumn> = {}): OpenDataColumn => ({
  measure: 'jobs',
  role: 'own',
  area: VENLO,
  period: YEAR,
  figures: [
    { value: 900, mark: '' },
    { value: null, mark: '.' },
  ],
  total: { value: 68_700, mark: '' },
  ...given,
});

const figures = (given: Partial<OpenDataFigures> = {}): OpenDataFigures => ({
  choice: { area: VENLO, region: null, nation: null, period: YEAR, earlier: null },
  sections: SECTIONS,
  total: { key: 'T001081', title: 'A-U Alle economische activiteiten' },
  columns: [column()],
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
  retrieved: new Date('2026-11-21T19:30:00'),
  ...given,
});

const dutch = sheetLocaleOf('nl');

describe('the sheet with figures of the statistics office', () => {
  it('has a figure, or the mark in its place, and the total of the office itself', () => {
    expect(openDataSheet(figures(), dutch).rows.slice(0, 4)).toEqual([
      ['Sector', 'SBI 2008', 'Banen van werknemers 2022', 'Sleutel bij CBS'],
      ['Landbouw, bosbouw en visserij', 'A', 900, '301000'],
      ['Energievoorziening', 'D', '.', '346600'],
      ['Alle economische activiteiten', 'A-U', 68_700, 'T001081'],
    ]);
  });

  it('says table, edition, period, moment, unit, codes and names', () => {
    const sheet = openDataSheet(figures(), dutch);
    const told = [sheet.title, ...sheet.lines, ...sheet.rows.slice(4).flat()].join('\n');
    for (const fact of [
      '83582NED',
      'versie van 30 oktober 2025',
      '2022 december (2022JJ00, voorlopig)',
      'opgehaald op 21 november 2026',
      '19:30',
      'eenheid "x 1 000"',
      'vermenigvuldigd met 1.000',
      'Venlo (GM0983)',
      'CC BY 4.0',
      'opendata.cbs.nl/ODataFeed/odata/83582NED',
    ]) {
      expect(told).toContain(fact);
    }
  });

  it('puts own jobs first, then establishments, the region and the nation', () => {
    const columns = [
      column({ role: 'nation', area: { key: 'NL01', title: 'Nederland' } }),
      column({ role: 'region', area: { key: 'PV31', title: 'Limburg (PV)' } }),
      column({ measure: 'establishments' }),
      column(),
    ];
    expect(openDataSheet(figures({ columns }), sheetLocaleOf('en')).rows[0]).toEqual([
      'Sector',
      'SBI 2008',
      'Jobs of employees 2022',
      'Establishments 2022',
      'Jobs of employees region Limburg (PV) 2022',
      'Jobs of employees Netherlands 2022',
      'Key at CBS',
    ]);
  });

  it('names a part of the country by its code, which is not taken for the country', () => {
    const columns = [column(), column({ role: 'region', area: SOUTH })];
    expect(openDataSheet(figures({ columns }), dutch).rows[0]).toContain(
      'Banen van werknemers regio LD04 2022',
    );
  });

  it('says what could not be had', () => {
    const { rows } = openDataSheet(
      figures({
        noEstablishments: { kind: 'notFound', table: '81578NED' },
        leftOut: [{ measure: 'jobs', area: VENLO, period: { ...YEAR, title: '2017 december' } }],
      }),
      dutch,
    );
    const told = rows.flat().join('\n');
    expect(told).toContain('Zonder vestigingen. Tabel 81578NED bestaat niet meer');
    expect(told).toContain('Van Venlo heeft het CBS geen banen over 2017 december.');
  });

  it('has a name that Excel allows for a sheet', () => {
    const choice = { ...figures().choice, area: { key: 'GM1', title: "'Nuenen/Gerwen: [oud]*?'" } };
    expect(openDataSheet(figures({ choice }), dutch).name).toBe('CBS Nuenen Gerwen oud');
  });
});
