import { count } from './wording';

export const evidence = {
  title: 'Onderbouwing',
  question: 'Waarop berust elke beoordeling?',
  answer: (rated: number, pairs: number) =>
    `${count(rated, 'beoordeling', 'beoordelingen')} op ${count(pairs, 'combinatie', 'combinaties')} van sector of cluster en element.`,
  subject: 'Sector of cluster',
  kind: 'Soort',
  element: 'Element',
  indicator: 'Waarde indicator',
  mean: 'Gemiddelde',
  index: 'Index (gemiddelde = 1)',
  deviation: 'Afwijking (standaarddeviaties)',
  curved: 'exp(afwijking), begrensd',
  fromIndicator: 'Beoordeling uit indicator',
  given: 'Gegeven beoordeling',
  evidence: 'Waarop berust zij',
  source: 'Bron',
  remark: 'Opmerking',
  applied: 'Beoordeling die telt',
  ownRating: 'Eigen oordeel: sterk, neutraal of zwak',
  ownReason: 'Reden',
  disputed: (why: string) => `Betwist: ${why}`,
  differs: 'Indicator en gegeven beoordeling verschillen.',
  regional: 'regionaal',
  regionalRemark: 'Gemeten voor de hele regio.',
  withoutReason: 'Uw oordeel wijkt af; er staat nog geen reden bij.',
  remarks: [
    'Wat geldt: uw eigen oordeel; anders de gegeven beoordeling; anders de beoordeling uit de indicator.',
    'Uit de indicator: de waarde zelf wordt met het gemiddelde vergeleken, met een neutrale marge eromheen. Groei kan negatief zijn en wordt daarom in standaarddeviaties vergeleken, nooit als verhouding; haar index is exp(afwijking) gedeeld door het gemiddelde daarvan. De schaal van elk element staat op het blad Meetwijze.',
    'Leeg betekent: geen gegevens. Dat is geen neutrale beoordeling.',
  ],
};
