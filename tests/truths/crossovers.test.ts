import { crossSectorShare, crossoverStrength, crossovers, relatednessDensity } from '../../src/method';

/** Five projects; who takes part is worked out by hand below. */
const LIST: readonly (readonly [string, string])[] = [
  ['harbour', 'logistics'],
  ['harbour', 'manufacturing'],
  ['harbour', 'knowledge'],
  ['robot', 'manufacturing'],
  ['robot', 'manufacturing'],
  ['robot', 'knowledge'],
  ['clinic', 'care'],
  ['clinic', 'knowledge'],
  ['lab', 'knowledge'],
  ['lab', 'knowledge'],
  ['solo', 'care'],
];
const PROJECTS = LIST.map(([project]) => project);
const SECTORS = LIST.map(([, sector]) => sector);
const ORDER = ['care', 'knowledge', 'logistics', 'manufacturing'];

describe('cross-overs in a list of projects', () => {
  it('are counted as by hand', () => {
    // care-knowledge: clinic. knowledge-logistics: harbour. knowledge-manufacturing: harbour, robot.
    // logistics-manufacturing: harbour. Twice the same sector: lab (knowledge), robot (manufacturing).
    expect(crossovers(PROJECTS, SECTORS, ORDER).counts).toEqual([
      [0, 1, 0, 0],
      [1, 1, 1, 2],
      [0, 1, 0, 1],
      [0, 2, 1, 1],
    ]);
  });

  it('are the product of the table of participation with itself', () => {
    // Co-occurrence by another route (Van Eck & Waltman 2009, section 2): C = O'O for the 0/1 table of projects by
    // sectors, outside the diagonal.
    const projects = [...new Set(PROJECTS)];
    const took = projects.map((project) =>
      ORDER.map((sector) => (LIST.some(([one, other]) => one === project && other === sector) ? 1 : 0)),
    );
    const { counts } = crossovers(PROJECTS, SECTORS, ORDER);
    ORDER.forEach((_, one) =>
      ORDER.forEach((__, other) => {
        if (one === other) return;
        const product = took.reduce((sum, row) => sum + row[one]! * row[other]!, 0);
        expect(counts[one]![other]).toBe(product);
      }),
    );
  });

  it('cross sectors in three of five projects', () => {
    // harbour, robot and clinic; not lab and solo.
    expect(crossSectorShare(PROJECTS, SECTORS)).toBe(0.6);
  });
});

describe('association strength', () => {
  it('is observed over expected, as Van Eck & Waltman (2009) define it', () => {
    // Their section 4: with s_i the co-occurrences of i and m all pairs (half the sum of s), the expected number is
    // s_i s_j / (2 m). By hand: s = 1, 4, 2, 3 and m = 5.
    const { counts } = crossovers(PROJECTS, SECTORS, ORDER);
    const strengths = crossoverStrength(counts);
    expect(strengths[0]![1]).toBeCloseTo(1 / ((1 * 4) / 10), 12);
    expect(strengths[1]![2]).toBeCloseTo(1 / ((4 * 2) / 10), 12);
    expect(strengths[1]![3]).toBeCloseTo(2 / ((4 * 3) / 10), 12);
    expect(strengths[2]![3]).toBeCloseTo(1 / ((2 * 3) / 10), 12);
    expect(strengths[0]![2]).toBe(0);
  });
});

describe('relatedness density', () => {
  it('follows Boschma, Balland & Kogler (2015)', () => {
    // The relatedness of a sector with those in which the region is specialised, over its relatedness with all
    // others. Strengths by hand: care-knowledge 2.5, knowledge-logistics 1.25, knowledge-manufacturing 5/3,
    // logistics-manufacturing 5/3. Specialised in knowledge and manufacturing (quotients 1.06 and 1).
    const { counts } = crossovers(PROJECTS, SECTORS, ORDER);
    const strengths = crossoverStrength(counts) as (number | null)[][];
    const densities = relatednessDensity(strengths, [[0.9], [1.06], [0.5], [1]]).flat();
    expect(densities[0]).toBeCloseTo(1, 12);
    expect(densities[1]).toBeCloseTo(5 / 3 / (2.5 + 1.25 + 5 / 3), 12);
    expect(densities[2]).toBeCloseTo(1, 12);
    expect(densities[3]).toBeCloseTo(5 / 3 / (5 / 3 + 5 / 3), 12);
  });
});
