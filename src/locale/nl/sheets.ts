/** Adds the year to a header when it is known. */
const withYear = (label: string, year: number | null): string => (year === null ? label : `${label} ${year}`);

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** What the sheets say. A header that ends in `(u)` belongs to the analyst. */
export const sheets = {
  names: {
    input: 'Invoer',
    codes: 'Invoer SBI',
    structure: 'Structuur',
    indicators: 'Indicatoren',
    evidence: 'Onderbouwing',
    ecosystem: 'Ecosysteem',
    catalogue: 'Interventiecatalogus',
    recommendations: 'Aanbevelingen',
    provenance: 'Verantwoording',
  },
  source: (places: string, date: string, version: string) =>
    `Bron: ${places} · gelezen op ${date} · de vetgedrukte zin is van die dag, de cijfers rekenen mee · Regiolens ${version}`,
  catalogueSource: (sources: string, version: string) => `Bron: ${sources} · Regiolens ${version}`,
  unfinished: 'Dit blad is nog niet af. Blijft deze regel staan, druk dan nogmaals op de knop.',
  total: 'Totaal',
  mean: 'Gemiddelde',
  weakCount: 'Aantal zwak',
  yourColumn: (label: string) => `${label} (u)`,
  yourColumnsRemark:
    'De licht getinte kolommen met (u) zijn van u, net als kolommen die u zelf toevoegt: ze blijven staan als het blad opnieuw wordt geschreven.',
  doNotSort:
    'Andere bladen verwijzen naar vaste cellen op dit blad: filter het gerust, maar sorteer het niet.',
  keyColumn: 'Regiolens-sleutel',
  lapsedMark: '(vervallen)',
  lapsedRemark:
    'Een rij met (vervallen) hoort niet meer bij de analyse en is bewaard om wat u erin schreef; de overige cellen staan er zoals ze waren.',
  note: 'Notitie',

  input: {
    title: 'Invoer',
    question: 'Welke cijfers gebruikt Regiolens, en waar staan ze in uw werkmap?',
    answer: (rows: number, problems: number) =>
      `${count(rows, 'sector', 'sectoren')} gelezen; ${
        problems === 0
          ? 'elke cel kon worden gebruikt zoals zij is'
          : `bij ${count(problems, 'cel', 'cellen')} staat een opmerking`
      }.`,
    sector: 'Sector',
    jobs: (year: number | null) => `${withYear('Banen', year)} · eigen gebied`,
    earlierJobs: (year: number | null) =>
      `${year === null ? 'Banen eerder' : `Banen ${year}`} · eigen gebied`,
    establishments: 'Vestigingen · eigen gebied',
    referenceJobs: (label: string) => `Banen · referentie (${label})`,
    referenceShares: (label: string) => `Aandeel · referentie (${label})`,
    findings: 'Opmerking bij het lezen',
    place: 'Staat in',
    remarks: [
      'Elke cel verwijst naar uw eigen cel. Verandert u daar een cijfer, dan volgt alles. Een lege of onderdrukte cel is #N/B en telt nooit als nul.',
      'Een cel die niet kon worden gebruikt zoals zij is, staat hier als vast getal, met een opmerking.',
    ],
    ownTotalUsed: 'Het totaal komt uit uw eigen totaalrij, omdat niet elke sector een cijfer heeft.',
  },

  codes: {
    title: 'Invoer per SBI-code',
    question: 'Bij welke sector hoort elke SBI-code uit uw tabel?',
    answer: (codes: number, sectors: number) =>
      `${count(codes, 'code', 'codes')} verdeeld over ${count(sectors, 'sector', 'sectoren')}.`,
    code: 'SBI-code',
    sector: 'Sector',
    split: 'Deels Kennis',
    remarks: [
      'De indeling in veertien sectoren is die van figuur 1 van het rapport voor Den Haag (Birch, 2019).',
      'Is alleen SBI 85 bekend, dan telt een vijfde als Kennis (hbo en wo) en de rest als Onderwijs. De verhouding staat op het blad Verantwoording en is aan te passen.',
    ],
  },

  structure: {
    title: 'Economische structuur',
    question: 'Wat maakt het gebied bijzonder?',
    answer: (largest: string, share: string, concentrated: string | null, quotient: string) => {
      const size = `${largest} is met ${share} van de banen de grootste sector`;
      if (concentrated === null) return `${size}.`;
      return concentrated === largest
        ? `${size}, en ook het sterkst geconcentreerd (quotiënt ${quotient}).`
        : `${size}; het sterkst geconcentreerd is ${concentrated} (quotiënt ${quotient}).`;
    },
    answerUnknown: 'Het totaal aantal banen is nul of niet bekend; zie het blad Invoer.',
    share: 'Aandeel in banen',
    growth: (from: number | null, to: number | null) =>
      from === null || to === null ? 'Groei banen' : `Groei banen ${from}-${to}`,
    quotient: 'Locatiequotiënt',
    concentration: 'Concentratie',
    size: 'Omvang',
    remarks: [
      'Aandeel: banen in de sector gedeeld door alle banen. Groei: banen gedeeld door eerdere banen, min 1.',
      'Locatiequotiënt: aandeel in het eigen gebied gedeeld door het aandeel in het referentiegebied; 1 betekent: net zo groot als daar (Hoover 1936; Balassa 1965).',
      'Omvang: aandeel ten opzichte van een gelijke verdeling over alle sectoren. De grenzen voor omvang en concentratie staan op het blad Verantwoording en zijn aan te passen.',
    ],
  },

  indicators: {
    title: 'Indicatoren',
    question: 'Hoe staat elke sector ervoor, per element?',
    answer: (sectors: number, elements: number) =>
      `${count(sectors, 'sector', 'sectoren')} en ${count(elements, 'element', 'elementen')} met een waarde per sector.`,
    remarks: [
      'De ruwe waarden uit uw tabel. De rij boven de kop is het gemiddelde waarmee wordt vergeleken; welk gemiddelde dat is, staat op het blad Verantwoording.',
      'Een lege cel is een ontbrekende waarde; zij telt niet mee in het gemiddelde.',
    ],
  },

  evidence: {
    title: 'Onderbouwing',
    question: 'Waarop berust elke beoordeling?',
    answer: (rated: number, pairs: number) =>
      `${count(rated, 'beoordeling', 'beoordelingen')} op ${count(pairs, 'combinatie', 'combinaties')} van sector of cluster en element.`,
    subject: 'Sector of cluster',
    kind: 'Soort',
    element: 'Element',
    indicator: 'Waarde indicator',
    mean: 'Gemiddelde',
    index: 'Index (gemiddelde = 1)',
    deviation: 'Afwijking (standaarddeviaties)',
    fromIndicator: 'Beoordeling uit indicator',
    given: 'Gegeven beoordeling',
    evidence: 'Waarop berust zij',
    source: 'Bron',
    remark: 'Opmerking',
    applied: 'Beoordeling die telt',
    ownRating: 'Eigen oordeel: sterk, neutraal of zwak',
    ownReason: 'Reden',
    disputed: (why: string) => `Betwist: ${why}`,
    differs: 'Indicator en gegeven beoordeling verschillen.',
    remarks: [
      'Wat geldt: uw eigen oordeel; anders de gegeven beoordeling; anders de beoordeling uit de indicator.',
      'Uit de indicator: de waarde zelf wordt met het gemiddelde vergeleken, met een neutrale marge eromheen. Groei kan negatief zijn en wordt daarom in standaarddeviaties vergeleken, nooit als verhouding.',
      'Leeg betekent: geen gegevens. Dat is geen neutrale beoordeling.',
    ],
  },

  ecosystem: {
    title: 'Ecosysteem',
    question: 'Wat is sterk en wat is zwak, per sector en cluster?',
    answer: (weak: number, subjects: number, element: string | null, times: number) =>
      `${count(weak, 'zwak element', 'zwakke elementen')} bij ${count(subjects, 'sector of cluster', 'sectoren en clusters')}` +
      (element === null ? '.' : `; ${element} is het vaakst zwak (${times} keer).`),
    weak: 'Aantal zwak',
    rated: 'Aantal beoordeeld',
    remarks: [
      'Leeswijzer: ▲ sterk (groenblauw), ● neutraal (grijs), ▼ zwak (oranje); een leeg vak is niet beoordeeld.',
      'Elk vak verwijst naar het blad Onderbouwing. Daar kunt u met een eigen oordeel afwijken.',
      'De tien elementen zijn die van Stam (2015).',
    ],
    disputed: (subject: string, element: string, why: string) => `Betwist: ${subject}, ${element}. ${why}`,
    notRated: (elements: string) => `Nergens beoordeeld, want uw tabellen noemen het niet: ${elements}.`,
  },

  catalogue: {
    title: 'Interventiecatalogus',
    question: 'Welke interventies zijn er, per element en ontwikkelfase?',
    answer: (instruments: number) =>
      `${count(instruments, 'interventie', 'interventies')}; filter op element, fase of soort.`,
    element: 'Element',
    name: 'Interventie',
    explanation: 'Wat het is',
    kind: 'Soort',
    general: 'algemeen',
    specific: 'specifiek',
    scope: 'Voor',
    uncertain: 'fase niet zeker leesbaar',
    sources: 'Bron',
    remarks: [
      'In de kolommen per fase staat de bron die de interventie in die fase plaatst; bronnen verschillen soms.',
      'Voor formele instituties en voor de afnamefase geven de bronnen geen interventies.',
    ],
  },

  recommendations: {
    title: 'Aanbevelingen',
    question: 'Welke interventies passen bij de zwakke elementen?',
    answer: (pairs: number, subjects: number, disputed: number) =>
      `${count(pairs, 'zwak element', 'zwakke elementen')} bij ${count(subjects, 'sector of cluster', 'sectoren en clusters')}` +
      (disputed === 0 ? '.' : `, waarvan ${disputed} betwist.`),
    specificity: 'Algemeen of specifiek',
    ratingNow: 'Beoordeling nu',
    intervention: 'Interventie',
    phase: 'Fase',
    remark: 'Opmerking',
    none: {
      noInstrumentForElement: 'De catalogus kent geen interventie voor dit element.',
      noInstrumentForPhase: 'De catalogus kent geen interventie voor dit element in deze fase.',
    },
    noneMark: '(geen)',
    phaseUnknown: 'Fase onbekend: alle fasen staan erbij.',
    decision: 'Besluit',
    owner: 'Trekker',
    budget: 'Budget',
    planning: 'Planning',
    remarks: [
      'Specifieke interventies (voor deze sector of dit cluster bedacht) staan boven de algemene uit de catalogus.',
      'Een sector heeft geen ontwikkelfase; alleen bij een cluster met een bekende fase is daarop gekozen.',
      'Verandert een beoordeling, dan verandert de kolom Beoordeling nu mee; druk opnieuw op de knop om de lijst bij te werken.',
    ],
  },

  provenance: {
    title: 'Verantwoording',
    question: 'Waar komen de cijfers vandaan, en welke grenzen zijn gebruikt?',
    answer: (findings: number) =>
      findings === 0
        ? 'Bij het lezen viel niets op.'
        : `Bij het lezen: ${count(findings, 'opmerking', 'opmerkingen')}, hieronder.`,
    topic: 'Onderwerp',
    item: 'Gegeven',
    value: 'Standaard',
    explanation: 'Toelichting',
    applied: 'Waarde die telt',
    ownValue: 'Uw waarde',
    topics: {
      parameter: 'Grens',
      table: 'Gelezen tabel',
      run: 'Berekening',
      finding: 'Opmerking',
      source: 'Literatuur',
    },
    version: 'Versie',
    date: 'Datum',
    level: 'Niveau',
    levelOwn: 'Eigen gebied: het gebied van uw tabel. Referentie: het gebied van de referentiekolom.',
    referenceNone: 'Geen referentiekolom gevonden: zonder referentie is er geen locatiequotiënt.',
    columnsRead: (columns: string) => `Kolommen: ${columns}`,
    remarks: [
      'Vul bij een grens in de kolom Uw waarde een ander getal in; alle formules rekenen er direct mee; de lijst met aanbevelingen volgt bij de volgende druk op de knop. Leeg: de standaard geldt.',
    ],
    parameters: {
      sizeMedium: {
        name: 'Omvang: middelgroot vanaf',
        reason:
          'Aandeel gedeeld door een gelijk aandeel per sector. Met 0,5, 1 en 2,5 komen alle veertien omvangslabels van figuur 3 (Birch, 2019) uit.',
      },
      sizeLarge: { name: 'Omvang: groot vanaf', reason: 'Zie hierboven.' },
      sizeVeryLarge: { name: 'Omvang: zeer groot vanaf', reason: 'Zie hierboven.' },
      concentrationAverage: {
        name: 'Concentratie: gemiddeld vanaf',
        reason:
          'Locatiequotiënt. Met 0,90, 1,10 en 2 komen alle veertien concentratielabels van figuur 3 (Birch, 2019) uit.',
      },
      concentrationAboveAverage: { name: 'Concentratie: bovengemiddeld vanaf', reason: 'Zie hierboven.' },
      concentrationVeryHigh: { name: 'Concentratie: zeer hoog vanaf', reason: 'Zie hierboven.' },
      ratioBand: {
        name: 'Neutrale marge rond het gemiddelde, in procenten',
        reason:
          'In procenten van het gemiddelde. Met 0 is elke waarde boven het gemiddelde sterk en eronder zwak, zoals in het rapport (Birch, 2019, paragraaf 3.2); met 10 blijft neutraal wat er minder dan een tiende van afwijkt.',
      },
      intervalBand: {
        name: 'Neutrale marge bij groei, in standaarddeviaties',
        reason:
          'In standaarddeviaties, voor groei. Met 0 is elke waarde boven het gemiddelde sterk en eronder zwak; onder 0,2 heet een verschil nog niet klein (Cohen, 1988).',
      },
      knowledgeShare: {
        name: 'Deel van SBI 85 dat als Kennis telt',
        reason: 'Een vijfde van de banen in het onderwijs is hbo en wo (Birch, 2019, noot 3).',
      },
      meanOfEconomy: {
        name: 'Vergelijken met de hele economie (1) of met het gemiddelde van de sectoren (0)',
        reason:
          'Het rapport noemt beide. De hele economie kan alleen als uw indicatorentabel een totaalrij heeft.',
      },
    },
  },
};
