import { fetchAreas } from '../../src/openData/fetchAreas';
import { fetchFigures } from '../../src/openData/fetchFigures';
import type { OpenDataColumn } from '../../src/openData/openDataFigures';
import { chosen, problemOf, UNFOLLOWED } from './asking';
import { CbsServer } from './cbsServer';
import { ESTABLISHMENTS_BY_MUNICIPALITY, JOBS, TABLES, VENLO_2022, type CbsTable } from './cbsTables';

let server: CbsServer;
beforeEach(async () => {
  server = await CbsServer.start(TABLES);
});
afterEach(() => server.close());

/** The figure of a section in the column of an area and year. */
function figure(column: OpenDataColumn | undefined, letter: string): number | null | undefined {
  const letters = JOBS.branches.flatMap(([, title]) => /^([A-U]) /.exec(title)?.[1] ?? []);
  return column?.figures[letters.indexOf(letter)]?.value;
}

const TITLES = JOBS.branches.map(([, title]) => title).filter((title) => /^[A-U] /.test(title));

describe('figures from CBS', () => {
  it('lists the areas and the years of the table of jobs, latest first', async () => {
    const table = await fetchAreas(UNFOLLOWED, server.network());
    expect(table.areas.map(({ key, title }) => [key, title])).toEqual(JOBS.areas);
    expect(table.periods.map(({ year, status }) => [year, status])).toEqual([
      [2022, 'provisional'],
      [2021, 'revised'],
      [2017, 'final'],
      [2016, 'final'],
    ]);
    expect(server.requests).toEqual(
      ['TableInfos', 'DataProperties', 'RegioS', 'Perioden', 'BedrijfstakkenBranchesSBI2008'].map(
        (list) => `/ODataFeed/odata/83582NED/${list}?$format=json`,
      ),
    );
  });

  it('gives the jobs of Venlo in December 2022 as published, in jobs, with the mark where CBS has one', async () => {
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    const figures = await fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, network);
    expect(figures.sections.map(({ title }) => title)).toEqual(TITLES);
    const [jobs] = figures.columns;
    expect(jobs).toMatchObject({ measure: 'jobs', role: 'own', total: { value: 68_700, mark: '' } });
    const published = JOBS.branches
      .filter(([, title]) => /^[A-U] /.test(title))
      .map(([key]) => VENLO_2022[key]!);
    expect(jobs!.figures.map(({ value, mark }) => (value === null ? mark : value / 1000))).toEqual(
      published.map((text) => (text === '.' ? '.' : Number(text))),
    );
    // Whole jobs, for a figure with one decimal in thousands.
    expect(jobs!.figures.every(({ value }) => value === null || Number.isInteger(value))).toBe(true);
  });

  it('asks for one area at a time, and only for what was chosen', async () => {
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    server.requests.length = 0;
    const choice = chosen(table, 'GM0983', { region: 'PV31', nation: 'NL01', earlier: 2017 });
    const { columns } = await fetchFigures(table, choice, UNFOLLOWED, network);
    const two = "(Perioden eq '2022JJ00' or Perioden eq '2017JJ00')";
    expect(server.requests.filter((one) => one.includes('UntypedDataSet'))).toEqual([
      `/ODataFeed/odata/83582NED/UntypedDataSet?$format=json&$filter=startswith(RegioS,'GM0983') and ${two}`,
      "/ODataFeed/odata/83582NED/UntypedDataSet?$format=json&$filter=startswith(RegioS,'PV31') and (Perioden eq '2022JJ00')",
      `/ODataFeed/odata/83582NED/UntypedDataSet?$format=json&$filter=startswith(RegioS,'NL01') and ${two}`,
      "/ODataFeed/odata/81575NED/UntypedDataSet?$format=json&$filter=startswith(RegioS,'GM0983') and (Perioden eq '2022JJ00')",
    ]);
    expect(columns.map(({ measure, role, period }) => [measure, role, period.year])).toEqual([
      ['jobs', 'own', 2022],
      ['jobs', 'own', 2017],
      ['jobs', 'region', 2022],
      ['jobs', 'nation', 2022],
      ['jobs', 'nation', 2017],
      ['establishments', 'own', 2022],
    ]);
    // C Industrie is the sixth branch: (6 x 20 + 17 x 3 + 1) / 10 thousand in 2017, in Limburg 6 x 400 and so on.
    expect(figure(columns[1], 'C')).toBe(17_200);
    expect(figure(columns[2], 'C')).toBe(246_700);
    expect(figure(columns[5], 'C')).toBe((6 * 20 + 22 * 3 + 1) * 5);
  });

  it('takes the establishments from the table by region where the area is in it', async () => {
    const inBoth: CbsTable = { ...ESTABLISHMENTS_BY_MUNICIPALITY, id: '81578NED' };
    server.tables = [JOBS, inBoth];
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    const { tables } = await fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, network);
    expect(tables.map(({ id }) => id)).toEqual(['83582NED', '81578NED']);
    expect(server.requests.some((one) => one.includes('81575NED'))).toBe(false);
  });

  it('follows the pages of an answer to the end, and asks for no other address', async () => {
    server.pageSize = 7;
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    expect(table.areas).toHaveLength(8);
    const figures = await fetchFigures(
      table,
      chosen(table, 'GM0983', { earlier: 2017 }),
      UNFOLLOWED,
      network,
    );
    expect(figures.columns[0]!.total.value).toBe(68_700);
    expect(figures.columns[0]!.figures.map(({ value }) => value)).not.toContain(undefined);
    // 28 branches in 2 years, 7 to a page.
    const pages = server.requests.filter((one) => /83582NED\/UntypedDataSet/.test(one));
    expect(pages.map((one) => /\$skip=(\d+)/.exec(one)?.[1])).toEqual(
      [undefined, 7, 14, 21, 28, 35, 42, 49].map((skip) => skip?.toString()),
    );
  });

  it('puts as many years in a question as stay under ten thousand records', async () => {
    // 6,000 branches: two years of one area would be 12,000 records.
    const more = Array.from({ length: 5_972 }, (_, at): [string, string] => [`9${at}`, `${at} verzonnen`]);
    const large: CbsTable = {
      ...JOBS,
      branches: [...JOBS.branches, ...more],
      areas: JOBS.areas.slice(4, 5),
      figure: () => '1.5',
    };
    server.tables = [large, ...TABLES.slice(1)];
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    await fetchFigures(table, chosen(table, 'GM0983', { earlier: 2017 }), UNFOLLOWED, network);
    const asked = server.requests.filter((one) => /83582NED\/UntypedDataSet/.test(one));
    expect(asked.map((one) => one.match(/Perioden eq/g)!.length)).toEqual([1, 1]);
  });

  it('leaves out an area whose code only begins like the one that was asked for', async () => {
    const areas = [['GM09', 'Kort'], ...JOBS.areas] as const;
    server.tables = [{ ...JOBS, areas }, ...TABLES.slice(1)];
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    const { columns } = await fetchFigures(table, chosen(table, 'GM09'), UNFOLLOWED, network);
    // Invented: (6 x 20 + 22 x 3 + 1) / 10 thousand; that of Venlo is 9.5.
    expect(figure(columns[0], 'C')).toBe(18_700);
  });

  it('tells how far it is, and never more than there is', async () => {
    const seen: [number, number][] = [];
    const follow = { ...UNFOLLOWED, onProgress: (done: number, of: number) => void seen.push([done, of]) };
    const network = server.network();
    const table = await fetchAreas(follow, network);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5].map((done) => [done, 5]));
    seen.length = 0;
    await fetchFigures(table, chosen(table, 'GM0983', { nation: 'NL01' }), follow, network);
    expect(seen.map(([done]) => done)).toEqual(seen.map((_, index) => index));
    expect(seen.every(([done, of]) => done <= of)).toBe(true);
  });
});

