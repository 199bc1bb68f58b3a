import {
  CRITERIA,
  type CriterionScale,
  MISSION_NAMES,
  SECTOR_MISSIONS,
  educationFit,
  educationMismatch,
  rankAcceptability,
  sectorIdOfName,
  selectionRank,
  selectionScore,
} from '../../src/method';
import { secondReading } from './theHague';

describe('the fit of education profiles', () => {
  it('is one minus the index of dissimilarity of Duncan & Duncan (1955)', () => {
    // From the definition, in another form: the index is the sum of the positive differences alone,
    // since those above and below zero add up to the same. Persons 120, 60, 20 against jobs 30, 45, 75:
    // shares 0.6, 0.3, 0.1 and 0.2, 0.3, 0.5; the one positive difference is 0.4.
    expect(educationFit([[120, 60, 20]], [[30, 45, 75]])[0]![0]).toBeCloseTo(1 - 0.4, 12);
  });

  it('is 0.7 for (0.5, 0.3, 0.2) and (0.2, 0.3, 0.5)', () => {
    // Half of 0.3 + 0 + 0.3 is 0.3. The first level is 0.3 up and the last 0.3 down: the first is named.
    expect(educationFit([[0.5, 0.3, 0.2]], [[0.2, 0.3, 0.5]])[0]![0]).toBeCloseTo(0.7, 12);
    const { mismatches } = educationMismatch(['low', 'middle', 'high'], [[0.5, 0.3, 0.2]], [[0.2, 0.3, 0.5]]);
    expect(mismatches).toEqual([{ level: 'low', difference: expect.closeTo(0.3, 12) as number }]);
  });
});

describe('the selection score and rank', () => {
  it.each([
    // From the definition in the OECD/JRC Handbook (2008): y = sum of w x I, with I as given or min-max.
    // Sectors (10, 3), (20, 1), (40, 2); weights 60 and 40 per cent.
    ['given', [7.2, 12.4, 24.8]],
    // Min-max: (0, 1), (1/3, 0), (1, 1/2).
    ['minMax', [0.4, 0.2, 0.8]],
  ] as [CriterionScale, number[]][])('follows the Handbook on the scale %s', (scale, expected) => {
    const criteria = [
      [10, 3],
      [20, 1],
      [40, 2],
    ];
    selectionScore(criteria, [[60, 40]], scale).forEach(([score], sector) =>
      expect(score).toBeCloseTo(expected[sector]!, 12),
    );
  });

  it("ranks as in Microsoft's documentation of RANK.EQ", () => {
    // https://support.microsoft.com/office/rank-eq-function-284858ce-8ef6-450e-b662-26245be04a40, example with
    // 7, 3.5, 3.5, 1, 2: in ascending order 7 is fifth, 2 is second and 3.5 is third.
    const ranks = selectionRank([[7, 3.5, 3.5, 1, 2]], 'lowestFirst')[0]!;
    expect([ranks[0], ranks[4], ranks[1]]).toEqual([5, 2, 3]);
  });
});

describe('rank acceptability', () => {
  it('agrees with the volumes of the weight spaces, three criteria', () => {
    // Lahdelma, Hokkanen & Salminen (1998): the acceptability of an alternative is the relative volume of the
    // weights that make it the best. Scores with weights (a, b, c), a + b + c = 1: a, b, c and 0.4. One of the
    // first three is the best when it is above 0.4: a triangle with 0.6 of the side, 0.36 of the area, of which
    // two overlap where both are above 0.4: 0.2 of the side, 0.04 of the area, split evenly between them.
    // So each has 0.36 - 0.04 / 2 - 0.04 / 2 = 0.32 and the fourth 1 - 3 x 0.32 = 0.04.
    const criteria = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0.4, 0.4, 0.4],
    ];
    const runs = 100_000;
    const first = rankAcceptability(criteria, { runs }).map((row) => row[0] as number);
    [0.32, 0.32, 0.32, 0.04].forEach((exact, sector) => {
      const fourStandardErrors = 4 * Math.sqrt((exact * (1 - exact)) / runs);
      expect(Math.abs(first[sector]! - exact)).toBeLessThanOrEqual(fourStandardErrors);
    });
  });
});

describe('the social relevance of sectors in The Hague', () => {
  const reading = secondReading();
  const test = reading === undefined ? it.skip : it;

  test('is that of figure 3, as another reader typed it', () => {
    // Sector, ..., mission relevance in the fifth column.
    const words = {
      directContributor: '',
      enabler: 'enabler',
      steeringParty: 'sturende sector',
    } as const;
    for (const row of reading!.figure3_criteria.rows) {
      const told = (row[4] as string | null)?.toLowerCase() ?? null;
      const missions = SECTOR_MISSIONS[sectorIdOfName(row[0] as string)!] ?? null;
      expect([row[0], missions === null]).toEqual([row[0], told === null]);
      for (const { role, mission } of missions ?? []) {
        const name = mission === null ? words[role] : MISSION_NAMES[mission].nl.toLowerCase();
        expect(told).toContain(mission === 'energyTransition' ? 'energietransitie' : name);
      }
    }
    expect(CRITERIA).toHaveLength(4);
  });
});
