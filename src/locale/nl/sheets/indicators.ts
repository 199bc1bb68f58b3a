import { count } from './wording';

export const indicators = {
  title: 'Indicatoren',
  question: 'Hoe staat elke sector ervoor, per element?',
  answer: (sectors: number, elements: number) =>
    `${count(sectors, 'sector', 'sectoren')} en ${count(elements, 'element', 'elementen')} met een waarde per sector.`,
  remarks: [
    'De ruwe waarden uit uw tabel. De rij boven de kop is het gemiddelde waarmee wordt vergeleken; welk gemiddelde dat is, staat op het blad Verantwoording.',
    'Een lege cel is een ontbrekende waarde; zij telt niet mee in het gemiddelde.',
  ],
};
