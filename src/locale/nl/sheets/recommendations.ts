import { count } from './wording';

export const recommendations = {
  title: 'Aanbevelingen',
  question: 'Welke interventies passen bij de zwakke elementen?',
  answer: (pairs: number, subjects: number, disputed: number) =>
    `${count(pairs, 'zwak element', 'zwakke elementen')} bij ${count(subjects, 'sector of cluster', 'sectoren en clusters')}` +
    (disputed === 0 ? '.' : `, waarvan ${disputed} betwist.`),
  specificity: 'Algemeen of specifiek',
  ratingNow: 'Beoordeling nu',
  index: 'Index',
  place: 'Plaats',
  order: 'Nr.',
  intervention: 'Interventie',
  why: 'Waarom',
  phase: 'Fase',
  actors: 'Wie handelt',
  influence: 'Invloed gemeente',
  missions: 'Missie',
  missionTest: 'Missietoets',
  remark: 'Opmerking',
  basis: {
    own: 'Zwak volgens uw eigen oordeel.',
    given: 'Zwak volgens uw tabel.',
    indicator: 'Zwak: onder het gemiddelde.',
  },
  specificRule: (subject: string, sources: string) => `Voorgesteld voor ${subject}: ${sources}.`,
  phaseRule: (phase: string, sources: string) => `Past bij de fase ${phase}: ${sources}.`,
  ownPhaseRule: (phase: string, sources: string) =>
    `Past bij de fase ${phase}, die u de sector gaf: ${sources}.`,
  elsewhereRule: (subject: string, sources: string) => `In Den Haag voorgesteld voor ${subject}: ${sources}.`,
  allPhasesRule: {
    sector: (phases: string, sources: string) =>
      `Alle fasen: fase van de sector onbekend. In de bron bij ${phases}: ${sources}.`,
    cluster: (phases: string, sources: string) =>
      `Alle fasen: fase van het cluster onbekend. In de bron bij ${phases}: ${sources}.`,
  },
  allPhases: 'alle fasen',
  elsewhere: 'uit Den Haag',
  uncertainRule: 'De fase is in de bron niet zeker leesbaar.',
  missionOutcomes: {
    byDesign: 'ja',
    whenTied: 'ja, mits',
    indirect: 'indirect, mits',
    none: 'nee',
    unknown: 'niet bekend',
  },
  missionUnknown: 'niet bekend',
  viaSectors: (sectors: string) => `via ${sectors}`,
  none: {
    noCluster:
      'Een profiel, geen cluster (zie het blad Clusters): interventies voor clusters passen er niet bij.',
    noInstrumentForElement: 'De catalogus kent geen interventie voor dit element.',
    noInstrumentForPhase: 'De catalogus kent geen interventie voor dit element in deze fase.',
  },
  noneMark: '(geen)',
  decision: 'Besluit',
  owner: 'Trekker',
  budget: 'Budget',
  planning: 'Planning',
  status: 'Status',
  remarks: [
    'Specifieke interventies (voor deze sector of dit cluster bedacht) staan boven de algemene uit de catalogus; Nr. telt binnen een zwak element.',
    'Bij een cluster met een bekende fase staan alleen de algemene interventies van die fase. Bij een sector ook, als u op het blad Selectie een fase kiest; anders staan die van alle fasen er, met de fase die de bron noemt. Wat over een cluster zelf gaat, zoals een clusterbestuur, staat nooit bij een sector.',
    'Uit Den Haag: het rapport stelt dit bij naam voor, maar voor Den Haag (Birch, 2019, figuur 9). In een andere stad is het een idee, geen advies van de bron.',
    'Wie handelt: wie als eerste aan zet is staat voorop. Invloed gemeente: wat een gemeente zelf aan het element kan doen; waarom staat op het blad Verantwoording.',
    'Missietoets: ja = een maatschappelijk vraagstuk is de opdracht zelf; ja, mits = u verbindt de missie als voorwaarde aan het geld of de opdracht; indirect, mits = via anderen die de sector helpt of aanstuurt; nee = de sector heeft geen missie; niet bekend = uw tabellen zeggen het niet.',
    'De missie van een cluster komt uit uw tabel met missies, anders uit de kolom Missie van uw tabel met clusters, anders van de sectoren die daar bij het cluster staan (via).',
    'Verandert een beoordeling, dan verandert de kolom Beoordeling nu mee; druk opnieuw op de knop om de lijst bij te werken.',
  ],
  indexRemark:
    'Index: 1 is het gemiddelde. Plaats: de hoeveelste sector op dit element, 1 is de hoogste waarde.',
};
