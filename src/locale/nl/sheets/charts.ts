export const charts = {
  title: 'Grafieken van de structuur',
  question: 'Hoe verhouden omvang, groei en concentratie van de sectoren zich?',
  answerOne: 'De enige sector van uw tabel.',
  answerQuotient: (shown: number, all: number) =>
    shown === all
      ? `De ${all} sectoren, van het hoogste naar het laagste quotiënt.`
      : `De ${shown} grootste van ${all} sectoren, van het hoogste naar het laagste quotiënt.`,
  answerShare: (shown: number, all: number) =>
    shown === all
      ? `De ${all} sectoren, van groot naar klein.`
      : `De ${shown} grootste van ${all} sectoren, van groot naar klein.`,
  bySize: 'Plaats naar banen',
  sortOn: 'Volgorde',
  place: 'Plaats op Structuur',
  quotients: 'Locatiequotiënt per sector (1,0 = net zo groot als in het referentiegebied)',
  quotientAxis: 'Locatiequotiënt (1,0 = gelijk aan de referentie)',
  shares: 'Aandeel in alle banen per sector',
  shareAxis: 'Aandeel in alle banen (%)',
  sectorAxis: 'Sector',
  bubbles: (growth: string) => `Quotiënt tegen ${growth.toLowerCase()} (oppervlak = banen)`,
  growthAxis: (growth: string) => `${growth} (%)`,
  remarks: [
    'De rijen staan op volgorde van de cijfers en wisselen mee: schrijf notities op het blad Structuur, niet hier.',
  ],
  largestOnly: (shown: number) =>
    `Alleen de ${shown} sectoren met de meeste banen; anders zijn de grafieken niet te lezen.`,
  noReference:
    'Zonder referentiegebied is er geen quotiënt: de staven tonen aandelen en er is geen bellengrafiek.',
  noGrowth: 'Geen bellengrafiek: daarvoor zijn banen op twee momenten nodig, en uw tabel heeft er een.',
};
