import type { interventions as dutch } from '../../nl/functions/interventions';

export const interventions: typeof dutch = {
  title: 'Interventions',
  list: {
    INTERVENTIONS: {
      about: 'Lists the interventions of the catalogue for an element of the ecosystem that is weak.',
      parameters: {
        element: 'The element, for example "networks" or "talent", in Dutch or English.',
        phase: 'The phase of the cluster: birth, growth, maturity or decline. Without it every phase.',
        scope: 'A sector or cluster; the interventions made for it by name come first.',
        language: '"Dutch" or "English"; without it the language of Excel.',
      },
    },
  },
  messages: {
    'interventions.scope':
      'scope is "{got}", which is not in the catalogue. Leave scope out, or choose from {wants}.',
    'interventions.noInstrumentForElement': 'The catalogue has no interventions for this element.',
    'interventions.noInstrumentForPhase':
      'The catalogue has no interventions for this element in this phase.',
  },
};
