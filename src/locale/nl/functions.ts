/** What the worksheet functions say. `{name}` stands for a detail of the error; argument names are Excel's. */
export const functions = {
  /** By the key of a MethodError. */
  messages: {
    'values.empty': '{argument} heeft geen cellen.',
    'values.ragged':
      '{argument} heeft {got} cellen in rij {row} en {wants} in rij 1; elke rij moet er evenveel hebben.',
    'values.notFinite': '{argument} heeft {got} in rij {row}, kolom {column}; er is een eindig getal nodig.',
    'values.negative':
      '{argument} heeft {got} in rij {row}, kolom {column}; een aantal kan niet negatief zijn.',
    'values.missing': '{argument} mist een waarde die deze uitkomst nodig heeft.',
    'values.zero': '{argument} is nul, en de uitkomst deelt erdoor.',
    'values.tooLarge': '{argument} geeft een uitkomst die te groot is voor een getal.',
    'total.shape':
      '{argument} is {got} en {other} is {otherGot}; {argument} moet één cel zijn, één rij of kolom langs {other}, of even groot.',
    'shares.totalNeeded':
      'values is {got}; alleen een rij of kolom van meer cellen is vanzelf op te tellen. Geef ook total op.',
    'growthRate.shape': 'start is {start} en end is {end}; ze moeten even groot zijn.',
    'growthRate.zeroBase': 'start is nul, en groei vanaf nul bestaat niet.',
    'locationQuotient.shape':
      'region is {region} en reference is {reference}; ze moeten even groot zijn, of reference moet één rij zijn die even breed is als region, of één kolom die even hoog is.',
    'locationQuotient.totalsNeeded':
      'region is {region} en reference {reference}: één sector. Zonder totalen zou die met zichzelf worden vergeleken. Geef region_total en reference_total op.',
    'locationQuotient.directionNeeded':
      'region en reference zijn allebei {region}; dat is op twee manieren op te tellen. Geef region_total en reference_total op.',
    'locationQuotient.bothTotals':
      'Het ene totaal is per cel gegeven en het andere niet. Geef region_total en reference_total op dezelfde manier op.',
    'locationQuotient.totalPerRegion':
      'region is {region} met {regions} regio’s en region_total is {got}; er is één totaal per regio nodig, {wants}.',
    'sizeClass.share': 'Het aandeel is {got}; er is een getal vanaf 0 nodig.',
    'sizeClass.sectorCount': 'Het aantal sectoren is {got}; er is een geheel getal vanaf 1 nodig.',
    'sizeClass.thresholds': 'De grenzen zijn {got}; ze moeten oplopen.',
    'concentrationClass.quotient': 'Het locatiequotiënt is {got}; er is een getal vanaf 0 nodig.',
    'concentrationClass.thresholds': 'De grenzen zijn {got}; ze moeten oplopen.',
    'comparison.mean': 'Het gemiddelde is {got}; er is een eindig getal nodig.',
    'comparison.oneValue':
      'values is één cel, en die is alleen met zichzelf te vergelijken. Geef de waarden van alle sectoren.',
    'elementIndex.cap': 'De bovengrens is {got}; er is een getal boven 0 nodig.',
    'elementIndex.negative':
      'values of hun gemiddelde bevat {got}; delen door het gemiddelde heeft geen betekenis bij negatieve getallen. Gebruik de schaal interval.',
    'elementRating.band': 'band is {got}; er is een getal vanaf 0 nodig.',
    'ecosystemScore.shape':
      'indices heeft {indices} elementen en weights {weights}; er is één gewicht per element nodig.',
    'ecosystemScore.weightsZero': 'weights zijn allemaal nul; er moet er één boven 0 zijn.',
    'ecosystemScore.negative': '{argument} heeft {got} op plaats {position}; er is een getal vanaf 0 nodig.',
    'bottlenecks.shape':
      'elements heeft {elements} cellen en indices {indices}; er is één index per element nodig.',
    'bottlenecks.notFinite': '{argument} heeft {got} op plaats {position}; er is een eindig getal nodig.',
    'bottlenecks.noneKnown': 'indices heeft geen enkele bekende waarde.',
    'cell.text':
      '{argument} heeft de tekst "{got}" in rij {row}, kolom {column}; er is een getal of een lege cel nodig.',
    'cell.boolean':
      '{argument} heeft {got} in rij {row}, kolom {column}; er is een getal of een lege cel nodig.',
    'cell.unknown':
      '{argument} heeft in rij {row}, kolom {column} een gegeven dat geen getal is; er is een getal of een lege cel nodig.',
    'cell.error': '{argument} heeft de fout {got} in rij {row}, kolom {column}.',
    'cell.needed': '{argument} ontbreekt.',
    'cell.single': '{argument} is {got}; er is één cel nodig.',
    'cell.word': '{argument} is "{got}"; mogelijk zijn {wants}.',
    'cell.name': '{argument} heeft geen naam in rij {row}, kolom {column}.',
    'list.needed': '{argument} is {got}; er is één rij of één kolom nodig.',
    'scores.weightsLine': 'weights is {got}; er is één rij of één kolom nodig.',
    'scores.directionNeeded':
      'indices is {got}. Geef weights als rij of kolom op: die richting wijst aan langs welke kant de elementen staan.',
    'scores.fit':
      'indices is {got} en weights is {weights}; weights moet even hoog of even breed zijn als indices.',
    'scores.missingWeight':
      'weights heeft geen waarde in rij {row}, kolom {column}; geef 0 om een element weg te laten.',
    'interventions.noInstrumentForElement': 'De catalogus heeft geen interventies voor dit element.',
    'interventions.noInstrumentForPhase':
      'De catalogus heeft geen interventies voor dit element in deze fase.',
    unexpected: 'Er ging iets mis in de berekening: {got}',
  },
  /** What stands in a cell when no element is a bottleneck. */
  noBottleneck: 'geen knelpunt',
  /** Other words for the terms, as people type them. */
  synonyms: {
    elements: {
      formalInstitutions: ['Instituties'],
      entrepreneurialCulture: ['Ondernemende cultuur', 'Cultuur', 'Ondernemerschap'],
      infrastructure: ['Fysieke infrastructuur'],
      demand: ['Marktvraag'],
      networks: ['Netwerk'],
      leadership: ['Leiders'],
      talent: ['Arbeidsmarkt'],
      finance: ['Financiën', 'Kapitaal'],
      knowledge: ['Nieuwe kennis'],
      intermediateServices: ['Intermediairen', 'Ondersteunende diensten'],
    },
    phases: {
      birth: ['ontstaan', 'geboortefase'],
      growth: ['groeifase'],
      maturity: ['volwassenheid', 'volwassen fase'],
      decline: ['neergang', 'krimp'],
    },
    scales: { ratio: ['ratioschaal', 'verhoudingsschaal'], interval: ['intervalschaal'] },
    scoreMethods: {
      additive: ['gemiddelde', 'rekenkundig', 'som'],
      multiplicative: ['meetkundig', 'geometrisch', 'product'],
      bottleneck: ['zwakste schakel'],
    },
    languages: { nl: ['Nederlands', 'nl', 'nl-NL'], en: ['Engels', 'en', 'en-US', 'en-GB'] },
  },
};
