import type { SummaryBasis } from './summaryPlan';

/** The names of what is a cluster of the region, rated or not. */
export const ownClusters = ({ input, profiles }: SummaryBasis): readonly string[] =>
  input.clusters
    .filter(({ key, isElsewhere }) => !isElsewhere && !profiles.has(key))
    .map(({ name }) => name.text);
