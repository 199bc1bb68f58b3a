import { BLANK } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

type Rows = readonly (readonly Written[])[];

/** Runs the first step on one table, and hands over the sheet Structure. */
async function onTable(
  rows: Rows,
  work: (structure: SheetReading, host: Host) => Promise<void> | void,
): Promise<void> {
  await inHost(workbookOf({ Tabel: rows }), async (host) => {
    await run({ steps: new Set(['structure']) });
    await work(await readSheet(host, 'structure'), host);
  });
}

const column = (structure: SheetReading, header: string): unknown[] =>
  structure.rows.map((_, row) => structure.value(row, header));

const NA = expect.objectContaining({ code: '#N/A' }) as unknown;

/**
 * G. Krumme, University of Washington, Shift & Share Table with Excel Explanations
 * (faculty.washington.edu/krumme/350/ssexcel.html).
 */
const KRUMME: Rows = [
  ['Sector', 'Banen 2018', 'Banen 2013', 'Banen Nederland 2018', 'Banen Nederland 2013'],
  ['Branche A', 1000, 500, 110, 100],
  ['Branche B', 100, 100, 240, 200],
  ['Branche C', 250, 200, 520, 400],
  ['Branche D', 280, 200, 420, 300],
];

describe('classes on the sheet Structure', () => {
  it('hold a figure that is exactly their limit, whatever dividing made of it', async () => {
    // 44 % here and 40 % there is 1.1, the limit of above average, and comes out as 1.0999999999999999.
    const rows: Rows = [
      ['Sector', 'Banen 2018', 'Banen Nederland 2018'],
      ['Bouw', 396, 7200],
      ['Overige', 504, 10800],
    ];
    await onTable(rows, (structure) => {
      expect(structure.value('Bouw', 'Concentratie')).toBe('bovengemiddeld');
    });
    // Of 49 equal sectors each has the share that large begins at; 1 / 49 * 49 comes out as 0.9999999999999999.
    const alike: Rows = [
      ['Sector', 'Banen 2018'],
      ...Array.from({ length: 49 }, (_, sector): readonly Written[] => [`Sector ${sector + 1}`, 1]),
    ];
    await onTable(alike, (structure) => {
      expect(new Set(column(structure, 'Omvang'))).toEqual(new Set(['groot']));
    });
  });
});

describe('growth on the sheet Structure', () => {
  it('is split into nation, industry and differential as Krumme prints it', async () => {
    await onTable(KRUMME, (structure) => {
      // Printed: expected on the nation 645, 129, 258, 258; expected on the industry 550, 120, 260, 280.
      const printed = [
        [145, -95, 450],
        [29, -9, -20],
        [58, 2, -10],
        [58, 22, 0],
      ];
      printed.forEach(([national, mix, regional], row) => {
        expect(structure.value(row, 'Groei door het land')).toBeCloseTo(national!, 9);
        expect(structure.value(row, 'Groei door de sector')).toBeCloseTo(mix!, 9);
        expect(structure.value(row, 'Groei door het gebied zelf')).toBeCloseTo(regional!, 9);
      });
      // National growth 290, composition 80 (a loss), differential 420.
      expect(structure.total('Groei door het land')).toBeCloseTo(290, 9);
      expect(structure.total('Groei door de sector')).toBeCloseTo(-80, 9);
      expect(structure.total('Groei door het gebied zelf')).toBeCloseTo(420, 9);
    });
  });

  it('is all of the area itself where a sector had no jobs before', async () => {
    const rows = [...KRUMME, ['Branche E', 40, 0, 0, 0]];
    await onTable(rows, (structure) => {
      expect(structure.value('Branche E', 'Groei door het land')).toBe(0);
      expect(structure.value('Branche E', 'Groei door de sector')).toBe(0);
      expect(structure.value('Branche E', 'Groei door het gebied zelf')).toBe(40);
      expect(structure.value('Branche E', 'Groei banen')).toEqual(NA);
      expect(structure.value('Branche E', 'Groei per jaar')).toEqual(NA);
    });
  });

  it('is not split, and the sheet says what that takes, when the reference has shares', async () => {
    const rows = [
      ['Sector', 'Banen 2018', 'Banen 2013', 'Aandeel Nederland 2018'],
      ['Branche A', 100, 90, 0.4],
      ['Branche B', 100, 90, 0.6],
    ];
    await onTable(rows, ({ headers, sheet }) => {
      expect(headers.filter((header) => header.startsWith('Groei'))).toEqual([
        'Groei banen 2013-2018',
        'Groei per jaar',
      ]);
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      expect(texts.some((text) => text.includes('niet gesplitst in land, sector en gebied'))).toBe(true);
    });
  });

  it('per year leads from the first to the last year', async () => {
    const rows = [
      ['Sector', 'Banen 2015', 'Banen 2013'],
      ['Branche A', 121, 100],
      ['Branche B', 50, 200],
      ['Branche C', 0, 10],
    ];
    await onTable(rows, (structure) => {
      // 1.1 x 1.1 = 1.21; half of a half is a quarter.
      const [a, b, c] = column(structure, 'Groei per jaar') as number[];
      expect(a).toBeCloseTo(0.1, 12);
      expect(b).toBeCloseTo(-0.5, 12);
      expect(c).toBe(-1);
    });
  });

  it('per year is left out when the headers do not tell both years', async () => {
    const rows = [
      ['Sector', 'Banen nu', 'Banen eerder'],
      ['Branche A', 121, 100],
      ['Branche B', 50, 200],
    ];
    await onTable(rows, ({ headers }) => {
      expect(headers).toContain('Groei banen');
      expect(headers).not.toContain('Groei per jaar');
    });
  });
});

