export const selection = {
  title: 'Selectie van sectoren',
  list: {
    EDUCATION_FIT: {
      about:
        'Aansluiting van twee opleidingsprofielen: 1 is hetzelfde profiel, 0 heeft geen enkel niveau gemeen.',
      parameters: {
        profile:
          'Personen of aandelen per opleidingsniveau, van de werklozen bijvoorbeeld: een rij, een kolom, of een blok met profielen.',
        other:
          'Het profiel om mee te vergelijken, of een blok met een sector per rij of kolom langs profile.',
      },
    },
    EDUCATION_MISMATCH: {
      about: 'Het opleidingsniveau waarin profielen het meest verschillen, en hoeveel.',
      parameters: {
        levels: 'Namen van de opleidingsniveaus: een rij of een kolom.',
        profile:
          'Personen of aandelen per opleidingsniveau, van de werklozen bijvoorbeeld: een rij, een kolom, of een blok met profielen.',
        other:
          'Het profiel om mee te vergelijken, of een blok met een sector per rij of kolom langs profile.',
      },
    },
    SELECTION_SCORE: {
      about: 'Selectiescore: het gewogen gemiddelde van de criteria per sector.',
      parameters: {
        criteria:
          'Een blok van sectoren en criteria. Geef een criterium waarin lager beter is met een minteken op.',
        weights:
          'Een gewicht per criterium: een rij als de criteria kolommen zijn, een kolom als ze rijen zijn. 0 laat er een weg.',
        scale:
          '"zoals gegeven" als alle criteria dezelfde schaal hebben (ook zonder), "min-max" om elk eerst op 0 tot 1 te zetten.',
      },
    },
    SELECTION_RANK: {
      about: 'Geeft scores een rang: 1 is de beste. Gelijke scores delen een rang.',
      parameters: {
        scores:
          'De scores van alle sectoren: een rij, een kolom of een blok. Een lege of afgeschermde score (. x -) krijgt geen rang.',
        order: '"hoogste eerst" (ook zonder), of "laagste eerst" als een lagere score beter is.',
      },
    },
    RANK_ACCEPTABILITY: {
      about:
        'In welk deel van willekeurige wegingen elke sector elke rang krijgt: hoe stevig een rangorde is.',
      parameters: {
        criteria: 'Een blok met een sector per rij en een criterium per kolom; hoger is beter.',
        runs: 'Hoeveel willekeurige wegingen; zonder 10.000.',
        seed: 'Een geheel getal. Hetzelfde getal geeft dezelfde uitkomst; zonder, of met 0, is het 1.',
        scale:
          '"zoals gegeven" als alle criteria dezelfde schaal hebben (ook zonder), "min-max" om elk eerst op 0 tot 1 te zetten.',
      },
    },
  },
  messages: {
    'educationProfiles.oneLevel':
      'profile is {profile} en other is {other}: één niveau. Met één niveau is elk profiel hetzelfde; geef er twee of meer.',
    'educationProfiles.shape':
      'profile is {profile} en other is {other}; het moeten twee rijen of twee kolommen van dezelfde lengte zijn, of een van de twee een rij of kolom langs de andere.',
    'educationMismatch.levels':
      'levels heeft {got} cellen en de profielen hebben {wants} niveaus; er is één naam per niveau nodig.',
    'criterionWeights.missing':
      'weights heeft geen waarde in rij {row}, kolom {column}; geef 0 om een criterium weg te laten.',
    'criterionWeights.zero': 'weights zijn allemaal nul; er moet er één boven 0 zijn.',
    'criterionScale.alike':
      'Een criterium is voor alle sectoren gelijk en heeft geen spreiding om door te delen.',
    'selectionScore.shape':
      'criteria is {criteria} en weights is {weights}; weights moet één rij zijn die even breed is als criteria, of één kolom die even hoog is.',
    'rankAcceptability.sectors': 'criteria is {got}; er zijn hooguit {most} sectoren te rangschikken.',
    'rankAcceptability.wholeNumber':
      '{argument} is {got}; er is een geheel getal van {lowest} tot en met {highest} nodig.',
    'weightSensitivity.size':
      'Het aantal te kiezen sectoren is {got}; er is een geheel getal van 1 tot en met {most} nodig.',
  },
};
