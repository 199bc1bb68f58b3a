import type { FunctionExample } from './functionExample';

export const diversity: readonly FunctionExample[] = [
  {
    id: 'HERFINDAHL',
    formula: '=REGIO.HERFINDAHL({20;50;20;10})',
    about: {
      nl: 'Vier sectoren: 0,2² + 0,5² + 0,2² + 0,1² (cijfers van Doersam, 2004).',
      en: 'Four sectors: 0.2² + 0.5² + 0.2² + 0.1² (figures of Doersam, 2004).',
    },
    result: [[0.34]],
    decimals: 9,
  },
  {
    id: 'HERFINDAHL',
    formula: '=REGIO.HERFINDAHL({20;50;20;10},"equivalent")',
    about: {
      nl: 'Even geconcentreerd als bijna drie even grote sectoren: 1 / 0,34.',
      en: 'As concentrated as almost three equally large sectors: 1 / 0.34.',
    },
    result: [[2.941176]],
    decimals: 6,
  },
  {
    id: 'HERFINDAHL',
    formula: '=REGIO.HERFINDAHL({20,5;50,5;20,5;10,5},"normalised")',
    about: {
      nl: 'Twee gebieden naast elkaar; in het tweede zijn alle sectoren even groot.',
      en: 'Two regions side by side; in the second all sectors are equally large.',
    },
    result: [[0.12, 0]],
    decimals: 9,
  },
  {
    id: 'ENTROPY',
    formula: '=REGIO.ENTROPY({4;2;1;1})',
    about: {
      nl: 'Aandelen van een half, een kwart en twee keer een achtste (Cover & Thomas, 2006).',
      en: 'Shares of a half, a quarter and two eighths (Cover & Thomas, 2006).',
    },
    result: [[1.75]],
  },
  {
    id: 'ENTROPY',
    formula: '=REGIO.ENTROPY({4;2;1;1},"relative")',
    about: {
      nl: 'Vier sectoren kunnen samen hoogstens 2 bits hebben: 1,75 / 2.',
      en: 'Four sectors can have 2 bits at most: 1.75 / 2.',
    },
    result: [[0.875]],
  },
  {
    id: 'RELATED_VARIETY',
    formula: '=REGIO.RELATED_VARIETY({"A";"A";"B";"B"},{40;10;30;20})',
    about: {
      nl: 'Twee groepen met elk de helft van de banen; hun eigen entropie is 0,7219 en 0,9710.',
      en: 'Two groups with half the jobs each; their own entropy is 0.7219 and 0.9710.',
    },
    result: [[0.8464393]],
    decimals: 7,
  },
  {
    id: 'RELATED_VARIETY',
    formula: '=REGIO.RELATED_VARIETY({"A";"A";"B";"B"},{40,5,9;10,5,0;30,5,1;20,5,0})',
    about: {
      nl: 'Drie gebieden naast elkaar. In het derde heeft elke groep maar één sector met banen.',
      en: 'Three regions side by side. In the third each group has only one sector with jobs.',
    },
    result: [[0.8464393, 1, 0]],
    decimals: 7,
  },
  {
    id: 'UNRELATED_VARIETY',
    formula: '=REGIO.UNRELATED_VARIETY({"A";"A";"B";"B"},{40;10;30;20})',
    about: {
      nl: 'Twee groepen met elk de helft van de banen.',
      en: 'Two groups with half the jobs each.',
    },
    result: [[1]],
  },
  {
    id: 'UNRELATED_VARIETY',
    formula: '=REGIO.UNRELATED_VARIETY({"A","A","B"},{10,20,50})',
    about: {
      nl: 'Drie achtste en vijf achtste van de banen, in een rij.',
      en: 'Three eighths and five eighths of the jobs, in a row.',
    },
    result: [[0.954434]],
    decimals: 6,
  },
  {
    id: 'KRUGMAN_INDEX',
    formula: '=REGIO.KRUGMAN_INDEX({20;10;70;0;0},{0;0;0;60;40})',
    about: {
      nl: 'Geen enkele sector gemeen (voorbeeld van Farhauer & Kröll, 2013, aangepast).',
      en: 'No sector in common (example of Farhauer & Kröll, 2013, adapted).',
    },
    result: [[2]],
    decimals: 9,
  },
  {
    id: 'KRUGMAN_INDEX',
    formula: '=REGIO.KRUGMAN_INDEX({60,8;40,2},{80;20})',
    about: {
      nl: 'Twee gebieden naast elkaar; het tweede heeft de opbouw van Nederland.',
      en: 'Two regions side by side; the second has the structure of the Netherlands.',
    },
    result: [[0.4, 0]],
    decimals: 9,
  },
  {
    id: 'HACHMAN_INDEX',
    formula: '=REGIO.HACHMAN_INDEX({60;40},{80;20})',
    about: {
      nl: '1 / (0,6 × 0,75 + 0,4 × 2): de quotiënten gewogen met de aandelen.',
      en: '1 / (0.6 × 0.75 + 0.4 × 2): the quotients weighed by the shares.',
    },
    result: [[0.8]],
    decimals: 9,
  },
  {
    id: 'HACHMAN_INDEX',
    formula: '=REGIO.HACHMAN_INDEX({60;40},{100;0})',
    about: {
      nl: 'Een sector die het referentiegebied niet heeft, is niet te vergelijken.',
      en: 'A sector that the reference area does not have cannot be compared.',
    },
    result: [['#DIV/0!']],
  },
  {
    id: 'GINI_SPECIALISATION',
    formula: '=REGIO.GINI_SPECIALISATION({700;600;500;10000;40000},{30000;15000;10000;60000;50000})',
    about: {
      nl: 'Vijf sectoren in een gebied en in het land (voorbeeld van Farhauer & Kröll, 2013).',
      en: 'Five sectors in a region and in the country (example of Farhauer & Kröll, 2013).',
    },
    result: [[0.6222222]],
    decimals: 7,
  },
  {
    id: 'GINI_SPECIALISATION',
    formula: '=REGIO.GINI_SPECIALISATION({1,5;0,5},{7;7})',
    about: {
      nl: 'Alle banen in één van twee sectoren geeft 1 - 1/2; de opbouw van het land geeft 0.',
      en: 'All jobs in one of two sectors give 1 - 1/2; the structure of the country gives 0.',
    },
    result: [[0.5, 0]],
  },
  {
    id: 'HOOVER_INDEX',
    formula: '=REGIO.HOOVER_INDEX({0;10;10;30;50},{10;15;20;25;30})',
    about: {
      nl: 'Een kwart van de banen zou moeten verhuizen om de inwoners van vijf gebieden te volgen.',
      en: 'A quarter of the jobs would have to move to follow the inhabitants of five areas.',
    },
    result: [[0.25]],
    decimals: 9,
  },
  {
    id: 'HOOVER_INDEX',
    formula: '=REGIO.HOOVER_INDEX({60,40;8,2},{80,20})',
    about: {
      nl: 'Twee sectoren onder elkaar, vergeleken met één rij inwoners.',
      en: 'Two sectors below each other, compared with one row of inhabitants.',
    },
    result: [[0.2], [0]],
    decimals: 9,
  },
  {
    id: 'THEIL_INDEX',
    formula: '=REGIO.THEIL_INDEX({10;10;10;20;50})',
    about: {
      nl: 'Vijf gebieden; het grootste heeft de helft.',
      en: 'Five areas; the largest has half.',
    },
    result: [[0.2502012]],
    decimals: 7,
  },
  {
    id: 'THEIL_INDEX',
    formula: '=REGIO.THEIL_INDEX({10;10;10;20;50},"L")',
    about: {
      nl: 'De gemiddelde logafwijking van dezelfde gebieden (voorbeeld van Stoermann, 2009).',
      en: 'The mean log deviation of the same areas (example of Stoermann, 2009).',
    },
    result: [[0.2326302]],
    decimals: 7,
  },
];