describe('what is not there', () => {
  it('says that a municipality that is no more has no figures', async () => {
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    expect(await problemOf(fetchFigures(table, chosen(table, 'GM0395'), UNFOLLOWED, network))).toEqual({
      kind: 'noFigures',
      table: '83582NED',
      area: 'Harenkarspel',
      period: '2022 december',
    });
  });

  it('leaves out an earlier year without any figure, and names it', async () => {
    server.tables = [
      {
        ...JOBS,
        figure: (branch, area, period) => (period < '2020' ? '.' : JOBS.figure(branch, area, period)),
      },
      ...TABLES.slice(1),
    ];
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    const choice = chosen(table, 'GM0983', { earlier: 2017 });
    const { columns, leftOut } = await fetchFigures(table, choice, UNFOLLOWED, network);
    expect(columns.map(({ measure, period }) => [measure, period.year])).toEqual([
      ['jobs', 2022],
      ['establishments', 2022],
    ]);
    expect(leftOut).toMatchObject([{ measure: 'jobs', period: { year: 2017 } }]);
  });

  it.each([
    ['the table is gone', TABLES.slice(0, 1), { kind: 'notFound', table: '81578NED' }],
    [
      'no table has the area',
      [...TABLES.slice(0, 2), { ...TABLES[2]!, areas: [['GM0518', "'s-Gravenhage (gemeente)"]] as const }],
      { kind: 'noArea', table: '81578NED, 81575NED', area: 'Venlo' },
    ],
    [
      'the table has another unit',
      [
        ...TABLES.slice(0, 1),
        {
          ...TABLES[1]!,
          properties: TABLES[1]!.properties.map((one) => (one['Unit'] ? { ...one, Unit: '%' } : one)),
        },
      ],
      { kind: 'shape', table: '81578NED', fault: 'unknownUnit', found: '%' },
    ],
  ])('gives the jobs all the same when of establishments %s', async (_, tables, problem) => {
    server.tables = tables;
    const network = server.network();
    const table = await fetchAreas(UNFOLLOWED, network);
    const figures = await fetchFigures(table, chosen(table, 'GM0983'), UNFOLLOWED, network);
    expect(figures.noEstablishments).toEqual(problem);
    expect(figures.columns.map(({ measure }) => measure)).toEqual(['jobs']);
    expect(figures.columns[0]!.total.value).toBe(68_700);
  });
});
