import {
  CONCENTRATION_THRESHOLDS,
  concentrationClass,
  growthRate,
  locationQuotient,
  share,
  sizeClass,
} from '../../src/method';
import { localeOf } from '../../src/locale';
import { sheetLocaleOf } from '../../src/locale/sheetLocale';
import { CellError } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import type { RunReport } from '../../src/workbook/runSteps';
import { SHEET_ROLES, type SheetRole } from '../../src/workbook/sheetRoles';
import { inHost, openSample, pictureOf, readSheet, run } from './workbooks';

/**
 * Birch (2019), report for the municipality of The Hague, figures 2 and 3: jobs 2018, growth of jobs
 * 2013-2018 and share of jobs in per cent, location quotient, label for size, label for concentration.
 */
const PUBLISHED: readonly (readonly [string, number, number, number, number, string, string])[] = [
  ['Agrofood & tuinbouw', 3452, 6.4, 1.2, 0.29, 'klein', 'laag'],
  ['Bouw', 20178, 21.3, 7.2, 0.98, 'groot', 'gemiddeld'],
  ['Energie', 2774, -5.5, 1.0, 0.94, 'klein', 'gemiddeld'],
  ['Financiën', 7987, 5.9, 2.9, 1.13, 'klein', 'bovengemiddeld'],
  ['ICT & creatief', 15570, -8.8, 5.6, 1.15, 'middelgroot', 'bovengemiddeld'],
  ['Kennis', 6024, 21.1, 2.2, 1.06, 'klein', 'gemiddeld'],
  ['Logistiek', 17287, 2.0, 6.2, 0.53, 'middelgroot', 'laag'],
  ['Maak', 7025, 1.4, 2.5, 0.31, 'klein', 'laag'],
  ['Onderwijs', 14690, 11.3, 5.2, 0.98, 'middelgroot', 'gemiddeld'],
  ['Overheid (en belangenorganisaties)', 60111, 0.6, 21.5, 3.86, 'zeer groot', 'zeer hoog'],
  ['Detailhandel en horeca', 41700, 9.2, 14.9, 0.88, 'groot', 'laag'],
  ['Toerisme', 10597, 8.5, 3.8, 1.0, 'middelgroot', 'gemiddeld'],
  ['Zorg', 40142, 1.7, 14.3, 0.91, 'groot', 'gemiddeld'],
  ['Zakelijke diensten', 32297, 9.4, 11.5, 1.07, 'groot', 'gemiddeld'],
];

/** Figure 9 of the same report: each weak element with the sectors and clusters it names. */
const FIGURE_9: readonly (readonly [string, readonly string[]])[] = [
  ['Ondernemerscultuur', ['Maak', 'Legal & Policy']],
  ['Vraag', ['Bouw']],
  ['Netwerken', ['Bouw', 'ICT & creatief', 'Zorg', 'Legal & Policy', 'Composieten']],
  ['Leiderschap', ['Maak', 'Bouw', 'ICT & creatief', 'Zorg', 'Security', 'Legal & Policy']],
  ['Financiering', ['Security', 'Legal & Policy']],
  ['Intermediaire diensten', ['Bouw', 'Zorg']],
];

/** The report prints no jobs by SBI code or by part of a sector, no values of its indicators and no list of projects. */
const WITHOUT_TABLE: ReadonlySet<SheetRole> = new Set([
  'codes',
  'subsectors',
  'measurement',
  'indicators',
  'scores',
  'projects',
  'crossovers',
]);

