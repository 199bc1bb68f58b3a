/** What the reader has to say about a cell. `column` is the analyst's own header, `found` what the cell holds. */
export const findings = {
  missing: (column: string) => `${column}: leeg, telt als ontbrekend.`,
  suppressed: (column: string, found: string) => `${column}: "${found}" telt als ontbrekend, niet als nul.`,
  textInNumberColumn: (column: string, found: string) =>
    `${column}: "${found}" is geen getal. Vul een getal in of maak de cel leeg.`,
  numberStoredAsText: (column: string, found: string, read: string) =>
    `${column}: de tekst "${found}" is gelezen als ${read}.`,
  errorCell: (column: string, found: string) =>
    `${column}: de cel bevat de fout ${found}. Herstel de formule.`,
  negative: (column: string, found: string) =>
    `${column}: ${found} is negatief, wat hier niet kan, en telt als ontbrekend.`,
  totalDiffers: (column: string, found: string, sum: string) =>
    `${column}: uw totaal is ${found}, de som van de rijen ${sum}. Gerekend is met de som.`,
  totalInsteadOfSum: (column: string, found: string) =>
    `${column}: niet van elke rij is het cijfer bekend. Daarom is uw eigen totaal (${found}) gebruikt en niet de som.`,
  totalSetApart: (label: string) => `De rij "${label}" is een totaal en telt niet als sector.`,
  duplicateKey: (label: string, first: string) =>
    `"${label}" staat er twee keer; alleen de eerste (${first}) is gebruikt. Voeg ze samen of hernoem er een.`,
  repeatedColumn: (column: string, first: string) =>
    `Ook deze kolom is "${column}". Alleen de eerste (${first}) is gebruikt; hernoem of verwijder er een.`,
  unknownCode: (found: string) =>
    `"${found}" is geen SBI-code die bij een sector hoort; deze rij telt niet mee.`,
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
  countedElsewhere: (found: string, within: string) =>
    `SBI "${found}" zit al in de rij "${within}" en telt niet nog eens mee.`,
  rowWithoutName: (found: string) =>
    `Deze rij heeft een cijfer (${found}) maar geen naam; zij telt niet mee.`,
  notACluster: (label: string, found: string) =>
    `"${label}" is volgens uw tabel geen cluster van het gebied zelf (${found}) en wordt niet als cluster beoordeeld.`,
  otherTableIgnored: (sheet: string, range: string) =>
    `Ook op ${sheet}!${range} staat een tabel van deze soort; die is niet gebruikt.`,
};
