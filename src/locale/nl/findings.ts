/** What the reader has to say about a cell. `column` is the analyst's own header, `found` what the cell holds. */
export const findings = {
  missing: (column: string) => `${column}: leeg, telt als ontbrekend.`,
  suppressed: (column: string, found: string) => `${column}: "${found}" telt als ontbrekend, niet als nul.`,
  textInNumberColumn: (column: string, found: string) =>
    `${column}: "${found}" is geen getal. Vul een getal in of maak de cel leeg.`,
  numberStoredAsText: (column: string, found: string, read: string) =>
    `${column}: de tekst "${found}" is gelezen als ${read}.`,
  suppressedBelow: (column: string, found: string, limit: string, isReached: boolean) =>
    `${column}: "${found}" telt als ontbrekend, niet als nul. Het is ${isReached ? 'hooguit' : 'minder dan'} ${limit}.`,
  ambiguousNumbers: (column: string, found: string, grouped: string, decimal: string) =>
    `${column}: "${found}" kan ${grouped} zijn of ${decimal}, en niets in de kolom beslist dat. Het telt als ontbrekend tot u zegt wat u bedoelt.`,
  dateInNumberColumn: (column: string, found: string) =>
    `${column}: de cel bevat een datum (${found}) en geen aantal, en telt als ontbrekend. Vul het getal in.`,
  multiplied: (column: string, found: string, factor: string) =>
    `${column}: vanwege "${found}" is elk getal vermenigvuldigd met ${factor}.`,
  multipliedCell: (column: string, found: string, factor: string) =>
    `${column}: vanwege "${found}" in deze rij is het getal vermenigvuldigd met ${factor}.`,
  scaleUnclear: (column: string, found: string) =>
    `${column}: van "${found}" is niet te zien in welke eenheid het staat, want de cellen van deze kolom verschillen daarin. Het telt als ontbrekend. Schrijf de hele kolom in dezelfde eenheid.`,
  unitUnclear: (column: string, found: string) =>
    `${column}: "${found}" noemt meer dan één eenheid, en het is niet duidelijk welke voor deze kolom geldt. Gerekend is met de getallen zoals zij er staan. Zet de eenheid in de kop van de kolom, bijvoorbeeld "x 1.000" of "aantal".`,
  unitUnsaid: (column: string, found: string) =>
    `${column}: in de rij met eenheden staat hier niets, en bij een andere telling "${found}". Gerekend is met de getallen zoals zij er staan. Geldt die eenheid ook hier, zet haar er dan bij.`,
  countsWithDecimals: (column: string, found: string) =>
    `${column}: hier staan cijfers achter de komma (${found}), en nergens staat in welke eenheid. Gerekend is met de getallen zoals zij er staan. Zijn het duizenden, zet dan "x 1.000" in de kop; zijn het arbeidsjaren, zet dan "fte" in de kop.`,
  errorCell: (column: string, found: string) =>
    `${column}: de cel bevat de fout ${found}. Herstel de formule.`,
  negative: (column: string, found: string) =>
    `${column}: ${found} is negatief, wat hier niet kan, en telt als ontbrekend.`,
  totalDiffers: (column: string, found: string, sum: string) =>
    `${column}: uw totaal is ${found}, de som van de rijen ${sum}. Gerekend is met de som.`,
  totalInsteadOfSum: (column: string, found: string) =>
    `${column}: niet van elke rij is het cijfer bekend. Daarom is uw eigen totaal (${found}) gebruikt en niet de som.`,
  totalUnusable: (column: string, found: string, sum: string) =>
    `${column}: niet van elke rij is het cijfer bekend, en uw totaal (${found}) past niet bij de rijen die wel bekend zijn (samen ${sum}). Het totaal is niet gebruikt; wat een totaal nodig heeft, ontbreekt.`,
  totalSetApart: (label: string) => `De rij "${label}" is een totaal en telt niet als sector.`,
  sumSetApart: (label: string, rows: string) =>
    `De rij "${label}" is de som van de rijen ${rows} en telt niet als sector.`,
  rowSetApart: (label: string) =>
    `De rij "${label}" is geen sector, maar een gegeven over het gebied of een kengetal van de rijen. Zij telt niet mee.`,
  rowMayBeSum: (label: string, rows: string) =>
    `De rij "${label}" kan het totaal van de rijen ${rows} zijn. Zij telt nu als sector. Is het een totaal, zet dan "Totaal" voor de naam.`,
  headingSetApart: (label: string) =>
    `De rij "${label}" heeft geen cijfers en is gelezen als tussenkop; zij telt niet als sector.`,
  lineBelowTable: (label: string) =>
    `De regel "${label}" onder de tabel heeft geen cijfers en is niet als sector gelezen. Is het wel een sector, zet dan een cijfer of een x in haar cellen.`,
  partsExceedWhole: (label: string, rows: string) =>
    `De rijen ${rows} springen in onder "${label}" maar zijn samen meer. Zij zijn gelezen als gewone rijen; kijk of er niet dubbel is geteld.`,
  readAsParts: (label: string, rows: string) =>
    `De rijen ${rows} zijn gelezen als delen van "${label}" en tellen niet nog eens mee.`,
  rowMayBePart: (label: string) =>
    `Alleen voor "${label}" staan spaties. De rij is gelezen als gewone rij. Is zij een deel van de rij erboven, zet dan "waarvan" voor de naam.`,
  rowsAfterBlank: (label: string) =>
    `Vanaf "${label}" staan de rijen onder een lege rij. Zij tellen mee. Horen zij niet bij deze tabel, zet er dan twee lege rijen boven.`,
  rowsBelowGap: (label: string) =>
    `Vanaf "${label}" staan nog rijen met cijfers, onder twee lege rijen. Die tellen niet mee. Horen zij erbij, haal dan de lege rijen weg.`,
  hiddenRows: (rows: string, count: number) =>
    count === 1
      ? `Rij ${rows} is verborgen of weggefilterd, maar telt gewoon mee.`
      : `De rijen ${rows} zijn verborgen of weggefilterd, maar tellen gewoon mee.`,
  hiddenColumns: (columns: string, count: number) =>
    count === 1
      ? `Kolom ${columns} is verborgen, maar is gewoon gelezen.`
      : `De kolommen ${columns} zijn verborgen, maar zijn gewoon gelezen.`,
  duplicateKey: (label: string, first: string) =>
    `"${label}" staat er twee keer; alleen de eerste (${first}) is gebruikt. Voeg ze samen of hernoem er een.`,
  repeatedColumn: (column: string, first: string) =>
    `Ook deze kolom is "${column}". Alleen de eerste (${first}) is gebruikt; hernoem of verwijder er een.`,
  unknownCode: (found: string) =>
    `"${found}" is geen SBI-code die bij een sector hoort; deze rij telt alleen mee in het totaal.`,
  codeNotInScheme: (found: string) =>
    `"${found}" staat niet in uw eigen indeling; deze rij telt alleen mee in het totaal.`,
  codeRegainedZero: (found: string, read: string) =>
    `SBI "${found}" is gelezen als ${read}: de nul vooraan is in Excel weggevallen.`,
  codeFromDate: (read: string) =>
    `Excel heeft hier een datum van gemaakt; gelezen als SBI ${read}. Typ de codes als tekst.`,
  codeDoubtful: (found: string, first: string, second: string) =>
    `SBI "${found}" kan ${first} zijn, of ${second} zonder de nul vooraan. De andere codes beslissen dat niet; deze rij telt alleen mee in het totaal. Typ de code als tekst, met punt.`,
  codeSpans: (found: string, sectors: string) =>
    `SBI "${found}" hoort bij meer dan één sector of maar gedeeltelijk bij een sector (${sectors}) en is niet te verdelen; deze rij telt alleen mee in het totaal. Voeg de codes eronder toe.`,
  codeSpansRows: (found: string, sectors: string) =>
    `SBI "${found}" hoort niet bij één sector (${sectors}). Geteld zijn de codes eronder; wat daarvan ontbreekt, is niet uit deze rij te halen.`,
  codeSpansRest: (found: string, sectors: string, rest: string) =>
    `SBI "${found}" hoort niet bij één sector (${sectors}). Geteld zijn de codes eronder; het verschil (${rest}) is niet te verdelen en telt niet mee.`,
  codeOverlaps: (found: string, other: string) =>
    `SBI "${found}" overlapt met "${other}" zonder er deel van te zijn; deze rij telt niet mee.`,
  codeUnverified: (found: string, within: string) =>
    `Van SBI "${found}" is geen cijfer bekend. Geteld zijn de codes eronder, vanaf "${within}"; of dat alle zijn, is niet na te gaan.`,
  schemeRowUnread: (found: string) =>
    `"${found}": deze rij van uw indeling heeft geen leesbare SBI-code of geen sector, en is niet gebruikt.`,
  sbi2025Unused: (found: string) =>
    `Aan "${found}" is te zien dat deze tabel de SBI van 2025 volgt; zij is niet gebruikt. Regiolens kent alleen de indeling van SBI 2008 in sectoren. Gebruik cijfers naar SBI 2008, of zet uw eigen indeling in de werkmap: een kolom SBI en een kolom Sector. Zijn het toch codes van SBI 2008, zet dat dan in de kop van de kolom.`,
  sbiVersionAssumed: (year: number) =>
    `De cijfers zijn van ${year}, en nergens staat of dit codes van SBI 2008 of van SBI 2025 zijn. Zij zijn gelezen als SBI 2008. Zet de versie in de kop van de kolom.`,
  unknownRating: (found: string) => `"${found}" is geen beoordeling. Gebruik sterk, neutraal of zwak.`,
  unknownElement: (found: string) => `"${found}" is geen van de tien elementen.`,
  unknownPhase: (found: string) => `"${found}" is geen fase. Gebruik geboorte, groei, volwassen of afname.`,
  unknownTest: (found: string) =>
    `"${found}" is geen antwoord op een toets. Gebruik ja, beperkt of nee. De toets telt als niet gedaan.`,
  unknownVerdict: (found: string) =>
    `"${found}" is geen oordeel over een cluster. Gebruik cluster, in ontwikkeling of profiel.`,
  unknownLabel: (column: string, found: string) =>
    `${column}: "${found}" is niet begrepen en telt als onbekend. De woorden die wel tellen staan in de handleiding.`,
  unknownContribution: (found: string) =>
    `"${found}" zegt niet wat de sector voor de missie doet. Gebruik x, deels, enabler, sturend of nee.`,
  unknownDecision: (found: string) => `"${found}" is geen besluit. Gebruik ja of nee.`,
  unknownWeight: (found: string) =>
    `"${found}" is geen gewicht. Gebruik een getal van 0 of meer; tot dan is er geen rangorde.`,
  unknownScale: (found: string) => `"${found}" is geen schaal. Gebruik verhouding of interval.`,
  scaleDiffers: (found: string, first: string) =>
    `Dit element heeft al een andere schaal (${first}); "${found}" telt hier niet. Geef één indicator één schaal.`,
  zeroDenominator: (column: string) =>
    `${column}: door 0 kan niet worden gedeeld; de waarde telt als ontbrekend.`,
  sharesInPercent: (column: string) =>
    `${column}: gelezen als procenten; gerekend is met een honderdste ervan.`,
  sharesDoNotSumToOne: (column: string, sum: string) =>
    `${column}: de aandelen tellen op tot ${sum}, niet tot 100%.`,
  sharesUnclear: (column: string, sum: string) =>
    `${column}: niet gebruikt, want het is onduidelijk of dit fracties of procenten zijn; samen zijn ze ${sum}, niet ongeveer 1 of 100. Zijn het fracties, geef de cellen dan de notatie Percentage; zijn het procenten, zet dan % in de kop.`,
  earlierReferenceUnused: (column: string) =>
    `${column}: niet gebruikt. Voor de opsplitsing van de groei (shift-share) zijn banen van het referentiegebied nodig op dezelfde twee momenten als uw eigen banen.`,
  earlierRegionUnused: (column: string) =>
    `${column}: niet gebruikt. Voor de groei van de regio zijn banen nodig op dezelfde twee momenten als uw eigen banen.`,
  growthUnclear: (column: string) =>
    `${column}: niet gebruikt, want het is onduidelijk of dit fracties, procenten of aantallen zijn. Zijn het fracties, geef de cellen dan de notatie Percentage; zijn het procenten, zet dan % in de kop.`,
  columnCalculated: (column: string) =>
    `${column}: niet gebruikt; aandelen, groei en verhoudingen rekent Regiolens zelf uit met uw aantallen.`,
  columnUnused: (column: string) =>
    `${column}: niet gebruikt. Hoort deze kolom ergens bij, kies haar dan in het deelvenster, bij Kolommen.`,
  countedElsewhere: (found: string, within: string) =>
    `SBI "${found}" zit al in de rij "${within}" en telt niet nog eens mee.`,
  rowWithoutName: (found: string) =>
    `Deze rij heeft een cijfer (${found}) maar geen naam; zij telt niet mee.`,
  notACluster: (label: string, found: string) =>
    `"${label}" is volgens uw tabel geen cluster van het gebied zelf (${found}) en wordt niet als cluster beoordeeld.`,
  tableChoiceGone: (sheet: string, range: string) =>
    `U koos eerder de tabel op ${sheet}!${range}, maar die is daar niet meer. Regiolens heeft nu zelf gekozen. Kijk of dat klopt.`,
  columnChoiceGone: (sheet: string, column: string) =>
    `U koos eerder de kolom "${column}" op ${sheet}, maar die is daar niet meer te vinden. Regiolens heeft nu zelf gekozen. Kijk of dat klopt.`,
  sheetCutOff: (sheet: string, range: string) =>
    `Het blad ${sheet} is te groot om helemaal te lezen: ver weg staat nog iets, in deze rij of kolom. Alleen ${range} is gelezen. Verwijder wat daar niet hoort, met de rijen en kolommen, en lees opnieuw.`,
  otherTableIgnored: (sheet: string, range: string) =>
    `Ook op ${sheet}!${range} staat een tabel van deze soort; die is niet gebruikt.`,
};
