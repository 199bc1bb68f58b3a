/** What more than one sheet says. A header that ends in `(u)` belongs to the analyst. */
export const common = {
  names: {
    summary: 'Samenvatting',
    input: 'Invoer',
    codes: 'Invoer SBI',
    structure: 'Structuur',
    subsectors: 'Deelsectoren',
    profile: 'Profiel',
    charts: 'Grafieken',
    selection: 'Selectie',
    measurement: 'Meetwijze',
    indicators: 'Indicatoren',
    evidence: 'Onderbouwing',
    ecosystem: 'Ecosysteem',
    radars: 'Radardiagrammen',
    clusters: 'Clusters',
    projects: 'Projecten',
    crossovers: 'Cross-overs',
    scores: 'Scores',
    catalogue: 'Interventiecatalogus',
    recommendations: 'Aanbevelingen',
    programmes: "Programma's",
    generic: 'Generiek beleid',
    provenance: 'Verantwoording',
  },
  source: (places: string, date: string, version: string) =>
    `Bron: ${places} · gelezen op ${date} · de vetgedrukte zin is van die dag, formules rekenen mee · Regiolens ${version}`,
  catalogueSource: (sources: string, version: string) => `Bron: ${sources} · Regiolens ${version}`,
  unfinishedNew: 'Dit nieuwe blad is nog niet af. Blijft deze regel staan, druk dan nogmaals op de knop.',
  unfinished: 'Dit blad is nog niet af. Blijft deze regel staan, druk dan nogmaals op de knop.',
  total: 'Totaal',
  mean: 'Gemiddelde',
  weakCount: 'Aantal zwak',
  yourColumn: (label: string) => `${label} (u)`,
  /** What stands before the name of a sheet in a sentence. */
  sheetWord: 'blad',
  yourColumnsRemark:
    'De licht getinte kolommen met (u) zijn van u, net als kolommen die u zelf toevoegt: ze blijven staan als het blad opnieuw wordt geschreven.',
  doNotSort:
    'Andere bladen verwijzen naar vaste cellen op dit blad: filter het gerust, maar sorteer het niet.',
  keyColumn: 'Regiolens-sleutel',
  lapsedMark: '(vervallen)',
  modeRemarks: {
    functions:
      'Waar een REGIO-functie voor is, staat die. Zonder Regiolens toont Excel daar de laatst berekende waarde.',
    values:
      'Vaste waarden, geen formules: dit blad volgt uw tabellen en grenzen niet meer. Staat hieronder dat een cel verwijst of meerekent, dan geldt dat voor een blad met formules.',
  },
  lapsedRemark:
    'Een rij met (vervallen) hoort niet meer bij de analyse en is bewaard om wat u erin schreef; de overige cellen staan er zoals ze waren.',
  note: 'Notitie',
  choice: { title: 'Keuze', error: 'Kies een woord uit de lijst, of laat de cel leeg.' },
  andMore: (count: number) => `en ${count} andere`,
};
