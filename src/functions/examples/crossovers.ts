import type { FunctionExample } from './functionExample';

export const crossovers: readonly FunctionExample[] = [
  {
    id: 'CROSSOVERS',
    formula: '=REGIO.CROSSOVERS({"p1";"p1";"p2";"p2"},{"Care";"ICT";"ICT";"ICT"})',
    about: {
      nl: 'Project p1 gaat over een sectorgrens heen; in p2 werken twee ICT-bedrijven samen.',
      en: 'Project p1 crosses sectors; in p2 two ICT firms work together.',
    },
    result: [
      ['', 'Care', 'ICT'],
      ['Care', 0, 1],
      ['ICT', 1, 1],
    ],
  },
  {
    id: 'CROSSOVERS',
    formula:
      '=REGIO.CROSSOVERS({1;1;1;"";2},{"Energy";"Care";"ICT";"";"ICT"},{"Care";"Energy";"ICT";"Tourism"})',
    about: {
      nl: 'In de volgorde die u geeft; een lege rij telt niet, en een sector zonder projecten heeft nullen.',
      en: 'In the order that you give; a blank row does not count, and a sector without projects has zeros.',
    },
    result: [
      ['', 'Care', 'Energy', 'ICT', 'Tourism'],
      ['Care', 0, 1, 1, 0],
      ['Energy', 1, 0, 1, 0],
      ['ICT', 1, 1, 0, 0],
      ['Tourism', 0, 0, 0, 0],
    ],
  },
  {
    id: 'CROSSOVER_STRENGTH',
    formula: '=REGIO.CROSSOVER_STRENGTH({0,6,3;6,0,1;3,1,0})',
    about: {
      nl: 'Sectoren 1 en 2 werken zes keer samen: 6 x 20 / (9 x 7).',
      en: 'Sectors 1 and 2 work together six times: 6 x 20 / (9 x 7).',
    },
    result: [
      ['', 1.905, 1.667],
      [1.905, '', 0.714],
      [1.667, 0.714, ''],
    ],
    decimals: 3,
  },
  {
    id: 'CROSSOVER_STRENGTH',
    formula:
      '=REGIO.CROSSOVER_STRENGTH({"","Care","ICT","Tourism";"Care",0,4,0;"ICT",4,2,0;"Tourism",0,0,1})',
    about: {
      nl: 'Met namen; toerisme werkt met geen andere sector samen en is niet te vergelijken.',
      en: 'With names; tourism works with no other sector and cannot be compared.',
    },
    result: [
      ['', 'Care', 'ICT', 'Tourism'],
      ['Care', '', 2, '#DIV/0!'],
      ['ICT', 2, '', '#DIV/0!'],
      ['Tourism', '#DIV/0!', '#DIV/0!', ''],
    ],
  },
  {
    id: 'CROSS_SECTOR_SHARE',
    formula: '=REGIO.CROSS_SECTOR_SHARE({"p1";"p1";"p2";"p2"},{"Care";"ICT";"ICT";"ICT"})',
    about: { nl: 'Eén van de twee projecten.', en: 'One of the two projects.' },
    result: [[0.5]],
  },
  {
    id: 'CROSS_SECTOR_SHARE',
    formula: '=REGIO.CROSS_SECTOR_SHARE({1;1;2;3},{"Care";"ICT";"ICT";"."})',
    about: {
      nl: 'Van één deelnemer is de sector onbekend, dus het aandeel ook.',
      en: 'The sector of one participant is unknown, and so is the share.',
    },
    result: [['#N/A']],
  },
  {
    id: 'RELATEDNESS_DENSITY',
    formula: '=REGIO.RELATEDNESS_DENSITY({0,3,1;3,0,2;1,2,0},{0.5;1.2;0.8})',
    about: {
      nl: 'De regio heeft alleen sector 2 (quotiënt vanaf 1); daar is sector 1 voor 3 van de 4 aan verwant.',
      en: 'The region has only sector 2 (a quotient from 1); sector 1 is related to it for 3 of 4.',
    },
    result: [[0.75], [0], [0.6667]],
    decimals: 4,
  },
  {
    id: 'RELATEDNESS_DENSITY',
    formula: '=REGIO.RELATEDNESS_DENSITY({0,3,1;3,0,2;1,2,0},{0.5,1.2,0.8},0.8)',
    about: {
      nl: 'Met grens 0,8 heeft de regio ook sector 3.',
      en: 'With threshold 0.8 the region has sector 3 too.',
    },
    result: [[1, 0.4, 0.6667]],
    decimals: 4,
  },
];
