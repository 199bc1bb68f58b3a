import { buildFunctionsMetadata } from '../../scripts/buildFunctionsMetadata';
import type { Host } from '../../src/workbench/node/openHost';
import { registerFunctions } from '../../src/workbench/node/registerFunctions';
import { inHost, openSample, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

type Rows = readonly (readonly Written[])[];

const FIRST_STEP = { steps: new Set(['structure'] as const) };

async function onTable(
  rows: Rows,
  work: (structure: SheetReading, host: Host) => Promise<void> | void,
): Promise<void> {
  await inHost(workbookOf({ Tabel: rows }), async (host) => {
    await run(FIRST_STEP);
    await work(await readSheet(host, 'structure'), host);
  });
}

const NA = expect.objectContaining({ code: '#N/A' }) as unknown;

/** Birch (2019), figure 2, p. 11: jobs and establishments in 2018, and the growth of establishments 2013-2018. */
const FIGURE_2 = [
  ['Agrofood & tuinbouw', 3452, 1980, 0.184],
  ['Bouw', 20178, 9735, 0.428],
  ['Energie', 2774, 121, 1.2],
  ['Financiën', 7987, 453, -0.036],
  ['ICT & creatief', 15570, 5550, 0.451],
  ['Kennis', 6024, 676, 0.682],
  ['Logistiek', 17287, 3196, 0.258],
  ['Maak', 7025, 1246, 0.246],
  ['Onderwijs', 14690, 2187, 0.771],
  ['Overheid (en belangenorganisaties)', 60111, 670, -0.118],
  ['Detailhandel en horeca', 41700, 9849, 0.12],
  ['Toerisme', 10597, 4025, 0.304],
  ['Zorg', 40142, 4925, 0.579],
  ['Zakelijke diensten', 32297, 10160, 0.2],
] as const;
/** As printed below the table. */
const ALL_ESTABLISHMENTS_GREW = 0.297;

describe('the growth of establishments', () => {
  const HEADER = 'Groei vestigingen 2013-2018';

  it('comes from the establishments of two years, to what the report prints, and of all sectors together', async () => {
    const rows = FIGURE_2.map(([sector, jobs, places, growth]) => [
      ...[sector, jobs, places],
      Math.round(places / (1 + growth)),
    ]);
    await onTable(
      [['Sector', 'Banen 2018', 'Vestigingen 2018', 'Vestigingen 2013'], ...rows],
      (structure) => {
        for (const [sector, , , growth] of FIGURE_2) {
          expect(structure.value(sector, HEADER)).toBeCloseTo(growth, 3);
        }
        expect(structure.total(HEADER)).toBeCloseTo(ALL_ESTABLISHMENTS_GREW, 3);
      },
    );
  });

  it('is what the report prints where its table has the growth alone, with the total of her total row', async () => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run(FIRST_STEP);
      const structure = await readSheet(host, 'structure');
      for (const [sector, , , growth] of FIGURE_2) expect(structure.value(sector, HEADER)).toBe(growth);
      expect(structure.total(HEADER)).toBe(ALL_ESTABLISHMENTS_GREW);
    });
  });

  it('has no total where her table has none, and is missing where there were no establishments', async () => {
    const rows: Rows = [
      ['Sector', 'Banen 2018', 'Vestigingen 2018', 'Vestigingen 2013'],
      ['Bouw', 100, 12, 0],
      ['Zorg', 300, 30, 25],
    ];
    await onTable(rows, (structure) => {
      expect([0, 1].map((row) => structure.value(row, HEADER))).toEqual([NA, 30 / 25 - 1]);
      expect(structure.total(HEADER)).toBeCloseTo(42 / 25 - 1, 12);
    });
    const ready: Rows = [
      ['Sector', 'Banen 2018', 'Groei vestigingen (%)'],
      ['Bouw', 100, 12.5],
      ['Zorg', 300, '.'],
    ];
    await onTable(ready, (structure) => {
      expect([0, 1].map((row) => structure.value(row, 'Groei vestigingen (%)'))).toEqual([0.125, NA]);
      expect(structure.total('Groei vestigingen (%)')).toBeNull();
    });
  });
});

