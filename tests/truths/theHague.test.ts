import { localeOf } from '../../src/locale';
import {
  concentrationClass,
  elementIndex,
  elementRating,
  growthRate,
  locationQuotient,
  share,
  sizeClass,
} from '../../src/method';
import { SECTORS, TOTAL, secondReading } from './theHague';

const dutch = localeOf('nl').terms;
const jobs = SECTORS.map(([, count]) => [count]);
const growth = SECTORS.map(([, , rate]) => [rate]);
const growthBySector = new Map<string, number>(SECTORS.map(([name, , rate]) => [name, rate]));

const reading = secondReading();
/** The second reading stands beside a full checkout only; without it there is nothing to compare with. */
const withReading = reading ? it : it.skip;

describe('the figures of Birch (2019) for The Hague', () => {
  it('add up', () => {
    expect(SECTORS.reduce((sum, [, count]) => sum + count, 0)).toBe(TOTAL.jobs);
  });

  withReading('were typed as the second reading has them, where it is present', () => {
    const second = {
      figures: reading!.figure2_key_figures_the_hague.rows.map((row) => [
        row[0],
        row[1],
        row[2],
        row[5],
        row[6],
      ]),
      labels: reading!.figure3_criteria.rows.map((row) => [row[0], row[1], row[3]]),
    };
    const first = {
      figures: SECTORS.map(([name, count, rate, share, quotient]) => [name, count, rate, share, quotient]),
      labels: SECTORS.map(([name, , , , , size, concentration]) => [name, size, concentration]),
    };
    expect(second).toEqual(first);
  });

  it.each(SECTORS)('gives %s its printed share of the jobs', (name, count, _growth, printed) => {
    const sector = SECTORS.findIndex((row) => row[0] === name);
    // Half a unit of the third decimal, which is the last one printed.
    expect(Math.abs((share(jobs)[sector]![0] as number) - printed)).toBeLessThanOrEqual(0.0005);
    expect(share([[count]], [[TOTAL.jobs]])[0]![0]).toBe(share(jobs)[sector]![0]);
  });

  it.each(SECTORS)(
    'gives %s its printed label of size',
    (_name, count, _growth, _share, _quotient, label) => {
      const own = share([[count]], [[TOTAL.jobs]])[0]![0] as number;
      expect(dutch.sizeClasses[sizeClass(own, SECTORS.length)]).toBe(label);
    },
  );

  it.each(SECTORS)('gives %s its printed label of concentration', (...row) => {
    expect(dutch.concentrationClasses[concentrationClass(row[4])]).toBe(row[6]);
  });

  it('gives the printed total growth of 5.1 per cent', () => {
    // The start of each sector follows from its printed growth, known to half a thousandth.
    const start = SECTORS.reduce((sum, [, count, rate]) => sum + count / (1 + rate), 0);
    const total = growthRate([[start]], [[TOTAL.jobs]])[0]![0] as number;
    expect(Math.abs(total - TOTAL.growth)).toBeLessThanOrEqual(0.0005);
  });

  it('gives back the printed quotients from the national shares they imply', () => {
    const national = SECTORS.map(([, count, , , quotient]) => [count / TOTAL.jobs / quotient]);
    const total = national.reduce((sum, [share]) => sum + share!, 0);
    // Fourteen quotients printed to two decimals: their shares add up to 1 within a thousandth or so.
    expect(Math.abs(total - 1)).toBeLessThanOrEqual(0.002);
    locationQuotient(jobs, national).forEach(([quotient], sector) => {
      expect(Math.abs((quotient as number) - SECTORS[sector]![4])).toBeLessThanOrEqual(0.01);
    });
  });

  it('puts the four sectors that the report names above the mean of growth', () => {
    const ratings = elementRating(growth, 'interval').map(([rating]) => rating);
    const ratingOf = (name: string): unknown => ratings[SECTORS.findIndex((row) => row[0] === name)];
    for (const name of ['Agrofood & tuinbouw', 'Detailhandel en horeca', 'Toerisme', 'Zakelijke diensten']) {
      expect([name, ratingOf(name)]).toEqual([name, 'strong']);
    }
    // By hand: the fourteen printed rates add up to 0.845, so the mean is 0.0604.
    const above = [...growthBySector].filter(([, rate]) => rate > 0.845 / 14).map(([name]) => name);
    expect(SECTORS.filter((_, sector) => ratings[sector] === 'strong').map(([name]) => name)).toEqual(above);
  });

  it('shows that Financiën changes side between the two means', () => {
    const finance = SECTORS.findIndex((row) => row[0] === 'Financiën');
    expect(elementRating(growth, 'interval')[finance]![0]).toBe('weak');
    expect(elementRating(growth, 'interval', 0, { mean: TOTAL.growth })[finance]![0]).toBe('strong');
  });

  it('shows why ratings look at the value: Agrofood is above the mean with an index under 1', () => {
    const agrofood = SECTORS.findIndex((row) => row[0] === 'Agrofood & tuinbouw');
    expect(elementRating(growth, 'interval', 0)[agrofood]![0]).toBe('strong');
    expect(elementIndex(growth, 'interval')[agrofood]![0]).toBeLessThan(1);
  });
});
