import { inputOf } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const inFour = (...rows: readonly (readonly TestCell[])[]): readonly (readonly TestCell[])[] =>
  rows.map((row) => Array.from({ length: 4 }, (_, at) => row[at] ?? null));

describe('the columns of a short table with tables of another kind below it', () => {
  it('are those of its own rows, where one blank row and a title part the tables', () => {
    const { sectors, criteria, clusters } = inputOf(
      snapshotOf({
        cells: inFour(
          ['Banen'],
          ['Sector', 'Banen 2018', 'Banen 2023', 'Banen Nederland 2023'],
          ['Bouw', 400, 440, 40_000],
          ['Zorg', 1_000, 1_100, 90_000],
          ['ICT', 300, 400, 20_000],
          ['Energie', 50, 60, 3_000],
          [],
          ['Criteria'],
          ['Sector', 'Groei', 'Maatschappelijke relevantie', 'Selectie'],
          ['Bouw', 'groei', 'direct', 'ja'],
          ['Zorg', 'groei', 'enabler', 'nee'],
          ['ICT', 'afname', 'geen', 'ja'],
          [],
          ['Clusters'],
          ['Cluster', 'Nabijheid', 'Samenhang', 'Fase'],
          ['Security', 'ja', 'ja', 'groei'],
          ['Medtech', 'ja', 'nee', 'geboorte'],
        ),
      }),
    );
    expect(sectors.rows.map(({ name, jobs }) => [name.text, jobs.value])).toEqual([
      ['Bouw', 440],
      ['Zorg', 1_100],
      ['ICT', 400],
      ['Energie', 60],
    ]);
    expect(criteria).toHaveLength(3);
    expect(clusters.map(({ name }) => name)).toHaveLength(2);
  });
});
