import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { buildSample } from '../../scripts/sample/buildSample';
import { THE_HAGUE } from '../../scripts/sample/theHague/theHague';
import { partsOf } from './parts';

const COMMITTED = resolve(__dirname, '../../assets/samples/den-haag.xlsx');
const FACTS = resolve(__dirname, '../../../shared/reference/the-hague.json');

type Row = readonly unknown[];

interface Facts {
  readonly figure2_key_figures_the_hague: { readonly rows: readonly Row[] };
  readonly figure3_criteria: { readonly rows: readonly Row[] };
  readonly figure6_ratings_sectors: Readonly<
    Record<string, Readonly<Record<string, string | null>> | string>
  >;
  readonly figure7_ratings_clusters: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** The facts file stands beside a full checkout only; without it there is nothing to compare with. */
const withFacts = existsSync(FACTS) ? it : it.skip;
const factsFile = (): Facts => JSON.parse(readFileSync(FACTS, 'utf8')) as Facts;

const workbook = new ExcelJS.Workbook();
beforeAll(async () => {
  await workbook.xlsx.readFile(COMMITTED);
});

const sheet = (name: string): ExcelJS.Worksheet => workbook.getWorksheet(name)!;

/** The cells of a table from the row below its header (row 5) up to its first blank first cell. */
function tableOf(
  name: string,
  columns: number,
): { readonly header: string[]; readonly rows: ExcelJS.CellValue[][] } {
  const read = (row: number) =>
    Array.from({ length: columns }, (_, index) => sheet(name).getCell(row, index + 1).value);
  const rows: ExcelJS.CellValue[][] = [];
  for (let row = 6; sheet(name).getCell(row, 1).value !== null; row += 1) rows.push(read(row));
  return { header: read(5).map(String), rows };
}

const numbers = (rows: readonly Row[], column: number): number[] => rows.map((row) => row[column] as number);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const resultOf = (value: ExcelJS.CellValue | undefined): number =>
  (value as ExcelJS.CellFormulaValue).result as number;
const formulaOf = (value: ExcelJS.CellValue | undefined): string =>
  (value as ExcelJS.CellFormulaValue).formula;

describe('the sample workbook', () => {
  it('is what the script makes today, part by part', async () => {
    const [committed, made] = [
      await partsOf(readFileSync(COMMITTED)),
      await partsOf(await buildSample(THE_HAGUE)),
    ];
    expect(Object.keys(committed)).toContain('xl/worksheets/sheet6.xml');
    expect(made).toEqual(committed);
  });

  it('is made the same to the byte twice, whatever the clock says', async () => {
    jest.useFakeTimers({
      now: new Date('2031-05-06T07:08:09Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    const later = await buildSample(THE_HAGUE);
    jest.useRealTimers();
    expect(Buffer.from(await buildSample(THE_HAGUE)).equals(Buffer.from(later))).toBe(true);
  });

  it('has six sheets with a title, a description, a source and a frozen header', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Leesmij',
      'Kerncijfers',
      'Criteria',
      'Beoordelingen',
      'Clusterlijst',
      'Doelenlijst',
    ]);
    for (const { name, views, getCell } of workbook.worksheets) {
      for (const address of ['A1', 'A2', 'A3']) {
        expect(String(getCell.call(sheet(name), address).value).length).toBeGreaterThan(10);
      }
      expect(sheet(name).getCell('A3').value).toMatch(/^Bron: Birch \(2019\)/);
      if (name !== 'Leesmij') expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    }
  });

  it('holds no formula but the derived columns, in functions that every Excel has', () => {
    const formulas: string[] = [];
    for (const each of workbook.worksheets) {
      each.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) formulas.push(`${each.name}!${cell.address}`);
          else expect(String(cell.value)).not.toMatch(/^[=+@]/);
        }),
      );
    }
    const derived = Array.from({ length: 15 }, (_, index) => [
      `Kerncijfers!H${index + 6}`,
      `Kerncijfers!I${index + 6}`,
    ]);
    expect(formulas).toEqual(derived.flat());
  });
});

