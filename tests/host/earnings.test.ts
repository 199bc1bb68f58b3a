import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, pictureOf, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

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

const headerStarting = ({ headers }: SheetReading, start: string): string | undefined =>
  headers.find((header) => header.startsWith(start));

describe('what sectors earn and for whom, on the sheet Structure', () => {
  const TABLE: Rows = [
    [
      'Sector',
      'Banen 2018',
      'Stuwende banen',
      'Export (mln euro)',
      'Omzet (mln euro)',
      'Toegevoegde waarde (mln euro)',
      'Fte',
    ],
    ['Maak', 100, 60, 30, 120, 8, 80],
    ['Zorg', 200, 0, 0, 80, 9, 150],
    ['Bouw', 300, 15, 10, '.', 6, 0],
  ];

  it('is her own count of basic jobs, and the rest of the jobs', async () => {
    await onTable(TABLE, async (structure, host) => {
      expect([0, 1, 2].map((row) => structure.value(row, 'Stuwende banen'))).toEqual([60, 0, 15]);
      expect([0, 1, 2].map((row) => structure.value(row, 'Verzorgende banen'))).toEqual([40, 200, 285]);
      expect(structure.total('Stuwende banen')).toBe(75);
      const profile = await readSheet(host, 'profile');
      // 75 of 600 jobs.
      expect(profile.value('Stuwende banen', 'Waarde')).toBeCloseTo(12.5, 12);
      expect(profile.value('Basismultiplier', 'Waarde')).toBeCloseTo(8, 12);
      expect(profile.value('Valt op: afhankelijk', 'Waarde')).toBeCloseTo(80, 12);
    });
  });

  it('is exports as a part of turnover, and missing where turnover is', async () => {
    await onTable(TABLE, (structure) => {
      expect(headerStarting(structure, 'Export als deel van de omzet')).toBeDefined();
      expect([0, 1, 2].map((row) => structure.value(row, 'Export als'))).toEqual([0.25, 0, NA]);
      expect(structure.total('Export als')).toEqual(NA);
    });
  });

  it('is value added per fte in thousands of euros, and missing without fte', async () => {
    await onTable(TABLE, async (structure, host) => {
      expect(headerStarting(structure, 'Toegevoegde waarde')).toBe(
        'Toegevoegde waarde per fte (x 1.000 euro)',
      );
      expect(structure.value('Maak', 'Toegevoegde waarde')).toBeCloseTo(100, 12);
      expect(structure.value('Zorg', 'Toegevoegde waarde')).toBeCloseTo(60, 12);
      expect(structure.value('Bouw', 'Toegevoegde waarde')).toEqual(NA);
      // 23 million over 230 years of work.
      expect(structure.total('Toegevoegde waarde')).toBeCloseTo(100, 12);
      const profile = await readSheet(host, 'profile');
      expect(profile.value('Toegevoegde waarde per fte', 'Waarde')).toBeCloseTo(100, 12);
      expect(profile.value('Toegevoegde waarde per fte', 'Eenheid')).toBe('x 1.000 euro');
      host.workbook.sheetByName('Tabel')!.setCell(1, 5, { ...BLANK, value: 12 });
      expect((await readSheet(host, 'structure')).value('Maak', 'Toegevoegde')).toBeCloseTo(150, 12);
    });
  });

  it('is the part of the establishments that exports, where she has no exports in euros', async () => {
    const rows: Rows = [
      ['Sector', 'Banen 2018', 'Vestigingen', 'Exporterende vestigingen'],
      ['Maak', 100, 40, 10],
      ['Zorg', 200, 60, 0],
    ];
    await onTable(rows, async (structure, host) => {
      expect(structure.value('Maak', 'Deel van de vestigingen')).toBe(0.25);
      expect(structure.total('Deel van de vestigingen')).toBe(0.1);
      expect((await readSheet(host, 'profile')).value('Vestigingen die exporteren', 'Waarde')).toBeCloseTo(
        10,
        12,
      );
    });
  });

  it('is her own share and her own ratio where she has those, and no total of them', async () => {
    const rows: Rows = [
      ['Sector', 'Banen 2018', 'Exportaandeel (%)', 'Toegevoegde waarde per fte'],
      ['Maak', 100, 45, 88.5],
      ['Zorg', 200, 0.5, 61],
    ];
    await onTable(rows, (structure) => {
      expect(structure.value('Maak', 'Exportaandeel')).toBeCloseTo(0.45, 12);
      expect(structure.value('Zorg', 'Exportaandeel')).toBeCloseTo(0.005, 12);
      expect(structure.value('Maak', 'Toegevoegde waarde per fte')).toBe(88.5);
      expect([structure.total('Exportaandeel'), structure.total('Toegevoegde waarde')]).toEqual([null, null]);
    });
  });

  it('is added up from SBI codes, as far as it can be added up', async () => {
    const rows: Rows = [
      ['SBI', 'Banen 2018', 'Export', 'Omzet', 'Exportaandeel van de code'],
      ['41', 10, 1, 20, 0.05],
      ['43', 30, 3, 60, 0.05],
      ['86', 60, 0, 100, 0],
    ];
    await onTable(rows, (structure) => {
      expect(structure.value('Bouw', 'Export als deel van de omzet')).toBeCloseTo(0.05, 12);
      expect(structure.total('Export als deel van de omzet')).toBeCloseTo(4 / 180, 12);
    });
  });

  it('is nothing when her table has only half of it', async () => {
    const rows: Rows = [
      ['Sector', 'Banen 2018', 'Export'],
      ['Maak', 100, 30],
      ['Zorg', 200, 0],
    ];
    await onTable(rows, async ({ headers }, host) => {
      expect(headers.filter((header) => /export/i.test(header))).toEqual([]);
      // It stands on the sheet Input all the same, so that she sees that it was read.
      expect((await readSheet(host, 'input')).value('Maak', 'Export')).toBe(30);
    });
  });

  it('is written the same a second time', async () => {
    await onTable(TABLE, async (_, host) => {
      const before = host.workbook.sheets.map(pictureOf);
      await run(FIRST_STEP);
      expect(host.workbook.sheets.map(pictureOf)).toEqual(before);
    });
  });
});

