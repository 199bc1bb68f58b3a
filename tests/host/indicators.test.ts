import { elementIndex, elementRating } from '../../src/method';
import { RATING_NUMBER } from '../../src/workbook/plans/ecosystem/ratingFormula';
import { inHost, readSheet, run, workbookOf } from './workbooks';

/** Made-up values: no figures of a real place. Demand is a growth of jobs, which can be negative. */
const SECTORS = ['Bouw', 'Zorg', 'Energie', 'Logistiek'];
const CULTURE = [40, 30.3, 29, 20];
const DEMAND = [-0.12, 0.02, 0.0, -0.3];

const workbook = () =>
  workbookOf({
    Banen: [['Sector', 'Banen 2023'], ...SECTORS.map((name, index) => [name, 100 + index])],
    Indicatoren: [
      ['Sector', 'Ondernemerscultuur', 'Vraag'],
      ...SECTORS.map((name, index) => [name, CULTURE[index]!, DEMAND[index]!]),
    ],
  });

describe('raw indicator values', () => {
  it('are rated by native formulas as the method rates them, on a ratio and on an interval scale', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const ecosystem = await readSheet(host, 'ecosystem');
      const expected = {
        Ondernemerscultuur: elementRating(
          CULTURE.map((value) => [value]),
          'ratio',
        ),
        Vraag: elementRating(
          DEMAND.map((value) => [value]),
          'interval',
        ),
      };
      for (const [element, ratings] of Object.entries(expected)) {
        SECTORS.forEach((sector, index) => {
          const rating = ratings[index]![0] as keyof typeof RATING_NUMBER;
          expect([sector, element, ecosystem.value(sector, element)]).toEqual([
            sector,
            element,
            RATING_NUMBER[rating],
          ]);
        });
      }
    });
  });

  it('keep their meaning when the mean is negative: the best growth is never weak', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const evidence = await readSheet(host, 'evidence');
      const of = (sector: string) =>
        evidence.rows.findIndex((cells) => cells[0] === sector && cells[2] === 'Vraag');
      expect(evidence.value(of('Zorg'), 'Gemiddelde') as number).toBeLessThan(0);
      expect(evidence.value(of('Zorg'), 'Beoordeling uit indicator')).toBe(1);
      expect(evidence.value(of('Logistiek'), 'Beoordeling uit indicator')).toBe(-1);
      // Above zero and rising with the growth, which division by a negative mean would turn round.
      const indices = ['Logistiek', 'Bouw', 'Energie', 'Zorg'].map((name) =>
        evidence.value(of(name), 'Index'),
      );
      expect(indices).toEqual([...indices].sort((one, other) => Number(one) - Number(other)));
      expect(indices.every((index) => typeof index === 'number' && index > 0)).toBe(true);
    });
  });

  it('have an index of 1 at the mean, on a ratio scale', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      const evidence = await readSheet(host, 'evidence');
      const expected = elementIndex(
        CULTURE.map((value) => [value]),
        'ratio',
      );
      SECTORS.forEach((sector, index) => {
        const row = evidence.rows.findIndex(
          (cells) => cells[0] === sector && cells[2] === 'Ondernemerscultuur',
        );
        expect(evidence.value(row, 'Index')).toBeCloseTo(expected[index]![0] as number, 12);
      });
    });
  });

  it('rate against the whole economy where she asks for it, with an index of growth around its own mean', async () => {
    const withTotal = workbook();
    const sheet = withTotal.sheetByName('Indicatoren')!;
    // So far below all sectors that every distance to it would be capped, and a culture nothing has a ratio to.
    ['Totaal', 0, -5].forEach((value, at) =>
      sheet.setCell(SECTORS.length + 1, at, { value, formula: null, style: {} }),
    );
    await inHost(withTotal, async (host) => {
      await run();
      const provenance = await readSheet(host, 'provenance');
      const row = provenance.rows.findIndex((cells) =>
        String(cells[1]).startsWith('Vergelijken met de hele economie'),
      );
      provenance.sheet.setCell(6 + row, provenance.headers.indexOf('Uw waarde (u)'), {
        value: 1,
        formula: null,
        style: {},
      });
      const evidence = await readSheet(host, 'evidence');
      const expected = elementIndex(
        DEMAND.map((value) => [value]),
        'interval',
      );
      SECTORS.forEach((sector, index) => {
        const of = (element: string): number =>
          evidence.rows.findIndex((cells) => cells[0] === sector && cells[2] === element);
        expect(evidence.value(of('Vraag'), 'Beoordeling uit indicator')).toBe(1);
        expect(evidence.value(of('Vraag'), 'Index')).toBeCloseTo(expected[index]![0] as number, 12);
        expect(evidence.value(of('Ondernemerscultuur'), 'Beoordeling uit indicator')).toBe('');
        expect(evidence.value(of('Ondernemerscultuur'), 'Index')).toBe('');
      });
      const report = await run();
      expect(report.written.find(({ role }) => role === 'evidence')).toBeDefined();
    });
  });

  it('rate with the neutral band that she sets, in per cent of the mean', async () => {
    await inHost(workbook(), async (host) => {
      await run();
      expect((await readSheet(host, 'ecosystem')).value('Zorg', 'Ondernemerscultuur')).toBe(1);
      const provenance = await readSheet(host, 'provenance');
      const row = provenance.rows.findIndex(
        (cells) => cells[1] === 'Neutrale marge rond het gemiddelde, in procenten',
      );
      provenance.sheet.setCell(6 + row, provenance.headers.indexOf('Uw waarde (u)'), {
        value: 10,
        formula: null,
        style: {},
      });
      expect((await readSheet(host, 'ecosystem')).value('Zorg', 'Ondernemerscultuur')).toBe(0);
      const report = await run();
      // The advice, made by the method, follows the same band as the formulas on the sheets.
      expect(report.written.find(({ role }) => role === 'ecosystem')?.answer).toMatch(/^\d+ zwakke/);
      const ecosystem = await readSheet(host, 'ecosystem');
      const weak = ecosystem.rows.flat().filter((cell) => cell === -1).length;
      const advice = await readSheet(host, 'recommendations');
      expect(new Set(advice.rows.map((cells) => `${cells[0]}|${cells[1]}`)).size).toBe(weak);
    });
  });

  it('leave a sector without a value unrated, and out of the mean', async () => {
    const withGap = workbook();
    withGap.sheetByName('Indicatoren')!.setCell(4, 1, { value: null, formula: null, style: {} });
    await inHost(withGap, async (host) => {
      await run();
      expect((await readSheet(host, 'ecosystem')).value('Logistiek', 'Ondernemerscultuur')).toBe('');
      const indicators = await readSheet(host, 'indicators');
      expect(indicators.total('Ondernemerscultuur')).toBeCloseTo((40 + 30.3 + 29) / 3, 12);
    });
  });
});
