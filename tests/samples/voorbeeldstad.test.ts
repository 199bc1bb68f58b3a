import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { buildSample } from '../../scripts/sample/buildSample';
import { sampleSheets } from '../../scripts/sample/sampleSheets';
import { VOORBEELDSTAD } from '../../scripts/sample/voorbeeldstad/voorbeeldstad';
import { partsOf } from './parts';

const COMMITTED = resolve(__dirname, '../../assets/samples/voorbeeldstad.xlsx');
const DATA = resolve(__dirname, '../../assets/samples/voorbeeldstad.json');

const workbook = new ExcelJS.Workbook();
beforeAll(async () => {
  await workbook.xlsx.readFile(COMMITTED);
});

type Row = Readonly<Record<string, string | number | null>>;

/** The rows of a table by their headers (row 5), up to the first blank first cell. */
function rowsOf(name: string): readonly Row[] {
  const sheet = workbook.getWorksheet(name)!;
  const headers = Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(5, index + 1).text);
  const rows: Row[] = [];
  for (let row = 6; sheet.getCell(row, 1).value !== null; row += 1) {
    const cells = headers.map((header, index) => [header, sheet.getCell(row, index + 1).value] as const);
    rows.push(Object.fromEntries(cells) as Row);
  }
  return rows;
}

const sum = (rows: readonly Row[], header: string): number =>
  rows.reduce((total, row) => total + (row[header] as number), 0);

const keyFigures = (): readonly Row[] => rowsOf('Kerncijfers');
const isPart = (row: Row): boolean => String(row['Sector']).startsWith('waarvan ');
const sectors = (): readonly Row[] =>
  keyFigures().filter((row) => !isPart(row) && row['Sector'] !== 'Totaal');
const sectorNames = (): readonly unknown[] => sectors().map((row) => row['Sector']);
const figureHeaders = (): readonly string[] => Object.keys(keyFigures()[0]!).slice(1);

/** The rows of one element on the list of indicators, those of sectors only. */
const indicator = (element: string): readonly Row[] =>
  rowsOf('Indicatorenlijst').filter(
    (row) => row['Element'] === element && sectorNames().includes(row['Sector']!),
  );

describe('the sample workbook of Voorbeeldstad', () => {
  it('is what the script makes today, part by part, and so is its data for the pane', async () => {
    const made = await buildSample(VOORBEELDSTAD);
    expect(await partsOf(made)).toEqual(await partsOf(readFileSync(COMMITTED)));
    expect(JSON.parse(readFileSync(DATA, 'utf8'))).toEqual(await sampleSheets(made));
  });

  it('says on every sheet that everything is invented', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Leesmij',
      'Kerncijfers',
      'Keuze',
      'Missies',
      'Opleiding',
      'Indicatorenlijst',
      'Beoordelingen',
      'Clusterlijst',
      'Projectenlijst',
      'Doelenlijst',
    ]);
    for (const sheet of workbook.worksheets) {
      expect([sheet.name, sheet.getCell('A3').text]).toEqual([
        sheet.name,
        'Voorbeeldstad bestaat niet: alle namen en cijfers op dit blad zijn verzonnen.',
      ]);
    }
  });

  it('holds plain values only, and nothing that a spreadsheet would take for a formula', () => {
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => expect([cell.formula, /^[=+@]/.test(cell.text)]).toEqual([undefined, false])),
      );
    }
  });
});

