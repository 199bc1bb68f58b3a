export const quotients = {
  title: 'Concentratie: het locatiequotiënt',
  list: {
    LOCATION_QUOTIENT: {
      about:
        'Locatiequotiënt: het aandeel van een sector in het gebied gedeeld door het aandeel in het referentiegebied. 1 is even sterk.',
      parameters: {
        region: 'Banen per sector in het gebied; of een blok met een gebied per rij of kolom.',
        reference:
          'Banen per sector in het referentiegebied, even groot; of één rij of kolom langs het blok.',
        region_total: 'Alle banen in het gebied, één per gebied. Zonder worden de sectoren opgeteld.',
        reference_total: 'Alle banen in het referentiegebied. Zonder worden de sectoren opgeteld.',
      },
    },
    LQ_INTERVAL: {
      about:
        'Onder- en bovengrens van het locatiequotiënt: hoe ver alleen toeval het kan verschuiven. De echte onzekerheid is groter.',
      parameters: {
        region: 'Banen per sector in het gebied: een cel, een rij of een kolom. Aantallen, geen aandelen.',
        reference: 'Banen of aandelen per sector in het referentiegebied, even groot; of één cel.',
        region_total: 'Alle banen in het gebied. Zonder worden de sectoren opgeteld.',
        reference_total:
          'Alle banen in het referentiegebied, of 1 bij aandelen. Zonder worden de sectoren opgeteld.',
        confidence: 'Hoe zeker het interval moet zijn, als fractie; zonder 0,95.',
        establishments:
          'Vestigingen per sector in het gebied, even groot als region: een ruimer en beter interval.',
        reference_establishments: 'Vestigingen per sector in het referentiegebied, even groot als reference.',
      },
    },
    LQ_SYMMETRIC: {
      about:
        'Locatiequotiënt op een symmetrische schaal: -1 is afwezig, 0 is even sterk, 1 het andere uiterste.',
      parameters: {
        quotients: 'Locatiequotiënten: een cel of een bereik.',
      },
    },
    LQ_STANDARDISED: {
      about: 'Hoeveel standaarddeviaties een gebied boven het gemiddelde van alle gebieden ligt, per sector.',
      parameters: {
        quotients:
          'Locatiequotiënten van alle gebieden: een rij of kolom voor één sector; een blok met een gebied per rij.',
        transform:
          '"log" om de natuurlijke logaritmen te vergelijken, "geen" (ook zonder) voor de quotiënten zelf.',
        regions_in: 'Waar de gebieden van een blok staan: "rijen" (ook zonder) of "kolommen".',
      },
    },
  },
  messages: {
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
    'lqInterval.confidence': 'confidence is {got}; er is een getal tussen 0 en 1 nodig, zoals 0,95.',
    'lqInterval.list': 'region is {got}; het interval neemt één rij of één kolom tegelijk.',
    'lqInterval.establishments': '{argument} is {got} en {other} is {otherGot}; ze moeten even groot zijn.',
    'lqInterval.shares':
      'Alle cellen van {argument} samen zijn {got}; het interval heeft aantallen banen nodig, geen aandelen.',
    'lqInterval.none': '{argument} is nul, en dan is er geen interval.',
    'lqStandardised.oneRegion':
      'quotients is één cel; een gebied wordt met andere vergeleken. Geef de quotiënten van alle gebieden.',
    'lqStandardised.logOfZero': 'Het quotiënt is nul, en nul heeft geen logaritme.',
    'lqStandardised.alike':
      'De quotiënten van alle gebieden zijn gelijk, dus er is geen spreiding om door te delen.',
  },
};
