import { findingsOf, inputOf, type InputWithSectors } from '../testing/inputOf';
import { snapshotOf, type TestCell } from '../testing/snapshotOf';

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

  it('keeps apart, by name, what her verdict does not call a cluster of hers', () => {
    const input = withTable(
      ['Naam', 'Oordeel', 'Fase'],
      ['Security', 'cluster', 'groei'],
      ['Impact City', 'profiel van de stad', null],
      ['Life Sciences', 'cluster, kern elders (Leiden)', 'groei'],
      ['Evenementen', 'geen cluster', null],
      ['Energie', 'potentieel cluster', 'geboorte'],
    );
    expect(input.clusters.map((row) => [row.name.text, row.given?.isCluster, row.isElsewhere])).toEqual([
      ['Security', true, false],
      ['Impact City', false, false],
      ['Life Sciences', true, true],
      ['Evenementen', false, false],
      ['Energie', true, false],
    ]);
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
    expect(input.clusters.map((row) => [row.key, row.given?.isCluster])).toEqual([
      ['security', true],
      ['impact city', false],
    ]);
  });
});

describe('the two tests of a cluster', () => {
  it('are read with their evidence, the area and the place of the centre', () => {
    const input = withTable(
      ['Cluster', 'Nabijheid', 'Bewijs', 'Samenhang', 'Bewijs', 'Fase', 'Reden', 'Gebied', 'Centrum'],
      ['Haven', 'Ja', 'rond de kade', 'deels', 'halve keten', 'groei', 'scholing', 'stad', 'Kade'],
      ['Life Sciences', null, null, null, null, null, null, 'ruime regio', 'Leiden'],
    );
    const [haven, elsewhere] = input.clusters;
    expect(haven).toMatchObject({
      proximity: { result: 'yes', asIs: true, evidence: { text: 'rond de kade' } },
      dependence: { result: 'partly', asIs: false, evidence: { text: 'halve keten' } },
      phase: 'growth',
      phaseReason: { text: 'scholing' },
      area: { text: 'stad' },
      centre: { text: 'Kade' },
      isElsewhere: false,
      remark: null,
    });
    expect(elsewhere).toMatchObject({
      proximity: { result: null },
      centre: { text: 'Leiden' },
      isElsewhere: true,
    });
    expect(input.findings.filter((finding) => finding.severity === 'problem')).toEqual([]);
  });

  it('make a table of clusters without a phase, in English too', () => {
    const { clusters } = withTable(
      ['Cluster', 'Proximity', 'Interdependence', 'Evidence of interdependence', 'Centre'],
      ['Harbour', 'yes', 'limited', 'half a chain', 'Quay'],
    );
    expect(clusters).toMatchObject([
      {
        proximity: { result: 'yes', asIs: true },
        dependence: { result: 'partly', asIs: false, evidence: { text: 'half a chain' } },
        phase: null,
        centre: { text: 'Quay' },
      },
    ]);
  });

  it.each([
    ['x', 'yes'],
    [true, 'yes'],
    ['ja, rond de campus', 'yes'],
    ['nog beperkt', 'partly'],
    ['+/-', 'partly'],
    ['nauwelijks', 'no'],
    [0, 'no'],
    [false, 'no'],
    [null, null],
  ])('take %p for %p', (cell, result) => {
    const { clusters } = withTable(['Cluster', 'Nabijheid', 'Samenhang'], ['Haven', cell, 'ja']);
    expect(clusters[0]?.proximity.result).toBe(result);
  });

  it('take an explanation behind the answer for its evidence', () => {
    const { clusters } = withTable(
      ['Cluster', 'Nabijheid', 'Samenhang'],
      ['Haven', 'ja, rond de kade', 'ja'],
    );
    expect(clusters[0]?.proximity.evidence?.text).toBe('ja, rond de kade');
    expect(clusters[0]?.dependence.evidence).toBeNull();
  });

  it('name an answer that they do not know, and take the test as not done', () => {
    const input = withTable(['Cluster', 'Nabijheid', 'Samenhang'], ['Haven', 'misschien', 'ja']);
    expect(input.clusters[0]?.proximity.result).toBeNull();
    expect(findingsOf(input, 'unknownTest').map((f) => [f.message.found, f.place.column])).toEqual([
      ['misschien', 1],
    ]);
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
