import type { provenanceFormulas as dutch } from '../../nl/sheets/provenanceFormulas';

export const provenanceFormulas: typeof dutch = {
  share: { name: 'Share', text: 'jobs of the sector divided by all jobs.' },
  growth: {
    name: 'Growth',
    text: 'jobs now divided by jobs then, minus 1. Per year: the root of that with the number of years.',
  },
  quotient: {
    name: 'Location quotient',
    text: 'share here divided by share in the reference; 1 is equally represented.',
  },
  interval: {
    name: 'Bounds around the quotient',
    text: 'exp(ln quotient ± z × square root of (1 - s)/n + (1 - S)/N), with the shares s and S and n and N what is counted here and in the reference: jobs, or here establishments if those are fewer, since jobs in one firm come and go together.',
  },
  size: { name: 'Size', text: 'share times the number of sectors, compared with the limits above.' },
  basicJobs: {
    name: 'Basic jobs',
    text: 'jobs above the share that the sector has in the reference; less than none counts as none.',
  },
  exportShare: {
    name: 'Export share',
    text: 'exports divided by turnover, or exporting establishments divided by all establishments.',
  },
  valueAdded: {
    name: 'Value added',
    text: 'value added divided by fte, or by jobs where your table has no fte.',
  },
  shiftShare: {
    name: 'Shift-share',
    text: 'national: jobs then × growth of the reference; mix: jobs then × (growth of the sector there minus that of the reference); regional: the rest.',
  },
  diversity: {
    name: 'Spread',
    text: '1 divided by the sum of the squared shares: so many equal sectors would be spread alike.',
  },
  entropy: {
    name: 'Entropy',
    text: 'minus the sum of each share times its logarithm to base 2.',
  },
  krugman: {
    name: 'Krugman index',
    text: 'the sum of the differences, without sign, between the shares here and in the reference.',
  },
  hachman: {
    name: 'Hachman index',
    text: '1 divided by the sum of each share here squared, divided by the share in the reference.',
  },
  multiplier: { name: 'Base multiplier', text: 'all jobs divided by the basic jobs.' },
  selection: {
    name: 'Total and rank',
    text: 'weighted mean of the points; a sector without points on a criterion that has weight has no rank.',
  },
  acceptability: {
    name: 'Chance of a rank',
    text: 'share of 10,000 random weightings (each as likely, seed 1) in which the sector has that rank; fixed values.',
  },
  fit: {
    name: 'Fit of education',
    text: '1 minus half the sum of the differences between the shares by education of sector and unemployed.',
  },
  rating: {
    name: 'Strong, neutral or weak',
    text: 'value above or below the mean by more than the neutral band; for growth in standard deviations. A given rating goes before it, your own before all.',
  },
  index: {
    name: 'Index',
    text: 'value divided by the mean; for growth exp(z) divided by the mean of these, with z in standard deviations and a cap.',
  },
  score: {
    name: 'Score',
    text: 'additive: weighted mean of the indices; multiplicative: weighted geometric mean; bottleneck: weighted mean of lowest + 1 - exp(lowest - index).',
  },
  crossovers: {
    name: 'Strength of a cross-over',
    text: 'how often two sectors work together, divided by how often they would by chance.',
  },
  clusters: {
    name: 'Cluster or profile',
    text: 'twice yes is a cluster, twice at least limited is emerging, one no is a profile.',
  },
  advice: {
    name: 'Recommendation',
    text: 'each weak element of a chosen sector or cluster: first what a source proposes by name, then what the catalogue places in the phase: that of the cluster, or the one you gave the sector.',
  },
  programmes: {
    name: 'Programme',
    text: 'interventions that help two sectors or clusters at least, around the same mission or the same weak element.',
  },
  generic: {
    name: 'Generic policy',
    text: 'number of ecosystems in which the element is weak, divided by all ecosystems with a rating.',
  },
  urgent: {
    name: 'Most urgent interventions',
    text: 'first what a source proposes by name for this city (figure 9, in The Hague only), then those for most sectors and clusters, then those with most influence of the municipality; a disputed weakness does not count.',
  },
};
