import fc from 'fast-check';
import { elementIndex, elementRating, ecosystemScore, type Scale } from '../../src/method';
import { RATING_NUMBER } from '../../src/workbook/plans/ecosystem/ratingFormula';
import { BLANK, CellError, type Scalar } from '../../src/workbench/model/cell';
import { inHost, readSheet, run, workbookOf, type SheetReading, type Written } from './workbooks';

/** Made-up values, no figures of a real place; the means are 2, 3 and 2, so that Bouw has 2, 1 and 0.5. */
const INDICATORS: readonly (readonly Written[])[] = [
  ['Sector', 'Netwerken', 'Talent', 'Kennis'],
  ['Bouw', 4, 3, 1],
  ['Zorg', 1, 2, 2],
  ['Energie', 1, 4, 3],
];

const CHOICE: readonly (readonly Written[])[] = [
  ['Sector', 'Selectie'],
  ['Bouw', 'ja'],
  ['Zorg', 'nee'],
  ['Energie', 'ja'],
];

const runEcosystem: typeof run = (options) =>
  run({ steps: new Set(['ecosystem', 'recommendations']), ...options });

const workbook = (indicators = INDICATORS, choice: readonly (readonly Written[])[] | null = CHOICE) =>
  workbookOf({
    Banen: [['Sector', 'Banen 2023'], ...indicators.slice(1).map(([name], index) => [name!, 100 + index])],
    Ruw: indicators,
    ...(choice ? { Keuze: choice } : {}),
  });

const write = (reading: SheetReading, row: number, header: string, value: Scalar): void =>
  reading.sheet.setCell(
    row,
    reading.headers.findIndex((text) => text.startsWith(header)),
    { ...BLANK, value },
  );

const WEIGHTS = 4;
const isMissing = (value: Scalar): boolean => value instanceof CellError && value.code === '#N/A';

