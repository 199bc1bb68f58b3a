import { normaliseName } from '../classification/normaliseName';

/** The four clusters of The Hague in the report (Birch 2019, 2.6), in its order. */
export const CLUSTER_IDS = ['security', 'legalPolicy', 'composites', 'energyRenewal'] as const;

/** Stable: it stands in the catalogue's scopes. */
export type ClusterId = (typeof CLUSTER_IDS)[number];

/**
 * A cluster the catalogue knows by name. Any other cluster of the analyst's is as good a cluster;
 * it only has no interventions of its own.
 */
export interface KnownCluster {
  readonly id: ClusterId;
  readonly name: { readonly nl: string; readonly en: string };
  readonly aliases: readonly string[];
}

export const KNOWN_CLUSTERS: readonly KnownCluster[] = [
  {
    id: 'security',
    name: { nl: 'Security', en: 'Security' },
    aliases: ['Securitycluster', 'Security Delta', 'The Hague Security Delta', 'HSD'],
  },
  {
    id: 'legalPolicy',
    name: { nl: 'Legal & Policy', en: 'Legal & Policy' },
    aliases: ['Legal & Policy Capital'],
  },
  {
    id: 'composites',
    name: { nl: 'Composieten', en: 'Composites' },
    aliases: [
      'Composietencluster',
      'Composieten (TPY)',
      'Composieten en materialen',
      'Composieten en high tech materialen',
      'Composites and high-tech materials',
    ],
  },
  {
    id: 'energyRenewal',
    name: { nl: 'Energievernieuwing', en: 'Energy renewal' },
    aliases: ['Energiecluster', 'Energy innovation'],
  },
];

const CLUSTER_BY_ID = new Map(KNOWN_CLUSTERS.map((cluster) => [cluster.id, cluster]));

const ID_BY_NAME: ReadonlyMap<string, ClusterId> = new Map(
  KNOWN_CLUSTERS.flatMap((cluster) =>
    [cluster.id, cluster.name.nl, cluster.name.en, ...cluster.aliases].map(
      (name) => [normaliseName(name), cluster.id] as const,
    ),
  ),
);

export function clusterOf(id: ClusterId): KnownCluster {
  return CLUSTER_BY_ID.get(id)!;
}

/** The known cluster a name stands for; undefined for any other name. */
export function clusterIdOfName(name: string): ClusterId | undefined {
  return ID_BY_NAME.get(normaliseName(name));
}