describe('what sectors earn in other areas, beside the own area', () => {
  const TABLE: Rows = [
    [
      ...['Sector', 'Banen 2023', 'Banen regio 2023', 'Banen Nederland 2023'],
      ...['Export (mln euro)', 'Omzet (mln euro)', 'Export regio (mln euro)', 'Omzet regio (mln euro)'],
      ...['Exportaandeel Nederland', 'Toegevoegde waarde (mln euro)', 'Fte'],
      ...['Toegevoegde waarde Nederland (x 1.000 euro)', 'Fte Nederland'],
    ],
    ['Maak', 100, 300, 1000, 30, 120, 90, 300, 0.2, 8, 80, 70_000, 1000],
    ['Zorg', 200, 500, 2100, 0, 80, 5, 100, 0.01, 9, 150, 80_000, 1600],
    ['Bouw', 150, 300, 900, 2, 80, 6, '.', '.', 6, 0, 40_000, '.'],
  ];

  it('is the export share of region and reference, each from its own columns', async () => {
    await onTable(TABLE, (structure) => {
      const of = (header: string) =>
        ['Maak', 'Zorg', 'Bouw'].map((sector) => structure.value(sector, header));
      expect(of('Export als deel van de omzet')).toEqual([0.25, 0, 0.025]);
      // 90 / 300 and 5 / 100; the turnover of the third is not known.
      expect(of('Export als deel van de omzet · regio')).toEqual([0.3, 0.05, NA]);
      expect(of('Exportaandeel · referentie')).toEqual([0.2, 0.01, NA]);
      expect(structure.total('Export als deel van de omzet · regio')).toEqual(NA);
      // Her own shares have no whole.
      expect(structure.total('Exportaandeel · referentie')).toBeNull();
    });
  });

  it('is value added per fte of the reference in the same unit, and nothing of a region without it', async () => {
    await onTable(TABLE, ({ headers, value }) => {
      const header = 'Toegevoegde waarde per fte (x 1.000 euro)';
      expect(headers.filter((one) => one.startsWith(header))).toEqual([header, `${header} · referentie`]);
      // 8 million over 80, and 70,000 thousand over 1,000.
      expect(value('Maak', header)).toBeCloseTo(100, 12);
      expect(value('Maak', `${header} · referentie`)).toBeCloseTo(70, 12);
      expect(value('Zorg', `${header} · referentie`)).toBeCloseTo(50, 12);
      expect(value('Bouw', `${header} · referentie`)).toEqual(NA);
    });
  });

  it('counts jobs of the reference as its jobs, wherever its years of work stand', async () => {
    const rows: Rows = [
      [
        'Sector',
        'Banen',
        'Fte Nederland',
        'Banen Nederland',
        'Fte',
        'Toegevoegde waarde',
        'Toegevoegde waarde Nederland',
      ],
      ['Maak', 100, 900, 1000, 80, 8, 99],
      ['Zorg', 300, 1500, 1000, 150, 9, 90],
    ];
    await onTable(rows, (structure) => {
      // Shares of 0.25 and 0.5.
      expect(structure.value('Maak', 'Locatiequotiënt')).toBe(0.5);
      expect(
        structure.value('Maak', 'Toegevoegde waarde per fte (eenheid van uw kolom) · referentie'),
      ).toBeCloseTo(0.11, 12);
    });
  });

  it('names the columns of another area of which it can make nothing, on the sheet itself', async () => {
    const rows: Rows = [
      ['Sector', 'Banen', 'Export', 'Omzet', 'Export Nederland', 'Toegevoegde waarde regio (mln euro)'],
      ['Maak', 100, 30, 120, 900, 70],
      ['Zorg', 200, 0, 80, 10, 80],
    ];
    await onTable(rows, ({ headers, sheet }) => {
      expect(headers.filter((header) => header.includes('·') && !header.includes('eigen gebied'))).toEqual(
        [],
      );
      const remarks = [...sheet.entries()].map(({ cell: { value } }) => String(value));
      expect(remarks).toContainEqual(
        expect.stringMatching(
          /Niet naast het eigen gebied gezet: Toegevoegde waarde regio \(mln euro\) en Export Nederland/,
        ),
      );
    });
  });

  it('says that her table has it of the own area only, where there is another area to compare with', async () => {
    const remarksOf = (rows: Rows): Promise<boolean> => {
      const found = { isThere: false };
      return onTable(rows, ({ sheet }) => {
        found.isThere = [...sheet.entries()].some(({ cell: { value } }) =>
          String(value).includes('staan er alleen voor het eigen gebied'),
        );
      }).then(() => found.isThere);
    };
    const header = ['Sector', 'Banen', 'Export', 'Omzet'];
    expect(await remarksOf([header, ['Maak', 100, 30, 120], ['Zorg', 200, 0, 80]])).toBe(false);
    const withReference: Rows = [
      [...header, 'Banen Nederland'],
      ['Maak', 100, 30, 120, 1000],
      ['Zorg', 200, 0, 80, 900],
    ];
    expect(await remarksOf(withReference)).toBe(true);
  });

  it('is added up from SBI codes too', async () => {
    const rows: Rows = [
      ['SBI', 'Banen', 'Banen Nederland', 'Export', 'Omzet', 'Export Nederland', 'Omzet Nederland'],
      ['41', 10, 100, 1, 20, 10, 50],
      ['43', 30, 300, 3, 60, 20, 50],
      ['86', 60, 600, 0, 100, 0, 100],
    ];
    await onTable(rows, (structure) => {
      expect(structure.value('Bouw', 'Export als deel van de omzet · referentie')).toBeCloseTo(0.3, 12);
      expect(structure.total('Export als deel van de omzet · referentie')).toBeCloseTo(0.15, 12);
    });
  });
});
