/** What is said of figures that are fetched from the statistics office. */
export const openData = {
  title: 'Cijfers van het CBS',
  question: 'Geen eigen tabel? Haal banen en vestigingen van uw gemeente op.',
  about:
    'Regiolens vraagt bij opendata.cbs.nl alleen de tabel, het gebied en de jaren op. Uit uw werkmap gaat niets mee. Er gebeurt niets voordat u op de knop drukt.',
  list: 'Gemeenten ophalen',
  listAgain: 'Gemeenten opnieuw ophalen',
  listed: (municipalities: number) => `${municipalities} gemeenten opgehaald. Kies hieronder uw gemeente.`,
  search: 'Zoek uw gemeente',
  municipality: 'Gemeente',
  found: (areas: number) =>
    areas === 0
      ? 'Geen gemeente gevonden. Probeer een ander deel van de naam.'
      : areas === 1
        ? '1 gemeente gevonden.'
        : `${areas} gemeenten gevonden.`,
  region: 'Vergelijk ook met een wijdere regio',
  noRegion: 'geen',
  nation: 'Vergelijk met Nederland',
  period: 'Jaar',
  earlier: 'Eerder jaar, voor de groei',
  noEarlier: 'geen',
  fetch: 'Cijfers ophalen en invoegen',
  chooseFirst: 'Kies eerst een gemeente.',
  busy: 'Wordt opgehaald bij het CBS…',
  progress: (done: number, expected: number) => `${done} van ${expected} antwoorden binnen.`,
  inserted: (sheet: string) => `De cijfers staan op het blad ${sheet}.`,
  next: 'Het blad is van u: u mag het veranderen. Regiolens leest het als uw tabel met sectoren.',
  nothingInserted: 'Er is niets ingevoegd.',
  noEstablishments: (reason: string) => `Zonder vestigingen. ${reason}`,
  leftOut: {
    jobs: (area: string, period: string) => `Van ${area} heeft het CBS geen banen over ${period}.`,
    establishments: (area: string, period: string) =>
      `Van ${area} heeft het CBS geen vestigingen over ${period}.`,
  },
  problems: {
    unreachable:
      'opendata.cbs.nl is niet te bereiken. Controleer de verbinding. Werkt het internet verder wel, dan houdt het netwerk van uw organisatie dit adres misschien tegen; vraag het uw beheerder.',
    blocked:
      'Het netwerk van uw organisatie laat opendata.cbs.nl niet toe. Vraag uw beheerder om dit adres toe te staan.',
    timedOut: 'Het CBS antwoordt niet op tijd. Probeer het later opnieuw.',
    busy: (seconds: number | null) =>
      seconds === null
        ? 'Het CBS heeft het nu te druk. Probeer het over een paar minuten opnieuw.'
        : `Het CBS heeft het nu te druk. Probeer het over ${seconds} seconden opnieuw.`,
    server: (status: number) => `Bij het CBS is een storing (${status}). Probeer het later opnieuw.`,
    refused: (status: number) =>
      `Het CBS weigert de vraag (${status}). Misschien is de dienst veranderd; meld het ons.`,
    tooManyRecords: 'De vraag is te groot voor het CBS. Kies minder jaren.',
    unreadable: 'Het antwoord van het CBS is niet te lezen of kwam maar half aan. Probeer het opnieuw.',
    notFound: (table: string) => `Tabel ${table} bestaat niet meer bij het CBS. Meld het ons.`,
    shape: (table: string, fault: string, found: string) =>
      `Tabel ${table} van het CBS is anders dan verwacht: ${fault} (${found}). Er wordt niet geraden; meld het ons.`,
    changed: (table: string) =>
      `Het CBS heeft tabel ${table} net vernieuwd. Haal de gemeenten opnieuw op en probeer het nog eens.`,
    noArea: (table: string, area: string) => `${area} staat niet in tabel ${table} van het CBS.`,
    noFigures: (table: string, area: string, period: string) =>
      `Tabel ${table} van het CBS heeft geen cijfers over ${area} in ${period}. Kies een ander jaar; bestaat de gemeente nog?`,
    cancelled: 'Gestopt.',
  },
  faults: {
    answer: 'het antwoord heeft een onbekende vorm',
    missingDimension: 'een indeling ontbreekt',
    extraDimension: 'er is een indeling bij gekomen',
    missingTopic: 'de kolom met cijfers ontbreekt',
    unknownUnit: 'de eenheid is onbekend',
    emptyList: 'een lijst is leeg',
    branches: 'de bedrijfstakken zijn niet te herkennen',
    periods: 'er zijn geen jaren',
    figure: 'een cijfer is niet te lezen',
    row: 'een rij staat er twee keer',
    lostRows: 'van een periode ontbreken branches',
    page: 'de bladzijden van het antwoord sluiten niet aan',
  },
};
