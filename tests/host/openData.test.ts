import { fetchAreas } from '../../src/openData/fetchAreas';
import { fetchFigures } from '../../src/openData/fetchFigures';
import { CellError, type Scalar } from '../../src/workbench/model/cell';
import { insertOpenData } from '../../src/workbook/openData/insertOpenData';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { findingsOf, inputOf, type InputWithSectors } from '../../src/workbook/recognise/testing/inputOf';
import { chosen, UNFOLLOWED } from '../openData/asking';
import { CbsServer } from '../openData/cbsServer';
import {
  ESTABLISHMENTS_BY_MUNICIPALITY,
  JOBS,
  TABLES,
  VENLO_2022,
  type CbsTable,
} from '../openData/cbsTables';
import { inHost, readSheet, run, workbookOf } from './workbooks';

let server: CbsServer;
beforeEach(async () => {
  server = await CbsServer.start(TABLES);
});
afterEach(() => server.close());

const SECTIONS = JOBS.branches.filter(([, title]) => /^[A-U] /.test(title));

/** Everything that can be asked for, from the local server to a sheet. */
async function insertVenlo(language: 'nl' | 'en' = 'nl'): Promise<string> {
  const network = server.network();
  const table = await fetchAreas(UNFOLLOWED, network);
  const choice = chosen(table, 'GM0983', { region: 'PV31', nation: 'NL01', earlier: 2017 });
  return insertOpenData(await fetchFigures(table, choice, UNFOLLOWED, network), language);
}

/** A figure of the server by branch, area and year, as a number of jobs or establishments. */
const served = (table: CbsTable, branch: string, area: string, year: number): number | null => {
  const text = table.figure(branch, area, `${year}JJ00`);
  if (text === null || text === '.') return null;
  return table === JOBS ? Math.round(Number(text) * 1000) : Number(text);
};

describe('a sheet with figures from CBS', () => {
  it.each(['nl', 'en'] as const)(
    'is read back as a table of sectors with every figure that was served (%s)',
    async (language) => {
      await inHost(workbookOf({ Blad1: [] }), async () => {
        const sheet = await insertVenlo(language);
        const input: InputWithSectors = inputOf(await Excel.run(readWorkbook));
        const { sectors } = input;
        expect(sectors.table.sheet).toBe(sheet);
        expect(sectors.rows.map(({ name }) => name.text)).toEqual(
          SECTIONS.map(([, title]) => title.slice(2)),
        );
        expect(sectors).toMatchObject({ year: 2022, earlierYear: 2017, referenceKind: 'jobs' });
        const expected = SECTIONS.map(([key]) => [
          served(JOBS, key, 'GM0983', 2022),
          served(JOBS, key, 'GM0983', 2017),
          served(ESTABLISHMENTS_BY_MUNICIPALITY, key, 'GM0983', 2022),
          served(JOBS, key, 'PV31', 2022),
          served(JOBS, key, 'NL01', 2022),
          served(JOBS, key, 'NL01', 2017),
        ]);
        expect(
          sectors.rows.map((row) => [
            row.jobs.value,
            row.earlierJobs?.value,
            row.establishments?.value,
            row.region?.value,
            row.reference?.value,
            row.earlierReference?.value,
          ]),
        ).toEqual(expected);
        expect(sectors.total?.jobs?.value).toBe(68_700);
        // As published for Venlo: 9.5 thousand jobs in industry, and none known in energy.
        expect(VENLO_2022['307500']).toBe('9.5');
        expect(sectors.rows.find(({ name }) => name.text === 'Industrie')!.jobs.value).toBe(9_500);
      });
    },
  );

  it('keeps the mark of a withheld figure, which is read as missing and never as zero', async () => {
    await inHost(workbookOf({ Blad1: [] }), async ({ workbook }) => {
      const sheet = workbook.sheetByName(await insertVenlo())!;
      const input = inputOf(await Excel.run(readWorkbook));
      // Nothing else is to be said of the cells of a sheet that is made to be read; the figures of 2017 are made up,
      // so that the jobs of some sections fall from 61,200 to 500.
      const kinds = new Set(input.findings.map(({ message }) => message.kind));
      expect(kinds).toEqual(new Set(['suppressed', 'totalSetApart', 'totalInsteadOfSum', 'steepGrowth']));
      const withheld = findingsOf(input, 'suppressed').filter(({ message }) =>
        /Banen.*2022/.test(message.column),
      );
      expect(withheld.map(({ place }) => sheet.cell(place.row, 0).value)).toEqual([
        'Energievoorziening',
        'Waterbedrijven en afvalbeheer',
      ]);
      expect(withheld.map(({ place }) => sheet.cell(place.row, place.column).value)).toEqual(['.', '.']);
    });
  });

  it('leads to a structure without another hand: shares of the total that CBS gives', async () => {
    await inHost(workbookOf({ Blad1: [] }), async (host) => {
      await insertVenlo();
      const report = await run({ steps: new Set(['structure']) });
      expect(report.problem).toBeNull();
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Industrie', 'Aandeel')).toBeCloseTo(9_500 / 68_700, 12);
      expect(structure.value('Energievoorziening', 'Aandeel')).toBeInstanceOf(CellError);
    });
  });

  it('stands beside the sheets that are there, the one of the same name too, and changes no cell of them', async () => {
    const hers: Record<string, (string | number)[][]> = {
      'CBS Venlo': [
        ['Sector', 'Banen 2023'],
        ['Bouw', 12],
      ],
    };
    await inHost(workbookOf(hers), async ({ workbook, log }) => {
      const before = workbook.sheetByName('CBS Venlo')!;
      const cells = JSON.stringify([...before.entries()]);
      expect(await insertVenlo()).toBe('CBS Venlo (Regiolens)');
      expect(await insertVenlo()).toBe('CBS Venlo (Regiolens 2)');
      expect(JSON.stringify([...before.entries()])).toBe(cells);
      expect(workbook.sheets.map(({ name }) => name)).toHaveLength(3);
      expect(log.writes.length).toBeGreaterThan(0);
    });
  });

  it('never makes a formula of a text that came over the network', async () => {
    const evil = '=HYPERLINK("https://elsewhere.example","klik")';
    server.tables = TABLES.map((table) => ({
      ...table,
      title: evil,
      areas: table.areas.map(([key]) => [key, evil] as const),
      periods: table.periods.map(([key, , status]) => [key, '+1+1', status] as const),
      branches: table.branches.map(([key, title]) => [key, title.replace(/ \w.*/, ` ${evil}`)] as const),
    }));
    await inHost(workbookOf({ Blad1: [] }), async ({ workbook, calculator }) => {
      const sheet = workbook.sheetByName(await insertVenlo())!;
      await calculator.settle();
      const formulas = [...sheet.entries()].filter(({ cell }) => cell.formula !== null);
      expect(formulas).toEqual([]);
      const values: Scalar[] = [...sheet.entries()].map(({ cell }) => cell.value);
      expect(values.filter((value) => value === evil)).toHaveLength(SECTIONS.length + 1);
    });
  });
});
