import { count } from './wording';

export const programmes = {
  title: "Programma's",
  question: 'Wat kan samen in één programma, en passen uw doelen bij de analyse?',
  answer: (programmes: number, goals: { supported: number; of: number; missing: number } | null) =>
    `${count(programmes, 'programma', "programma's")} voor meer dan één sector of cluster` +
    (goals === null
      ? '.'
      : `; ${goals.supported} van uw ${count(goals.of, 'doel', 'doelen')} ondersteund, ${goals.missing} ${goals.missing === 1 ? 'ontbreekt' : 'ontbreken'}.`),
  kind: 'Soort',
  name: 'Programma of doel',
  subjects: 'Voor',
  elements: 'Element',
  weakNow: 'Zwak nu',
  interventions: 'Interventies',
  verdict: 'Oordeel',
  why: 'Waarom',
  actors: 'Wie handelt',
  kinds: {
    procurement: 'inkoopprogramma',
    innovation: 'innovatieprogramma',
    goal: 'uw doel',
    missing: 'ontbrekend doel',
  },
  missionName: (mission: string) => `Missie ${mission}`,
  elementName: (element: string) => `Element ${element}`,
  missionWhy: (count: number) => `${count} sectoren of clusters werken aan dezelfde missie.`,
  elementWhy: (count: number) => `Bij ${count} sectoren of clusters is hetzelfde element zwak.`,
  verdicts: {
    supported: 'ondersteund',
    partly: 'deels ondersteund',
    notSupported: 'niet ondersteund',
    untestable: 'niet te toetsen',
    missing: 'ontbreekt',
  },
  reasons: {
    chosen: 'Gekozen op het blad Selectie, of een cluster.',
    notChosen: 'Niet gekozen op het blad Selectie.',
    profile: 'Een profiel, geen cluster: de analyse toetst het niet.',
    subjectUnknown: 'Uw andere tabellen noemen deze sector of dit cluster niet.',
    weak: 'Dit element is zwak.',
    notWeak: 'Dit element is niet zwak.',
    unrated: 'Dit element is hier niet beoordeeld.',
    weakAt: 'Dit element is zwak bij de genoemde sectoren en clusters.',
    weakInRegion: 'Dit element is zwak in de hele regio.',
    strongInMost: 'Dit element is bij de meeste sterk: het doel bouwt voort op een kracht.',
    weakNowhere: 'Dit element is nergens zwak.',
    aboutNothing: 'Het doel noemt geen sector, cluster of element dat de analyse kent.',
  },
  missingSubject: (name: string) => `${name} versterken`,
  missingElement: (element: string) => `${element} versterken`,
  missingSubjectWhy: 'Gekozen en met zwakke elementen, maar geen van uw doelen noemt dit.',
  missingElementWhy: 'Zwak bij de meeste, maar geen van uw doelen noemt dit.',
  missingInRegionWhy: 'Zwak in de hele regio, maar geen van uw doelen noemt dit.',
  decision: 'Besluit',
  owner: 'Trekker',
  budget: 'Budget',
  planning: 'Planning',
  status: 'Status',
  remarks: [
    'Een programma bundelt interventies die meer dan één sector of cluster helpen: rond een missie waar zij samen aan werken, of rond een element dat bij hen zwak is. Waar een bron interventies bij naam voorstelt, staan alleen die er; anders de algemene die zij delen.',
    'Inkoopprogramma: overheden kopen samen in of schrijven een vraag uit. De inkoop van één gemeente is klein; met Rijk, provincie en andere gemeenten in één meerjarig programma wordt zij een markt (naar Birch, 2019, paragraaf 4.2).',
    'Zwak nu: hoeveel zwakke elementen van deze sectoren en clusters het programma of doel raakt, naar de beoordelingen van dit moment.',
  ],
  goalsRemark:
    'Een doel is ondersteund als de sector of het cluster is gekozen en het element daar zwak is. Een doel over een element van de hele economie is ook ondersteund als dat bij de meeste sterk is: het bouwt voort op een kracht (naar Birch, 2019, paragraaf 4.3). Noemt een doel er meer, dan is elk getoetst.',
  noProgrammes: 'Geen interventie helpt meer dan één sector of cluster, dus er valt niets te bundelen.',
  noGoals:
    'Er is geen tabel met doelen gelezen. Zet uw doelen in een tabel met de koppen Doel, Sector of cluster en Element; dan staat hier of de analyse ze ondersteunt en wat ontbreekt.',
};
