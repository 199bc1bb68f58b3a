/** What the reader has to say about whole tables: how they were put together, and what does not go together. */
export const tableFindings = {
  areasTaken: (own: string) => `De tabel gaat over meer gebieden. Uw eigen gebied is gelezen als ${own}.`,
  regionTaken: (region: string) => ` De regio is ${region}.`,
  referenceTaken: (reference: string) => ` Vergeleken wordt met ${reference}.`,
  otherAreas: (count: number) =>
    count === 1 ? ' Eén ander gebied is niet gebruikt.' : ` ${count} andere gebieden zijn niet gebruikt.`,
  areaUnclear: (areas: string, count: number) =>
    `De tabel gaat over ${count} gebieden (${areas}) en het is niet duidelijk welk gebied van u is. Kies uw gebied.`,
  andMore: (count: number) => `en nog ${count}`,
  areaChoiceGone: (area: string) =>
    `U koos eerder het gebied "${area}", maar dat is in geen tabel meer te vinden. Regiolens heeft nu zelf gekozen. Kijk of dat klopt.`,
  tableTakenAsOwn: {
    region: (said: string) =>
      `Deze tabel gaat volgens "${said}" over een regio. Er is geen andere, dus zij is gelezen als uw eigen gebied.`,
    reference: (said: string) =>
      `Deze tabel gaat volgens "${said}" over het referentiegebied. Er is geen andere, dus zij is gelezen als uw eigen gebied. Klopt dat niet, voeg dan een tabel van uw eigen gebied toe.`,
  },
  rowsOutsideName: (name: string, label: string) =>
    `Het bereik "${name}" houdt op boven "${label}", maar de tabel lijkt door te lopen. Alleen wat in het bereik staat is gelezen. Maak het bereik langer als "${label}" erbij hoort.`,
  rowsOutsideTable: (name: string, label: string) =>
    `De Excel-tabel "${name}" houdt op boven "${label}", maar de rijen lopen door. Alleen wat in de tabel staat is gelezen. Maak de tabel langer als "${label}" erbij hoort: sleep het hoekje rechtsonder omlaag.`,
  registerAddedUp: (rows: string, count: string) =>
    `De tabel heeft een rij per vestiging. De ${rows} rijen zijn opgeteld per sector of SBI-code: dat zijn er ${count}.`,
  repeatedRow: (label: string, first: string) =>
    `"${label}" staat er twee keer met hetzelfde cijfer (ook in ${first}); het telt één keer.`,
  conflictingRows: (label: string, first: string) =>
    `"${label}" staat er twee keer met verschillende cijfers (ook in ${first}). Welk cijfer klopt is niet te zeggen; het telt als ontbrekend.`,
  conflictingRowsAgain: (label: string) =>
    `"${label}" staat er nog een keer met een ander cijfer; het telt als ontbrekend.`,
  moreRepeatedRows: (count: number) =>
    `Nog ${count} rijen staan er twee keer. Kijk of een kolom de rijen verder verdeelt, zoals geslacht of grootteklasse, en houd daarvan alleen de totalen over.`,
  onlyTotalRows: (column: string, found: string) =>
    `${column}: alleen de rijen "${found}" zijn gebruikt; de andere rijen verdelen die verder.`,
  yearsTaken: (years: string, year: string, earlier: string) =>
    `De tabel heeft de jaren ${years}. Gebruikt zijn ${year} en, voor de groei, ${earlier}.`,
  codesExceedWhole: (label: string, rows: string) =>
    `De rijen ${rows} vallen onder code ${label} maar zijn samen meer. Gerekend is met ${label} zelf; kijk welk cijfer klopt.`,
  moreColumnsUnused: (column: string, count: number) =>
    `${count} kolommen met cijfers zijn niet gebruikt, de eerste is ${column}. Kijk of de juiste kolommen gekozen zijn.`,
  columnWithoutNumbers: (column: string) =>
    `${column}: in deze kolom staat geen getal dat te lezen is, dus zij is niet gebruikt.`,
  partialJobs: (column: string) =>
    `${column} telt maar een deel van de banen. Een kolom met alle banen is er niet, dus deze is gebruikt. Voeg liever een kolom met alle banen toe.`,
  countsDiffer: (column: string, other: string) =>
    `${column} telt iets anders dan ${other}. De vergelijking gaat dan niet helemaal op; neem liever twee keer dezelfde telling.`,
  sectorAbsent: (label: string, where: string) =>
    `"${label}" ontbreekt in ${where}. Wat daarvan nodig is, telt als ontbrekend.`,
  tableJoined: {
    region: (place: string) => `De banen van de regio komen uit ${place}.`,
    reference: (place: string) => `De banen van het referentiegebied komen uit ${place}.`,
    earlier: (place: string) => `De banen van het eerdere jaar komen uit ${place}.`,
  },
  codesAddedUp: (label: string, count: number) =>
    `"${label}" is de som van ${count} fijnere SBI-codes uit de andere tabel.`,
  partExceedsArea: (label: string, part: string, found: string, whole: string, wholeFound: string) =>
    `"${label}": ${part} heeft meer banen (${found}) dan ${whole} (${wholeFound}), waar het deel van is. Kijk of de tabellen over hetzelfde gaan.`,
  areas: { own: 'uw eigen gebied', region: 'de regio', reference: 'het referentiegebied' },
  yearsDiffer: (column: string, year: string, other: string, otherYear: string) =>
    `${column} is van ${year} en ${other} van ${otherYear}. Vergelijk liever cijfers van hetzelfde jaar.`,
  titleYearDiffers: (title: string, year: string) =>
    `"${title}" noemt ${year}, maar geen kolom is van dat jaar. Gerekend is met de jaren in de kolomkoppen.`,
  growthPerYear: (label: string, growth: string) =>
    `"${label}": de banen groeien met ${growth} per jaar. Zo veel is zelden echt; kijk of beide cijfers hetzelfde tellen.`,
  growthInAll: (label: string, growth: string) =>
    `"${label}": de banen groeien met ${growth}. Zo veel is zelden echt; kijk of beide cijfers hetzelfde tellen.`,
};