describe('growth side by side', () => {
  const TABLE: Rows = [
    [
      ...['Sector', 'Banen 2018', 'Banen 2013', 'Banen regio 2018', 'Banen regio 2013'],
      ...['Banen Nederland 2018', 'Banen Nederland 2013'],
    ],
    ['Bouw', 120, 100, 330, 300, 4400, 4000],
    ['Zorg', 240, 300, 570, 600, 9900, 9000],
  ];

  it('is that of the own area, the region and the reference, of each sector and of all', async () => {
    await onTable(TABLE, (structure) => {
      const growth = (header: string) =>
        [
          structure.value('Bouw', header),
          structure.value('Zorg', header),
          structure.total(header),
        ] as number[];
      // By hand: 120/100 and 240/300, 330/300 and 570/600, 4,400/4,000 and 9,900/9,000.
      const expected: readonly (readonly [string, readonly number[]])[] = [
        ['Groei banen 2013-2018', [0.2, -0.2, 360 / 400 - 1]],
        ['Groei · regio', [0.1, -0.05, 0]],
        ['Groei · referentie', [0.1, 0.1, 0.1]],
      ];
      for (const [header, [bouw, zorg, all]] of expected) {
        expect(growth(header)[0]).toBeCloseTo(bouw!, 12);
        expect(growth(header)[1]).toBeCloseTo(zorg!, 12);
        expect(growth(header)[2]).toBeCloseTo(all!, 12);
      }
    });
  });

  it('is of a region in a table of its own too', async () => {
    const table = (own: boolean): Rows => [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ...(own
        ? [
            ['Bouw', 120, 100],
            ['Zorg', 240, 300],
          ]
        : [
            ['Zorg', 570, 600],
            ['Bouw', 330, 300],
          ]),
    ];
    await inHost(workbookOf({ Stad: table(true), Haaglanden: table(false) }), async (host) => {
      await run(FIRST_STEP);
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Bouw', 'Groei · regio')).toBeCloseTo(0.1, 12);
      expect(structure.value('Zorg', 'Groei · regio')).toBeCloseTo(-0.05, 12);
    });
  });

  it('is not there for a region at other years than the own area, and the sheet says why', async () => {
    const rows = TABLE.map((row, index) =>
      index === 0 ? row.map((cell) => (cell === 'Banen regio 2013' ? 'Banen regio 2010' : cell)) : row,
    );
    await onTable(rows, async (structure, host) => {
      expect(structure.headers).not.toContain('Groei · regio');
      const { sheet } = await readSheet(host, 'input');
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      expect(
        texts.filter((text) => text.includes('Banen regio 2010') && text.includes('niet gebruikt')),
      ).toHaveLength(1);
    });
  });

  it('adds codes up to sectors first', async () => {
    const rows: Rows = [
      ['SBI', ...TABLE[0]!.slice(1), 'Vestigingen 2018', 'Vestigingen 2013'],
      ['41', 70, 60, 100, 90, 400, 350, 10, 5],
      ['42', 50, 40, 230, 210, 4000, 3650, 14, 11],
      ['86', 240, 300, 570, 600, 9900, 9000, 20, 20],
    ];
    await onTable(rows, async (structure, host) => {
      expect(structure.value('Bouw', 'Groei · regio')).toBeCloseTo(0.1, 12);
      expect(structure.value('Bouw', 'Groei · referentie')).toBeCloseTo(0.1, 12);
      // 24 against 16.
      expect(structure.value('Bouw', 'Groei vestigingen 2013-2018')).toBeCloseTo(0.5, 12);
      const parts = await readSheet(host, 'subsectors');
      expect(parts.value(0, 'Groei · regio')).toBeCloseTo(100 / 90 - 1, 12);
      expect(parts.value(0, 'Groei vestigingen 2013-2018')).toBeCloseTo(1, 12);
    });
  });

  it('stands beside the parts of a sector', async () => {
    const rows: Rows = [
      [...TABLE[0]!, 'Groei vestigingen (%)'],
      [...TABLE[1]!, 10],
      ['waarvan utiliteit', 30, 20, 60, 50, 600, 400, -12.5],
      [...TABLE[2]!, 20],
    ];
    await onTable(rows, async (_structure, host) => {
      const parts = await readSheet(host, 'subsectors');
      expect(parts.value(0, 'Groei · regio')).toBeCloseTo(0.2, 12);
      expect(parts.value(0, 'Groei · referentie')).toBeCloseTo(0.5, 12);
      expect(parts.value(0, 'Groei vestigingen (%)')).toBe(-0.125);
    });
  });
});

