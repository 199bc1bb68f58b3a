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
  classesAddedUp: (column: string, count: number) =>
    `${column}: de ${count} klassen zijn per sector opgeteld, want er is geen rij met een totaal. Opgetelde cijfers staan op Invoer als vast getal.`,
  rowsSplitBy: (column: string) =>
    `De kolom "${column}" verdeelt de rijen van een sector verder, en er is niet te zien of zij samen het geheel zijn. Zij zijn niet opgeteld. Houd per sector één rij over, of zet er rijen "Totaal" bij.`,
  onlyTotalColumns: (column: string, found: string) =>
    `${column}: alleen de kolommen "${found}" zijn gebruikt; de andere kolommen verdelen die verder.`,
  severalSectors: (found: string) =>
    `"${found}" noemt meer sectoren. De deelnemer telt als één sector met die naam. Geef elke sector een eigen rij.`,
  tableNotRead: {
    sectorOfProject: (sheet: string) =>
      `Blad "${sheet}" lijkt op een projectenlijst, maar is niet gelezen: er is geen kolom "Sector" met de sector van elke deelnemer.`,
    project: (sheet: string) =>
      `Blad "${sheet}" lijkt op een projectenlijst, maar is niet gelezen: er is geen kolom "Project" met de naam van het project.`,
    otherSectors: (sheet: string) =>
      `Blad "${sheet}" lijkt op een projectenlijst, maar is niet gelezen: in de kolom met sectoren staan niet ten minste twee sectoren.`,
    rating: (sheet: string) =>
      `Blad "${sheet}" lijkt op een tabel met beoordelingen, maar is niet gelezen: er is geen kolom "Beoordeling".`,
    element: (sheet: string) =>
      `Blad "${sheet}" lijkt op een tabel met beoordelingen, maar is niet gelezen: er is geen kolom "Element".`,
    cluster: (sheet: string) =>
      `Blad "${sheet}" lijkt op een tabel met clusters, maar is niet gelezen: er is geen kolom "Cluster" met de namen.`,
    clusterTests: (sheet: string) =>
      `Blad "${sheet}" lijkt op een tabel met clusters, maar is niet gelezen: er is geen kolom "Fase" en er zijn geen kolommen "Nabijheid" en "Samenhang".`,
    subjectOfGoal: (sheet: string) =>
      `Blad "${sheet}" lijkt op een tabel met doelen, maar is niet gelezen: er is geen kolom "Sector", "Cluster" of "Element" die zegt waar een doel over gaat.`,
    unemployed: (sheet: string) =>
      `Blad "${sheet}" lijkt op een tabel met opleidingsniveaus, maar is niet gelezen: er is geen rij of kolom van de werklozen.`,
    jobs: (sheet: string) =>
      `Blad "${sheet}" lijkt op een tabel met sectoren, maar is niet gelezen: er is geen kolom met banen. Gaan de cijfers over banen, zet dat dan in de kop.`,
  },
  yearsTaken: (years: string, year: string, earlier: string) =>
    `De tabel heeft de jaren ${years}. Gebruikt zijn ${year} en, voor de groei, ${earlier}.`,
  partsTaken: (column: string, earlier: string) =>
    `De tabel heeft cijfers van delen van een jaar. Gebruikt zijn ${column} en, voor de groei, ${earlier}; de andere niet.`,
  partAlone: (column: string) =>
    `De tabel heeft cijfers van delen van een jaar. Gebruikt is ${column}. Groei is er niet: daarvoor is hetzelfde deel van een eerder jaar nodig.`,
  partsDiffer: (column: string, other: string) =>
    `${column} en ${other} gaan over verschillende delen van het jaar. Vergelijk liever cijfers van hetzelfde deel.`,
  forecastUnused: (column: string) =>
    `${column}: gelezen als prognose of streefcijfer, dus niet gebruikt als banen van nu en ook niet voor de groei. Is het een telling, kies de kolom dan in het deelvenster, bij Kolommen.`,
  forecastUnclear: (found: string) =>
    `Hier staat "${found}", maar niet in welke kolommen de prognose staat. Gerekend is alsof alle cijfers geteld zijn. Zet "prognose" in de kop van de kolommen die dat niet zijn.`,
  yearRead: (column: string, year: string) =>
    `${column}: gelezen als het jaar ${year}. Klopt dat niet, zet dan alleen het jaar in de kop, met vier cijfers.`,
  codesExceedWhole: (label: string, rows: string) =>
    `De rijen ${rows} vallen onder code ${label} maar zijn samen meer. Gerekend is met ${label} zelf; kijk welk cijfer klopt.`,
  moreColumnsUnused: (column: string, count: number) =>
    `${count} kolommen met cijfers zijn niet gebruikt, de eerste is ${column}. Kijk of de juiste kolommen gekozen zijn.`,
  columnWithoutNumbers: (column: string) =>
    `${column}: in deze kolom staat geen getal dat te lezen is, dus zij is niet gebruikt.`,
  wholeTaken: (column: string, parts: string) =>
    `${column}: gelezen als het geheel. Niet gebruikt, want delen daarvan: ${parts}. Had u een van die kolommen nodig, kies haar dan in het deelvenster, bij Kolommen.`,
  wholeDiffers: (rows: string) =>
    ` De delen tellen niet op tot het geheel in rij ${rows}; kijk welk cijfer klopt.`,
  sumOfMoments: (column: string, parts: string) =>
    `${column}: telt cijfers van verschillende momenten op (${parts}). Dat is geen aantal van één moment, dus deze kolom is niet gebruikt.`,
  jobsAssumed: (column: string) =>
    `${column}: nergens staat dat dit banen zijn. Zo gelezen, omdat niets zegt dat het iets anders is. Zet "Banen" in de kop, of kies een andere kolom in het deelvenster, bij Kolommen.`,
  shareOfWhole: (column: string) =>
    `${column}: gelezen als het deel dat een gebied heeft in een groter gebied, per sector. Dat is geen verdeling over de sectoren, dus niet gebruikt. Neem liever de banen van het grotere gebied.`,
  sharesFarFromOne: (column: string, sum: string) =>
    `${column}: niet gebruikt. De aandelen tellen op tot ${sum}; dat is te ver van 100% voor een verdeling over deze sectoren. Voeg toe wat ontbreekt, of neem de banen van dat gebied.`,
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
  unitsDiffer: (count: string, found: string, earlier: string) =>
    `${count}: alle rijen samen zijn het er nu ${found} en eerder ${earlier}. Zo veel verschil is zelden echt. Waarschijnlijk staat een van beide in duizenden, of tellen zij iets anders. De groei klopt dan niet. Zet bij elke kolom de eenheid, bijvoorbeeld "x 1.000" of "aantal".`,
  counts: {
    jobs: 'Banen',
    establishments: 'Vestigingen',
    region: 'Banen van de regio',
    reference: 'Banen van het referentiegebied',
  },
  fallPerYear: (label: string, fall: string) =>
    `"${label}": de banen dalen met ${fall} per jaar. Zo veel is zelden echt; kijk of beide cijfers hetzelfde tellen.`,
  fallInAll: (label: string, fall: string) =>
    `"${label}": de banen dalen met ${fall}. Zo veel is zelden echt; kijk of beide cijfers hetzelfde tellen.`,
  growthPerYear: (label: string, growth: string) =>
    `"${label}": de banen groeien met ${growth} per jaar. Zo veel is zelden echt; kijk of beide cijfers hetzelfde tellen.`,
  growthInAll: (label: string, growth: string) =>
    `"${label}": de banen groeien met ${growth}. Zo veel is zelden echt; kijk of beide cijfers hetzelfde tellen.`,
};
