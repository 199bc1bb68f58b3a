import { count } from './wording';

export const catalogue = {
  title: 'Interventiecatalogus',
  question: 'Welke interventies zijn er, per element en ontwikkelfase?',
  answer: (instruments: number) =>
    `${count(instruments, 'interventie', 'interventies')}; filter op element, fase of soort.`,
  element: 'Element',
  name: 'Interventie',
  explanation: 'Wat het is',
  kind: 'Soort',
  general: 'algemeen',
  specific: 'specifiek',
  scope: 'Voor',
  uncertain: 'fase niet zeker leesbaar',
  sources: 'Bron',
  remarks: [
    'Een ✓ onder een fase: de bron plaatst de interventie in die fase. Doen niet alle bronnen dat, dan staat erbij welke wel.',
    'Voor formele instituties en voor de afnamefase geven de bronnen geen interventies.',
  ],
};
