import type { FunctionHelp } from './functionHelp';

export const interventions: Readonly<Record<string, FunctionHelp>> = {
  INTERVENTIONS: {
    sources: [
      'The intervention catalogue of Regiolens; every entry names its own source on the catalogue sheet',
    ],
    related: ['BOTTLENECKS', 'ELEMENT_RATING'],
  },
};
