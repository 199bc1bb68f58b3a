import * as fc from 'fast-check';
import { crossovers } from './crossovers';

const keyed = (key: string): Error => expect.objectContaining({ key }) as Error;

describe('crossovers', () => {
  it('counts the projects in which two sectors take part together', () => {
    const projects = ['p', 'p', 'p', 'q', 'q', 'r'];
    const sectors = ['Care', 'ICT', 'Energy', 'ICT', 'Care', 'ICT'];
    expect(crossovers(projects, sectors)).toEqual({
      sectors: ['Care', 'ICT', 'Energy'],
      counts: [
        [0, 2, 1],
        [2, 0, 1],
        [1, 1, 0],
      ],
    });
  });

  it('counts a project once, however many of a sector take part, and on the diagonal when two or more do', () => {
    const { counts } = crossovers(['p', 'p', 'p', 'p', 'q'], ['ICT', 'Care', 'ICT', 'ICT', 'Care']);
    expect(counts).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('knows a sector by its other spellings and a project by its capitals, and shows the first', () => {
    const { sectors, counts } = crossovers(
      ['P1', 'p1 ', 'p2', 'p2'],
      ['ICT & creatief', 'Financiën', 'financien', 'ICT en creatief'],
    );
    expect(sectors).toEqual(['ICT & creatief', 'Financiën']);
    expect(counts[0]![1]).toBe(2);
  });

  it('keeps names apart that have nothing in them to compare', () => {
    expect(crossovers(['p', 'p'], ['&', '+']).sectors).toEqual(['&', '+']);
  });

  it('stands in the order that is asked, with zeros for who takes part in nothing', () => {
    expect(crossovers(['p', 'p'], ['Care', 'ICT'], ['Tourism', 'ICT', 'Care'])).toEqual({
      sectors: ['Tourism', 'ICT', 'Care'],
      counts: [
        [0, 0, 0],
        [0, 0, 1],
        [0, 1, 0],
      ],
    });
  });

  it('passes over an empty row, but not half a row', () => {
    expect(crossovers(['p', null, 'p'], ['Care', null, 'ICT']).counts[0]![1]).toBe(1);
    expect(() => crossovers(['p', 'p'], ['Care', null])).toThrow(
      expect.objectContaining({
        reason: 'missing',
        key: 'participations.halfRow',
        details: { argument: 'sectors', position: 2 },
      }) as Error,
    );
    expect(() => crossovers([null], ['Care'])).toThrow(
      expect.objectContaining({ details: { argument: 'projects', position: 1 } }) as Error,
    );
  });

  it('refuses lists of different length, without rows, or with more sectors than a table holds', () => {
    expect(() => crossovers(['p'], ['Care', 'ICT'])).toThrow(keyed('participations.shape'));
    expect(() => crossovers([], [])).toThrow(keyed('values.empty'));
    expect(() => crossovers([null], [null])).toThrow(keyed('values.empty'));
    const many = Array.from({ length: 1001 }, (_, place) => `s${place}`);
    expect(() => crossovers(many, many)).toThrow(keyed('crossovers.sectors'));
  });

  it('drops no sector: an order must name all of them, once', () => {
    expect(() => crossovers(['p'], ['Care'], ['ICT'])).toThrow(
      expect.objectContaining({ key: 'crossovers.orderLacks', details: { got: 'Care' } }) as Error,
    );
    expect(() => crossovers(['p'], ['Care'], ['Care', 'CARE'])).toThrow(keyed('crossovers.orderTwice'));
  });

  const NAMES = ['A', 'B', 'C', 'D'];
  const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...NAMES)), {
    minLength: 1,
    maxLength: 40,
  });
  const countsOf = (rows: readonly (readonly [number, string])[]): readonly (readonly number[])[] =>
    crossovers(
      rows.map(([project]) => `p${project}`),
      rows.map(([, sector]) => sector),
      NAMES,
    ).counts;

  it('agrees with counting project by project, and is symmetric', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const times = (project: number, sector: string): number =>
          rows.filter(([one, other]) => one === project && other === sector).length;
        const expected = NAMES.map((one) =>
          NAMES.map(
            (other) =>
              [1, 2, 3, 4, 5, 6].filter((project) =>
                one === other
                  ? times(project, one) > 1
                  : times(project, one) > 0 && times(project, other) > 0,
              ).length,
          ),
        );
        expect(countsOf(rows)).toEqual(expected);
        expect(expected).toEqual(NAMES.map((_, column) => expected.map((row) => row[column])));
      }),
    );
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(list, (rows) => {
        expect(countsOf([...rows].reverse())).toEqual(countsOf(rows));
      }),
    );
  });
});

it('takes a name of signs only as it is, without the spaces around it', () => {
  expect(crossovers(['A', 'A'], ['&', ' & '])).toEqual({ sectors: ['&'], counts: [[1]] });
});

it('takes a thousand sectors', () => {
  const sectors = Array.from({ length: 1000 }, (_, place) => `Sector ${place}`);
  const { counts } = crossovers(sectors, sectors);
  expect([counts.length, counts[999]!.length]).toEqual([1000, 1000]);
});
