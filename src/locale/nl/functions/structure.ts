export const structure = {
  title: 'Aandeel, groei en omvang',
  list: {
    SHARE: {
      about: 'Deelt elke waarde door het totaal: het aandeel van elke sector.',
      parameters: {
        values: 'Banen (of bedrijven, euro’s) per sector: een rij, een kolom, of een blok samen met total.',
        total:
          'Het geheel: één cel, of een rij of kolom met totalen. Zonder total worden de waarden opgeteld.',
      },
    },
    GROWTH_RATE: {
      about: 'Groei van begin tot eind over de hele periode. Groei vanaf nul of een lege cel is #N/B.',
      parameters: {
        start: 'Banen (of bedrijven) op het eerste moment: een cel of een bereik.',
        end: 'Banen (of bedrijven) op het laatste moment, in een even groot bereik.',
      },
    },
    CAGR: {
      about:
        'Groei per jaar: het percentage dat elk jaar herhaald van begin naar eind leidt. Groei vanaf nul is #N/B.',
      parameters: {
        start: 'Banen (of bedrijven) op het eerste moment: een cel of een bereik.',
        end: 'Banen (of bedrijven) op het laatste moment, in een even groot bereik.',
        years: 'Aantal jaren tussen de twee momenten: één cel, of een rij of kolom langs het bereik.',
      },
    },
    SHIFT_SHARE: {
      about:
        'Splitst de verandering van elke sector in een landelijk deel, een structuurdeel en een regionaal deel. Eén rij per sector, daarna het totaal.',
      parameters: {
        region_start:
          'Banen per sector in het gebied aan het begin. Dynamisch: een kolom per jaar, zonder het laatste jaar.',
        region_end: 'Dezelfde sectoren aan het eind. Dynamisch: een kolom per jaar, zonder het eerste jaar.',
        reference_start: 'Dezelfde sectoren aan het begin in het referentiegebied, even groot.',
        reference_end: 'Dezelfde sectoren aan het eind in het referentiegebied, even groot.',
        method: '"klassiek" (ook zonder), "Esteban-Marquillas" of "dynamisch" (de som over de jaren).',
      },
    },
    BASE_MULTIPLIER: {
      about:
        'Alle banen per baan die voor andere gebieden werkt, met in een tweede cel een waarschuwing als het getal onvast is.',
      parameters: {
        region: 'Banen in het gebied, alle sectoren: een rij of een kolom.',
        reference: 'Banen of aandelen in het referentiegebied, dezelfde sectoren in dezelfde volgorde.',
      },
    },
    SIZE_CLASS: {
      about: 'De omvang van elke sector in een woord: klein, middelgroot, groot of zeer groot.',
      parameters: {
        share: 'Het aandeel van elke sector als fractie, 0,072 voor 7,2%: een cel of een bereik.',
        sector_count:
          'Het aantal sectoren. Zonder worden de cellen van share geteld; samen moeten die dan 1 zijn.',
        thresholds:
          'Waar middelgroot, groot en zeer groot beginnen, in gelijke aandelen; zonder 0,5, 1 en 2,5.',
      },
    },
    CONCENTRATION_CLASS: {
      about: 'De concentratie van elke sector in een woord: laag, gemiddeld, bovengemiddeld of zeer hoog.',
      parameters: {
        quotient: 'Locatiequotiënten: een cel of een bereik.',
        thresholds: 'Waar gemiddeld, bovengemiddeld en zeer hoog beginnen; zonder 0,9, 1,1 en 2.',
      },
    },
  },
  messages: {
    'share.totalNeeded':
      'values is {got}; alleen een rij of kolom van meer cellen is vanzelf op te tellen. Geef ook total op.',
    'growthRate.shape': 'start is {start} en end is {end}; ze moeten even groot zijn.',
    'growthRate.zeroBase': '{argument} is nul, en groei vanaf nul bestaat niet.',
    'sizeClass.share': 'Het aandeel is {got}; er is een fractie van 0 tot 1 nodig.',
    'sizeClass.sectorCount': 'Het aantal sectoren is {got}; er is een geheel getal vanaf 1 nodig.',
    'sizeClass.thresholds': 'De grenzen zijn {got}; ze moeten oplopen, vanaf 0.',
    'concentrationClass.quotient': 'Het locatiequotiënt is {got}; er is een getal vanaf 0 nodig.',
    'concentrationClass.thresholds': 'De grenzen zijn {got}; ze moeten oplopen, vanaf 0.',
    'shiftShare.shape': '{argument} is {got} en region_start is {wants}; ze moeten even groot zijn.',
    'shiftShare.columns':
      'region_start is {got}; er is één rij of één kolom per moment nodig. Meer jaren horen bij de methode dynamisch.',
    'shiftShare.oneSector':
      'region_start is {got}: één sector, die niet van het geheel te onderscheiden is. Geef alle sectoren.',
    'shiftShare.consecutive':
      '{area}_end, kolom {end}, en {area}_start, kolom {start}, verschillen in rij {row}; het moet hetzelfde jaar zijn.',
    'baseMultiplier.shape': 'region is {region} en reference is {reference}; ze moeten even groot zijn.',
    'baseMultiplier.sectors':
      'region is {region}; er is één rij of één kolom met alle sectoren van één gebied nodig.',
    'baseMultiplier.noBase':
      'Geen sector is groter dan in het referentiegebied, dus er zijn geen stuwende banen om door te delen.',
    'baseMultiplier.unstable': 'onvast: maar {percent}% van de banen is stuwend',
    'sizeClass.countNeeded':
      'share is {got} en telt op tot {sum}; alleen van één rij of kolom met alle sectoren is het aantal bekend. Geef sector_count op.',
    'classes.thresholds': 'thresholds heeft {got} getallen; er zijn er drie nodig, van laag naar hoog.',
  },
};
