import { PARAMETERS } from '../plans/parameters';
import { inputOf, type InputWithSectors } from '../recognise/testing/inputOf';
import { snapshotOf, type TestCell } from '../recognise/testing/snapshotOf';
import { analyseSelection, type CriterionWeights, type SelectionAnalysis } from './analyseSelection';

/** Shares of 0.4, 0.3, 0.2 and 0.1: 1.6, 1.2, 0.8 and 0.4 times an equal share; quotients 1.6, 1.2, 0.8 and 0.4. */
const SECTORS: readonly TestCell[][] = [
  ['Sector', 'Banen 2023', 'Banen Nederland 2023'],
  ['Bouw', 400, 250],
  ['Zorg', 300, 250],
  ['Energie', 200, 250],
  ['Logistiek', 100, 250],
];

const inputWith = (...criteria: readonly TestCell[][]): InputWithSectors =>
  inputOf(
    snapshotOf(
      { name: 'Cijfers', cells: SECTORS },
      ...(criteria.length > 0 ? [{ name: 'Criteria', cells: criteria }] : []),
    ),
  );

const analysed = (
  input: InputWithSectors,
  weights: CriterionWeights = {},
  parameters = {},
): SelectionAnalysis => analyseSelection(input, { ...PARAMETERS, ...parameters }, weights);

const ranksOf = ({ sectors }: SelectionAnalysis): (number | null)[] => sectors.map(({ rank }) => rank);

describe('the ranking of sectors', () => {
  it('weighs what there is, and nothing else', () => {
    const analysis = analysed(inputWith());
    expect([analysis.criteria, analysis.hasGrowth]).toEqual([['size', 'concentration'], false]);
    // Large 2 and above average 2; large 2 and above average 2; medium 1 and low 0; small 0 and low 0.
    expect(analysis.sectors.map(({ score }) => score)).toEqual([2, 2, 0.5, 0]);
    expect(ranksOf(analysis)).toEqual([1, 1, 3, 4]);
  });

  it('follows her weights, and leaves a criterion of weight nought out', () => {
    expect(analysed(inputWith(), { concentration: 3 }).sectors.map(({ score }) => score)).toEqual([
      2, 2, 0.25, 0,
    ]);
    expect(analysed(inputWith(), { concentration: 0 }).sectors.map(({ score }) => score)).toEqual([
      2, 2, 1, 0,
    ]);
  });

  it.each([{ size: null }, { size: 0, concentration: 0 }])('is not there with the weights %p', (weights) => {
    const analysis = analysed(inputWith(), weights);
    expect(ranksOf(analysis)).toEqual([null, null, null, null]);
    expect(analysis.sensitivity).toEqual([]);
    // The draws do not go by her weights.
    expect(analysis.sectors[0]?.rankShares).not.toBeNull();
  });

  it('passes a sector by of which a criterion is missing, and does not take it for the last', () => {
    const analysis = analysed(
      inputWith(
        ['Sector', 'Passende werkgelegenheid', 'Selectie'],
        ['Bouw', null, 'nee'],
        ['Zorg', 'slecht', 'ja'],
        ['Energie', 'goed', 'nee'],
        ['Logistiek', 'goed', null],
      ),
    );
    // 2, 2 and 0; 1, 0 and 3; 0, 0 and 3, each of three.
    expect(ranksOf(analysis)).toEqual([null, 1, 1, 3]);
    expect(analysis.sectors.map(({ selected }) => selected)).toEqual([false, true, false, null]);
    expect(analysis.sectors[0]?.rankShares).toBeNull();
  });

  it('has the most relevant at the most points that a criterion has', () => {
    const rows = (label: string): SelectionAnalysis =>
      analysed(
        inputWith(
          ['Sector', 'Maatschappelijke relevantie', 'Selectie'],
          ['Bouw', label, 'ja'],
          ['Zorg', 'geen', 'nee'],
          ['Energie', 'geen', 'nee'],
          ['Logistiek', 'geen', 'nee'],
        ),
      );
    // Two missions are four points, of which three count: (2 + 2 + 3) / 3.
    expect(rows('Veiligheid + energietransitie').sectors[0]?.score).toBeCloseTo(7 / 3, 11);
    expect(rows('Deels veiligheid').sectors[0]?.score).toBeCloseTo(5 / 3, 11);
  });
});

describe('how firm the top is', () => {
  it('names the weight at which the next sector comes in, by hand', () => {
    const analysis = analysed(
      inputWith(
        ['Sector', 'Passende werkgelegenheid', 'Selectie'],
        ['Bouw', 'slecht', 'ja'],
        ['Zorg', 'gemiddeld', 'nee'],
        ['Energie', 'goed', 'nee'],
        ['Logistiek', 'goed', 'nee'],
      ),
      {},
      { selectionSize: 1 },
    );
    // Zorg 2, 2 and 1.5; Energie 1, 0 and 3. With t for the fit, the others alike: 2(1 - t) + 1.5t = (1 - t) / 2 + 3t
    // at t = 1/2. Bouw, 2, 2 and 0, draws level at t = 0 and never passes.
    const fit = analysis.sensitivity.find(({ criterion }) => criterion === 'suitableEmployment');
    expect(fit).toMatchObject({ weight: expect.closeTo(1 / 3, 12) as number });
    expect(fit?.below).toBeNull();
    expect(fit?.above).toEqual({
      weight: expect.closeTo(0.5, 12) as number,
      leaves: 'Zorg',
      enters: 'Energie',
    });
  });

  it('is not drawn for a list too long to read', () => {
    const many = Array.from({ length: 1001 }, (_, index): TestCell[] => [`Branche ${index}`, 100, 100]);
    const input = inputOf(snapshotOf({ name: 'Cijfers', cells: [SECTORS[0]!, ...many] }));
    const analysis = analysed(input);
    expect([analysis.weightings, analysis.sectors[0]?.rankShares]).toEqual([0, null]);
  });
});
