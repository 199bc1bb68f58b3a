import { count } from './wording';

export const recommendations = {
  title: 'Aanbevelingen',
  question: 'Welke interventies passen bij de zwakke elementen?',
  answer: (pairs: number, subjects: number, disputed: number) =>
    `${count(pairs, 'zwak element', 'zwakke elementen')} bij ${count(subjects, 'sector of cluster', 'sectoren en clusters')}` +
    (disputed === 0 ? '.' : `, waarvan ${disputed} betwist.`),
  specificity: 'Algemeen of specifiek',
  ratingNow: 'Beoordeling nu',
  intervention: 'Interventie',
  phase: 'Fase',
  remark: 'Opmerking',
  none: {
    noCluster:
      'Een profiel, geen cluster (zie het blad Clusters): interventies voor clusters passen er niet bij.',
    noInstrumentForElement: 'De catalogus kent geen interventie voor dit element.',
    noInstrumentForPhase: 'De catalogus kent geen interventie voor dit element in deze fase.',
  },
  noneMark: '(geen)',
  phaseUnknown: 'Fase onbekend: alle fasen staan erbij.',
  decision: 'Besluit',
  owner: 'Trekker',
  budget: 'Budget',
  planning: 'Planning',
  remarks: [
    'Specifieke interventies (voor deze sector of dit cluster bedacht) staan boven de algemene uit de catalogus.',
    'Een sector heeft geen ontwikkelfase; alleen bij een cluster met een bekende fase is daarop gekozen.',
    'Verandert een beoordeling, dan verandert de kolom Beoordeling nu mee; druk opnieuw op de knop om de lijst bij te werken.',
  ],
};