describe('the sheet Scores', () => {
  it('has the three scores of the worked example, and names the bottleneck', async () => {
    await inHost(workbook(), async (host) => {
      await runEcosystem();
      const scores = await readSheet(host, 'scores');
      expect(['Netwerken', 'Talent', 'Kennis'].map((element) => scores.value('Bouw', element))).toEqual([
        2, 1, 0.5,
      ]);
      expect(scores.value('Bouw', 'Score optellend')).toBeCloseTo(1.16667, 5);
      expect(scores.value('Bouw', 'Score vermenigvuldigend')).toBeCloseTo(1, 12);
      expect(scores.value('Bouw', 'Score knelpunt')).toBeCloseTo(0.89011, 5);
      expect(scores.value('Bouw', 'Knelpunt')).toBe('Kennis');
      expect(scores.value('Zorg', 'Knelpunt')).toBe('Netwerken');
      expect(scores.value('Bouw', 'Elementen met index')).toBe(3);
      expect(scores.value('Gemiddelde', 'Score optellend')).toBe(1);
      expect(scores.value('Gemiddelde', 'Score knelpunt')).toBe(1);
    });
  });

  it('follows the weights above its header, which stay when it is written again', async () => {
    await inHost(workbook(), async (host) => {
      await runEcosystem();
      write(await readSheet(host, 'scores'), WEIGHTS, 'Kennis', 0);
      write(await readSheet(host, 'scores'), WEIGHTS, 'Netwerken', 3);
      for (const again of [false, true]) {
        if (again) await runEcosystem();
        const scores = await readSheet(host, 'scores');
        expect(scores.value('Bouw', 'Score optellend')).toBeCloseTo((3 * 2 + 1) / 4, 12);
        expect(scores.value('Bouw', 'Score vermenigvuldigend')).toBeCloseTo(2 ** 0.75, 12);
        expect(scores.value('Bouw', 'Score knelpunt')).toBeCloseTo((3 * (2 - Math.exp(-1)) + 1) / 4, 12);
        expect(scores.value('Bouw', 'Knelpunt')).toBe('Talent');
      }
    });
  });

  it.each([
    ['below zero', -1],
    ['a word', 'veel'],
    ['blank', null],
  ])('has no score with a weight that is %s', async (_, weight) => {
    await inHost(workbook(), async (host) => {
      await runEcosystem();
      write(await readSheet(host, 'scores'), WEIGHTS, 'Kennis', weight);
      const scores = await readSheet(host, 'scores');
      for (const method of ['Score optellend', 'Score vermenigvuldigend', 'Score knelpunt']) {
        expect(isMissing(scores.value('Bouw', method))).toBe(true);
      }
    });
  });

  it('has no score for a sector without an index, until the element counts for nobody', async () => {
    const gap = [...INDICATORS.slice(0, 3), ['Energie', 1, 4, null]];
    await inHost(workbook(gap), async (host) => {
      await runEcosystem();
      const scores = await readSheet(host, 'scores');
      expect(isMissing(scores.value('Energie', 'Kennis'))).toBe(true);
      expect(isMissing(scores.value('Energie', 'Score optellend'))).toBe(true);
      expect(scores.value('Energie', 'Elementen met index')).toBe(2);
      expect(scores.value('Energie', 'Knelpunt')).toBe('Netwerken');
      expect(scores.value('Bouw', 'Score optellend')).toEqual(expect.any(Number));
      write(scores, WEIGHTS, 'Kennis', 0);
      const without = await readSheet(host, 'scores');
      expect(without.value('Energie', 'Score optellend')).toBeCloseTo((0.5 + 4 / 3) / 2, 12);
    });
  });

  it('draws a radar for each selected sector, against the mean', async () => {
    await inHost(workbook(), async (host) => {
      await runEcosystem();
      const { sheet } = await readSheet(host, 'scores');
      expect(sheet.charts.map(({ name }) => name)).toEqual(['RL_Radar_construction', 'RL_Radar_energy']);
      const [construction] = sheet.charts;
      expect(construction!.series).toHaveLength(2);
      expect(construction!.series[0]).toMatchObject({
        values: "'Scores'!$B$7:$D$7",
        categories: "'Scores'!$B$6:$D$6",
      });
      expect(construction!.series[1]).toMatchObject({ values: "'Scores'!$B$10:$D$10" });
      // The largest index of the two is 2: both have the same rings, also when the figures change.
      const scales = () => sheet.charts.map(({ valueAxis: { minimum, maximum } }) => [minimum, maximum]);
      expect(scales()).toEqual([
        [0, 2],
        [0, 2],
      ]);
      host.workbook.sheetByName('Ruw')!.setCell(1, 1, { ...BLANK, value: 28 });
      await runEcosystem();
      expect((await readSheet(host, 'scores')).sheet.charts).toHaveLength(2);
      // 28 over a mean of 10 is 2.8.
      expect(scales()).toEqual([
        [0, 3],
        [0, 3],
      ]);
    });
  });

  it('says why there is no radar: no selection, or too few elements', async () => {
    const remarks = async (book: ReturnType<typeof workbook>): Promise<[number, string]> =>
      inHost(book, async (host) => {
        await runEcosystem();
        const { sheet } = await readSheet(host, 'scores');
        return [sheet.charts.length, [...sheet.entries()].map(({ cell }) => String(cell.value)).join('\n')];
      });
    const [without, whyWithout] = await remarks(workbook(INDICATORS, null));
    expect(without).toBe(0);
    expect(whyWithout).toContain('er is nog geen selectie');
    const [few, whyFew] = await remarks(workbook(INDICATORS.map((row) => row.slice(0, 3))));
    expect(few).toBe(0);
    expect(whyFew).toContain('ten minste 3 elementen');
  });

  it('is not there without indicators, and the weighting says so', async () => {
    const rated = [
      ['Sector', 'Netwerken', 'Talent'],
      ['Bouw', 'sterk', 'zwak'],
      ['Zorg', 'zwak', 'sterk'],
    ];
    await inHost(workbook(rated, null), async (host) => {
      const report = await runEcosystem();
      expect(report.written.map(({ role }) => role)).not.toContain('scores');
      const { sheet } = await readSheet(host, 'ecosystem');
      const texts = [...sheet.entries()].map(({ cell }) => String(cell.value));
      expect(texts.some((text) => text.includes('geen blad Scores'))).toBe(true);
    });
  });
});

