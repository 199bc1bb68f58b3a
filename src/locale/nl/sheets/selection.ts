export const selection = {
  title: 'Selectie van sectoren',
  question: 'Welke sectoren verdienen beleid?',
  answerChosen: (chosen: string, inTop: number, size: number, others: string) =>
    `Gekozen: ${chosen}. Bij deze gewichten ${inTop === 1 ? 'staat' : 'staan'} er ${inTop} bij de eerste ${size}${
      others === '' ? '' : `; daar staat ook, niet gekozen: ${others}`
    }.`,
  answerChosenWithoutRanks: (chosen: string) =>
    `Gekozen: ${chosen}. Er is geen rangorde: geen sector heeft op elk criterium dat meetelt een gegeven, of een gewicht is geen getal.`,
  answerTop: (top: string) => `Nog niet gekozen. Bij deze gewichten staan bovenaan: ${top}.`,
  answerTopOnOne: (criterion: string, top: string) =>
    `Nog niet gekozen. Er zijn alleen gegevens voor ${criterion}; daarop staan bovenaan: ${top}.`,
  answerNothing:
    'Nog niet gekozen. Er is geen rangorde: geen sector heeft op elk criterium dat meetelt een gegeven, of een gewicht is geen getal.',
  growthLabel: 'Groei in woorden',
  missions: 'Missies',
  fit: 'Gelijk aan profiel werklozen',
  fitLabel: 'Aansluiting',
  points: {
    size: 'Punten omvang en groei',
    concentration: 'Punten concentratie',
    socialRelevance: 'Punten relevantie',
    suitableEmployment: 'Punten passend werk',
  },
  weights: 'Uw gewicht',
  score: 'Totaal',
  rank: 'Plaats',
  rankShare: (rank: number) => `Op plaats ${rank}`,
  topShare: (size: number) => `Bij de eerste ${size}`,
  tableDecision: 'Besluit in uw tabel',
  tableReason: 'Reden in uw tabel',
  counts: 'Besluit dat telt',
  difference: 'Besluit en rangorde',
  place: 'Rij op Structuur',
  decision: 'Besluit: ja of nee',
  reason: 'Reden',
  phase: 'Fase van de sector',
  phasePrompt: 'Kies de ontwikkelfase. Leeg: interventies van alle fasen.',
  decisions: { yes: 'ja', no: 'nee' },
  contributions: {
    direct: 'draagt zelf bij',
    partly: 'draagt deels bij',
    enabler: 'enabler',
    steering: 'stuurt',
  },
  /** Broken where a word is wider than its column. */
  missionHeaders: {
    energyTransition: 'Energie-transitie',
    foodAndWater: 'Landbouw, water, voedsel',
    health: 'Gezondheid en zorg',
    security: 'Veiligheid',
    keyTechnologies: 'Sleutel-technologie',
  },
  /** The same as `contributions`, short enough for the matrix. */
  roles: { direct: 'zelf', partly: 'deels', enabler: 'enabler', steering: 'stuurt' },
  chosenAtRank: 'Gekozen; in de rangorde op plaats ',
  notChosenAtRank: 'Niet gekozen; in de rangorde op plaats ',
  chosenWithoutRank: 'Gekozen; heeft geen plaats in de rangorde.',
  pointsRemark:
    'Elk criterium loopt van 0 tot 3 punten. De cijfers achter de labels staan op het blad Structuur; grenzen en punten staan op het blad Verantwoording en zijn aan te passen. De vier criteria zijn die van Birch (2019), paragraaf 2.3. Leeg: een gegeven ontbreekt, dat is geen nul.',
  sizeRemark:
    'Omvang en groeipotentie: het gemiddelde van de punten voor omvang en voor groei. Een label voor groei uit uw tabel gaat voor de groei die Regiolens berekent, want het kan over een andere periode gaan.',
  noGrowthRemark:
    'Omvang en groeipotentie: alleen omvang, want er zijn geen eerdere banen en geen labels voor groei.',
  relevanceRemark:
    'Maatschappelijke relevantie: punten per missie waaraan de sector zelf bijdraagt (deels telt half), en eenmaal voor enabler en voor sturen. Wat een tekst of teken in uw tabel betekent, is gelezen toen het blad werd geschreven.',
  absent: (criteria: string) => `Telt niet mee, want er is geen gegeven voor: ${criteria}.`,
  /** What a table needs for a criterion to count. */
  needed: {
    concentration: 'banen of aandelen van een vergelijkingsgebied',
    socialRelevance: 'een kolom met relevantie, of een tabel van sectoren en missies',
    suitableEmployment: 'een kolom met aansluiting, of opleidingsprofielen van sectoren en werklozen',
  },
  blankRelevance: (names: string) =>
    `Relevantie niet ingevuld: ${names}. Betekent leeg bij u geen relevantie, vul dan op Verantwoording een 1 in bij Relevantie leeg.`,
  unranked: (names: string) =>
    `Zonder plaats, want een gegeven op een criterium dat meetelt ontbreekt: ${names}. Dat zegt niets over die sectoren; kijk zelf.`,
  fewRanked: (ranked: number, size: number) =>
    `Er ${ranked === 1 ? 'is maar 1 sector' : `zijn maar ${ranked} sectoren`} met een plaats, dus ${ranked === 1 ? 'die staat' : 'die staan allemaal'} altijd bij de eerste ${size}.`,
  weightsRemark:
    'De gewichten in de rij boven de koppen zijn van u. Totaal en plaats rekenen er direct mee; 0 laat een criterium weg.',
  rankSharesRemark: (runs: string, seed: number, date: string) =>
    `Op plaats 1 en verder: het deel van ${runs} willekeurige gewichten waarbij de sector die plaats krijgt (SMAA-2; Lahdelma en Salminen, 2001). Vaste waarden van ${date}, startgetal ${seed}; gelijke sectoren delen hun plaatsen.`,
  sensitivityRemark: (date: string) =>
    `Wanneer verandert de top? Eén gewicht tegelijk, de andere in dezelfde verhouding, met de gewichten van ${date}; sectoren waarvan een gegeven ontbreekt doen niet mee:`,
  weightNow: (criterion: string, now: string) => `${criterion}: nu ${now} van het gewicht.`,
  turns: (way: 'above' | 'below', then: string, enters: string, leaves: string) =>
    `${way === 'above' ? 'Boven' : 'Onder'} ${then} komt ${enters} in de plaats van ${leaves}.`,
  tied: (leaves: string, enters: string) =>
    `${leaves} en ${enters} staan nu gelijk; elke verandering van dit gewicht kan beslissen.`,
  firm: (size: number) => `Geen ander gewicht van dit criterium verandert de eerste ${size}.`,
  phaseRemark:
    'Fase van de sector: uw tabellen kennen geen fase van een sector. Kiest u er een (geboorte, groei, volwassen of afname), dan staan op het blad Aanbevelingen alleen de algemene interventies van die fase; leeg: die van alle fasen.',
  decisionRemark:
    'Wat u hier bij Besluit invult, gaat voor het besluit in uw tabel; leeg volgt de tabel. De aanbevelingen volgen het bij de volgende druk op de knop. De rangorde is een hulpmiddel: het rapport noemt de keuze een oordeel op vier criteria samen.',
};
