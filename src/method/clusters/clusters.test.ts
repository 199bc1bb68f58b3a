import { normaliseName } from '../classification/normaliseName';
import { SECTORS } from '../classification/sectors';
import { CLUSTER_IDS, KNOWN_CLUSTERS, clusterIdOfName, clusterOf } from './clusters';

describe('the known clusters', () => {
  it('are the four of the report, each with its id', () => {
    expect(KNOWN_CLUSTERS.map(({ id }) => id)).toEqual(CLUSTER_IDS);
    expect(['Security', 'Legal & Policy', 'Composieten', 'Energievernieuwing'].map(clusterIdOfName)).toEqual(
      CLUSTER_IDS,
    );
    for (const id of CLUSTER_IDS) expect(clusterOf(id).id).toBe(id);
  });

  it('are known by id, Dutch name, English name and alias, whatever the case', () => {
    for (const { id, name, aliases } of KNOWN_CLUSTERS) {
      for (const spelling of [id, name.nl, name.en, ...aliases, `cluster ${name.nl}`]) {
        expect([spelling, clusterIdOfName(spelling)]).toEqual([spelling, id]);
        expect(clusterIdOfName(spelling.toLowerCase())).toBe(id);
      }
    }
  });

  it('share no spelling with a sector', () => {
    const ofSectors = new Set(
      SECTORS.flatMap(({ id, name, aliases }) => [id, name.nl, name.en, ...aliases].map(normaliseName)),
    );
    expect(ofSectors.has('bouw')).toBe(true);
    for (const { id, name, aliases } of KNOWN_CLUSTERS) {
      for (const spelling of [id, name.nl, name.en, ...aliases]) {
        expect([spelling, ofSectors.has(normaliseName(spelling))]).toEqual([spelling, false]);
      }
    }
  });

  it('leave Impact City out, which the report calls a profile and not a cluster', () => {
    expect(clusterIdOfName('Impact City')).toBeUndefined();
  });
});
