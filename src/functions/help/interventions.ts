import type { FunctionHelp } from './functionHelp';

export const interventions: Readonly<Record<string, FunctionHelp>> = {
  INTERVENTIONS: {
    sources: [
      {
        nl: 'De interventiecatalogus van Regiolens; elke interventie noemt haar eigen bron',
        en: 'The intervention catalogue of Regiolens; every entry names its own source',
      },
    ],
    related: ['BOTTLENECKS', 'ELEMENT_RATING'],
  },
};
