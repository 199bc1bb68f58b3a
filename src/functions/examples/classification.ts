import type { FunctionExample } from './functionExample';

export const classification: readonly FunctionExample[] = [
  {
    id: 'SECTOR',
    formula: '=REGIO.SECTOR({"41";"85.42";"4711"},,"English")',
    about: {
      nl: 'Een afdeling, een klasse met punt en een klasse zonder punt.',
      en: 'A division, a class with a dot and a class without one.',
    },
    result: [['Construction'], ['Knowledge'], ['Retail and hospitality']],
  },
  {
    id: 'SECTOR',
    formula: '=REGIO.SECTOR({1;21;41},,"English")',
    about: {
      nl: 'Getallen van hoogstens twee cijfers: 1 en 41 kunnen alleen afdelingen zijn, dus 21 is er ook een.',
      en: 'Numbers of two digits at most: 1 and 41 can only be divisions, so 21 is one as well.',
    },
    result: [['Agri-food & horticulture'], ['Healthcare'], ['Construction']],
  },
  {
    id: 'SECTOR',
    formula: '=REGIO.SECTOR(21)',
    about: {
      nl: 'Het getal 21 alleen kan afdeling 21 zijn (Zorg), of groep 02.1 zonder nul (Agrofood & tuinbouw).',
      en: 'The number 21 alone can be division 21 (Healthcare), or group 02.1 without its zero (Agri-food & horticulture).',
    },
    result: [['#N/A']],
  },
  {
    id: 'SECTOR',
    formula: '=REGIO.SECTOR({"10";"11";"85.4"},{"10-12","Food";"85","School";"85.4","University"})',
    about: {
      nl: 'Een eigen indeling: een reeks, en een groep die voor haar afdeling gaat.',
      en: 'A scheme of your own: a range, and a group that goes before its division.',
    },
    result: [['Food'], ['Food'], ['University']],
  },
  {
    id: 'SECTOR_TOTALS',
    formula: '=REGIO.SECTOR_TOTALS({"10";"46";"05"},{7;5;3},{"10-12","Food";"46-47","Trade";"05","Coal"})',
    about: {
      nl: 'Drie sectoren van een eigen indeling, in de volgorde van die indeling.',
      en: 'Three sectors of a scheme of your own, in its order.',
    },
    result: [
      ['Food', 7, ''],
      ['Trade', 5, ''],
      ['Coal', 3, ''],
    ],
  },
  {
    id: 'SECTOR_TOTALS',
    formula: '=REGIO.SECTOR_TOTALS({"85.4";"85.2";"85.4"},{7;9;1},{"85","School";"85.4","University"})',
    about: {
      nl: 'Een code mag vaker voorkomen, en de diepste code van de indeling gaat voor.',
      en: 'A code may occur more than once, and the deepest code of the scheme counts.',
    },
    result: [
      ['School', 9, ''],
      ['University', 8, ''],
    ],
  },
];
