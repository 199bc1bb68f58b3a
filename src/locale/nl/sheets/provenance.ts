import { provenanceFormulas } from './provenanceFormulas';
import { selectionParameters } from './selectionParameters';
import { count } from './wording';

export const provenance = {
  title: 'Verantwoording',
  question: 'Waar komen de cijfers vandaan, en welke grenzen zijn gebruikt?',
  answer: (findings: number) =>
    findings === 0
      ? 'Bij het lezen viel niets op.'
      : `Bij het lezen: ${count(findings, 'opmerking', 'opmerkingen')}, hieronder.`,
  topic: 'Onderwerp',
  item: 'Gegeven',
  value: 'Standaard',
  explanation: 'Toelichting',
  applied: 'Waarde die telt',
  ownValue: 'Uw waarde',
  topics: {
    parameter: 'Grens',
    table: 'Gelezen tabel',
    run: 'Berekening',
    finding: 'Opmerking',
    source: 'Literatuur',
    formula: 'Formule',
    influence: 'Invloed gemeente',
  },
  version: 'Versie',
  date: 'Tijd van lezen en schrijven',
  level: 'Niveau',
  levelOwn: 'Eigen gebied: het gebied van uw tabel. Referentie: het gebied van de referentiekolom.',
  referenceNone: 'Geen referentiekolom gevonden: zonder referentie is er geen locatiequotiënt.',
  tableRead: (moment: string, rows: number, columns: string) =>
    `Gelezen op ${moment}: ${count(rows, 'rij', 'rijen')}. Kolommen: ${columns}.`,
  onSheet: (name: string, sheet: string) => `${name} (blad ${sheet})`,
  steps: 'Gevraagd',
  remarks: [
    'Elke gelezen tabel staat met zijn plaats, koppen en leestijd hierboven; elke formule staat ook in de cellen zelf.',
    'Vul bij een grens in de kolom Uw waarde een ander getal in; alle formules rekenen er direct mee; de lijst met aanbevelingen volgt bij de volgende druk op de knop. Leeg: de standaard geldt.',
  ],
  formulas: provenanceFormulas,
  parameters: {
    sizeMedium: {
      name: 'Omvang: middelgroot vanaf',
      reason:
        'Aandeel gedeeld door een gelijk aandeel per sector. Met 0,5, 1 en 2,5 komen alle veertien omvangslabels van figuur 3 (Birch, 2019) uit.',
    },
    sizeLarge: { name: 'Omvang: groot vanaf', reason: 'Zie hierboven.' },
    sizeVeryLarge: { name: 'Omvang: zeer groot vanaf', reason: 'Zie hierboven.' },
    concentrationAverage: {
      name: 'Concentratie: gemiddeld vanaf',
      reason:
        'Locatiequotiënt. Met 0,90, 1,10 en 2 komen alle veertien concentratielabels van figuur 3 (Birch, 2019) uit.',
    },
    concentrationAboveAverage: { name: 'Concentratie: bovengemiddeld vanaf', reason: 'Zie hierboven.' },
    concentrationVeryHigh: { name: 'Concentratie: zeer hoog vanaf', reason: 'Zie hierboven.' },
    ratioBand: {
      name: 'Neutrale marge rond het gemiddelde, in procenten',
      reason:
        'In procenten van het gemiddelde. Met 0 is elke waarde boven het gemiddelde sterk en eronder zwak, zoals in het rapport (Birch, 2019, paragraaf 3.2); met 10 blijft neutraal wat er minder dan een tiende van afwijkt.',
    },
    intervalBand: {
      name: 'Neutrale marge bij groei, in standaarddeviaties',
      reason:
        'In standaarddeviaties, voor groei. Met 0 is elke waarde boven het gemiddelde sterk en eronder zwak; onder 0,2 heet een verschil nog niet klein (Cohen, 1988).',
    },
    knowledgeShare: {
      name: 'Deel van SBI 85 dat als Kennis telt',
      reason: 'Een vijfde van de banen in het onderwijs is hbo en wo (Birch, 2019, noot 3).',
    },
    meanOfEconomy: {
      name: 'Vergelijken met de hele economie (1) of met het gemiddelde van de sectoren (0)',
      reason:
        'Het rapport noemt beide. De hele economie kan alleen als uw indicatorentabel een totaalrij heeft.',
    },
    crossoverStrength: {
      name: 'Cross-overs: duidelijk vaker dan toeval vanaf',
      reason:
        'Een eigen keuze: een kwart vaker dan bij toeval. Duidelijk minder vaak is 1 gedeeld door deze grens. Niet onder 1.',
    },
    crossoverProjects: {
      name: 'Cross-overs: een paar valt pas op vanaf zoveel projecten',
      reason:
        'Bij minder dan vijf verwachte gevallen is een vergelijking met toeval te wankel (vuistregel van Cochran, 1954).',
    },
    indexCap: {
      name: 'Index bij groei: afwijking telt tot, in standaarddeviaties',
      reason:
        'Zonder grens trekt één uitschieter het gemiddelde zo omhoog dat alle andere sectoren zwak lijken. Alleen voor de index en de scores.',
    },
    confidence: {
      name: 'Zekerheid van de grenzen om het quotiënt',
      reason:
        'Deel van de keren dat zulke grenzen de werkelijke waarde bevatten; 0,95 is gangbaar (Katz e.a. 1978). Vul een getal tussen 0 en 1 in.',
    },
    smallNumber: {
      name: 'Klein aantal: onder dit aantal banen',
      reason:
        'Bij 100 banen beweegt toeval een aandeel al ongeveer 20% op en neer (1,96 gedeeld door de wortel van 100); bij minder banen meer.',
    },
    ...selectionParameters,
    genericShare: {
      name: 'Generiek beleid: element zwak bij ten minste dit deel van de beoordeelde ecosystemen',
      reason:
        'Een eigen keuze: de helft. De bronnen spreken van elementen die bij de meeste of vrijwel alle sectoren zwak zijn (Birch, 2019, paragraaf 3.2).',
    },
    genericFewest: {
      name: 'Generiek beleid: op een element ten minste zoveel ecosystemen beoordeeld',
      reason: 'Een eigen keuze: uit één of twee beoordelingen blijkt niet hoe het bij de meeste is.',
    },
  },
};
