import type { FunctionExample } from './functionExample';

export const structure: readonly FunctionExample[] = [
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
    formula: '=REGIO.GROWTH_RATE({40;200},{50;190})',
    about: { nl: 'Een kwart erbij, en een twintigste eraf.', en: 'A quarter more, and a twentieth less.' },
    result: [[0.25], [-0.05]],
  },
  {
    id: 'GROWTH_RATE',
    formula: '=REGIO.GROWTH_RATE({40;0},{50;5})',
    about: { nl: 'Groei vanaf nul bestaat niet.', en: 'Growth from zero does not exist.' },
    result: [[0.25], ['#N/A']],
  },
  {
    id: 'CAGR',
    formula: '=REGIO.CAGR(100,121,2)',
    about: { nl: 'Twee jaar achter elkaar 10% groei.', en: 'Two years of 10% growth in a row.' },
    result: [[0.1]],
    decimals: 12,
  },
  {
    id: 'CAGR',
    formula: '=REGIO.CAGR(10000,11000,96)',
    about: {
      nl: 'Het voorbeeld bij de functie RRI van Excel: 10% in 96 perioden.',
      en: 'The example of Excel’s own function RRI: 10% in 96 periods.',
    },
    result: [[0.0009933]],
    decimals: 7,
  },
  {
    id: 'SHIFT_SHARE',
    formula: '=REGIO.SHIFT_SHARE({100;100},{120;90},{1000;1000},{1100;1100})',
    about: {
      nl: 'Twee sectoren die landelijk allebei 10% groeiden, en samen.',
      en: 'Two sectors that both grew 10% nationally, and together.',
    },
    result: [
      [10, 0, 10, 20],
      [10, 0, -20, -10],
      [20, 0, -10, 10],
    ],
    decimals: 9,
  },
  {
    id: 'SHIFT_SHARE',
    formula:
      '=REGIO.SHIFT_SHARE({500;100;200;200},{1000;100;250;280},{100;200;400;300},{110;240;520;420},"classic")',
    about: {
      nl: 'Het rekenvoorbeeld van G. Krumme (University of Washington): 630 = 290 - 80 + 420.',
      en: 'The worked table of G. Krumme (University of Washington): 630 = 290 - 80 + 420.',
    },
    result: [
      [145, -95, 450, 500],
      [29, -9, -20, 0],
      [58, 2, -10, 50],
      [58, 22, 0, 80],
      [290, -80, 420, 630],
    ],
    decimals: 9,
  },
  {
    id: 'SHIFT_SHARE',
    formula:
      '=REGIO.SHIFT_SHARE({90;20;10;60},{100;40;10;55},{400;150;150;400},{440;210;135;480},"Esteban-Marquillas")',
    about: {
      nl: 'Het regionale deel gesplitst: eerst concurrentie, dan toedeling.',
      en: 'The regional part split: competitive first, then allocation.',
    },
    result: [
      [13.5, -4.5, 0.72727, 0.27273, 10],
      [3, 5, 14.72727, -2.72727, 20],
      [1.5, -2.5, 2.45455, -1.45455, 0],
      [9, 3, -18.54545, 1.54545, -5],
      [27, 1, -0.63636, -2.36364, 25],
    ],
    decimals: 5,
  },
  {
    id: 'SHIFT_SHARE',
    formula:
      '=REGIO.SHIFT_SHARE({100,110;100,90},{110,132;90,99},{1000,1100;1000,1100},{1100,1100;1100,1100},"dynamic")',
    about: {
      nl: 'Drie jaren, dus twee stappen: eerst groeit het land 10%, daarna niet.',
      en: 'Three years, so two steps: first the country grows 10%, then not at all.',
    },
    result: [
      [10, 0, 22, 32],
      [10, 0, -11, -1],
      [20, 0, 11, 31],
    ],
    decimals: 9,
  },
  {
    id: 'BASE_MULTIPLIER',
    formula: '=REGIO.BASE_MULTIPLIER({50;50},{25;75})',
    about: {
      nl: 'De helft van de banen tegen een kwart in het land: een kwart is stuwend, dus 4 banen per stuwende baan.',
      en: 'Half of the jobs against a quarter in the country: a quarter is basic, so 4 jobs per basic job.',
    },
    result: [[4, '']],
  },
  {
    id: 'BASE_MULTIPLIER',
    formula: '=REGIO.BASE_MULTIPLIER({30;70},{25;75})',
    about: {
      nl: 'Wijkt het gebied weinig af, dan is het getal groot en onvast.',
      en: 'When the region differs little, the number is large and unstable.',
    },
    result: [[20, 'unstable: only 5% of the jobs is basic']],
    resultInDutch: [[20, 'onvast: maar 5% van de banen is stuwend']],
    decimals: 9,
  },
  {
    id: 'SIZE_CLASS',
    formula: '=REGIO.SIZE_CLASS(0.072,14)',
    about: {
      nl: 'De bouw in Den Haag, 2018: iets meer dan een veertiende.',
      en: 'Construction in The Hague, 2018: slightly more than a fourteenth.',
    },
    result: [['large']],
    resultInDutch: [['groot']],
  },
  {
    id: 'SIZE_CLASS',
    formula: '=REGIO.SIZE_CLASS({0.1;0.3;0.6},,{0.5,1,1.5})',
    about: {
      nl: 'Drie sectoren met een eigen grens voor zeer groot: anderhalf keer een gelijk deel.',
      en: 'Three sectors with an own threshold for very large: one and a half times an equal share.',
    },
    result: [['small'], ['medium'], ['very large']],
    resultInDutch: [['klein'], ['middelgroot'], ['zeer groot']],
  },
  {
    id: 'CONCENTRATION_CLASS',
    formula: '=REGIO.CONCENTRATION_CLASS(3.86)',
    about: { nl: 'De overheid in Den Haag, 2018.', en: 'Government in The Hague, 2018.' },
    result: [['very high']],
    resultInDutch: [['zeer hoog']],
  },
  {
    id: 'CONCENTRATION_CLASS',
    formula: '=REGIO.CONCENTRATION_CLASS({0.89,0.9,1.1,1.99})',
    about: {
      nl: 'Een waarde op een grens hoort bij de klasse die daar begint.',
      en: 'A value on a threshold belongs to the class that begins there.',
    },
    result: [['low', 'average', 'above average', 'above average']],
    resultInDutch: [['laag', 'gemiddeld', 'bovengemiddeld', 'bovengemiddeld']],
  },
];