describe('growth of jobs that she calculated', () => {
  const TABLE: Rows = [
    ['Sector', 'Banen 2018', 'Groei banen 2008-2018 (%)', 'Aandeel Nederland'],
    ['Bouw', 120, 25, 0.2],
    ['Zorg', 240, -8, 0.5],
    ['Energie', 40, '.', 0.3],
  ];

  it('stands on Structure and gives Selection its class, and no figure where she has none', async () => {
    await inHost(workbookOf({ Tabel: TABLE }), async (host) => {
      await run();
      const structure = await readSheet(host, 'structure');
      expect([0, 1, 2].map((row) => structure.value(row, 'Groei banen 2008-2018'))).toEqual([
        0.25,
        -0.08,
        NA,
      ]);
      expect(structure.total('Groei banen 2008-2018')).toBeNull();
      expect(structure.headers).not.toContain('Groei per jaar');
      const selection = await readSheet(host, 'selection');
      // Above 20% is large growth, and below -5% decline (Birch 2019, figure 3).
      expect(selection.value('Bouw', 'Groei banen 2008-2018')).toBe('grote groei');
      expect(selection.value('Zorg', 'Groei banen 2008-2018')).toBe('krimp');
      expect(selection.value('Energie', 'Groei banen 2008-2018')).toBe('');
      const profile = await readSheet(host, 'profile');
      expect(profile.value('Valt op: snelste groei', 'Waarde')).toBeCloseTo(25, 12);
      expect(profile.rows.flat().filter((text) => text === 'Groei van alle banen')).toEqual([]);
    });
  });

  it('has the total of her total row on Structure, Profile and Summary', async () => {
    await inHost(workbookOf({ Tabel: [...TABLE, ['Totaal', 400, 3, 1]] }), async (host) => {
      await run();
      const structure = await readSheet(host, 'structure');
      expect(structure.total('Groei banen 2008-2018')).toBe(0.03);
      const profile = await readSheet(host, 'profile');
      expect(profile.value('Groei van alle banen', 'Waarde')).toBeCloseTo(3, 12);
    });
  });
});

describe('growth per year, side by side', () => {
  const TABLE: Rows = [
    [
      ...['Sector', 'Banen 2022', 'Banen 2020', 'Banen regio 2022', 'Banen regio 2020'],
      ...['Banen Nederland 2022', 'Banen Nederland 2020'],
    ],
    // Twice a tenth is 1.21, twice a fifth 1.44, twice minus a tenth 0.81.
    ['Bouw', 121, 100, 242, 200, 1440, 1000],
    ['Zorg', 360, 250, 81, 100, 500, 0],
  ];

  it('is of the own area, the region and the reference over the same two years', async () => {
    await onTable(TABLE, (structure) => {
      const headers = ['Groei per jaar', 'Groei per jaar · regio', 'Groei per jaar · referentie'];
      const of = (sector: string) => headers.map((header) => structure.value(sector, header));
      [0.1, 0.1, 0.2].forEach((growth, index) => expect(of('Bouw')[index]).toBeCloseTo(growth, 12));
      [0.2, -0.1].forEach((growth, index) => expect(of('Zorg')[index]).toBeCloseTo(growth, 12));
      expect(of('Zorg')[2]).toEqual(NA);
      // Of all sectors: 323 / 300 over two years.
      expect(structure.total('Groei per jaar · regio')).toBeCloseTo(Math.sqrt(323 / 300) - 1, 12);
    });
  });

  it('is the same as a worksheet function', async () => {
    await inHost(workbookOf({ Tabel: TABLE }), async (host) => {
      registerFunctions(host, (await buildFunctionsMetadata()).metadata);
      await run({ ...FIRST_STEP, cells: 'functions' });
      const structure = await readSheet(host, 'structure');
      expect(structure.formula('Bouw', 'Groei per jaar · referentie')).toMatch(/^=REGIO\.CAGR\(/);
      expect(structure.value('Bouw', 'Groei per jaar · referentie')).toBeCloseTo(0.2, 12);
    });
  });

  it('is nothing where the headers do not tell the years', async () => {
    const rows: Rows = [
      ['Sector', 'Banen', 'Banen eerder', 'Banen Nederland', 'Banen Nederland eerder'],
      ['Bouw', 121, 100, 1440, 1000],
      ['Zorg', 360, 250, 500, 400],
    ];
    await onTable(rows, ({ headers }) => {
      expect(headers.filter((header) => header.startsWith('Groei per jaar'))).toEqual([]);
      expect(headers).toContain('Groei · referentie');
    });
  });
});
