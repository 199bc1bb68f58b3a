import { count } from './wording';

export const ecosystem = {
  title: 'Ecosysteem',
  question: 'Wat is sterk en wat is zwak, per sector en cluster?',
  answer: (weak: number, subjects: number, element: string | null, times: number) =>
    `${count(weak, 'zwak element', 'zwakke elementen')} bij ${count(subjects, 'sector of cluster', 'sectoren en clusters')}` +
    (element === null ? '.' : `; ${element} is het vaakst zwak (${times} keer).`),
  weak: 'Aantal zwak',
  rated: 'Aantal beoordeeld',
  remarks: [
    'Leeswijzer: ▲ sterk (groenblauw), ● neutraal (grijs), ▼ zwak (oranje); een leeg vak is niet beoordeeld.',
    'Elk vak verwijst naar het blad Onderbouwing. Daar kunt u met een eigen oordeel afwijken.',
    'De tien elementen zijn die van Stam (2015).',
  ],
  disputed: (subject: string, element: string, why: string) => `Betwist: ${subject}, ${element}. ${why}`,
  differs: (subject: string, element: string, fromIndicator: string, given: string) =>
    `Verschil: ${subject}, ${element}. De indicator zegt ${fromIndicator}, de gegeven beoordeling ${given}.`,
  moreDiffer: (more: number) =>
    `Nog ${count(more, 'verschil', 'verschillen')} tussen indicator en gegeven beoordeling: zie het blad Onderbouwing.`,
  regional: (elements: string) =>
    `Gemeten voor de hele regio, dus zonder beoordeling per sector: ${elements}. De rij Hele regio vergelijkt met de referentie. Een eigen oordeel kan wel.`,
  noReference: (elements: string) =>
    `Zonder waarde van de referentie is de hele regio niet te beoordelen: ${elements}.`,
  weakInRegion: (elements: string) => `Zwak in de hele regio: ${elements}.`,
  noScores:
    'Er is geen blad Scores: uw tabellen hebben geen indicatoren per sector, en uit een beoordeling volgt geen index.',
  notRated: (elements: string) => `Nergens beoordeeld, want uw tabellen noemen het niet: ${elements}.`,
};
