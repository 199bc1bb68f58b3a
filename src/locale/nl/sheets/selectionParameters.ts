/** The names and reasons of the limits and points of the selection, on the sheet Provenance. */
export const selectionParameters = {
  growthSlightDecline: {
    name: 'Groei: lichte krimp vanaf',
    reason:
      'Over de hele periode. Het rapport drukt geen grenzen af; deze zijn van Regiolens. Een label in uw eigen tabel gaat voor.',
  },
  growthSlight: {
    name: 'Groei: lichte groei vanaf',
    reason: 'Zie hierboven.',
  },
  growthNormal: {
    name: 'Groei: groei vanaf',
    reason: 'Zie hierboven.',
  },
  growthLarge: {
    name: 'Groei: grote groei vanaf',
    reason: 'Zie hierboven.',
  },
  fitAverage: {
    name: 'Aansluiting: gemiddeld vanaf',
    reason:
      'Deel van het opleidingsprofiel van de sector dat gelijk is aan dat van de werklozen (1 min de dissimilariteitsindex; Duncan en Duncan, 1955). Het rapport drukt geen grenzen af; deze zijn van Regiolens.',
  },
  fitGood: {
    name: 'Aansluiting: goed vanaf',
    reason: 'Zie hierboven.',
  },
  pointsSmall: {
    name: 'Punten: omvang klein',
    reason:
      'Van 0 tot 3, met gelijke stappen. Het rapport geeft labels en geen punten; de punten zijn van Regiolens en van u.',
  },
  pointsMedium: {
    name: 'Punten: omvang middelgroot',
    reason: 'Zie hierboven.',
  },
  pointsLarge: {
    name: 'Punten: omvang groot',
    reason: 'Zie hierboven.',
  },
  pointsVeryLarge: {
    name: 'Punten: omvang zeer groot',
    reason: 'Zie hierboven.',
  },
  pointsDecline: {
    name: 'Punten: krimp',
    reason: 'Van 0 tot 3. Noemt een label groei en krimp, dan telt het gemiddelde.',
  },
  pointsSlightDecline: {
    name: 'Punten: lichte krimp',
    reason: 'Zie hierboven.',
  },
  pointsSlightGrowth: {
    name: 'Punten: lichte groei',
    reason: 'Zie hierboven.',
  },
  pointsGrowth: {
    name: 'Punten: groei',
    reason: 'Zie hierboven.',
  },
  pointsStrongGrowth: {
    name: 'Punten: grote groei',
    reason: 'Zie hierboven.',
  },
  pointsLow: {
    name: 'Punten: concentratie laag',
    reason: 'Van 0 tot 3, met gelijke stappen.',
  },
  pointsAverage: {
    name: 'Punten: concentratie gemiddeld',
    reason: 'Zie hierboven.',
  },
  pointsAboveAverage: {
    name: 'Punten: concentratie bovengemiddeld',
    reason: 'Zie hierboven.',
  },
  pointsVeryHigh: {
    name: 'Punten: concentratie zeer hoog',
    reason: 'Zie hierboven.',
  },
  pointsDirect: {
    name: 'Punten: draagt zelf bij aan een missie',
    reason:
      'Per missie; deels telt voor de helft. De rollen zijn die van het rapport (Birch, 2019, paragraaf 2.3); de punten zijn van Regiolens.',
  },
  pointsEnabler: {
    name: 'Punten: enabler',
    reason: 'Eén keer, voor hoeveel missies ook.',
  },
  pointsSteering: {
    name: 'Punten: stuurt en coördineert',
    reason: 'Eén keer, voor hoeveel missies ook.',
  },
  pointsMostRelevant: {
    name: 'Punten: relevantie ten hoogste',
    reason: 'Zodat elk criterium van 0 tot 3 loopt.',
  },
  blankRelevanceIsNone: {
    name: 'Relevantie leeg: onbekend (0) of geen relevantie (1)',
    reason:
      'Leeg is onbekend, tenzij u hier 1 invult. Figuur 3 van het rapport laat leeg wat tabel 1 van het artikel van dezelfde auteurs geen directe betrokkenheid noemt.',
  },
  pointsPoorFit: {
    name: 'Punten: aansluiting slecht',
    reason: 'Van 0 tot 3, met gelijke stappen.',
  },
  pointsAverageFit: {
    name: 'Punten: aansluiting gemiddeld',
    reason: 'Zie hierboven.',
  },
  pointsGoodFit: {
    name: 'Punten: aansluiting goed',
    reason: 'Zie hierboven.',
  },
  selectionSize: {
    name: 'Zoveel sectoren heten bovenaan',
    reason: 'Het rapport kiest er vier (Birch, 2019, paragraaf 2.3).',
  },
};
