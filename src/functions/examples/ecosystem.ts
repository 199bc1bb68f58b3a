import type { FunctionExample } from './functionExample';

export const ecosystem: readonly FunctionExample[] = [
  {
    id: 'ELEMENT_RATING',
    formula: '=REGIO.ELEMENT_RATING({30;20;10})',
    about: { nl: 'Het gemiddelde is 20.', en: 'The mean is 20.' },
    result: [['strong'], ['neutral'], ['weak']],
    resultInDutch: [['sterk'], ['neutraal'], ['zwak']],
  },
  {
    id: 'ELEMENT_RATING',
    formula: '=REGIO.ELEMENT_RATING({-0.03;0.01;0.05},"interval",0.5)',
    about: {
      nl: 'Groei van banen, neutraal tot een halve standaardafwijking van het gemiddelde.',
      en: 'Growth of jobs, neutral up to half a standard deviation from the mean.',
    },
    result: [['weak'], ['neutral'], ['strong']],
    resultInDutch: [['zwak'], ['neutraal'], ['sterk']],
  },
  {
    id: 'ELEMENT_RATING',
    formula: '=REGIO.ELEMENT_RATING({-30;-10;"x"},,10)',
    about: {
      nl: 'Het gemiddelde is -20. Een index zou -30 sterk noemen: -30 / -20 is meer dan 1.',
      en: 'The mean is -20. An index would call -30 strong: -30 / -20 is more than 1.',
    },
    result: [['weak'], ['strong'], ['#N/A']],
    resultInDutch: [['zwak'], ['sterk'], ['#N/A']],
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
    id: 'ELEMENT_INDEX',
    formula: '=REGIO.ELEMENT_INDEX({30;10},,40)',
    about: {
      nl: 'Vergeleken met 40, het gemiddelde van de hele economie.',
      en: 'Compared with 40, the mean of the whole economy.',
    },
    result: [[0.75], [0.25]],
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
    id: 'BOTTLENECKS',
    formula: '=REGIO.BOTTLENECKS({"Talent";"Finance";"Networks"},{0.9;1.4;"."})',
    about: {
      nl: 'Zonder grens alleen het zwakste element; wat niet bekend is, telt niet mee.',
      en: 'Without a threshold only the weakest element; what is not known is left out.',
    },
    result: [['Talent', 0.9]],
  },
];
