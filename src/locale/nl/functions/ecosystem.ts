export const ecosystem = {
  title: 'Ecosysteem',
  list: {
    ELEMENT_RATING: {
      about: 'Noemt elke waarde sterk, neutraal of zwak ten opzichte van het gemiddelde van alle waarden.',
      parameters: {
        values: 'De indicator van één element voor alle sectoren: een rij, een kolom of een blok.',
        scale: '"verhouding" voor verhoudingen en aantallen (ook zonder), "interval" voor groei.',
        band: 'Neutrale band rond het gemiddelde: procenten ervan (verhouding) of standaarddeviaties (interval); zonder 0.',
        mean: 'Het gemiddelde om mee te vergelijken, bijvoorbeeld van de hele economie. Zonder: dat van de waarden zelf.',
      },
    },
    ELEMENT_INDEX: {
      about: 'Index van elke waarde ten opzichte van het gemiddelde van alle waarden: 1 is het gemiddelde.',
      parameters: {
        values: 'De indicator van één element voor alle sectoren: een rij, een kolom of een blok.',
        scale: '"verhouding" voor verhoudingen en aantallen (ook zonder), "interval" voor groei.',
        mean: 'Het gemiddelde om mee te vergelijken, bijvoorbeeld van de hele economie. Zonder: dat van de waarden zelf.',
      },
    },
    ECOSYSTEM_SCORE: {
      about: 'Score van een ecosysteem uit de indices van zijn elementen: 1 als elk element gemiddeld is.',
      parameters: {
        indices:
          'Indices van de elementen van één sector: een rij of kolom; of een blok met sectoren, samen met weights.',
        weights: 'Een gewicht per element. 0 laat een element weg; zonder gewichten tellen alle even zwaar.',
        method: '"optellend" (ook zonder), "vermenigvuldigend" of "knelpunt".',
      },
    },
    BOTTLENECKS: {
      about: 'Geeft de zwakste elementen met hun index, de zwakste eerst.',
      parameters: {
        elements: 'Namen van de elementen: een rij of een kolom.',
        indices:
          'Een index per element, in dezelfde volgorde. Een element dat leeg of #N/B is, telt niet mee.',
        threshold:
          'De hoogste index die nog een knelpunt is. Zonder, of met 0, komt alleen de laagste terug.',
      },
    },
  },
  messages: {
    'comparison.mean': 'Het gemiddelde is {got}; er is een eindig getal nodig.',
    'comparison.zeroMean':
      'mean is 0, en daar is geen verhouding toe. Laat mean weg om met het gemiddelde van values te vergelijken.',
    'comparison.oneValue':
      'values is één cel, en die is alleen met zichzelf te vergelijken. Geef de waarden van alle sectoren.',
    'elementIndex.cap': 'De bovengrens is {got}; er is een getal boven 0 nodig.',
    'elementIndex.intervalMean':
      'mean is {got}; op de schaal interval geldt de index altijd ten opzichte van het gemiddelde van values. Laat mean weg.',
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
    'scores.weightsLine': 'weights is {got}; er is één rij of één kolom nodig.',
    'scores.directionNeeded':
      'indices is {got}. Geef weights als rij of kolom op: die richting wijst aan langs welke kant de elementen staan.',
    'scores.fit':
      'indices is {got} en weights is {weights}; weights moet even hoog of even breed zijn als indices.',
    'scores.negative': '{argument} heeft {got} in rij {row}, kolom {column}; er is een getal vanaf 0 nodig.',
    'scores.missingWeight':
      'weights heeft geen waarde in rij {row}, kolom {column}; geef 0 om een element weg te laten.',
  },
};