describe('the limits around a quotient', () => {
  const TABLE = (establishments: number | null): Rows => [
    ['Sector', 'Banen 2018', ...(establishments === null ? [] : ['Vestigingen']), 'Banen Nederland 2018'],
    ['Branche A', 50, ...(establishments === null ? [] : [establishments]), 400],
    ['Branche B', 950, ...(establishments === null ? [] : [300]), 19_600],
  ];
  const limits = async (rows: Rows): Promise<readonly number[]> => {
    let read: readonly number[] = [];
    await onTable(rows, (structure) => {
      expect(structure.value('Branche A', 'Locatiequotiënt')).toBeCloseTo(2.5, 12);
      read = ['Ondergrens', 'Bovengrens'].map((header) => structure.value('Branche A', header) as number);
    });
    return read;
  };

  it('are those of Katz et al. by hand', async () => {
    const [low, high] = await limits(TABLE(null));
    // 1.959964 x sqrt(1/50 - 1/1000 + 1/400 - 1/20000) = 1.959964 x 0.1464582 = 0.2870528.
    expect(high! / 2.5).toBeCloseTo(Math.exp(0.2870528), 6);
    expect(2.5 / low!).toBeCloseTo(Math.exp(0.2870528), 6);
  });

  it('are wider where the establishments are known, and never narrower', async () => {
    const [low, high] = await limits(TABLE(10));
    // 1.959964 x sqrt(0.95/10 + 0.98/400) = 1.959964 x 0.3121698 = 0.6118416.
    expect(high! / 2.5).toBeCloseTo(Math.exp(0.6118416), 6);
    expect(2.5 / low!).toBeCloseTo(Math.exp(0.6118416), 6);
    expect(await limits(TABLE(70))).toEqual(await limits(TABLE(null)));
  });

  it('leave out the reference area when that is given in shares', async () => {
    const rows = [
      ['Sector', 'Banen 2018', 'Aandeel Nederland'],
      ['Branche A', 50, 0.02],
      ['Branche B', 950, 0.98],
    ];
    const [, high] = await limits(rows);
    // 1.959964 x sqrt(0.95/50) = 1.959964 x 0.1378405 = 0.2701624.
    expect(high! / 2.5).toBeCloseTo(Math.exp(0.2701624), 6);
  });

  it('are missing for a sector without jobs or without establishments', async () => {
    const rows = [
      ['Sector', 'Banen 2018', 'Vestigingen', 'Aandeel Nederland'],
      ['Branche A', 0, 0, 0.3],
      ['Branche B', 60, 0, 0.3],
      ['Branche C', 40, 4, 0.4],
    ];
    await onTable(rows, (structure) => {
      expect(column(structure, 'Ondergrens')).toEqual([NA, NA, expect.any(Number)]);
      expect(column(structure, 'Bovengrens')).toEqual([NA, NA, expect.any(Number)]);
    });
  });

  it('follow the confidence she asks for on the sheet Provenance', async () => {
    await onTable(TABLE(null), async (_, host) => {
      const provenance = await readSheet(host, 'provenance');
      const row = provenance.rows.findIndex((cells) => String(cells[1]).startsWith('Zekerheid'));
      expect(provenance.value(row, 'Waarde die telt')).toBe(0.95);
      const own = provenance.headers.indexOf('Uw waarde (u)');
      provenance.sheet.setCell(6 + row, own, { ...BLANK, value: 0.99 });
      const structure = await readSheet(host, 'structure');
      // The 0.995 quantile of the normal distribution is 2.575829 (any table of it).
      const high = structure.value('Branche A', 'Bovengrens') as number;
      expect(high / 2.5).toBeCloseTo(Math.exp(2.575829 * 0.1464582), 6);
    });
  });
});

