import { BLANK, CellError, type Scalar } from '../../src/workbench/model/cell';
import { TABLE_NAME } from '../../src/workbook/sheetRoles';
import type { RunOptions } from '../../src/workbook/runSteps';
import { inHost, openSample, pictureOf, readSheet, run, workbookOf, type Written } from './workbooks';

const RATINGS: readonly (readonly Written[])[] = [
  ['Soort', 'Naam', 'Element', 'Beoordeling'],
  ['sector', 'Bouw', 'Netwerken', 'sterk'],
  ['sector', 'Bouw', 'Talent', 'zwak'],
  ['sector', 'Bouw', 'Kennis', 'neutraal'],
  ['sector', 'Bouw', 'Vraag', null],
  ['sector', 'Zorg', 'Netwerken', 'zwak'],
  ['sector', 'Zorg', 'Talent', 'zwak'],
  ['sector', 'Zorg', 'Kennis', 'zwak'],
  ['cluster', 'Water', 'Netwerken', 'sterk'],
  ['cluster', 'Water', 'Talent', 'sterk'],
  ['cluster', 'Water', 'Leiderschap', 'zwak'],
  ['cluster', 'Licht', 'Netwerken', 'sterk'],
  ['cluster', 'Licht', 'Talent', 'sterk'],
];

const CHOICE: readonly (readonly Written[])[] = [
  ['Sector', 'Selectie'],
  ['Bouw', 'ja'],
  ['Zorg', 'nee'],
];

const workbook = (choice = CHOICE) =>
  workbookOf({
    Banen: [
      ['Sector', 'Banen 2023'],
      ['Bouw', 400],
      ['Zorg', 600],
    ],
    Hand: RATINGS,
    Keuze: choice,
  });

const runEcosystem: typeof run = (options) => run({ steps: new Set(['ecosystem']), ...options });
const isMissing = (value: Scalar): boolean => value instanceof CellError && value.code === '#N/A';

