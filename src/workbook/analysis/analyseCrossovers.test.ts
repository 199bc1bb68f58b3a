import type { ProjectTable } from '../input';
import { anyInputOf } from '../recognise/testing/inputOf';
import { snapshotOf, type TestCell } from '../recognise/testing/snapshotOf';
import { analyseCrossovers } from './analyseCrossovers';

const listOf = (header: readonly string[], rows: readonly (readonly TestCell[])[]): ProjectTable =>
  anyInputOf(snapshotOf({ name: 'Lijst', cells: [header, ...rows] })).projects!;

const together = (times: number, name: string, ...sectors: readonly string[]): TestCell[][] =>
  Array.from({ length: times }, (_, index) => sectors.map((sector) => [`${name} ${index}`, sector])).flat();

const LIMITS = { strength: 1.25, projects: 5 };

/** Crossings: Bouw 22, Energie 20, Zorg 22, Kennis 20, together 84. */
const TELLING = listOf(
  ['Project', 'Sector'],
  [
    ...together(20, 'Dak', 'Bouw', 'Energie'),
    ...together(20, 'Bed', 'Zorg', 'Kennis'),
    ...together(2, 'Huis', 'Bouw', 'Zorg'),
  ],
);

describe('the pairs that stand out', () => {
  it('meet clearly more often than by chance, in enough projects', () => {
    const { more } = analyseCrossovers(TELLING, [], LIMITS);
    expect(more.map(({ sectors, projects }) => [...sectors, projects])).toEqual([
      ['Zorg', 'Kennis', 20],
      ['Bouw', 'Energie', 20],
    ]);
    for (const { strength } of more) expect(strength).toBeCloseTo((20 * 84) / (22 * 20), 12);
    expect(analyseCrossovers(TELLING, [], { ...LIMITS, projects: 21 }).more).toEqual([]);
    expect(analyseCrossovers(TELLING, [], { ...LIMITS, strength: 4 }).more).toEqual([]);
  });

  it('or clearly less often, where chance would give enough projects', () => {
    const { less } = analyseCrossovers(TELLING, [], LIMITS);
    expect(less.map(({ sectors, projects }) => [...sectors, projects])).toEqual([
      ['Bouw', 'Kennis', 0],
      ['Energie', 'Zorg', 0],
      ['Bouw', 'Zorg', 2],
    ]);
    expect(less[0]!.expected).toBeCloseTo((22 * 20) / 84, 12);
    expect(less[2]!.expected).toBeCloseTo((22 * 22) / 84, 12);
    // Energie and Kennis: 20 x 20 / 84 = 4.8.
    expect(analyseCrossovers(TELLING, [], { ...LIMITS, projects: 4 }).less).toHaveLength(4);
  });

  it('are none when nothing crosses', () => {
    const alone = listOf(
      ['Project', 'Sector'],
      [...together(9, 'Dak', 'Bouw'), ...together(9, 'Bed', 'Zorg')],
    );
    const { more, less, crossShare } = analyseCrossovers(alone, [], LIMITS);
    expect([more, less, crossShare]).toEqual([[], [], 0]);
  });
});

describe('the sectors and projects of a list', () => {
  it('stand in the order of her sectors, and then as they come', () => {
    const { sectors } = analyseCrossovers(TELLING, ['healthcare', 'construction'], LIMITS);
    expect(sectors.map(({ name }) => name)).toEqual(['Zorg', 'Bouw', 'Energie', 'Kennis']);
  });

  it('keep each way in which her cells spell them, once whatever the capitals', () => {
    const list = listOf(
      ['Project', 'Sector', 'Soort organisatie'],
      [
        ['Dak', 'Maak', 'TNO'],
        ['dak ', 'Maakindustrie', 'tno'],
        ['DAK', 'maak', 'bedrijf'],
        ['Bed', 'Zorg', 'hogeschool'],
      ],
    );
    const { sectors, projects, knowledgeKinds } = analyseCrossovers(list, [], LIMITS);
    expect(sectors.map(({ spellings }) => spellings)).toEqual([['Maak', 'Maakindustrie'], ['Zorg']]);
    expect(projects.map(({ key, spellings }) => [key, spellings])).toEqual([
      ['dak', ['Dak', 'dak ']],
      ['bed', ['Bed']],
    ]);
    expect(knowledgeKinds).toEqual(['TNO', 'hogeschool']);
  });

  it('have no kinds of knowledge institutions where the list tells no kinds', () => {
    expect(analyseCrossovers(TELLING, [], LIMITS).knowledgeKinds).toBeNull();
    expect(analyseCrossovers(TELLING, [], LIMITS).knowledgePartners).toEqual([]);
  });
});
