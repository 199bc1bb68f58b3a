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
  intervention: 'Intervention',
  phase: 'Phase',
  remark: 'Remark',
  none: {
    noCluster: 'A profile, no cluster (see the sheet Clusters): interventions for clusters do not suit it.',
    noInstrumentForElement: 'The catalogue has no intervention for this element.',
    noInstrumentForPhase: 'The catalogue has no intervention for this element in this phase.',
  },
  noneMark: '(none)',
  phaseUnknown: 'Phase unknown: all phases are listed.',
  decision: 'Decision',
  owner: 'Owner',
  budget: 'Budget',
  planning: 'Planning',
  remarks: [
    'Specific interventions (made for this sector or cluster) stand above the general ones of the catalogue.',
    'A sector has no phase of development; only for a cluster with a known phase was the list narrowed to it.',
    'When a rating changes, the column Rating now changes with it; press the button again to renew the list.',
  ],
};