describe('small numbers', () => {
  it('carry a symbol and a word below the limit, which is hers to change', async () => {
    const rows = [
      ['Sector', 'Banen 2018'],
      ['Branche A', 99],
      ['Branche B', 100],
      ['Branche C', '.'],
    ];
    await onTable(rows, async (structure, host) => {
      expect(column(structure, 'Klein aantal')).toEqual(['◆ klein aantal', '', NA]);
      const provenance = await readSheet(host, 'provenance');
      const row = provenance.rows.findIndex((cells) => String(cells[1]).startsWith('Klein aantal'));
      const own = provenance.headers.indexOf('Uw waarde (u)');
      provenance.sheet.setCell(6 + row, own, { ...BLANK, value: 101 });
      const again = await readSheet(host, 'structure');
      expect(column(again, 'Klein aantal').slice(0, 2)).toEqual(['◆ klein aantal', '◆ klein aantal']);
    });
  });
});

describe('municipality, region and reference side by side', () => {
  const LEVELS: Rows = [
    ['Sector', 'Banen Den Haag 2018', 'Banen Haaglanden 2018', 'Banen Nederland 2018'],
    ['Branche A', 30, 50, 2000],
    ['Branche B', 70, 150, 8000],
  ];

  it('stand with their own jobs, shares and quotients', async () => {
    await onTable(LEVELS, (structure) => {
      expect(column(structure, 'Banen · regio')).toEqual([50, 150]);
      expect(column(structure, 'Banen · referentie')).toEqual([2000, 8000]);
      expect(column(structure, 'Aandeel in banen')).toEqual([0.3, 0.7]);
      expect(column(structure, 'Aandeel · regio')).toEqual([0.25, 0.75]);
      expect(column(structure, 'Aandeel · referentie')).toEqual([0.2, 0.8]);
      // 0.3 / 0.2 and 0.25 / 0.2.
      expect(structure.value('Branche A', 'Locatiequotiënt')).toBeCloseTo(1.5, 12);
      expect(structure.value('Branche A', 'Quotiënt · regio')).toBeCloseTo(1.25, 12);
      expect(structure.total('Banen · regio')).toBe(200);
    });
  });

  it('follow a figure of the region that she changes', async () => {
    await onTable(LEVELS, async (_, host) => {
      host.workbook.sheetByName('Tabel')!.setCell(1, 2, { ...BLANK, value: 450 });
      const structure = await readSheet(host, 'structure');
      expect(structure.value('Branche A', 'Aandeel · regio')).toBeCloseTo(0.75, 12);
    });
  });

  it('are added up from SBI codes too', async () => {
    const rows = [
      [
        'SBI',
        'Banen gemeente 2018',
        'Banen regio 2018',
        'Banen Nederland 2018',
        'Banen gemeente 2013',
        'Banen Nederland 2013',
      ],
      ['41', 10, 20, 300, 8, 250],
      ['43', 30, 40, 500, 32, 550],
      ['86', 60, 90, 1200, 60, 1200],
    ];
    await onTable(rows, (structure) => {
      expect(structure.value('Bouw', 'Banen · regio')).toBe(60);
      expect(structure.value('Bouw', 'Banen · referentie')).toBe(800);
      // 40 jobs before, in a sector that stayed at 800 in a country that stayed at 2000.
      expect(structure.value('Bouw', 'Groei door de sector')).toBeCloseTo(0, 12);
      expect(structure.value('Bouw', 'Groei door het gebied zelf')).toBeCloseTo(0, 12);
    });
  });
});
