import { count } from './wording';

export const radars = {
  title: 'Radardiagrammen',
  question: 'Welke vorm heeft het ecosysteem van elke gekozen sector en elk cluster?',
  answer: (charts: number, elements: number) =>
    `${count(charts, 'diagram', 'diagrammen')} over ${count(elements, 'element', 'elementen')}.`,
  neutral: 'Neutraal',
  chart: (subject: string) => `${subject}: beoordeling`,
  remarks: [
    'Elk getal is de beoordeling van het blad Ecosysteem als stap: 3 sterk, 2 neutraal, 1 zwak; #N/B is niet beoordeeld.',
    'De grijze ring is neutraal: een punt daarbinnen is zwak, een punt daarbuiten sterk. De stappen zijn woorden op volgorde en geen metingen; de grootte van het vlak zegt niets.',
    'De diagrammen verwijzen naar vaste rijen: filter het blad gerust, maar sorteer het niet.',
  ],
  drawn: (fewest: number) =>
    `Een diagram is er voor elk cluster en voor elke sector met ja in de selectie, met ten minste ${fewest} beoordeelde elementen.`,
  firstOnly: (drawn: number) =>
    `Getekend zijn de eerste ${drawn}; van de andere staan alleen de getallen hier.`,
  noSelection:
    'Voor sectoren is er nog geen diagram: er is nog geen selectie. Zet ja op het blad Selectie bij de sectoren die u kiest.',
};
