import type { recommendations as dutch } from '../../nl/sheets/recommendations';
import { count } from './wording';

export const recommendations: typeof dutch = {
  title: 'Recommendations',
  question: 'Which interventions answer the weak elements?',
  answer: (pairs, subjects, disputed) =>
    `${count(pairs, 'weak element', 'weak elements')} in ${count(subjects, 'sector or cluster', 'sectors and clusters')}` +
    (disputed === 0 ? '.' : `, ${disputed} of them disputed.`),
  specificity: 'General or specific',
  ratingNow: 'Rating now',
  index: 'Index',
  place: 'Rank',
  order: 'No.',
  intervention: 'Intervention',
  why: 'Why',
  phase: 'Phase',
  actors: 'Who acts',
  influence: 'Influence of municipality',
  missions: 'Mission',
  missionTest: 'Mission test',
  remark: 'Remark',
  basis: {
    own: 'Weak by your own rating.',
    given: 'Weak by your table.',
    indicator: 'Weak: below the mean.',
  },
  specificRule: (subject, sources) => `Proposed for ${subject}: ${sources}.`,
  phaseRule: (phase, sources) => `Fits the phase ${phase}: ${sources}.`,
  ownPhaseRule: (phase, sources) => `Fits the phase ${phase}, which you gave the sector: ${sources}.`,
  elsewhereRule: (subject, sources) => `Proposed in The Hague for ${subject}: ${sources}.`,
  allPhasesRule: {
    sector: (phases, sources) =>
      `All phases: phase of the sector unknown. In the source at ${phases}: ${sources}.`,
    cluster: (phases, sources) =>
      `All phases: phase of the cluster unknown. In the source at ${phases}: ${sources}.`,
  },
  allPhases: 'all phases',
  elsewhere: 'The Hague',
  uncertainRule: 'The source does not show the phase without doubt.',
  missionOutcomes: {
    byDesign: 'yes',
    whenTied: 'yes, if',
    indirect: 'indirectly, if',
    none: 'no',
    unknown: 'not known',
  },
  missionUnknown: 'not known',
  viaSectors: (sectors) => `through ${sectors}`,
  none: {
    noCluster: 'A profile, no cluster (see the sheet Clusters): interventions for clusters do not suit it.',
    noInstrumentForElement: 'The catalogue has no intervention for this element.',
    noInstrumentForPhase: 'The catalogue has no intervention for this element in this phase.',
  },
  noneMark: '(none)',
  decision: 'Decision',
  owner: 'Owner',
  budget: 'Budget',
  planning: 'Planning',
  status: 'Status',
  remarks: [
    'Specific interventions (made for this sector or cluster) stand above the general ones of the catalogue; No. counts within a weak element.',
    'A cluster with a known phase has only the general interventions of that phase. So has a sector, when you pick a phase on the sheet Selection; otherwise those of all phases stand there, with the phase that the source names. What is about a cluster itself, such as a cluster board, never stands with a sector.',
    'The Hague: the report proposes this by name, but for The Hague (Birch, 2019, figure 9). In another city it is an idea, not the advice of the source.',
    'Who acts: whoever moves first is named first. Influence of municipality: what a municipality can do about the element by itself; the reason is on the sheet Provenance.',
    'Mission test: yes = a societal question is the assignment itself; yes, if = you make the mission a condition of the money or the assignment; indirectly, if = by way of others that the sector helps or steers; no = the sector has no mission; not known = your tables do not say.',
    'The mission of a cluster is that of your table of missions, otherwise of the column Mission of your table of clusters, otherwise of the sectors that stand beside the cluster there (through).',
    'When a rating changes, the column Rating now changes with it; press the button again to renew the list.',
  ],
  indexRemark: 'Index: 1 is the mean. Rank: the place of the sector on this element, 1 is the highest value.',
};