describe('the native formulas of index, rating and score', () => {
  const SECTORS = ['Bouw', 'Zorg', 'Energie', 'Logistiek', 'Toerisme', 'Financien'];
  // Nobody measures less; the squares in STDEVP vanish below 1E-154, and Excel has no numbers below 2.2E-308.
  const LEAST = 1e-100;
  const measured = (range: { readonly min: number; readonly max: number }): fc.Arbitrary<number> =>
    fc.double({ ...range, noNaN: true }).filter((value) => value === 0 || Math.abs(value) >= LEAST);
  const count = fc.oneof(fc.integer({ min: 0, max: 40 }), measured({ min: 0, max: 900 }));
  const growth = fc.oneof(
    fc.integer({ min: -3, max: 3 }).map((tenths) => tenths / 10),
    measured({ min: -0.9, max: 0.9 }),
  );
  /** A column without one number is no column of figures to the reader. */
  const some = (values: readonly (number | null)[]): boolean => values.some((value) => value !== null);
  const table = fc.integer({ min: 2, max: SECTORS.length }).chain((length) =>
    fc.record({
      networks: fc
        .array(fc.option(count, { freq: 8 }), { minLength: length, maxLength: length })
        .filter(some),
      talent: fc.array(count, { minLength: length, maxLength: length }),
      demand: fc.array(fc.option(growth, { freq: 8 }), { minLength: length, maxLength: length }).filter(some),
    }),
  );
  const column = (values: readonly (number | null)[]) => values.map((value) => [value]);
  const numbers = (outcomes: readonly (readonly unknown[])[]): (number | null)[] =>
    outcomes.map(([outcome]) => (typeof outcome === 'number' ? outcome : null));
  const near = (value: Scalar, expected: number | null): void => {
    if (expected === null) expect(typeof value === 'number' ? value : null).toBeNull();
    else
      expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  };

  it('say what the method says, over tables of any values', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ networks, talent, demand }) => {
        const names = SECTORS.slice(0, talent.length);
        const rows = names.map((name, row) => [name, networks[row]!, talent[row]!, demand[row]!]);
        await inHost(workbook([['Sector', 'Netwerken', 'Talent', 'Vraag'], ...rows], null), async (host) => {
          await runEcosystem({ steps: new Set(['ecosystem']) });
          const [scores, evidence] = [await readSheet(host, 'scores'), await readSheet(host, 'evidence')];
          const of: readonly [string, readonly (number | null)[], Scale][] = [
            ['Netwerken', networks, 'ratio'],
            ['Talent', talent, 'ratio'],
            ['Vraag', demand, 'interval'],
          ];
          const indices = of.map(([, values, scale]) => numbers(elementIndex(column(values), scale)));
          of.forEach(([element, values, scale], position) => {
            const ratings = elementRating(column(values), scale);
            names.forEach((name, row) => {
              near(scores.value(name, element), indices[position]![row]!);
              const at = evidence.rows.findIndex((cells) => cells[0] === name && cells[2] === element);
              const [rating] = ratings[row]!;
              near(
                evidence.value(at, 'Beoordeling uit indicator'),
                typeof rating === 'string' ? RATING_NUMBER[rating] : null,
              );
            });
          });
          names.forEach((name, row) => {
            const own = indices.map((ofElement) => ofElement[row]!);
            for (const [method, header] of [
              ['additive', 'Score optellend'],
              ['multiplicative', 'Score vermenigvuldigend'],
              ['bottleneck', 'Score knelpunt'],
            ] as const) {
              const [score] = numbers([[ecosystemScore(own, null, method)]]);
              near(scores.value(name, header), score!);
            }
          });
        });
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