describe('the figures of Voorbeeldstad', () => {
  it('add up from sectors to the total, in every column', () => {
    const total = keyFigures().at(-1)!;
    expect(total['Sector']).toBe('Totaal');
    expect(sectors()).toHaveLength(14);
    expect(figureHeaders()).toHaveLength(11);
    for (const header of figureHeaders())
      expect([header, sum(sectors(), header)]).toEqual([header, total[header]]);
    expect([total['Banen 2023'], total['Banen 2018'], total['Banen referentie 2023']]).toEqual([
      100_000, 94_000, 9_600_000,
    ]);
  });

  it('add up from parts to their sector, in every column', () => {
    const rows = keyFigures();
    const wholes = rows.filter((row, index) => !isPart(row) && rows[index + 1] && isPart(rows[index + 1]!));
    expect(wholes.map((row) => row['Sector'])).toEqual(['ICT & creatief', 'Maak']);
    for (const whole of wholes) {
      const after = rows.slice(rows.indexOf(whole) + 1);
      const parts = after.slice(
        0,
        after.findIndex((row) => !isPart(row)),
      );
      for (const header of figureHeaders()) {
        expect([whole['Sector'], header, sum(parts, header)]).toEqual([
          whole['Sector'],
          header,
          whole[header],
        ]);
      }
    }
  });

  it('put no more in a part than the whole can hold', () => {
    for (const row of keyFigures()) {
      const at = (header: string): number => row[header] as number;
      expect([row['Sector'], at('Banen 2023') <= at('Banen regio 2023')]).toEqual([row['Sector'], true]);
      expect(at('Banen regio 2023')).toBeLessThan(at('Banen referentie 2023'));
      expect(at('Stuwende banen 2023')).toBeLessThanOrEqual(at('Banen 2023'));
      expect(at('Fte 2023')).toBeLessThanOrEqual(at('Banen 2023'));
      expect(at('Export 2023 (mln euro)')).toBeLessThanOrEqual(at('Omzet 2023 (mln euro)'));
      expect(at('Toegevoegde waarde 2023 (mln euro)')).toBeLessThan(at('Omzet 2023 (mln euro)'));
    }
  });

  it('have a row for every sector on every list of sectors', () => {
    for (const name of ['Keuze', 'Missies'])
      expect(rowsOf(name).map((row) => row['Sector'])).toEqual(sectorNames());
    expect(rowsOf('Opleiding').map((row) => row['Sector'])).toEqual(['Werklozen', ...sectorNames()]);
    for (const row of rowsOf('Missies')) expect(Object.values(row)).not.toContain(null);
  });

  it('have as many people by schooling as jobs', () => {
    for (const [index, row] of rowsOf('Opleiding').slice(1).entries()) {
      const people = sum([row], 'Laag') + sum([row], 'Middelbaar') + sum([row], 'Hoog');
      expect([row['Sector'], people]).toEqual([row['Sector'], sectors()[index]!['Banen 2023']]);
    }
  });

  it('count growth, schooling and projects the same on the list of indicators as on the other sheets', () => {
    const projects = rowsOf('Projectenlijst').filter((row) => row['Plaats'] === 'Voorbeeldstad');
    for (const [index, sector] of sectors().entries()) {
      const name = sector['Sector'];
      const own = projects.filter((row) => row['Sector'] === name);
      const counts = (element: string) => [
        indicator(element)[index]!['Teller'],
        indicator(element)[index]!['Noemer'],
      ];
      expect(own.length).toBeGreaterThan(0);
      expect([name, ...counts('Vraag')]).toEqual([
        name,
        sum([sector], 'Banen 2023') - sum([sector], 'Banen 2018'),
        sector['Banen 2018'],
      ]);
      expect(counts('Netwerken')).toEqual([own.length, sector['Banen 2023']]);
      expect(counts('Leiderschap')).toEqual([
        own.filter((row) => row['Taak'] === 'leidt').length,
        sector['Banen 2023'],
      ]);
      expect(counts('Talent')).toEqual([rowsOf('Opleiding')[index + 1]!['Hoog'], sector['Banen 2023']]);
      expect(counts('Kennis')[1]).toBe(sector['Fte 2023']);
      for (const element of ['Ondernemerscultuur', 'Intermediaire diensten']) {
        expect(counts(element)[1]).toBe(sector['Vestigingen 2023']);
      }
    }
  });

  it('have every element, seven by sector with their sum, three of the region as a whole', () => {
    const rows = rowsOf('Indicatorenlijst');
    const elements = [...new Set(rows.map((row) => row['Element']))];
    expect(elements).toHaveLength(10);
    const split = elements.filter((element) => indicator(String(element)).length > 0);
    expect(split).toHaveLength(7);
    for (const element of split) {
      const total = rows.find((row) => row['Element'] === element && row['Sector'] === 'Totaal')!;
      expect(indicator(String(element)).map((row) => row['Sector'])).toEqual(sectorNames());
      for (const part of ['Teller', 'Noemer']) {
        expect([element, part, sum(indicator(String(element)), part)]).toEqual([element, part, total[part]]);
      }
    }
    const signed = rows.filter((row) => (row['Teller'] as number) < 0);
    expect(signed.map((row) => [row['Element'], row['Sector'], row['Schaal']])).toEqual([
      ['Vraag', 'Financiën', 'interval'],
      ['Vraag', 'Overheid', 'interval'],
      ['Vraag', 'Detailhandel en horeca', 'interval'],
    ]);
    for (const row of rows) expect(Object.values(row)).not.toContain(null);
  });

  it('have one leader for each of twenty projects, and no organisation twice in one', () => {
    const rows = rowsOf('Projectenlijst');
    const projects = [...new Set(rows.map((row) => row['Project']))];
    expect([projects.length, rows.length]).toEqual([20, 64]);
    expect(new Set(rows.map((row) => `${row['Project']}|${row['Organisatie']}`)).size).toBe(64);
    for (const project of projects) {
      const own = rows.filter((row) => row['Project'] === project);
      expect([project, own.filter((row) => row['Taak'] === 'leidt').length]).toEqual([project, 1]);
    }
    expect(sectorNames()).toEqual(expect.arrayContaining([...new Set(rows.map((row) => row['Sector']))]));
  });

  it('have evidence and a source for every rating', () => {
    const rows = rowsOf('Beoordelingen');
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      expect(['sterk', 'neutraal', 'zwak']).toContain(row['Beoordeling']);
      expect([row['Onderbouwing'], row['Bron']]).not.toContain(null);
    }
  });
});
