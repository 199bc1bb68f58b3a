import { PARAMETERS } from '../plans/parameters';
import { anyInputOf } from '../recognise/testing/inputOf';
import { snapshotOf, type TestCell } from '../recognise/testing/snapshotOf';
import { analyseScores, type SectorIndices } from './analyseScores';

const scoresOf = (cells: readonly TestCell[][], parameters = {}): readonly SectorIndices[] =>
  analyseScores(anyInputOf(snapshotOf({ cells })).indicators!, { ...PARAMETERS, ...parameters });

/** Made-up values; the means are 2, 3 and 2. */
const CELLS = [
  ['Sector', 'Netwerken', 'Talent', 'Kennis'],
  ['Bouw', 4, 3, 1],
  ['Zorg', 1, 2, 2],
  ['Energie', 1, 4, 3],
];

describe('the indices of sectors', () => {
  it('are the values divided by their mean, with the weakest element named', () => {
    const [construction, health] = scoresOf(CELLS);
    expect(construction).toMatchObject({ indices: [2, 1, 0.5], weakest: ['knowledge'] });
    expect(health).toMatchObject({ weakest: ['networks'] });
  });

  it('leave out what is not known, and never take it for the weakest', () => {
    const [first] = scoresOf([CELLS[0]!, ['Bouw', 4, 3, null], ...CELLS.slice(2)]);
    expect(first).toMatchObject({ indices: [2, 1, null], weakest: ['talent'] });
  });

  it('are relative to the whole economy where she asks for that', () => {
    const withTotal = [...CELLS, ['Totaal', 8, 6, 4]];
    expect(scoresOf(withTotal, { meanOfEconomy: 1 })[0]?.indices).toEqual([0.5, 0.5, 0.25]);
    expect(scoresOf(withTotal)[0]?.indices).toEqual([2, 1, 0.5]);
  });

  it('of growth stay above zero when the mean is negative, and rise with the growth', () => {
    // z is 1 and -1: exp(1) and exp(-1) over their mean, 1.54308 (cosh 1).
    const growth = [
      ['Sector', 'Vraag'],
      ['Bouw', -0.1],
      ['Zorg', -0.3],
    ];
    const [construction, health] = scoresOf(growth);
    expect(construction!.indices[0]).toBeCloseTo(Math.E / Math.cosh(1), 12);
    expect(health!.indices[0]).toBeCloseTo(1 / Math.E / Math.cosh(1), 12);
  });

  it('of growth are relative to their own mean, also where she asks for that of the economy', () => {
    const growth = [
      ['Sector', 'Vraag'],
      ['Bouw', -0.1],
      ['Zorg', -0.3],
      ['Totaal', -0.9],
    ];
    const asked = scoresOf(growth, { meanOfEconomy: 1 });
    expect(asked[0]!.indices[0]).toBeCloseTo(Math.E / Math.cosh(1), 12);
    expect(asked[1]!.indices[0]).toBeCloseTo(1 / Math.E / Math.cosh(1), 12);
  });

  it('have nothing to be relative to where the whole economy is zero', () => {
    const withTotal = [...CELLS, ['Totaal', 0, 6, 4]];
    expect(scoresOf(withTotal, { meanOfEconomy: 1 })[0]?.indices).toEqual([null, 0.5, 0.25]);
  });

  it('are not there for one sector alone', () => {
    expect(scoresOf([CELLS[0]!, CELLS[1]!])[0]).toMatchObject({ indices: [null, null, null], weakest: [] });
  });
});
