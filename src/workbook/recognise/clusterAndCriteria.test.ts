import { findingsOf, inputOf, type InputWithSectors } from './testing/inputOf';
import { snapshotOf, type TestCell } from './testing/snapshotOf';

const SECTORS = {
  name: 'Cijfers',
  cells: [
    ['Sector', 'Banen 2018'],
    ['Bouw', 120],
    ['Maakindustrie', 80],
  ],
};
const withTable = (...cells: readonly TestCell[][]): InputWithSectors =>
  inputOf(snapshotOf(SECTORS, { name: 'Tabel', cells }));

describe('a table of clusters', () => {
  it('gives each cluster its phase and where that comes from', () => {
    const { clusters } = withTable(
      ['Naam', 'Nabijheid', 'Fase', 'Herkomst van de fase', 'Toelichting'],
      ['Legal & Policy', 'ja', 'Geboorte', 'onze lezing', 'in ontwikkeling'],
      ['Havencluster', 'ja', 'volwassen', null, null],
      ['Glastuinbouw', 'ja', null, null, null],
    );
    expect(clusters.map((row) => [row.key, row.phase, row.phaseReason?.text])).toEqual([
      ['legalPolicy', 'birth', 'onze lezing'],
      ['havencluster', 'maturity', undefined],
      ['glastuinbouw', null, undefined],
    ]);
  });

  it.each([
    ['birth', 'birth'],
    ['Groeifase', 'growth'],
    ['volwassenheid', 'maturity'],
    ['mature', 'maturity'],
    ['afname', 'decline'],
    ['neergang', 'decline'],
  ])('reads %p as %p', (word, phase) => {
    expect(withTable(['Cluster', 'Fase'], ['Haven', word]).clusters[0]?.phase).toBe(phase);
  });

  it('names a phase that it does not know', () => {
    const input = withTable(['Cluster', 'Fase'], ['Haven', 'puberteit']);
    expect(input.clusters[0]?.phase).toBeNull();
    expect(findingsOf(input, 'unknownPhase').map((f) => f.message.found)).toEqual(['puberteit']);
  });

  it('leaves out, by name, what her verdict does not call a cluster of hers', () => {
    const input = withTable(
      ['Naam', 'Oordeel', 'Fase'],
      ['Security', 'cluster', 'groei'],
      ['Impact City', 'profiel van de stad', null],
      ['Life Sciences', 'cluster, kern elders (Leiden)', 'groei'],
      ['Evenementen', 'geen cluster', null],
      ['Energie', 'potentieel cluster', 'geboorte'],
    );
    expect(input.clusters.map((row) => row.name.text)).toEqual(['Security', 'Energie']);
    expect(findingsOf(input, 'notACluster').map((f) => f.message.label)).toEqual([
      'Impact City',
      'Life Sciences',
      'Evenementen',
    ]);
  });

  it('reads a verdict of yes and no', () => {
    const input = withTable(
      ['Naam', 'Is het een cluster?', 'Fase'],
      ['Security', 'ja', 'groei'],
      ['Impact City', 'nee', null],
    );
    expect(input.clusters.map((row) => row.key)).toEqual(['security']);
  });
});

describe('a table of criteria', () => {
  it.each([
    ['Ja', true],
    ['x', true],
    ['yes', true],
    [true, true],
    [1, true],
    ['nee', false],
    ['No', false],
    [false, false],
    [0, false],
    [null, null],
    ['misschien', null],
  ])('reads the selection %p as %p', (cell, selected) => {
    const { criteria } = withTable(
      ['Sector', 'Omvang', 'Selectie'],
      ['Bouw', 'groot', cell],
      ['Zorg', 'klein', 'ja'],
    );
    expect(criteria.map((row) => [row.key, row.selected])).toEqual([
      ['construction', selected],
      ['healthcare', true],
    ]);
  });

  it('may be the sector table itself', () => {
    const input = inputOf(
      snapshotOf({
        cells: [
          ['Sector', 'Banen 2018', 'Selectie'],
          ['Bouw', 120, 'ja'],
          ['Zorg', 80, 'nee'],
        ],
      }),
    );
    expect(input.criteria.map((row) => row.selected)).toEqual([true, false]);
    expect(input.sectors.rows.map((row) => row.jobs.value)).toEqual([120, 80]);
  });
});
