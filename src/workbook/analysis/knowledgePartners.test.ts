import { anyInputOf } from '../recognise/testing/inputOf';
import { snapshotOf } from '../recognise/testing/snapshotOf';
import { knowledgePartners } from './knowledgePartners';

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  anyInputOf(snapshotOf({ cells: [['Project', 'Sector', 'Soort organisatie'], ...rows] })).projects!.rows;

/** Ten projects; institutions take part in four of them, A, B, C and G. */
const ROWS = rowsOf(
  ['C', 'Zorg', 'universiteit'],
  ['C', 'Zorg', 'zorginstelling'],
  ['D', 'Zorg', 'zorginstelling'],
  ['A', 'Bouw', 'bedrijf'],
  ['A', 'Kennis', 'hogeschool'],
  ['B', 'Bouw', 'bedrijf'],
  ['B', 'Kennis', 'TNO'],
  ['E', 'Bouw', 'bedrijf'],
  ['F', 'Energie', 'bedrijf'],
  ['G', 'Energie', 'bedrijf'],
  ['G', 'Kennis', 'hogeschool'],
  ...['H', 'I', 'J'].map((project) => [project, 'Logistiek', 'bedrijf']),
);

const partners = (fewest: number, rows = ROWS) => knowledgePartners(rows, (key) => key, fewest);

describe('who works with knowledge institutions', () => {
  it('are the sectors with a larger share of such projects than all projects have, the largest first', () => {
    // All: 4 of 10. Bouw 2 of 3 (A and B of A, B and E), Zorg 1 of 2 (C), Energie 1 of 2 (G), Logistiek none of 3.
    expect(partners(1)).toEqual([
      { sector: 'construction', projects: 3, share: 2 / 3 },
      { sector: 'healthcare', projects: 2, share: 1 / 2 },
      { sector: 'energy', projects: 2, share: 1 / 2 },
    ]);
  });

  it('are no sectors with fewer projects than asked', () => {
    expect(partners(3).map(({ sector }) => sector)).toEqual(['construction']);
    expect(partners(4)).toEqual([]);
  });

  it('are no sectors that mostly consist of such institutions, though half of them may be', () => {
    const rows = rowsOf(
      ['A', 'Zorg', 'universiteit'],
      ['A', 'Zorg', 'zorginstelling'],
      ['A', 'Kennis', 'TNO'],
      ['B', 'Bouw', 'bedrijf'],
    );
    expect(partners(1, rows).map(({ sector }) => sector)).toEqual(['healthcare']);
  });
});
