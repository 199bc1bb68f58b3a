import { findingsOf, inputOf, type InputWithSectors } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

const withTable = (...cells: readonly TestCell[][]): InputWithSectors =>
  inputOf(
    snapshotOf(
      {
        name: 'Cijfers',
        cells: [
          ['Sector', 'Banen 2018'],
          ['Bouw', 120],
          ['Maakindustrie', 80],
        ],
      },
      {
        name: 'Clusters',
        cells: [
          ['Cluster', 'Fase'],
          ['Security', 'groei'],
        ],
      },
      { name: 'Visie', cells },
    ),
  );

describe('a table of tactical goals', () => {
  it('gives each goal the sector or cluster and the element it is about', () => {
    const { goals } = withTable(
      ['Tactisch doel', 'Sector of cluster', 'Element'],
      ['Verbreden van de economie', 'Maak', null],
      ['Meer kapitaal', 'Security', 'Financiering'],
      ['Betere netwerken', null, 'netwerkvorming'],
    );
    expect(
      goals.map(({ goal, subjects, elements }) => [goal.text, subjects.map(({ key }) => key), elements]),
    ).toEqual([
      ['Verbreden van de economie', ['manufacturing'], []],
      ['Meer kapitaal', ['security'], ['finance']],
      ['Betere netwerken', [], ['networks']],
    ]);
    expect(goals.every(({ isTestable }) => isTestable)).toBe(true);
  });

  it('keeps a goal that is about nothing the analysis knows, as not to be tested', () => {
    const input = withTable(
      ['Goal', 'Sector', 'Element'],
      ['A pleasant city', null, null],
      ['Better luck', 'Bouw', 'Geluk'],
    );
    expect(input.goals.map(({ isTestable }) => isTestable)).toEqual([false, false]);
    expect(findingsOf(input, 'unknownElement').map((f) => f.message.found)).toEqual(['Geluk']);
  });

  it('takes one goal for several sectors, and names a row that stands there twice', () => {
    const input = withTable(
      ['Doel', 'Cluster'],
      ['Opschalen', 'Security'],
      ['Opschalen', 'Bouw'],
      ['Opschalen', 'Security'],
    );
    expect(input.goals.map(({ subjects }) => subjects.map(({ key }) => key))).toEqual([
      ['security'],
      ['construction'],
    ]);
    expect(findingsOf(input, 'duplicateKey').map((f) => f.message.first)).toEqual(['A2']);
    expect(input.clusters.map(({ key }) => key)).toEqual(['security']);
  });

  it('takes all the sectors, clusters and elements that a goal names', () => {
    const input = withTable(
      ['Doel', 'Sector of cluster', 'Element'],
      ['Verbreden', 'Maak, zorg en bouw', 'Netwerken en leiderschap'],
      ['Profiel', 'Security en Impact City', null],
      ['Samen sterk', 'Alle sectoren', 'Talent, geluk'],
      ['Vertier', 'Detailhandel en horeca', null],
    );
    const named = input.goals.map(({ subjects, elements }) => [subjects.map(({ key }) => key), elements]);
    expect(named).toEqual([
      [
        ['manufacturing', 'healthcare', 'construction'],
        ['networks', 'leadership'],
      ],
      [['security', 'impact city'], []],
      [[], ['talent']],
      [['retailHospitality'], []],
    ]);
    expect(input.goals.map(({ about }) => about?.text ?? null)).toEqual([
      'Maak, zorg en bouw',
      'Security en Impact City',
      null,
      'Detailhandel en horeca',
    ]);
    expect(findingsOf(input, 'unknownElement').map((f) => f.message.found)).toEqual(['geluk']);
  });

  it('is no table without a column that says what the goals are about', () => {
    const { goals } = withTable(['Doel', 'Wie'], ['Opschalen', 'de wethouder'], ['Verbreden', 'de raad']);
    expect(goals).toEqual([]);
  });

  it('is named among the tables that were read', () => {
    const { tables } = withTable(['Doel', 'Sector'], ['Opschalen', 'Bouw']);
    expect(tables.filter(({ kind }) => kind === 'goals').map(({ sheet }) => sheet)).toEqual(['Visie']);
  });
});