describe('the sheet Kerncijfers', () => {
  it('holds fourteen sectors that add up to the published totals', () => {
    const { header, rows } = tableOf('Kerncijfers', 9);
    expect(header).toEqual([
      'Sector',
      'Banen 2018',
      'Groei banen 2013-2018',
      'Vestigingen 2018',
      'Groei vestigingen 2013-2018',
      'Aandeel in banen Den Haag',
      'Verhouding aandeel t.o.v. Nederland',
      'Banen 2013 (afgeleid)',
      'Aandeel Nederland (afgeleid)',
    ]);
    const sectors = rows.slice(0, 14);
    // Figure 2 of the report (Birch 2019, p. 11), its total row; share and ratio are empty there.
    expect(rows[14]!.slice(0, 7)).toEqual(['Totaal', 279834, 0.051, 54773, 0.297, null, null]);
    expect(rows).toHaveLength(15);
    expect(sum(numbers(sectors, 1))).toBe(279834);
    expect(sum(numbers(sectors, 3))).toBe(54773);
    for (const [name, jobs, , , , share] of sectors) {
      expect([name, Math.round(((jobs as number) / 279834) * 1000)]).toEqual([
        name,
        Math.round((share as number) * 1000),
      ]);
    }
  });

  withFacts('holds what the facts file holds, where it is present', () => {
    const sectors = tableOf('Kerncijfers', 9).rows.slice(0, 14);
    expect(sectors.map((row) => row.slice(0, 7))).toEqual(factsFile().figure2_key_figures_the_hague.rows);
  });

  it('caches for the jobs of 2013 the whole number that gives the published growth', () => {
    const { rows } = tableOf('Kerncijfers', 9);
    rows.slice(0, 14).forEach((row, index) => {
      const [, jobs, growth] = row as [string, number, number];
      const earlier = row[7];
      expect(formulaOf(earlier)).toBe(`ROUND(B${index + 6}/(1+C${index + 6}),0)`);
      // In whole thousandths, so without the division that the formula does.
      const thousandths = 1000 + Math.round(growth * 1000);
      const rest = jobs * 1000 - resultOf(earlier) * thousandths;
      expect(Number.isInteger(resultOf(earlier))).toBe(true);
      expect(Math.abs(rest) * 2).toBeLessThan(thousandths);
      expect(Math.round((jobs / resultOf(earlier) - 1) * 1000)).toBe(Math.round(growth * 1000));
    });
    const total = rows[14]![7];
    expect(formulaOf(total)).toBe('SUM(H6:H19)');
    expect(resultOf(total)).toBe(sum(rows.slice(0, 14).map((row) => resultOf(row[7]))));
    // The published growth of all jobs is 5.1%.
    expect(Math.round((279834 / resultOf(total) - 1) * 1000)).toBe(51);
  });

  it('caches for the national share the number that gives the published ratio', () => {
    const { rows } = tableOf('Kerncijfers', 9);
    rows.slice(0, 14).forEach((row, index) => {
      const [jobs, ratio, national] = [row[1] as number, row[6] as number, row[8]];
      expect(formulaOf(national)).toBe(`(B${index + 6}/B$20)/G${index + 6}`);
      expect(resultOf(national) * ratio * 279834).toBeCloseTo(jobs, 8);
    });
    const total = rows[14]![8];
    expect(formulaOf(total)).toBe('SUM(I6:I19)');
    expect(resultOf(total)).toBeCloseTo(sum(rows.slice(0, 14).map((row) => resultOf(row[8]))), 14);
    // Ratios are printed with two decimals, so the shares add up to 100.0% and not to 1.
    expect(resultOf(total).toFixed(3)).toBe('1.000');
  });
});

describe('the sheet Criteria', () => {
  it('holds figure 3, in the order of the key figures, with four sectors selected', () => {
    const { header, rows } = tableOf('Criteria', 7);
    expect(header[0]).toBe('Sector');
    expect(header[6]).toBe('Selectie');
    expect(rows.map(([name]) => name)).toEqual(tableOf('Kerncijfers', 1).rows.slice(0, 14).flat());
    expect(rows.filter((row) => row[6] === 'Ja').map(([name]) => name)).toEqual([
      'Bouw',
      'ICT & creatief',
      'Maak',
      'Zorg',
    ]);
    expect(rows.filter((row) => row[6] === 'Nee')).toHaveLength(10);
  });

  withFacts('holds what the facts file holds, where it is present', () => {
    const rows = tableOf('Criteria', 7).rows.map((row) => [...row.slice(0, 6), row[6] === 'Ja']);
    expect(rows).toEqual(factsFile().figure3_criteria.rows);
  });
});

