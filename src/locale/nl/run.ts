/** What a run says for itself, in the pane and on the command line. */
export const run = {
  problems: {
    protectedSheets: (sheets: string) =>
      `Beveiligd: ${sheets}. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en druk daarna op de knop.`,
    movedSheets: (sheets: string) =>
      `Verschoven: ${sheets}. Daar zijn boven of vóór de tabel rijen of kolommen ingevoegd of weggehaald; haar koppen horen in rij 6 te staan, vanaf kolom A. Maak dat ongedaan en druk daarna op de knop: wat u in de tabel schreef, blijft staan. Een eigen titel kan onder de tabel, of in de koptekst van de pagina.`,
    totalsRows: (sheets: string) =>
      `Met een totaalrij van Excel: ${sheets}. Zet die uit (Tabelontwerp, Totaalrij) en druk daarna op de knop; de totalen van Regiolens staan boven de kop, en een eigen som kan onder de tabel.`,
    cellsInTheWay: (cells: string) =>
      `In de weg: ${cells}. De tabel daarnaast krijgt meer kolommen en zou over die cel heen komen. Verplaats wat daar rechts van de tabel staat naar een ander blad, of laat er ten minste vijf kolommen tussen vrij, en druk daarna op de knop.`,
    noTable: (looked: string) =>
      `Geen tabel met sectoren gevonden. Nodig is een kolom met sectoren of SBI-codes en een kolom met banen, met koppen erboven. Bekeken: ${looked}.`,
    noJobsColumn: (place: string, headers: string) =>
      `Op ${place} staat een tabel, maar geen kolom met banen. Gezien: ${headers}. Noem de kolom bijvoorbeeld "Banen 2023".`,
    noUsableRows: (place: string, headers: string) =>
      `De tabel op ${place} heeft geen enkele rij met een bruikbaar aantal banen. Gezien: ${headers}.`,
    fewUsableRows: (place: string, headers: string, usable: number, unusable: number) =>
      `In de tabel op ${place} is het aantal banen in ${unusable} rijen niet te gebruiken, en maar in ${usable} wel. Daar is niet mee te rekenen. Gezien: ${headers}.`,
    unusable: (cells: string, more: number) =>
      `Niet te gebruiken: ${cells}${more > 0 ? ` en nog ${more}` : ''}. Vul daar een getal in, of maak de cel leeg.`,
    sbi2025: (place: string, found: string) =>
      `Aan "${found}" is te zien dat de tabel op ${place} de SBI van 2025 volgt. Regiolens kent alleen de indeling van SBI 2008 in sectoren en raadt niet. Gebruik cijfers naar SBI 2008, of zet uw eigen indeling in de werkmap: een kolom SBI en een kolom Sector. Zijn het toch codes van SBI 2008, zet dat dan in de kop van de kolom.`,
    branchKeys: (place: string, found: string) =>
      `De tabel op ${place} noemt bedrijfstakken alleen met sleutels van het CBS, zoals ${found}, en niet met hun naam. Zet de naam of de SBI-code ernaast, of haal de cijfers op in het deelvenster, bij Cijfers van het CBS.`,
    rowsSplit: (place: string, column: string) =>
      `De tabel op ${place} heeft meer rijen per sector: de kolom "${column}" verdeelt ze verder, en er is niet te zien of zij samen het geheel zijn. Houd per sector één rij over, of zet er rijen "Totaal" bij.`,
    areaUnclear: (place: string, count: number) =>
      `De tabel op ${place} gaat over ${count} gebieden, en het is niet duidelijk welk gebied van u is. Kies uw gebied, of zet de naam ervan in de titel boven de tabel.`,
    emptyTable: (place: string, column: string) =>
      `De tabel op ${place} is nog leeg. Vul ten minste de kolom "${column}" in.`,
  },
  /** On a sheet to fill in, until it is whole. */
  unfinishedInsert:
    'Dit blad is nog niet af; vul het nog niet in. Blijft deze regel staan, druk dan nogmaals op de knop: Regiolens maakt het blad dan opnieuw.',
  nothingWritten: 'Er is niets geschreven.',
  notTaken: {
    ownSheet: 'een blad van Regiolens',
    emptySheet: 'leeg',
    noNumbers: 'alleen tekst',
    noHeader: 'geen kop met sectoren en banen',
  },
  skippedStep: (step: string, reason: string) => `Overgeslagen: ${step}, omdat ${reason}`,
  skipped: {
    noSectors: 'de werkmap geen tabel heeft met sectoren en hun banen.',
    noRatings: 'de werkmap geen beoordelingen en geen indicatoren per element heeft.',
  },
  steps: {
    structure: 'structuur',
    selection: 'selectie',
    ecosystem: 'ecosysteem',
    catalogue: 'catalogus',
    recommendations: 'aanbevelingen',
    generic: 'generiek beleid',
    summary: 'samenvatting',
  },
  read: (place: string, columns: string, rows: number) => `Gelezen: ${place}, ${rows} rijen (${columns})`,
  finding: (place: string, message: string) => `Let op: ${place}: ${message}`,
  wrote: (sheet: string, rows: number, answer: string) => `Geschreven: ${sheet}, ${rows} rijen. ${answer}`,
  rewrote: (sheet: string, rows: number, answer: string) => `Bijgewerkt: ${sheet}, ${rows} rijen. ${answer}`,
  failed: (code: string) =>
    `Excel kon de opdracht niet uitvoeren (${code}). Uw eigen bladen zijn niet veranderd. Een blad van Regiolens dat niet af is, zegt dat bovenaan; druk nogmaals op de knop.`,
};
