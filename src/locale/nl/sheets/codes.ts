import { count } from './wording';

export const codes = {
  title: 'Invoer per SBI-code',
  question: 'Bij welke sector hoort elke SBI-code uit uw tabel?',
  answer: (codes: number, sectors: number) =>
    `${count(codes, 'code', 'codes')} verdeeld over ${count(sectors, 'sector', 'sectoren')}.`,
  code: 'SBI-code',
  sector: 'Sector',
  split: 'Deels Kennis',
  /** The name of what belongs to no single sector; no sector of hers is called so. */
  undivided: '(niet te verdelen)',
  undividedRemark:
    'Een code die niet bij één sector hoort, staat onderaan. Haar banen tellen mee in elk totaal, en in geen sector.',
  ownScheme: (place: string) =>
    `De indeling in sectoren is die van uw eigen tabel op ${place}. Verandert u die, druk dan opnieuw op de knop van stap 1.`,
  remarks: [
    'De indeling in veertien sectoren is die van figuur 1 van het rapport voor Den Haag (Birch, 2019).',
    'Is alleen SBI 85 bekend, dan telt een vijfde als Kennis (hbo en wo) en de rest als Onderwijs. De verhouding staat op het blad Verantwoording en is aan te passen.',
  ],
};
