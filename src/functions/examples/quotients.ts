import type { FunctionExample } from './functionExample';

export const quotients: readonly FunctionExample[] = [
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
    id: 'LQ_INTERVAL',
    formula: '=REGIO.LQ_INTERVAL(50,400,1000,20000)',
    about: {
      nl: 'Een quotiënt van 2,5 op vijftig banen: tussen 1,9 en 3,3.',
      en: 'A quotient of 2.5 on fifty jobs: between 1.9 and 3.3.',
    },
    result: [[1.8762, 3.3312]],
    decimals: 4,
  },
  {
    id: 'LQ_INTERVAL',
    formula: '=REGIO.LQ_INTERVAL(10,12,75,225)',
    about: {
      nl: 'Het voorbeeld van SciPy voor de methode van Katz.',
      en: 'The example of SciPy for the method of Katz.',
    },
    result: [[1.12615640035, 5.54985080054]],
    decimals: 11,
  },
  {
    id: 'LQ_INTERVAL',
    formula: '=REGIO.LQ_INTERVAL({0;10},{12;12},75,225)',
    about: { nl: 'Zonder banen is er geen interval.', en: 'Without jobs there is no interval.' },
    result: [
      ['#N/A', '#N/A'],
      [1.12615640035, 5.54985080054],
    ],
    decimals: 11,
  },
  {
    id: 'LQ_SYMMETRIC',
    formula: '=REGIO.LQ_SYMMETRIC(3)',
    about: { nl: 'Drie keer zo sterk.', en: 'Three times as strong.' },
    result: [[0.5]],
  },
  {
    id: 'LQ_SYMMETRIC',
    formula: '=REGIO.LQ_SYMMETRIC({0,0.25,1,4})',
    about: {
      nl: 'Afwezig, een kwart, even sterk en vier keer zo sterk.',
      en: 'Absent, a quarter, the same and four times as strong.',
    },
    result: [[-1, -0.6, 0, 0.6]],
  },
  {
    id: 'LQ_STANDARDISED',
    formula: '=REGIO.LQ_STANDARDISED({0.5;1;1.5})',
    about: { nl: 'Drie gebieden, één sector.', en: 'Three regions, one sector.' },
    result: [[-1], [0], [1]],
    decimals: 12,
  },
  {
    id: 'LQ_STANDARDISED',
    formula: '=REGIO.LQ_STANDARDISED({0.5,1,2,0},"log")',
    about: {
      nl: 'Met logaritmen ligt de helft even ver van het midden als het dubbele; nul heeft geen logaritme.',
      en: 'With logarithms a half lies as far from the middle as a double; zero has no logarithm.',
    },
    result: [[-1, 0, 1, '#N/A']],
    decimals: 12,
  },
];
