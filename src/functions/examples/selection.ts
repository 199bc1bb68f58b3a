import type { FunctionExample } from './functionExample';

export const selection: readonly FunctionExample[] = [
  {
    id: 'EDUCATION_FIT',
    formula: '=REGIO.EDUCATION_FIT({50;30;20},{20;30;50})',
    about: {
      nl: 'Werklozen laag, midden en hoog opgeleid, tegen de banen: 30% van hen zou een ander niveau moeten hebben.',
      en: 'Unemployed with low, middle and high education against the jobs: 30% of them would need another level.',
    },
    result: [[0.7]],
    decimals: 12,
  },
  {
    id: 'EDUCATION_FIT',
    formula: '=REGIO.EDUCATION_FIT({0.5;0.3;0.2},{25,10;15,10;10,80})',
    about: {
      nl: 'Twee sectoren naast elkaar: de eerste heeft precies het profiel van de werklozen.',
      en: 'Two sectors side by side: the first has exactly the profile of the unemployed.',
    },
    result: [[1, 0.4]],
    decimals: 12,
  },
  {
    id: 'EDUCATION_MISMATCH',
    formula: '=REGIO.EDUCATION_MISMATCH({"low","middle","high"},{50,40,10},{20,50,30})',
    about: {
      nl: 'De werklozen zijn 30 procentpunten vaker laag opgeleid dan de banen vragen.',
      en: 'The unemployed have low education 30 percentage points more often than the jobs ask for.',
    },
    result: [['low', 0.3]],
    decimals: 12,
  },
  {
    id: 'EDUCATION_MISMATCH',
    formula: '=REGIO.EDUCATION_MISMATCH({"low";"high"},{1;3},{25,75;75,25})',
    about: {
      nl: 'Twee sectoren in kolommen: de eerste verschilt niet, in de tweede zijn er minder laagopgeleide werklozen dan banen.',
      en: 'Two sectors in columns: the first does not differ, in the second there are fewer unemployed with low education than jobs.',
    },
    result: [
      ['no difference', 'low'],
      [0, -0.5],
    ],
    resultInDutch: [
      ['geen verschil', 'low'],
      [0, -0.5],
    ],
    decimals: 12,
  },
  {
    id: 'SELECTION_SCORE',
    formula: '=REGIO.SELECTION_SCORE({4,2;1,5},{3,1})',
    about: {
      nl: 'Twee sectoren, twee criteria; het eerste telt drie keer zo zwaar.',
      en: 'Two sectors, two criteria; the first counts three times as much.',
    },
    result: [[3.5], [2]],
  },
  {
    id: 'SELECTION_SCORE',
    formula: '=REGIO.SELECTION_SCORE({1000,0.5;3000,0.1;2000,0.3},{1,1},"min-max")',
    about: {
      nl: 'Banen en groei hebben een andere schaal; elk wordt eerst op 0 tot 1 gezet.',
      en: 'Jobs and growth have different scales; each is first put on 0 to 1.',
    },
    result: [[0.5], [0.5], [0.5]],
    decimals: 12,
  },
  {
    id: 'SELECTION_RANK',
    formula: '=REGIO.SELECTION_RANK({7;3.5;3.5;1;2})',
    about: {
      nl: 'Twee gelijke scores delen rang 2, en rang 3 wordt overgeslagen.',
      en: 'Two equal scores share rank 2, and rank 3 is skipped.',
    },
    result: [[1], [2], [2], [5], [4]],
  },
  {
    id: 'SELECTION_RANK',
    formula: '=REGIO.SELECTION_RANK({12;".";8},"lowest first")',
    about: {
      nl: 'Lager is beter; een onbekende score heeft geen rang.',
      en: 'Lower is better; an unknown score has no rank.',
    },
    result: [[2], ['#N/A'], [1]],
  },
  {
    id: 'RANK_ACCEPTABILITY',
    formula: '=REGIO.RANK_ACCEPTABILITY({3,3;2,1;1,2})',
    about: {
      nl: 'De eerste sector wint bij elke weging; de andere twee zijn ongeveer even vaak tweede.',
      en: 'The first sector wins under any weights; the other two are second about equally often.',
    },
    result: [
      [1, 0, 0],
      [0, 0.5, 0.5],
      [0, 0.5, 0.5],
    ],
    decimals: 1,
  },
  {
    id: 'RANK_ACCEPTABILITY',
    formula: '=REGIO.RANK_ACCEPTABILITY({2,4;2,4;1,5},500,7)',
    about: {
      nl: 'Twee gelijke sectoren delen hun rangen; de derde wint als het tweede criterium meer dan de helft weegt.',
      en: 'Two equal sectors share their ranks; the third wins when the second criterion weighs more than half.',
    },
    result: [
      [0.25, 0.5, 0.25],
      [0.25, 0.5, 0.25],
      [0.5, 0, 0.5],
    ],
    decimals: 1,
  },
];