describe('the sheet Beoordelingen', () => {
  const ratings = () => tableOf('Beoordelingen', 7).rows;

  it('has a row for seven elements of four sectors and four clusters, rated or left empty', () => {
    expect(tableOf('Beoordelingen', 7).header).toEqual([
      'Soort',
      'Naam',
      'Element',
      'Beoordeling',
      'Onderbouwing',
      'Bron',
      'Betwist',
    ]);
    expect(ratings()).toHaveLength(56);
    expect(new Set(ratings().map(([kind, name, element]) => `${kind} ${name} ${element}`)).size).toBe(56);
    const counts = ['sterk', 'zwak', null].map((word) => ratings().filter((row) => row[3] === word).length);
    // Counted in the text: 19 weak pairs (figure 9's 18 and Bouw, talent), and ten that it does not rate.
    expect(counts).toEqual([27, 19, 10]);
  });

  const written = () =>
    Object.fromEntries(ratings().map(([, name, element, rating]) => [`${name} ${element}`, rating]));

  it('rates as the text does, and leaves empty what it does not rate', () => {
    expect(written()['Bouw Talent']).toBe('zwak');
    expect(written()['Energievernieuwing Netwerken']).toBeNull();
  });

  withFacts('rates what the facts file rates, where it is present', () => {
    const facts = factsFile();
    const published = { ...facts.figure6_ratings_sectors, ...facts.figure7_ratings_clusters };
    const expected = Object.entries(published).flatMap(([name, elements]) =>
      typeof elements === 'string'
        ? []
        : Object.entries(elements).map(([element, rating]) => [
            `${name === 'Maakindustrie' ? 'Maak' : name} ${element}`,
            rating,
          ]),
    );
    expect(written()).toEqual(Object.fromEntries(expected));
  });

  it('tells for every rating what it rests on and where that stands', () => {
    for (const [, name, element, rating, evidence, source] of ratings()) {
      if (rating === null) continue;
      expect([name, element, typeof evidence, typeof source]).toEqual([name, element, 'string', 'string']);
      expect(source).toMatch(/^(3\.2|3\.3|4\.1)/);
    }
  });

  it('marks one rating as disputed, with both places', () => {
    const disputed = ratings().filter((row) => row[6] !== null);
    expect(disputed.map(([, name, element]) => `${name} ${element}`)).toEqual(['Bouw Talent']);
    for (const place of ['3.2', '4.1', 'figuur 9']) expect(disputed[0]![6]).toContain(place);
  });
});

describe('the sheet Clusterlijst', () => {
  it('holds the four clusters with their phase, of which one is printed in the report', () => {
    const { header, rows } = tableOf('Clusterlijst', 13);
    expect(header.slice(0, 7)).toEqual([
      'Cluster',
      'Nabijheid',
      'Onderbouwing nabijheid',
      'Onderlinge afhankelijkheid',
      'Onderbouwing afhankelijkheid',
      'Fase',
      'Reden van de fase',
    ]);
    expect(
      rows.filter((row) => row[5]).map((row) => [row[0], row[5], /^[^:]+/.exec(String(row[6]))?.[0]]),
    ).toEqual([
      ['Security', 'groei', 'Gedrukt in het rapport'],
      ['Legal & Policy', 'geboorte', 'Onze lezing'],
      ['Composieten', 'groei', 'Onze lezing'],
      ['Energievernieuwing', 'geboorte', 'Onze lezing'],
    ]);
  });

  it('tells Impact City as near companies without dependence, and the centre of the clusters of the wider region', () => {
    const { header, rows } = tableOf('Clusterlijst', 13);
    const [area, centre] = [header.indexOf('Gebied'), header.indexOf('Centrum')];
    expect(
      rows.filter((row) => !row[5]).map((row) => [row[0], row[1], row[3], row[area], row[centre]]),
    ).toEqual([
      ['Impact City', 'ja', 'nee', 'Den Haag', 'Binckhaven'],
      ['Land- en tuinbouw', null, null, 'ruime regio', 'Delft en Westland'],
      ['Life Sciences', null, null, 'ruime regio', 'Leiden (ruimer ook Delft en Rotterdam)'],
      ['Ruimtevaart en luchtvaart', null, null, 'ruime regio', 'Noordwijk en luchthaven Rotterdam/Den Haag'],
    ]);
  });

  it('has the missions that sections 2.6 and 2.7 tie to a cluster, and none that they do not', () => {
    const { header, rows } = tableOf('Clusterlijst', 13);
    const [mission, sectors] = [header.indexOf('Missie'), header.indexOf('Sectoren')];
    const of = (name: string) => rows.find((row) => row[0] === name)!;
    // 2.7: the theme of security goes with the profile, and there is a cluster already.
    expect(of('Security')[mission]).toMatch(/^Veiligheid; /);
    expect(of('Energievernieuwing')[mission]).toMatch(/^Energietransitie/);
    // The mission that 2.7 sees for the city itself.
    expect(of('Legal & Policy')[mission]).toBe('Veilige, betere en rechtvaardige wereld');
    expect([of('Composieten')[mission], of('Composieten')[sectors]]).toEqual([null, 'Maak']);
  });
});

describe('the sheet Doelenlijst', () => {
  it('has the four goals of section 4.3 with what the report says of each', () => {
    const { header, rows } = tableOf('Doelenlijst', 4);
    expect(header).toEqual(['Doel', 'Sector of cluster', 'Element', 'Wat het rapport zegt']);
    expect(rows.map((row) => [row[1], row[2]])).toEqual([
      ['Security, Legal & Policy en Energievernieuwing', null],
      ['Maak, zorg en bouw', null],
      [null, 'Kennis'],
      [null, 'Financiering'],
    ]);
    expect(
      rows.map((row) => /Onderschreven|ICT & creatief|Sluit aan|financiering/.test(String(row[3]))),
    ).toEqual([true, true, true, true]);
  });
});
