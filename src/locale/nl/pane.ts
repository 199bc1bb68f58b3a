const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** What the task pane says. */
export const pane = {
  title: 'Van sectortabel naar advies',
  intro:
    'Regiolens leest uw tabellen en schrijft bladen met formules. Uw eigen bladen blijven zoals ze zijn.',
  tabs: { label: 'Onderdelen', steps: 'Stappen', functions: 'Functies' },
  lookAgain: 'Opnieuw kijken',
  looking: 'De werkmap wordt bekeken…',
  lookStopped: 'Gestopt. De werkmap is niet helemaal bekeken.',
  stepNumber: (number: number) => `Stap ${number}`,

  steps: {
    structure: {
      title: 'Structuur',
      question: 'Wat maakt het gebied bijzonder?',
      button: 'Structuur schrijven',
    },
    selection: {
      title: 'Selectie',
      question: 'Welke sectoren verdienen beleid?',
      button: 'Selectie schrijven',
    },
    ecosystem: {
      title: 'Clusters en ecosysteem',
      question: 'Wat is sterk, wat is zwak?',
      button: 'Weging schrijven',
    },
    specific: {
      title: 'Specifiek beleid',
      question: 'Wat te doen voor deze sector?',
      button: 'Catalogus en aanbevelingen schrijven',
    },
    generic: {
      title: 'Generiek beleid en samenvatting',
      question: 'Wat te doen voor het hele ecosysteem, en wat op één blad?',
      button: 'Beleid en samenvatting schrijven',
    },
  },
  /** Where there is nothing to recommend on yet. */
  catalogueOnly: 'Catalogus schrijven',
  writtenBefore: 'eerder geschreven',

  read: {
    heading: 'Gelezen',
    kinds: {
      sectors: 'Sectoren',
      scheme: 'Eigen indeling',
      indicators: 'Indicatoren',
      ratings: 'Beoordelingen',
      clusters: 'Clusters',
      projects: 'Projecten',
      criteria: 'Criteria',
      missions: 'Missies',
      education: 'Opleiding',
      goals: 'Doelen',
    },
    rows: (rows: string, number: number) => `${rows} ${number === 1 ? 'rij' : 'rijen'}`,
    select: (place: string) => `Ga naar ${place}`,
    notUsed: 'Ook gevonden, niet gebruikt',
    take: 'Gebruik deze',
    takeLabel: (place: string) => `Gebruik deze: ${place}`,
    chosen: 'door u gekozen',
    forget: 'Laat Regiolens kiezen',
    forgetLabel: (kind: string) => `Laat Regiolens kiezen: ${kind}`,
    otherTable: 'Staat uw tabel ergens anders? Selecteer haar in Excel, of één cel erin.',
    takeSelection: 'Gebruik mijn selectie',
    selectionTaken: (place: string) => `Uw selectie ${place} wordt gebruikt.`,
    selectionIsNoTable: (place: string) =>
      `Op ${place} staat geen tabel voor deze stap. Selecteer een tabel met haar koppen, of één cel erin. Wat gelezen was, blijft gelden.`,
    rateFirst: 'Vul eerst beoordelingen in',
    emptyRatings:
      'Uw tabel met elementen is nog leeg. Schrijf in de cellen sterk, neutraal of zwak; beoordeel ten minste twee elementen.',
    moreCriteria:
      'Zo telt alleen wat uit de banen volgt. Voor de andere criteria leest Regiolens een tabel met uw labels (relevantie, aansluiting, uw keuze), een tabel van sectoren en missies, en opleidingsprofielen van sectoren en werklozen.',
    noRatings:
      'Geen beoordelingen of indicatoren per element gevonden. Maak een tabel met sectoren in de rijen, elementen in de kolommen en sterk, neutraal of zwak in de cellen.',
    findings: (number: number) => count(number, 'opmerking bij het lezen', 'opmerkingen bij het lezen'),
    unusable: 'Niet bruikbaar',
    otherFindings: (number: number) => `Nog ${count(number, 'opmerking', 'opmerkingen')}`,
    more: (number: number) => `En nog ${number}; ze staan alle op het blad Verantwoording.`,
  },

  write: {
    heading: 'Wordt geschreven',
    isNew: 'nieuw',
    isUpdated: 'bijgewerkt',
    kept: (cells: string, number: number) =>
      number === 1 ? `${cells} cel van u blijft staan` : `${cells} cellen van u blijven staan`,
    nothing: 'Niets, tot wat hierboven staat is opgelost.',
    noUndo:
      'Deze Excel kan het schrijven niet in één keer ongedaan maken. Bewaar uw werkmap eerst als u terug wilt kunnen.',
  },

  progress: {
    read: 'De werkmap wordt gelezen…',
    fetch: 'Het voorbeeld wordt opgehaald…',
    /** Nothing has been heard for some time; Excel holds requests as long as a cell is edited. */
    waits:
      'Dit duurt langer dan gewoonlijk. Bewerkt u een cel, dan wacht Excel: sluit het bewerken van de cel af met Enter of Esc.',
    compute: 'Er wordt gerekend…',
    write: 'De bladen worden geschreven…',
    rows: (rows: string, ofRows: string) => `${rows} van ${ofRows} rijen gelezen.`,
    cancel: 'Stoppen',
    cancelling: 'Wordt gestopt…',
    cannotCancel: 'Het schrijven is begonnen en wordt afgemaakt.',
  },

  result: {
    rows: (rows: string, number: number) => `${rows} ${number === 1 ? 'rij' : 'rijen'}`,
    open: (sheet: string) => `Ga naar het blad ${sheet}`,
    done: (sheets: number) => `Klaar: ${count(sheets, 'blad', 'bladen')} geschreven.`,
    cancelled: 'Gestopt. Er is niets geschreven.',
    stopsLater:
      'Er is niets geschreven. Excel houdt de opdracht nog vast; die stopt zodra u de cel verlaat met Enter of Esc.',
    toldFirst: 'Er is nog niets geschreven. Schrijven doet u met de knop hier in het paneel.',
    coloured: (tables: number) => `${count(tables, 'tabel', 'tabellen')} gekleurd.`,
    uncoloured: 'De kleuren van Regiolens zijn weg. Uw eigen opmaak is gebleven.',
    inserted: (sheets: string) => `Toegevoegd: ${sheets}.`,
    formula: (place: string) => `De formule staat in ${place}.`,
    occupied: (place: string) => `${place} is niet leeg. Kies een lege cel en probeer het opnieuw.`,
  },

  all: {
    title: 'Alle stappen in één keer',
    about:
      'Structuur, selectie, weging, catalogus, aanbevelingen en generiek beleid na elkaar, met een samenvatting.',
    button: 'Alle stappen schrijven',
  },

  sheets: {
    title: 'Hoe de bladen geschreven worden',
    about: 'De taal, en wat er in de cellen staat.',
    language: 'Taal van de bladen',
    languages: { nl: 'Nederlands', en: 'Engels' },
    cells: 'In de cellen staan',
    modes: {
      formulas: {
        name: 'Excel-formules',
        about: 'Elk cijfer is te volgen tot uw eigen cellen, ook voor wie Regiolens niet heeft.',
      },
      functions: {
        name: 'REGIO-functies',
        about:
          'Korter om te lezen. Wie Regiolens niet heeft, ziet de laatste waarden. Waar geen functie voor is, blijft een Excel-formule.',
      },
      values: {
        name: 'Vaste waarden',
        about: 'Een momentopname: de cijfers veranderen niet meer mee met uw tabel of uw grenzen.',
      },
    },
  },

  colours: {
    title: 'Uw eigen weging kleuren',
    about:
      'Kleurt sterk, neutraal en zwak in uw eigen tabel met voorwaardelijke opmaak. Er verandert geen cel, en de kleuren kunnen er weer af.',
    found: 'Gevonden',
    none: 'Geen tabel gevonden met elementen in de kolommen en beoordelingen of indices in de cellen.',
    button: 'Kleuren',
    remove: 'Kleuren verwijderen',
  },

  failure: {
    heading: 'Dit lukte niet',
    /** What may have been left in the workbook. */
    leftover: {
      nothing: 'Er is niets geschreven.',
      ourSheets:
        'Uw eigen bladen zijn niet veranderd. Een blad van Regiolens dat niet af is, zegt dat bovenaan; druk nogmaals op de knop om het af te maken.',
      newSheets:
        'Uw eigen bladen zijn niet veranderd. Een nieuw blad dat niet af is, zegt dat bovenaan; druk nogmaals op de knop om het af te maken.',
      colours:
        'Uw cellen zijn niet veranderd; misschien zijn er al kleuren gezet of weggehaald. Druk nogmaals op de knop om het af te maken.',
      formula: 'Kijk of de formule al in de cel staat.',
      choices:
        'Uw keuze geldt nu wel, maar is misschien niet in de werkmap bewaard. Maak haar later nog eens.',
    },
    code: (code: string) => `Foutcode: ${code}`,
    /** By the code of Office.js. */
    codes: {
      ActivityLimitReached:
        'Excel kreeg te veel opdrachten tegelijk. Wacht een minuut en probeer het opnieuw.',
      GeneralException:
        'Er ging iets mis in Excel zelf. Probeer het opnieuw; blijft het misgaan, sluit de werkmap en open haar weer.',
      InsertDeleteConflict:
        'Excel kan hier geen cellen invoegen of weghalen. Staat er een tabel of een samengevoegde cel in de weg? Maak ruimte en probeer het opnieuw.',
      InvalidArgument:
        'Excel begreep een opdracht van Regiolens niet. Probeer het opnieuw; blijft het misgaan, meld het ons met de foutcode.',
      InvalidOperation:
        'Excel kan dit nu niet doen. Sluit open vensters, ga naar een gewoon werkblad en probeer het opnieuw.',
      Unauthenticated:
        'Excel weet niet meer wie u bent. Meld u opnieuw aan bij Office en probeer het nog eens.',
      UndoNotSupported:
        'Deze Excel kan dit niet ongedaan maken. Bewaar uw werkmap eerst en probeer het dan opnieuw.',
      AccessDenied:
        'Excel laat dit niet toe. Is een blad van Regiolens of de werkmap beveiligd, of alleen-lezen? Hef dat op en probeer het opnieuw.',
      InvalidOperationInCellEditMode:
        'U bent nog een cel aan het bewerken. Druk op Enter of Esc en probeer het opnieuw.',
      RequestPayloadSizeLimitExceeded:
        'De werkmap is te groot voor één keer. Zet de tabellen in een eigen werkmap en probeer het daar.',
      ResponsePayloadSizeLimitExceeded:
        'De werkmap is te groot om in één keer te lezen. Zet de tabellen in een eigen werkmap en probeer het daar.',
      ApiNotFound: 'Deze Excel is te oud voor Regiolens. Werk Excel bij of gebruik Excel op het web.',
      ItemNotFound:
        'Een blad of tabel is er niet meer, of is verschoven. Is er net iets verwijderd, hernoemd of ingevoegd? Kijk opnieuw en probeer het nog eens.',
      InvalidSelection: 'Selecteer één aaneengesloten bereik en probeer het opnieuw.',
      ItemAlreadyExists: 'Er bestaat al een blad of tabel met die naam. Hernoem die en probeer het opnieuw.',
      InvalidReference: 'Deze plek bestaat niet meer. Kijk opnieuw en probeer het nog eens.',
      UnsupportedOperation: 'Deze Excel kan dit niet. Probeer het in Excel op de computer of op het web.',
      NonBlankCellOffSheet: 'Er is geen plaats meer op het blad. Maak ruimte en probeer het opnieuw.',
      Conflict: 'De werkmap veranderde op hetzelfde moment. Druk nogmaals op de knop.',
      ServiceNotAvailable: 'Excel is even niet bereikbaar. Wacht een minuut en probeer het opnieuw.',
      RequestAborted: 'Excel brak de opdracht af. Probeer het opnieuw.',
      HostIsBusy: 'Excel is bezig met iets anders. Sluit een open venster en probeer het opnieuw.',
    },
    general:
      'Excel kon dit niet uitvoeren. Probeer het opnieuw; blijft het misgaan, sluit de werkmap en open haar weer.',
    silent:
      'Excel antwoordde tien minuten niet. Sluit het bewerken van een cel af met Enter of Esc, sluit open vensters en druk nogmaals op de knop.',
    late: 'Het ophalen duurde te lang en is gestopt. Controleer de verbinding en druk nogmaals op de knop.',
    network:
      'Regiolens kon niet ophalen wat hiervoor nodig is. Controleer de verbinding en probeer het opnieuw.',
    unexpected: 'Er ging iets mis in Regiolens zelf. Meld het ons, met wat u deed.',
  },

  problem: {
    fillIn: 'Vul eerst de banen in',
    closed: 'Een blad is beveiligd',
    moved: 'Een tabel staat niet meer op haar plaats',
    heading: 'Hier is nog een tabel voor nodig',
  },

  firstRun: {
    heading: 'Uw werkmap is nog leeg',
    about:
      'Zet uw eigen tabel met sectoren op een blad, of begin met een van deze drie. Alle lege tabellen staan hieronder.',
    sample: 'Voorbeeld Den Haag invoegen',
    sampleAbout: 'Den Haag, met gepubliceerde cijfers en beoordelingen (Birch, 2019).',
    inventedSample: 'Voorbeeldstad invoegen',
    inventedSampleAbout: 'Voorbeeldstad, een verzonnen stad waarin elke tabel is gevuld, voor alle stappen.',
    template: 'Lege tabellen invoegen',
    templateAbout: 'Veertien sectoren met lege kolommen voor uw cijfers, en voor uw beoordelingen.',
  },

  templates: {
    title: 'Lege tabellen om in te vullen',
    about:
      'Elke knop voegt een blad toe met een lege tabel: met keuzelijsten, controle op wat u typt en uitleg per cel. Wat u invult, leest Regiolens vanzelf.',
    of: {
      sectors: {
        name: 'Sectoren',
        about: 'Banen en vestigingen per sector, op twee momenten en met Nederland ernaast.',
      },
      codes: { name: 'SBI-codes', about: 'Hetzelfde per SBI-code; die worden opgeteld tot sectoren.' },
      subsectors: { name: 'Sectoren met delen', about: 'Hetzelfde met de onderdelen van elke sector.' },
      scheme: {
        name: 'Eigen indeling',
        about: 'Welke SBI-codes bij welke sector horen, als u dat anders wilt.',
      },
      criteria: { name: 'Criteria', about: 'Uw labels per sector, en voor welke u beleid kiest.' },
      missions: { name: 'Missies', about: 'Wat elke sector voor de missies betekent.' },
      education: { name: 'Opleiding', about: 'De opleiding van werklozen en van werkenden per sector.' },
      indicators: { name: 'Indicatoren', about: 'Cijfers per element van het ecosysteem, met jaar en bron.' },
      ratings: { name: 'Beoordelingen', about: 'Sterk, neutraal of zwak, per sector en element.' },
      evidence: {
        name: 'Beoordelingen met reden',
        about: 'Hetzelfde in rijen, met onderbouwing en bron; ook voor clusters.',
      },
      clusters: { name: 'Clusters', about: 'De twee toetsen van een cluster, en zijn fase.' },
      projects: { name: 'Projecten', about: 'Wie met wie samenwerkt, voor de cross-overs.' },
      goals: { name: 'Doelen', about: 'Uw tactische doelen, om te toetsen aan de zwakke elementen.' },
    },
  },

  functions: {
    heading: 'Functies voor in uw eigen cellen',
    about:
      'Kies een lege cel in Excel en voeg een voorbeeld in, of typ de functie zelf. De voorbeelden zijn geschreven met de leestekens van uw Excel.',
    blanks:
      'Een lege cel is onbekend, nooit nul. Excel op de computer geeft een lege cel in een bereik soms door als 0; zet een punt in een cel die u niet weet.',
    arguments: 'Argumenten',
    optional: 'mag weg',
    example: 'Voorbeeld',
    insert: 'Hier invoegen',
    insertLabel: (name: string) => `Voorbeeld van ${name} in de gekozen cel invoegen`,
    search: 'Zoek een functie',
    found: (count: number) =>
      count === 0
        ? 'Geen functie gevonden. Probeer een ander woord.'
        : count === 1
          ? '1 functie gevonden.'
          : `${count} functies gevonden.`,
    help: 'Uitleg, formule en bron',
    helpLabel: (name: string) => `Uitleg, formule en bron van ${name}`,
  },

  start: {
    waiting: 'Regiolens wacht op Excel…',
    silent: 'Excel antwoordt niet.',
    silentAbout: 'Dat gebeurt bij een trage verbinding, of als de pagina buiten Excel is geopend.',
    again: 'Opnieuw proberen',
    gaveUp: 'Excel antwoordt ook nu niet. Sluit dit paneel en open het weer, of start Excel opnieuw.',
  },
};