describe('the radars of the ratings', () => {
  it('are of the selected sectors and the clusters, where at least three elements are rated', async () => {
    await inHost(workbook(), async (host) => {
      await runEcosystem();
      const radars = await readSheet(host, 'radars');
      expect(radars.rows.map(([name]) => name)).toEqual(['Bouw', 'Water', 'Neutraal']);
      expect(radars.sheet.charts.map(({ name }) => name)).toEqual([
        'RL_Ratings_construction',
        'RL_Ratings_water',
      ]);
      expect(radars.sheet.charts[1]!.series.map(({ values }) => values)).toEqual([
        "'Radardiagrammen'!$C$8:$G$8",
        "'Radardiagrammen'!$C$9:$G$9",
      ]);
      expect(radars.headers.slice(2, 7)).toEqual(['Vraag', 'Netwerken', 'Leiderschap', 'Talent', 'Kennis']);
    });
  });

  it('show a rating as a step of 1 to 3, and what is not rated as missing, never as a step', async () => {
    await inHost(workbook(), async (host) => {
      await runEcosystem();
      const radars = await readSheet(host, 'radars');
      const steps = ['Netwerken', 'Kennis', 'Talent'].map((element) => radars.value('Bouw', element));
      expect(steps).toEqual([3, 2, 1]);
      expect(isMissing(radars.value('Bouw', 'Vraag'))).toBe(true);
      expect(isMissing(radars.value('Bouw', 'Leiderschap'))).toBe(true);
      expect(isMissing(radars.value('Water', 'Kennis'))).toBe(true);
      expect(radars.rows[2]!.slice(2, 7)).toEqual([2, 2, 2, 2, 2]);
    });
  });

  it('follow her own rating at once', async () => {
    await inHost(workbook(), async (host) => {
      await runEcosystem();
      const evidence = await readSheet(host, 'evidence');
      const row = evidence.rows.findIndex((cells) => cells[0] === 'Bouw' && cells[2] === 'Talent');
      const column = evidence.headers.findIndex((header) => header.startsWith('Eigen oordeel'));
      evidence.sheet.setCell(6 + row, column, { ...BLANK, value: 'sterk' });
      expect((await readSheet(host, 'radars')).value('Bouw', 'Talent')).toBe(3);
    });
  });

  it('of sectors wait for a selection, and the sheet says so', async () => {
    await inHost(
      workbook([
        ['Sector', 'Opmerking'],
        ['Bouw', 'groot'],
        ['Zorg', 'groot'],
      ]),
      async (host) => {
        await runEcosystem();
        const radars = await readSheet(host, 'radars');
        expect(radars.rows.map(([name]) => name)).toEqual(['Water', 'Neutraal']);
        const texts = [...radars.sheet.entries()].map(({ cell }) => String(cell.value));
        expect(texts.some((text) => text.includes('er is nog geen selectie'))).toBe(true);
      },
    );
  });

  it('are there as soon as she says yes to a sector on the sheet Selection', async () => {
    await inHost(workbook([]), async (host) => {
      const both: Partial<RunOptions> = { steps: new Set(['selection', 'ecosystem']) };
      await run(both);
      expect((await readSheet(host, 'radars')).rows.map(([name]) => name)).toEqual(['Water', 'Neutraal']);
      const selection = await readSheet(host, 'selection');
      const row = selection.rows.findIndex((cells) => cells.includes('Zorg'));
      const column = selection.headers.findIndex((header) => header.startsWith('Besluit: ja'));
      selection.sheet.setCell(6 + row, column, { ...BLANK, value: 'ja' });
      await run(both);
      expect((await readSheet(host, 'radars')).rows.map(([name]) => name)).toEqual([
        'Zorg',
        'Water',
        'Neutraal',
      ]);
    });
  });

  it('are drawn of the first 24 where more sectors are selected, and the sheets say so', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `Branche ${index + 1}`);
    const many = workbookOf({
      Ruw: [
        ['Sector', 'Netwerken', 'Talent', 'Kennis'],
        ...names.map((name, index) => [name, 10 + index, 40 - index, 5 + (index % 7)]),
      ],
      Keuze: [['Sector', 'Selectie'], ...names.map((name) => [name, 'ja'])],
    });
    await inHost(many, async (host) => {
      await runEcosystem();
      for (const role of ['radars', 'scores'] as const) {
        const { sheet, rows } = await readSheet(host, role);
        expect([role, rows.length, sheet.charts.length]).toEqual([role, 31, 24]);
        const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
        expect(texts.some((text) => text.includes('Getekend zijn de eerste 24'))).toBe(true);
      }
    });
  });

  it('are a sheet that is not there where nothing selected has enough ratings', async () => {
    const few = workbookOf({ Hand: RATINGS.slice(0, 3), Keuze: CHOICE });
    await inHost(few, async (host) => {
      await runEcosystem();
      const tables = host.workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
      expect(tables).toContain(TABLE_NAME.ecosystem);
      expect(tables).not.toContain(TABLE_NAME.radars);
    });
  });

  it('are on the sample of the four sectors and four clusters of the report, four beside each other', async () => {
    const { workbook: sample } = await openSample();
    await inHost(sample, async (host) => {
      await runEcosystem();
      const { sheet, rows } = await readSheet(host, 'radars');
      // Figures 6 and 7 of Birch (2019).
      expect(rows.map(([name]) => name)).toEqual([
        'Maak',
        'Bouw',
        'ICT & creatief',
        'Zorg',
        'Security',
        'Legal & Policy',
        'Composieten',
        'Energievernieuwing',
        'Neutraal',
      ]);
      expect(sheet.charts).toHaveLength(8);
      sheet.charts.forEach(({ place }, index) => {
        const before = sheet.charts[index - 1]?.place;
        if (index % 4 > 0) {
          expect(place.from.row).toBe(before!.from.row);
          expect(place.from.column).toBeGreaterThan(before!.to.column);
        } else if (before) expect(place.from.row).toBeGreaterThan(before.to.row);
      });
    });
  });

  it('do not change when they are written again, and keep her notes', async () => {
    await inHost(workbook(), async (host) => {
      await runEcosystem();
      const { sheet, headers } = await readSheet(host, 'radars');
      sheet.setCell(6, headers.indexOf('Notitie (u)'), { ...BLANK, value: 'bespreken' });
      await runEcosystem();
      await host.calculator.settle();
      const [before, charts] = [pictureOf(sheet), JSON.stringify(sheet.charts)];
      await runEcosystem();
      expect(pictureOf(sheet)).toBe(before);
      expect(JSON.stringify(sheet.charts)).toBe(charts);
      await runEcosystem({ language: 'en' });
      expect((await readSheet(host, 'radars')).value('Bouw', 'Note')).toBe('bespreken');
    });
  });
});
