import { inputOfCells, problemOf } from '../testing/inputOf';
import { snapshotOf } from '../testing/snapshotOf';

describe('scores of sectors on criteria', () => {
  it('are no jobs, whatever the criteria beside a known one are called', () => {
    const cells = [
      ['Sector', 'Werkgelegenheid', 'Passende werkgelegenheid'],
      ['Bouw', 2, 4],
      ['Zorg', 5, 5],
    ];
    expect(problemOf(snapshotOf({ cells })).kind).toBe('noJobsColumn');
  });

  it('leave jobs what they are: those are of a year, or higher than a score', () => {
    for (const [header, jobs] of [
      ['Werkgelegenheid 2023', 5],
      ['Werkgelegenheid', 11],
    ] as const) {
      const { sectors } = inputOfCells([
        ['Sector', header, 'Passende werkgelegenheid'],
        ['Bouw', jobs, 4],
        ['Zorg', 5, 5],
      ]);
      expect(sectors.rows.map((row) => row.jobs.value)).toEqual([jobs, 5]);
    }
  });
});
