import { parseArea } from '../../src/workbook/address';
import { BLANK, type Scalar } from '../../src/workbench/model/cell';
import type { Host } from '../../src/workbench/node/openHost';
import { inHost, openSample, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

type Rows = readonly (readonly Written[])[];

async function onTable(
  rows: Rows,
  work: (profile: SheetReading, host: Host) => Promise<void> | void,
): Promise<void> {
  await inHost(workbookOf({ Tabel: rows }), async (host) => {
    await run({ steps: new Set(['structure']) });
    await work(await readSheet(host, 'profile'), host);
  });
}

const tableOf = (jobs: readonly number[], reference: readonly number[]): Rows => [
  ['Sector', 'Banen 2018', 'Banen Nederland 2018'],
  ...jobs.map((count, index) => [`Branche ${index + 1}`, count, reference[index]!]),
];

const printedTo = (decimals: number, printed: number, value: Scalar): void =>
  expect(Math.abs((value as number) - printed)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);

describe('the measures on the sheet Profile', () => {
  it('agree with Doersam (2004) on the Herfindahl index of four firms', async () => {
    // In the documentation of the R package REAT: herf() 0.34, herf.eq() 2.941176.
    await onTable(tableOf([20, 50, 20, 10], [1, 1, 1, 1]), (profile) => {
      printedTo(2, 0.34, profile.value('Herfindahl', 'Waarde'));
      printedTo(6, 2.941176, profile.value('Aantal even grote', 'Waarde'));
    });
  });

  it('agree with Cover & Thomas (2006) on entropy, also with a sector without jobs', async () => {
    // Elements of Information Theory, example 2.1.2: 1/2, 1/4, 1/8, 1/8 have 7/4 bits.
    await onTable(tableOf([4, 2, 1, 1, 0], [1, 1, 1, 1, 1]), (profile) => {
      printedTo(12, 1.75, profile.value('Entropie', 'Waarde'));
    });
  });

  it('agree with Farhauer & Kroell (2013) on the Krugman index', async () => {
    // In the documentation of REAT: krugman.spec() 2.
    await onTable(tableOf([20, 10, 70, 0, 0], [0, 0, 0, 60, 40]), (profile) => {
      printedTo(12, 2, profile.value('Krugman', 'Waarde'));
      // A sector here that the reference area has not points to a mistake.
      expect(profile.value('Hachman', 'Waarde')).toMatchObject({ code: '#DIV/0!' });
    });
  });

  it('agree with plain arithmetic on Hachman, basic jobs, multiplier and dependence', async () => {
    // Shares 0.5, 0.3, 0.2 against 0.25, 0.25, 0.5: quotients 2, 1.2 and 0.4, weighed mean 1.44. Above the
    // shares there: 25 and 5 of 100 jobs, so 100 / 30, and 25 of the 30 in one sector.
    await onTable(tableOf([50, 30, 20], [25, 25, 50]), (profile) => {
      expect(profile.value('Hachman', 'Waarde')).toBeCloseTo(1 / 1.44, 12);
      expect(profile.value('Stuwende', 'Waarde')).toBeCloseTo(30, 9);
      expect(profile.value('Basismultiplier', 'Waarde')).toBeCloseTo(100 / 30, 9);
      expect(profile.value('Valt op: afhankelijk', 'Waarde')).toBeCloseTo((100 * 25) / 30, 9);
      expect(profile.value('Valt op: afhankelijk', 'Sector')).toBe('Branche 1');
    });
  });

  it('divide what rounding gave the published shares over all sectors', async () => {
    const rows = [
      ['Sector', 'Banen 2018', 'Aandeel Nederland'],
      ['Branche 1', 50, 0.2525],
      ['Branche 2', 30, 0.2525],
      ['Branche 3', 20, 0.505],
    ];
    await onTable(rows, (profile) => {
      expect(profile.value('Hachman', 'Waarde')).toBeCloseTo(1 / 1.44, 12);
      expect(profile.value('Basismultiplier', 'Waarde')).toBeCloseTo(100 / 30, 9);
    });
  });

  it('have no multiplier where no sector is above its share', async () => {
    await onTable(tableOf([30, 60], [100, 200]), (profile) => {
      expect(profile.value('Basismultiplier', 'Waarde')).toMatchObject({ code: '#DIV/0!' });
      expect(profile.value('Krugman', 'Waarde')).toBeCloseTo(0, 12);
    });
  });

  it('are missing when the jobs of a sector are', async () => {
    const rows = [...tableOf([50, 30], [25, 25]), ['Branche 3', '.', 50]];
    await onTable(rows, (profile) => {
      for (const measure of ['Herfindahl', 'Entropie', 'Krugman', 'Hachman']) {
        expect(profile.value(measure, 'Waarde')).toMatchObject({ code: '#N/A' });
      }
    });
  });

  it('are only those of the area itself without a reference area, and the sheet says so', async () => {
    const rows = [
      ['Sector', 'Banen 2018'],
      ['Branche 1', 30],
      ['Branche 2', 70],
    ];
    await onTable(rows, ({ rows: measures, sheet }) => {
      expect(measures.map(([name]) => name)).toEqual([
        'Herfindahl-index',
        'Aantal even grote sectoren',
        'Entropie',
        'Aandeel van de grootste sector',
        'Valt op: grootste sector',
      ]);
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      expect(texts.some((text) => text.includes('Zonder referentiegebied'))).toBe(true);
    });
  });
});

/** What a cell that is cited as `Structuur!F16` holds. */
async function cited(host: Host, place: Scalar): Promise<Scalar> {
  const [sheetName, address] = String(place).split('!') as [string, string];
  const { row, column } = parseArea(address)!;
  await host.calculator.settle();
  return host.calculator.valueAt(host.workbook.sheetByName(sheetName)!, row, column);
}

describe('what stands out in The Hague', () => {
  /** Birch (2019), figure 2: sector, figure as printed, how many of ours go into one of theirs. */
  const PUBLISHED = [
    ['Valt op: grootste', 'Overheid (en belangenorganisaties)', 21.5, 100],
    ['Valt op: snelste', 'Bouw', 21.3, 100],
    ['Valt op: sterkst geconcentreerd', 'Overheid (en belangenorganisaties)', 3.86, 1],
    ['Valt op: sterkst ondervertegenwoordigd', 'Agrofood & tuinbouw', 0.29, 1],
  ] as const;

  const onSample = async (work: (host: Host) => Promise<void>): Promise<void> => {
    const { workbook } = await openSample();
    await inHost(workbook, async (host) => {
      await run({ steps: new Set(['structure']) });
      await work(host);
    });
  };

  it('is what the report prints, with the cell that holds it', async () => {
    await onSample(async (host) => {
      const profile = await readSheet(host, 'profile');
      for (const [row, sector, printed, scale] of PUBLISHED) {
        expect(profile.value(row, 'Sector')).toBe(sector);
        const value = profile.value(row, 'Waarde') as number;
        // Half of the last printed digit, and what dividing doubles may add.
        expect(Math.abs(value - printed)).toBeLessThan(scale === 100 ? 0.0501 : 0.00501);
        expect(((await cited(host, profile.value(row, 'Staat in'))) as number) * scale).toBeCloseTo(
          value,
          12,
        );
        expect(profile.value(row, 'Wat betekent')).toMatch(new RegExp(`^${sector.slice(0, 8)}.* .*\\.$`));
      }
      // Growth of all jobs 5.1%; the largest sector 21.5% of the jobs.
      printedTo(1, 5.1, profile.value('Groei van alle banen', 'Waarde'));
      printedTo(1, 21.5, profile.value('Aandeel van de grootste', 'Waarde'));
      // The published shares of jobs, each to one decimal: the sum of their squares is 0.1206.
      const shares = [1.2, 7.2, 1, 2.9, 5.6, 2.2, 6.2, 2.5, 5.2, 21.5, 14.9, 3.8, 14.3, 11.5];
      const byHand = shares.reduce((sum, share) => sum + (share / 100) ** 2, 0);
      expect(Math.abs((profile.value('Herfindahl', 'Waarde') as number) - byHand)).toBeLessThan(0.001);
    });
  });

  it('follows a figure that she changes', async () => {
    await onSample(async (host) => {
      const herTable = host.workbook.sheetByName('Kerncijfers')!;
      const { row, column, cell } = [...herTable.entries()].find((entry) => entry.cell.value === 40142)!;
      herTable.setCell(row, column, { ...cell, value: 90_000 });
      const profile = await readSheet(host, 'profile');
      expect(profile.value('Valt op: grootste', 'Sector')).toBe('Zorg');
      const value = profile.value('Valt op: grootste', 'Waarde') as number;
      expect(value).toBeCloseTo((100 * 90_000) / (279_834 - 40_142 + 90_000), 9);
      expect(await cited(host, profile.value('Valt op: grootste', 'Staat in'))).toBeCloseTo(value / 100, 12);
    });
  });
});

describe('what stands out where figures are missing', () => {
  const TABLE: Rows = [
    ['Sector', 'Banen 2018', 'Banen 2013', 'Banen Nederland 2018'],
    ['Branche 1', 60, 0, 200],
    ['Branche 2', 30, 20, '.'],
    ['Branche 3', 10, 20, 400],
    ['Totaal', 100, 40, 1000],
  ];

  it('is looked for among the sectors that have the figure', async () => {
    await onTable(TABLE, (profile) => {
      // Branche 1 grew from nothing, which is no rate; of Branche 2 the reference is unknown.
      expect(profile.value('Valt op: snelste', 'Sector')).toBe('Branche 2');
      expect(profile.value('Valt op: snelste', 'Waarde')).toBeCloseTo(50, 9);
      expect(profile.value('Valt op: sterkst geconcentreerd', 'Sector')).toBe('Branche 1');
      expect(profile.value('Valt op: sterkst geconcentreerd', 'Waarde')).toBeCloseTo(3, 9);
      expect(profile.value('Valt op: sterkst ondervertegenwoordigd', 'Sector')).toBe('Branche 3');
      expect(profile.value('Valt op: sterkst ondervertegenwoordigd', 'Waarde')).toBeCloseTo(0.25, 9);
      expect(profile.value('Valt op: snelste', 'Wat betekent')).toBe(
        'Branche 2 groeide het snelst. Let op: klein aantal banen.',
      );
    });
  });

  it('is nothing when no sector has it', async () => {
    await onTable(TABLE, async (_, host) => {
      const herTable = host.workbook.sheetByName('Tabel')!;
      for (const row of [2, 3]) herTable.setCell(row, 2, { ...BLANK, value: 0 });
      const profile = await readSheet(host, 'profile');
      for (const header of ['Sector', 'Waarde', 'Wat betekent']) {
        expect(profile.value('Valt op: snelste', header)).toMatchObject({ code: '#N/A' });
      }
    });
  });

  it('says so when no sector grew', async () => {
    const rows = [
      ['Sector', 'Banen 2018', 'Banen 2013'],
      ['Branche 1', 800, 1000],
      ['Branche 2', 900, 1000],
    ];
    await onTable(rows, (profile) => {
      expect(profile.value('Valt op: snelste', 'Wat betekent')).toBe(
        'Branche 2 kromp het minst; geen sector groeide.',
      );
    });
  });
});

describe('a table of one sector', () => {
  it('is not said to lack jobs, and has nothing said of its diversity', async () => {
    await inHost(
      workbookOf({
        Tabel: [
          ['Sector', 'Banen'],
          ['Zorg', 200],
        ],
      }),
      async (host) => {
        await run({ steps: new Set(['structure'] as const) });
        const answerOf = async (role: 'profile' | 'charts') =>
          (await readSheet(host, role)).sheet.cell(2, 0).value;
        expect(await answerOf('profile')).toBe(
          'Uw tabel heeft één sector, Zorg: over spreiding is dan niets te zeggen.',
        );
        expect(await answerOf('charts')).toBe('De enige sector van uw tabel.');
      },
    );
  });
});
