import { count } from './wording';

export const subsectors = {
  title: 'Deelsectoren',
  question: 'Welk deel van een sector groeit of krimpt, en hoe doet de rest het?',
  answer: (parts: number, sectors: number) =>
    `${count(parts, 'deelsector', 'deelsectoren')} van ${count(sectors, 'sector', 'sectoren')}.`,
  answerGrows: (sector: string, part: string) => `${sector} krimpt, maar groeit zonder het deel ${part}.`,
  answerShrinks: (sector: string, part: string) => `${sector} groeit, maar krimpt zonder het deel ${part}.`,
  subsector: 'Deelsector',
  shareOfSector: 'Aandeel in de sector',
  sectorGrowth: 'Groei van de sector',
  restGrowth: 'Groei van de sector zonder dit deel',
  effect: 'Wat valt op?',
  growsWithout: 'zonder dit deel groeit de sector',
  shrinksWithout: 'zonder dit deel krimpt de sector',
  restRemark:
    'Groei van de sector zonder dit deel: de banen van de sector min die van de deelsector, nu gedeeld door toen, min 1. Zo ziet u of één deel de hele sector omhoog of omlaag trekt.',
  shareRemark:
    'Aandeel en locatiequotiënt zijn berekend met alle banen van het blad Invoer; het aandeel in de sector met de banen van de sector daar.',
  codesRemark:
    'De deelsectoren zijn de SBI-codes uit uw tabel. Een code die de enige van haar sector is, en de gesplitste code 85, staan er niet bij.',
};
