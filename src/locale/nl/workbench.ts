/** What the page says in which the add-in is tried out and tested without Excel. */
export const workbench = {
  title: 'Regiolens-werkbank',
  about:
    'Dit is de Regiolens-werkbank: een plek om de invoegtoepassing zonder Excel uit te proberen en te testen. Ze vervangt Excel niet: afdrukken kan hier niet, grafieken zien er iets anders uit, en niet elke functie van Excel is er. Alles blijft op deze computer. Met F6 gaat u van de knoppen naar het rekenblad en naar het taakvenster, met Shift+F6 terug.',
  toolbar: {
    label: 'Werkmap',
    open: 'Openen…',
    save: 'Opslaan als .xlsx',
    create: 'Nieuw',
    sample: 'Den Haag',
    inventedSample: 'Voorbeeldstad',
    undo: 'Ongedaan maken',
    language: 'Taal',
    platform: 'Lege cel',
    dutch: 'Nederlands (1.234,5 ;)',
    english: 'Engels (1,234.5 ,)',
    desktop: 'telt als 0 (bureaublad)',
    web: 'blijft leeg (web)',
  },
  pane: 'Taakvenster van Regiolens',
  grid: 'Werkmap',
  newFile: 'Nieuwe werkmap',
  confirmDiscard: 'De werkmap is gewijzigd en niet opgeslagen. Doorgaan zonder op te slaan?',
  confirmLosses: (parts: string) =>
    `Deze onderdelen van het bestand gaan bij het opslaan verloren:\n${parts}\nToch opslaan?`,
  losses: (parts: string) =>
    `Het bestand is geopend. Deze onderdelen kan de werkbank niet bewaren; ze gaan bij het opslaan verloren:\n${parts}`,
  lossOn: (what: string, sheet: string) => `${what} op ${sheet}`,
  chart: {
    kinds: {
      ColumnClustered: 'Kolomdiagram',
      ColumnStacked: 'Gestapeld kolomdiagram',
      BarClustered: 'Staafdiagram',
      BarStacked: 'Gestapeld staafdiagram',
      Line: 'Lijndiagram',
      LineMarkers: 'Lijndiagram',
      XYScatter: 'Spreidingsdiagram',
      XYScatterLines: 'Spreidingsdiagram met lijnen',
      XYScatterLinesNoMarkers: 'Spreidingsdiagram met lijnen',
      Bubble: 'Bellendiagram',
      Radar: 'Radardiagram',
      RadarMarkers: 'Radardiagram',
      RadarFilled: 'Gevuld radardiagram',
      Pie: 'Cirkeldiagram',
      Doughnut: 'Ringdiagram',
    },
    titled: (kind: string, title: string) => `${kind} "${title}"`,
    empty: (chart: string) => `${chart}: geen waarden.`,
    points: (chart: string, count: number, high: string, low: string) =>
      `${chart}: ${count} ${count === 1 ? 'waarde' : 'waarden'}; hoogste ${high}, laagste ${low}.`,
  },
  lossKinds: {
    chart: 'een grafiek',
    chartSheet: 'een grafiekblad',
    drawing: 'een tekening',
    image: 'een afbeelding',
    comment: 'opmerkingen',
    threadedComment: 'een gesprek in opmerkingen',
    pivotTable: 'een draaitabel',
    slicer: 'een slicer',
    timeline: 'een tijdlijn',
    externalLink: 'een koppeling naar een andere werkmap',
    connection: 'gegevensverbindingen',
    queryTable: 'een tabel uit een query',
    dataModel: 'het gegevensmodel',
    customXml: 'gegevens die een programma aan het bestand toevoegde',
    embeddedObject: 'een ingesloten object',
    formControl: 'een formulierbesturingselement',
    printerSettings: 'printerinstellingen',
    webExtension: 'gegevens van een invoegtoepassing',
    signature: 'een digitale handtekening',
    other: 'een onderdeel van onbekende soort',
    element: 'een deel van een blad of van de opmaak',
    dateSystem: 'datums die vanaf 1904 tellen',
  },
  file: {
    notXlsx: (name: string) =>
      `${name} is geen .xlsx-bestand. Sla het in Excel op als Excel-werkmap (.xlsx).`,
    encrypted: (name: string) =>
      `${name} is met een wachtwoord beveiligd. Haal het wachtwoord er in Excel af.`,
    strict: (name: string) =>
      `${name} is een werkmap van de soort Strict Open XML. Sla het in Excel op als gewone Excel-werkmap (.xlsx).`,
    damaged: (name: string) =>
      `${name} is beschadigd en kan niet worden gelezen. Open en bewaar het in Excel.`,
    macros: (name: string) => `${name} bevat macro's. Sla het in Excel op als gewone werkmap (.xlsx).`,
    tooLarge: (name: string) => `${name} is te groot om veilig te openen.`,
  },
  uncalculated: (count: number, cells: string) =>
    count === 1
      ? `1 formule kon hier niet worden berekend; de waarde komt uit het bestand: ${cells}.`
      : `${count} formules konden hier niet worden berekend; hun waarde komt uit het bestand: ${cells}.`,
  problem: {
    largeSpill: (cells: string, most: string) =>
      `Deze formule vult ${cells} cellen; de werkbank vult er hoogstens ${most}. Kies een kleiner bereik, zoals A1:A100 in plaats van A:A.`,
    unknownFunction: (name: string) =>
      `De werkbank kent de functie ${name} niet. Controleer de naam, of gebruik deze functie in Excel.`,
    circular:
      'Deze formule verwijst naar haar eigen cel, rechtstreeks of via andere cellen; daarom staat hier 0. Wijzig een van die verwijzingen.',
    tooManyVisits:
      'De formules van deze werkmap bekijken samen meer cellen dan de werkbank in één keer berekent. Kies kleinere bereiken, zoals A1:A100 in plaats van A:A, of bereken deze formule in Excel.',
  },
  andMore: (cells: string, count: number) => `${cells} en nog ${count}`,
  filter: {
    label: (column: string) => `Filter op ${column}`,
    all: '(Alles selecteren)',
    blanks: '(Lege cellen)',
    accept: 'OK',
    cancel: 'Annuleren',
  },
  tab: {
    label: (sheet: string) => `Blad ${sheet}`,
    remove: 'Verwijderen',
    confirmRemove: (sheet: string) =>
      `Blad ${sheet} verwijderen? Formules die ernaar verwijzen, geven dan #VERW!.`,
  },
  fileNotFound: (name: string) => `${name} is niet gevonden.`,
  notSaved: (why: string) => `Opslaan is niet gelukt: ${why}`,
  refusedFormula: 'Deze formule kan niet worden gelezen. Controleer haakjes, aanhalingstekens en ;.',
  refusedProtected: 'Dit blad is beveiligd; deze cel kan niet worden gewijzigd.',
  refusedName: 'Deze bladnaam kan niet: hij is leeg, te lang, al in gebruik of bevat een van []:*?/\\.',
  refusedLastSheet: 'Een werkmap moet ten minste één zichtbaar blad hebben.',
  refusedMove:
    'Cellen met de kop van een tabel en samengevoegde cellen kunt u hier niet verplaatsen. Dat doet u in Excel.',
  refusedOther: 'Dit laat Excel niet toe.',
  notPossible:
    'Dit kan hier niet: de werkbank kent alleen typen, kopiëren, knippen, plakken, wissen, filteren in een tabel, kolommen en rijen breder of hoger maken, en bladen toevoegen, hernoemen, verplaatsen en verwijderen (rechtsklik op de tab). Rijen of kolommen invoegen en opmaken doet u in Excel.',
  paneFailed: 'Het taakvenster is niet goed geladen. Vernieuw deze pagina.',
  gridFailed: 'Het rekenblad is niet goed geladen. Vernieuw deze pagina.',
};