describe('the main job on the sample of The Hague', () => {
  let before: string[];

  /** Runs everything once for a test, and hands over the host. */
  async function afterRun<Result>(work: (host: Host, report: RunReport) => Promise<Result>): Promise<Result> {
    const { workbook } = await openSample();
    before = workbook.sheets.map(pictureOf);
    return inHost(workbook, async (host) => work(host, await run()));
  }

  it('reproduces the published shares, growth, quotients and both sets of fourteen labels', async () => {
    await afterRun(async (host) => {
      const structure = await readSheet(host, 'structure');
      expect(structure.rows).toHaveLength(14);
      for (const [sector, jobs, growth, share, quotient, size, concentration] of PUBLISHED) {
        expect(structure.value(sector, 'Banen 2018')).toBe(jobs);
        // Published to one decimal of a per cent, so half of that is what rounding leaves open.
        expect(Math.abs((structure.value(sector, 'Groei banen') as number) * 100 - growth)).toBeLessThan(
          0.0501,
        );
        expect(Math.abs((structure.value(sector, 'Aandeel') as number) * 100 - share)).toBeLessThan(0.0501);
        expect(structure.value(sector, 'Locatiequotiënt')).toBeCloseTo(quotient, 3);
        expect(structure.value(sector, 'Omvang')).toBe(size);
        expect(structure.value(sector, 'Concentratie')).toBe(concentration);
      }
      expect(structure.total('Banen 2018')).toBe(279834);
      expect(structure.total('Vestigingen')).toBe(54773);
      // Birch (2019), figure 2: growth of all jobs 5.1%.
      expect(((structure.total('Groei banen') as number) * 100).toFixed(1)).toBe('5.1');
      expect(structure.total('Aandeel')).toBeCloseTo(1, 12);
    });
  });

  it('writes native formulas that come to the same as the method', async () => {
    await afterRun(async (host) => {
      const [input, structure] = [await readSheet(host, 'input'), await readSheet(host, 'structure')];
      const column = (header: string) => input.rows.map((_, row) => [input.value(row, header) as number]);
      const [jobs, earlier, reference] = [column('Banen 2018'), column('Banen 2013'), column('Aandeel')];
      const same = (header: string, expected: readonly (readonly unknown[])[]) =>
        structure.rows.forEach((_, row) => {
          expect(structure.formula(row, header)).toMatch(/^=/);
          expect(structure.value(row, header)).toBeCloseTo(expected[row]![0] as number, 12);
        });
      same('Aandeel', share(jobs));
      same('Groei banen', growthRate(earlier, jobs));
      const quotients = locationQuotient(jobs, reference, { referenceTotal: [[1]] });
      same('Locatiequotiënt', quotients);
      const words = localeOf('nl').terms;
      structure.rows.forEach((_, row) => {
        const own = share(jobs)[row]![0] as number;
        expect(structure.value(row, 'Omvang')).toBe(words.sizeClasses[sizeClass(own, 14)]);
        expect(structure.value(row, 'Concentratie')).toBe(
          words.concentrationClasses[concentrationClass(quotients[row]![0] as number)],
        );
      });
    });
  });

  it('follows a figure that she changes, without another run', async () => {
    await afterRun(async (host) => {
      const herTable = host.workbook.sheetByName('Kerncijfers')!;
      const row = [...herTable.entries()].find(({ cell }) => cell.value === 20178)!;
      herTable.setCell(row.row, row.column, { ...row.cell, value: 40356 });
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Bouw', 'Banen 2018')).toBe(40356);
      expect(structure.value('Bouw', 'Aandeel')).toBeCloseTo(40356 / (279834 + 20178), 12);
    });
  });

  it('shows a figure that she blanks later as missing, never as zero', async () => {
    await afterRun(async (host) => {
      const herTable = host.workbook.sheetByName('Kerncijfers')!;
      const row = [...herTable.entries()].find(({ cell }) => cell.value === 20178)!;
      herTable.setCell(row.row, row.column, { ...row.cell, value: null });
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Bouw', 'Banen 2018')).toMatchObject({ code: '#N/A' });
      expect(structure.value('Zorg', 'Aandeel')).toMatchObject({ code: '#N/A' });
    });
  });

  it('classifies anew when she changes a threshold on the sheet Provenance', async () => {
    await afterRun(async (host) => {
      const provenance = await readSheet(host, 'provenance');
      const row = provenance.rows.findIndex((cells) => cells[1] === 'Concentratie: gemiddeld vanaf');
      expect(provenance.value(row, 'Waarde die telt')).toBe(CONCENTRATION_THRESHOLDS.average);
      const column = provenance.headers.indexOf('Uw waarde (u)');
      provenance.sheet.setCell(6 + row, column, { value: 0.95, formula: null, style: {} });
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Zorg', 'Concentratie')).toBe('laag');
      expect(structure.value('Bouw', 'Concentratie')).toBe('gemiddeld');
    });
  });

  it('weighs the four sectors and four clusters as the report does', async () => {
    await afterRun(async (host) => {
      const ecosystem = await readSheet(host, 'ecosystem');
      expect(ecosystem.rows.map((cells) => cells[0])).toEqual([
        'Maak',
        'Bouw',
        'ICT & creatief',
        'Zorg',
        'Security',
        'Legal & Policy',
        'Composieten',
        'Energievernieuwing',
      ]);
      expect(ecosystem.value('Maak', 'Leiderschap')).toBe(-1);
      expect(ecosystem.value('Maak', 'Netwerken')).toBe(1);
      expect(ecosystem.value('Composieten', 'Leiderschap')).toBe(1);
      // The report is silent on these: no rating is not a neutral rating.
      expect(ecosystem.value('Maak', 'Vraag')).toBe('');
      expect(ecosystem.value('Energievernieuwing', 'Netwerken')).toBe('');
      for (const [element, names] of FIGURE_9) {
        expect(ecosystem.total(element)).toBe(names.length);
      }
      expect(ecosystem.total('Talent')).toBe(1);
      expect(ecosystem.total('Aantal zwak')).toBe(19);
    });
  });

  it('recommends for the eighteen pairs of figure 9 and marks the nineteenth as disputed', async () => {
    await afterRun(async (host) => {
      const advice = await readSheet(host, 'recommendations');
      const pairs = (rows: readonly (readonly unknown[])[]) =>
        new Set(rows.map((cells) => `${cells[1]}: ${cells[0]}`));
      const published = new Set(
        FIGURE_9.flatMap(([element, names]) => names.map((name) => `${element}: ${name}`)),
      );
      expect(published.size).toBe(18);
      const remark = advice.headers.indexOf('Opmerking');
      const disputed = advice.rows.filter((cells) => String(cells[remark] ?? '').startsWith('Betwist'));
      expect(pairs(disputed)).toEqual(new Set(['Talent: Bouw']));
      expect(pairs(advice.rows.filter((cells) => !disputed.includes(cells)))).toEqual(published);
      const withOwnIntervention = pairs(advice.rows.filter((cells) => cells.includes('specifiek')));
      expect(withOwnIntervention).toEqual(published);
      expect(advice.rows.every((cells) => cells[2] === -1)).toBe(true);
    });
  });

  it('leaves every sheet of hers as it was, to the bit', async () => {
    await afterRun(async (host) => {
      expect(host.workbook.sheets.slice(0, before.length).map(pictureOf)).toEqual(before);
    });
  });

  it('adds every sheet that the sample has tables for, each once and in the order of the method', async () => {
    await afterRun(async (host, report) => {
      const { names } = sheetLocaleOf('nl').sheets;
      const expected = SHEET_ROLES.filter((role) => !WITHOUT_TABLE.has(role)).map((role) => names[role]);
      expect(report.written.map(({ sheetName }) => sheetName)).toEqual(expected);
      expect(host.workbook.sheets.slice(before.length).map(({ name }) => name)).toEqual(expected);
    });
  });

  it('never puts an error, NaN or infinity on a sheet, but for the points that a radar leaves out', async () => {
    await afterRun(async (host, report) => {
      for (const { role } of report.written) {
        const { rows } = await readSheet(host, role);
        for (const cell of rows.flat()) {
          if (cell instanceof CellError) expect([role, cell.code]).toEqual(['radars', '#N/A']);
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        }
      }
    });
  });
});
