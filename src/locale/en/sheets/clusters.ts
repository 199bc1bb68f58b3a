import type { clusters as dutch } from '../../nl/sheets/clusters';

/** Names up to a handful, and a number beyond. */
const named = (names: readonly string[]): string =>
  names.length > 6 ? String(names.length) : names.join(', ');

export const clusters: typeof dutch = {
  title: 'Clusters',
  question: 'What is a cluster, what is a profile, and in which phase?',
  answer: (of) =>
    [
      of.clusters.length > 0 ? `Cluster: ${named(of.clusters)}.` : 'No cluster that passes both tests.',
      ...(of.emerging.length > 0 ? [`Emerging: ${named(of.emerging)}.`] : []),
      ...(of.profiles.length > 0 ? [`Profile, no cluster: ${named(of.profiles)}.`] : []),
      ...(of.untested.length > 0 ? [`Not tested: ${named(of.untested)}.`] : []),
      ...(of.elsewhere.length > 0 ? [`Centre elsewhere: ${named(of.elsewhere)}.`] : []),
    ].join(' '),
  name: 'Cluster or profile',
  area: 'Area',
  ownArea: 'own area',
  elsewhere: 'elsewhere',
  centre: 'Place of the centre',
  proximity: 'Proximity',
  dependence: 'Interdependence',
  evidence: (test) => `${test}: evidence`,
  tested: 'By the tests',
  notTested: 'not tested',
  given: 'By your table',
  applied: 'Verdict that counts',
  phase: 'Phase',
  phaseReason: 'Why this phase',
  appliedPhase: 'Phase that counts',
  remark: 'Explanation',
  counted: 'Clusters, emerging ones too',
  ownVerdict: 'Own verdict: cluster, emerging or profile',
  ownReason: 'Reason',
  ownPhase: 'Own phase: birth, growth, maturity or decline',
  verdictPrompt: 'Blank: what your table or the tests say applies.',
  phasePrompt: 'Blank: the phase in your table applies.',
  remarks: [
    'Proximity: the companies are near each other. Interdependence: they depend on each other economically, mostly as suppliers and customers.',
    'Yes twice is a cluster; at least partly twice is emerging; one no is a profile, however well the other test is met (after Birch, 2019, section 2.6).',
    'Your own verdict goes before your table, and your table before the tests. Your own phase goes before the phase in your table.',
    'A profile gets no interventions for clusters. Support a cluster only after its birth: government feeds, entrepreneurs steer.',
    'The advice follows another verdict or phase the next time you press the button.',
  ],
};
