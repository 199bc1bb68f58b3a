import type { FunctionExample } from './functionExample';

export const interventions: readonly FunctionExample[] = [
  {
    id: 'INTERVENTIONS',
    formula: '=REGIO.INTERVENTIONS("demand","growth",,"Dutch")',
    about: {
      nl: 'Voor de vraag van een cluster in de groeifase, met namen in het Nederlands.',
      en: 'For the demand of a cluster in its growth phase, with names in Dutch.',
    },
    result: [['Inkoopplannen van publieke spelers bijeenbrengen']],
  },
  {
    id: 'INTERVENTIONS',
    formula: '=REGIO.INTERVENTIONS("demand","growth","construction","English")',
    about: {
      nl: 'Eerst wat er speciaal voor de bouw is, dan wat voor elke sector geldt; namen in het Engels.',
      en: 'First what is made for construction, then what serves any sector; names in English.',
    },
    result: [
      ['Smart tenders with societal goals'],
      ['Bundle public demand and procurement'],
      ['Bring procurement plans of public bodies together'],
    ],
  },
  {
    id: 'INTERVENTIONS',
    formula: '=REGIO.INTERVENTIONS("talent","decline")',
    about: {
      nl: 'Voor deze fase heeft de catalogus niets.',
      en: 'For this phase the catalogue has nothing.',
    },
    result: [['#N/A']],
  },
];
