/** One worked example of a function: shown on its help page, and executed as a test. */
export interface FunctionExample {
  readonly id: string;
  /** In English notation: arguments apart by commas, `{1,2;3,4}` for a block of two rows. */
  readonly formula: string;
  readonly about: { readonly nl: string; readonly en: string };
  /** What Excel shows with its language set to English, by row; an error by its code. */
  readonly result: readonly (readonly (number | string)[])[];
  /** Decimals to which the numbers are printed here; absent when they are exact. */
  readonly decimals?: number;
}

export const EXAMPLES: readonly FunctionExample[] = [
  {
    id: 'SHARE',
    formula: '=REGIO.SHARE({20;30;50})',
    about: { nl: 'Drie sectoren, samen 100 banen.', en: 'Three sectors, 100 jobs together.' },
    result: [[0.2], [0.3], [0.5]],
  },
  {
    id: 'SHARE',
    formula: '=REGIO.SHARE(20178,279834)',
    about: {
      nl: 'De bouw in Den Haag, 2018: 7,2% van alle banen.',
      en: 'Construction in The Hague, 2018: 7.2% of all jobs.',
    },
    result: [[0.0721]],
    decimals: 4,
  },
  {
    id: 'SHARE',
    formula: '=REGIO.SHARE({20;".";50},100)',
    about: {
      nl: 'Een afgeschermde waarde heeft geen aandeel; de andere wel, omdat het totaal bekend is.',
      en: 'A withheld value has no share; the others have, because the total is known.',
    },
    result: [[0.2], ['#N/A'], [0.5]],
  },
  {
    id: 'GROWTH_RATE',
    formula: '=REGIO.GROWTH_RATE({40;0},{50;5})',
    about: { nl: 'Groei vanaf nul bestaat niet.', en: 'Growth from zero does not exist.' },
    result: [[0.25], ['#N/A']],
  },
  {
    id: 'LOCATION_QUOTIENT',
    formula: '=REGIO.LOCATION_QUOTIENT({10;30},{50;50})',
    about: {
      nl: 'Een kwart van de banen hier tegen de helft in Nederland, en drie kwart tegen de helft.',
      en: 'A quarter of the jobs here against half in the Netherlands, and three quarters against half.',
    },
    result: [[0.5], [1.5]],
  },
  {
    id: 'LOCATION_QUOTIENT',
    formula: '=REGIO.LOCATION_QUOTIENT(1714,879213,79006,15593224)',
    about: {
      nl: 'Eén sector met totalen (voorbeeld van Farhauer & Kröll, 2013).',
      en: 'One sector with totals (example of Farhauer & Kröll, 2013).',
    },
    result: [[0.3847623]],
    decimals: 7,
  },
  {
    id: 'LOCATION_QUOTIENT',
    formula: '=REGIO.LOCATION_QUOTIENT({10,30;80,20},{50,50})',
    about: {
      nl: 'Twee regio’s onder elkaar, vergeleken met één rij voor Nederland.',
      en: 'Two regions below each other, compared with one row for the Netherlands.',
    },
    result: [
      [0.5, 1.5],
      [1.6, 0.4],
    ],
  },
  {
    id: 'LOCATION_QUOTIENT',
    formula: '=REGIO.LOCATION_QUOTIENT(10,50)',
    about: {
      nl: 'Eén sector zonder totalen is niet te vergelijken.',
      en: 'One sector without totals cannot be compared.',
    },
    result: [['#VALUE!']],
  },
  {
    id: 'ELEMENT_RATING',
    formula: '=REGIO.ELEMENT_RATING({30;20;10})',
    about: { nl: 'Het gemiddelde is 20.', en: 'The mean is 20.' },
    result: [['strong'], ['neutral'], ['weak']],
  },
  {
    id: 'ELEMENT_RATING',
    formula: '=REGIO.ELEMENT_RATING({-0.03;0.01;0.05},"interval",0.5)',
    about: {
      nl: 'Groei van banen, neutraal tot een halve standaardafwijking van het gemiddelde.',
      en: 'Growth of jobs, neutral up to half a standard deviation from the mean.',
    },
    result: [['weak'], ['neutral'], ['strong']],
  },
  {
    id: 'ELEMENT_INDEX',
    formula: '=REGIO.ELEMENT_INDEX({30;20;10})',
    about: { nl: 'Het gemiddelde is 20.', en: 'The mean is 20.' },
    result: [[1.5], [1], [0.5]],
  },
  {
    id: 'ELEMENT_INDEX',
    formula: '=REGIO.ELEMENT_INDEX({0;2},"interval")',
    about: {
      nl: 'Eén standaardafwijking onder en boven het gemiddelde: e^-1 en e^1, gedeeld door hun gemiddelde.',
      en: 'One standard deviation below and above the mean: e^-1 and e^1, divided by their mean.',
    },
    result: [[0.2384], [1.7616]],
    decimals: 4,
  },
  {
    id: 'ECOSYSTEM_SCORE',
    formula: '=REGIO.ECOSYSTEM_SCORE({2;1;0.5})',
    about: { nl: 'Het gemiddelde van drie elementen.', en: 'The mean of three elements.' },
    result: [[1.16667]],
    decimals: 5,
  },
  {
    id: 'ECOSYSTEM_SCORE',
    formula: '=REGIO.ECOSYSTEM_SCORE({2;1;0.5},,"bottleneck")',
    about: {
      nl: 'Het zwakste element houdt de andere tegen.',
      en: 'The weakest element holds back the others.',
    },
    result: [[0.89011]],
    decimals: 5,
  },
  {
    id: 'ECOSYSTEM_SCORE',
    formula: '=REGIO.ECOSYSTEM_SCORE({2,4;1,1},{3;1})',
    about: {
      nl: 'Twee sectoren naast elkaar; de gewichten staan langs de elementen.',
      en: 'Two sectors side by side; the weights stand along the elements.',
    },
    result: [[1.75, 3.25]],
  },
  {
    id: 'BOTTLENECKS',
    formula: '=REGIO.BOTTLENECKS({"Talent";"Finance";"Networks"},{0.9;1.4;0.5},1)',
    about: {
      nl: 'Alle elementen tot en met 1, de zwakste eerst.',
      en: 'All elements up to 1, weakest first.',
    },
    result: [
      ['Networks', 0.5],
      ['Talent', 0.9],
    ],
  },
  {
    id: 'INTERVENTIONS',
    formula: '=REGIO.INTERVENTIONS("demand","growth",,"Dutch")',
    about: {
      nl: 'Voor de vraag van een cluster in de groeifase, met namen in het Nederlands.',
      en: 'For the demand of a cluster in its growth phase, with names in Dutch.',
    },
    result: [['Inkoopplannen van publieke spelers bijeenbrengen']],
  },
];
