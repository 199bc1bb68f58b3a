import { count } from './wording';

export const scores = {
  title: 'Scores',
  question: 'Hoe sterk is het ecosysteem van elke sector, en welk element remt het meest?',
  answer: (whole: number, sectors: number, elements: number, weakest: readonly string[], times: number) =>
    `${whole} van de ${count(sectors, 'sector', 'sectoren')} met een index op alle ${count(elements, 'gemeten element', 'gemeten elementen')}` +
    (weakest.length === 0
      ? '.'
      : `; de laagste index is het vaakst die van ${weakest.join(' en ')} (${times} keer).`),
  weight: 'Gewicht (van u)',
  mean: 'Gemiddelde (index 1)',
  known: (elements: number) => `Elementen met index (van ${elements})`,
  lowest: 'Laagste index',
  weakest: 'Knelpunt',
  scores: {
    additive: 'Score optellend',
    multiplicative: 'Score vermenigvuldigend',
    bottleneck: 'Score knelpunt',
  },
  radar: (sector: string) => `${sector}: index (gemiddelde = 1)`,
  remarks: [
    'Index: 1 is het gemiddelde van de sectoren, of de hele economie als u daarvoor kiest. De index dient alleen de scores; of een element sterk of zwak is, staat op het blad Ecosysteem.',
    'Optellend: het gewogen gemiddelde, sterk maakt zwak goed. Vermenigvuldigend: het gewogen meetkundig gemiddelde, een nul maakt de score nul. Knelpunt: geen element telt voor meer dan 1 boven het zwakste.',
    'De getallen boven de kop zijn gewichten en van u. Een sector zonder index op een element dat meetelt, heeft geen score (#N/B); met gewicht 0 doet dat element voor geen enkele sector mee.',
    'Gewichten zijn een keuze, geen meting. Lopen de drie scores uiteen, dan hangt de volgorde van die keuze af.',
    'Clusters en elementen voor de hele regio hebben geen index per sector en staan hier niet.',
  ],
  oneScale: (maximum: number) =>
    `Alle radardiagrammen lopen van 0 tot ${maximum}, zodat u ze naast elkaar kunt lezen. De schaal volgt de hoogste index bij de volgende druk op de knop.`,
  tooFewForRadar: (fewest: number) =>
    `Geen radardiagrammen: daarvoor zijn ten minste ${fewest} elementen met een index nodig.`,
  noSelection:
    'Geen radardiagrammen: er is nog geen selectie. Met een tabel van gekozen sectoren krijgt elke gekozen sector er een.',
};
