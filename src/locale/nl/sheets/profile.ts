export const profile = {
  title: 'Profiel van de economie',
  question: 'Hoe eenzijdig of veelzijdig is het gebied, en wat valt op?',
  answer: (equivalent: string, sectors: number) =>
    `De banen zijn verdeeld alsof er ${equivalent} even grote sectoren zijn, van de ${sectors} sectoren in uw tabel.`,
  answerOfDivided: (share: string, equivalent: string, sectors: number) =>
    `De ${share} van de banen die in een sector te plaatsen zijn, zijn verdeeld alsof er ${equivalent} even grote sectoren zijn, van de ${sectors}.`,
  answerOne: (sector: string) =>
    `Uw tabel heeft één sector, ${sector}: over spreiding is dan niets te zeggen.`,
  answerUnknown: 'Niet van elke sector zijn de banen bekend; zie het blad Invoer.',
  indicator: 'Maatstaf',
  sector: 'Sector',
  value: 'Waarde',
  unit: 'Eenheid',
  reading: 'Wat betekent dit getal?',
  cell: 'Staat in',
  source: 'Herkomst',
  place: 'Plaats op Structuur',
  units: {
    thousandEuro: 'x 1.000 euro',
    ownUnit: 'eenheid van uw kolom',
    index: 'index 0 tot 1',
    index2: 'index 0 tot 2',
    sectors: 'sectoren',
    bits: 'bits',
    perBasicJob: 'banen per stuwende baan',
    percent: '%',
    quotient: 'quotiënt',
    jobs: 'banen',
  },
  indicators: {
    herfindahl: 'Herfindahl-index',
    equivalent: 'Aantal even grote sectoren',
    entropy: 'Entropie',
    largestShare: 'Aandeel van de grootste sector',
    krugman: 'Krugman-index',
    hachman: 'Hachman-index',
    basicShare: 'Stuwende banen',
    ownBasicShare: 'Stuwende banen',
    exportShare: 'Export als deel van de omzet',
    exporters: 'Vestigingen die exporteren',
    valueAddedPerFte: 'Toegevoegde waarde per fte',
    valueAddedPerJob: 'Toegevoegde waarde per baan',
    multiplier: 'Basismultiplier',
    growth: 'Groei van alle banen',
    regional: 'Groei door het gebied zelf',
    largest: 'Valt op: grootste sector',
    fastest: 'Valt op: snelste groei',
    concentrated: 'Valt op: sterkst geconcentreerd',
    underrepresented: 'Valt op: sterkst ondervertegenwoordigd',
    dependence: 'Valt op: afhankelijk van één sector',
  },
  readings: {
    herfindahl: (lowest: string) =>
      `De kans dat twee willekeurige banen in dezelfde sector zitten: ${lowest} als alle sectoren even groot zijn, 1 als er één sector is.`,
    equivalent: (sectors: number) =>
      `1 gedeeld door de Herfindahl-index. Hoe dichter bij ${sectors}, hoe gelijker de banen over de sectoren zijn verdeeld.`,
    entropy: (highest: string) =>
      `Spreiding over sectoren: 0 bij één sector, ${highest} als alle sectoren even groot zijn. Meer spreiding vangt een klap in één sector beter op.`,
    largestShare: 'De banen van de grootste sector als deel van alle banen.',
    krugman:
      '0: dezelfde opbouw als het referentiegebied; 2: geen sector gemeen. De helft ervan is het deel van de banen dat van sector zou moeten wisselen.',
    hachman: '1: dezelfde opbouw als het referentiegebied; hoe lager, hoe meer het gebied daarvan afwijkt.',
    basicShare:
      'Deel van de banen boven het aandeel van het referentiegebied: banen die ook voor andere gebieden werken. Een ondergrens.',
    ownBasicShare: 'Deel van de banen dat volgens uw eigen kolom voor andere gebieden werkt.',
    exportShare:
      'Alle export in uw tabel gedeeld door alle omzet: hoe hoger, hoe meer geld er van buiten Nederland komt.',
    exporters: 'Deel van alle vestigingen in uw tabel dat exporteert. Het zegt niet hoeveel zij exporteren.',
    valueAddedPerFte:
      'Alle toegevoegde waarde gedeeld door alle fte: hoe hoger, hoe productiever het gebied.',
    valueAddedPerJob:
      'Alle toegevoegde waarde gedeeld door alle banen. Veel deeltijdbanen maken dit getal lager; met fte is het beter te vergelijken.',
    multiplier:
      'Alle banen per stuwende baan. Met grove sectoren te hoog; onder 15% stuwende banen zegt dit getal weinig.',
    growth: 'Verandering van alle banen tussen de twee jaren van uw tabel.',
    regional:
      'De banen die overblijven na de groei van het land en van de sectoren daar: onder 0 bleef het gebied achter.',
  },
  /** Each follows the name of a sector. */
  sentences: {
    largest: ' is de grootste sector.',
    fastest: ' groeide het snelst.',
    shrinksLeast: ' kromp het minst; geen sector groeide.',
    concentrated: ' is het sterkst geconcentreerd ten opzichte van het referentiegebied.',
    underrepresented: ' is het sterkst ondervertegenwoordigd ten opzichte van het referentiegebied.',
    dependence:
      ' heeft dit deel van alle stuwende banen: hoe hoger, hoe meer het gebied van die sector afhangt.',
    small: ' Let op: klein aantal banen.',
  },
  remarks: [
    'Elke waarde is een formule op het blad Structuur en volgt uw cijfers. Ontbreekt een cijfer dat nodig is, dan staat er #N/B. De kolom Staat in noemt de cel, met de naam van het blad en de kolom bij het laatste schrijven.',
    'De maatstaven hangen af van hoe fijn de sectoren zijn: vergelijk alleen gebieden met dezelfde indeling.',
  ],
  undividedRemark:
    'Niet elke baan is in een sector te plaatsen (zie het blad Invoer). Herfindahl, entropie, Krugman en Hachman zijn van de banen in sectoren. De maatstaven van alle stuwende banen en de groei door het gebied zelf ontbreken daarom.',
  noReference:
    'Zonder referentiegebied zijn er geen Krugman-index, Hachman-index, basismultiplier en quotiënten.',
};
