/** By the id of the function: its formula with what the symbols stand for, or its rule in a sentence. */
export const formulas = {
  SHARE: {
    lines: ['v / T'],
    symbols: { v: 'een cel van values', T: 'total; zonder total de som van values' },
  },
  GROWTH_RATE: { lines: ['e1 / e0 − 1'], symbols: { e0: 'start', e1: 'end' } },
  CAGR: { lines: ['(e1 / e0)^(1 / n) − 1'], symbols: { e0: 'start', e1: 'end', n: 'years' } },
  SHIFT_SHARE: {
    lines: [
      'landelijk: e0 × G',
      'structuur: e0 × (G_i − G)',
      'regionaal: e0 × (g_i − G_i)',
      'concurrentie: h × (g_i − G_i)',
      'toedeling: (e0 − h) × (g_i − G_i)',
    ],
    symbols: {
      e0: 'banen van de sector in het gebied aan het begin',
      G: 'groei van alle sectoren samen in het referentiegebied (einde / begin − 1)',
      G_i: 'groei van de sector in het referentiegebied',
      g_i: 'groei van de sector in het gebied',
      h: 'alle banen in het gebied aan het begin, maal het aandeel van de sector in het referentiegebied',
    },
  },
  BASE_MULTIPLIER: {
    lines: ['e / ∑ max(0, e_i − e × S_i)'],
    symbols: {
      e: 'alle banen in het gebied',
      e_i: 'banen van een sector in het gebied',
      S_i: 'aandeel van die sector in het referentiegebied',
      '∑': 'som over de sectoren',
    },
  },
  SIZE_CLASS: {
    lines: ['s × n ≥ g'],
    symbols: {
      s: 'share',
      n: 'sector_count, of anders het aantal cellen van share',
      g: 'de grens van een klasse (thresholds; zonder 0,5, 1 en 2,5). De hoogste grens die gehaald wordt, telt; onder de laagste is het klein',
    },
  },
  CONCENTRATION_CLASS: {
    lines: ['Q ≥ g'],
    symbols: {
      Q: 'quotient',
      g: 'de grens van een klasse (thresholds; zonder 0,9, 1,1 en 2). De hoogste grens die gehaald wordt, telt; onder de laagste is het laag',
    },
  },
  LOCATION_QUOTIENT: {
    lines: ['(e_i / e) / (E_i / E)'],
    symbols: { e_i: 'region', e: 'region_total', E_i: 'reference', E: 'reference_total' },
  },
  LQ_INTERVAL: {
    lines: ['exp(ln Q ± z × √((1 − s) / n + (1 − S) / N))'],
    symbols: {
      Q: 'het locatiequotiënt',
      z: 'hoort bij de zekerheid (confidence): 1,96 bij 95%',
      s: 'aandeel van de sector in het gebied',
      n: 'banen van de sector in het gebied; vestigingen als u die geeft en het er minder zijn',
      S: 'aandeel van de sector in het referentiegebied',
      N: 'banen (of vestigingen) van de sector in het referentiegebied; bij aandelen vervalt die term',
    },
  },
  LQ_SYMMETRIC: { lines: ['(Q − 1) / (Q + 1)'], symbols: { Q: 'het locatiequotiënt' } },
  LQ_STANDARDISED: {
    lines: ['zonder log: (Q − m) / d', 'met log: (ln Q − m) / d'],
    symbols: {
      Q: 'het locatiequotiënt van het gebied',
      m: 'gemiddelde over de gebieden, van Q of van ln Q',
      d: 'standaarddeviatie daarvan over de gebieden',
    },
  },
  HERFINDAHL: {
    lines: ['index: H = ∑ s^2', 'genormaliseerd: (H − 1 / n) / (1 − 1 / n)', 'equivalent: 1 / H'],
    symbols: {
      H: 'de index',
      s: 'aandeel van een sector',
      n: 'aantal sectoren dat u geeft',
      '∑': 'som over de sectoren',
    },
  },
  ENTROPY: {
    lines: ['bits: H = −∑ s × log2(s)', 'relatief: H / log2(n)'],
    symbols: {
      H: 'de entropie',
      s: 'aandeel van een sector; een sector zonder banen telt voor 0',
      n: 'aantal sectoren dat u geeft',
      '∑': 'som over de sectoren',
    },
  },
  RELATED_VARIETY: {
    lines: ['∑ P × H'],
    symbols: {
      P: 'aandeel van een groep',
      H: 'entropie van de sectoren binnen die groep',
      '∑': 'som over de groepen',
    },
  },
  UNRELATED_VARIETY: {
    lines: ['−∑ P × log2(P)'],
    symbols: { P: 'aandeel van een groep', '∑': 'som over de groepen' },
  },
  KRUGMAN_INDEX: {
    lines: ['∑ |s − S|'],
    symbols: {
      s: 'aandeel van een sector in het gebied',
      S: 'aandeel van die sector in reference',
      '∑': 'som over de sectoren',
    },
  },
  HACHMAN_INDEX: {
    lines: ['1 / ∑ (s^2 / S)'],
    symbols: {
      s: 'aandeel van een sector in het gebied',
      S: 'aandeel van die sector in het referentiegebied',
      '∑': 'som over de sectoren',
    },
  },
  GINI_SPECIALISATION: {
    lines: ['2 / (n^2 × m) × ∑ k × (Q_k − m)'],
    symbols: {
      n: 'aantal sectoren',
      m: 'gemiddelde van de locatiequotiënten',
      k: 'plaats in de rij van laag naar hoog: 1 tot en met n',
      Q_k: 'het locatiequotiënt op die plaats',
      '∑': 'som over de plaatsen',
    },
  },
  HOOVER_INDEX: {
    lines: ['∑ |a − b| / 2'],
    symbols: { a: 'aandeel in values', b: 'aandeel in other', '∑': 'som over de cellen' },
  },
  THEIL_INDEX: {
    lines: ['T: ∑ (x / m) × ln(x / m) / n', 'L: ∑ ln(m / x) / n'],
    symbols: {
      x: 'een waarde; in T telt een nul voor 0',
      m: 'het gemiddelde van de waarden',
      n: 'aantal waarden',
      '∑': 'som over de waarden',
    },
  },
  SECTOR:
    'De sector waarin de code staat; staat ze er niet in, dan de code erboven: 85.42, dan 85.4, dan 85. Een getal dat zijn nul verloren kan hebben, krijgt alleen een sector als beide lezingen dezelfde sector geven of de andere codes laten zien welke de juiste is.',
  SECTOR_TOTALS:
    'De waarden van alle codes van een sector, bij elkaar opgeteld. Zonder eigen indeling telt 85 als geheel voor 4/5 als Onderwijs en voor 1/5 als Kennis.',
  EDUCATION_FIT: {
    lines: ['1 − ∑ |p − q| / 2'],
    symbols: {
      p: 'aandeel van een niveau in profile',
      q: 'aandeel van dat niveau in other',
      '∑': 'som over de niveaus',
    },
  },
  EDUCATION_MISMATCH: {
    lines: ['p − q'],
    symbols: {
      p: 'aandeel in profile van het niveau waarin de twee het meest verschillen',
      q: 'aandeel van dat niveau in other',
    },
  },
  SELECTION_SCORE: {
    lines: ['score: (∑ w × x) / ∑ w', 'min-max: x = (v − a) / (b − a)'],
    symbols: {
      w: 'gewicht van een criterium',
      x: 'waarde van de sector op dat criterium: zoals gegeven, of met min-max',
      v: 'waarde zoals gegeven',
      a: 'laagste waarde van dat criterium',
      b: 'hoogste waarde van dat criterium',
      '∑': 'som over de criteria',
    },
  },
  SELECTION_RANK: { lines: ['1 + b'], symbols: { b: 'aantal scores dat beter is' } },
  RANK_ACCEPTABILITY: {
    lines: ['c_k / n'],
    symbols: {
      c_k: 'aantal wegingen waarin de sector rang k krijgt; gelijke sectoren delen hun rangen eerlijk',
      n: 'aantal willekeurige wegingen (runs): gewichten vanaf 0 die optellen tot 1, elke verdeling even waarschijnlijk',
    },
  },
  ELEMENT_RATING: {
    lines: [
      'sterk, verhouding: v > m + b / 100 × |m|',
      'zwak, verhouding: v < m − b / 100 × |m|',
      'sterk, interval: (v − m) / d > b',
      'zwak, interval: (v − m) / d < −b',
    ],
    symbols: {
      v: 'een waarde',
      m: 'mean; zonder mean het gemiddelde van de waarden',
      b: 'band; zonder band 0',
      d: 'standaarddeviatie van de waarden (gedeeld door n)',
    },
  },
  ELEMENT_INDEX: {
    lines: ['verhouding: v / m', 'interval: u / a', 'daarin: u = min(e^2, exp((v − m) / d))'],
    symbols: {
      v: 'een waarde',
      m: 'het gemiddelde van de waarden; bij verhouding mean, als u die geeft',
      d: 'standaarddeviatie van de waarden (gedeeld door n)',
      u: 'de waarde op een schaal die altijd boven nul ligt, hoogstens e^2',
      e: 'het getal 2,718',
      a: 'het gemiddelde van alle u',
    },
  },
  ECOSYSTEM_SCORE: {
    lines: [
      'optellend: ∑ w × x',
      'vermenigvuldigend: exp(∑ w × ln x)',
      'knelpunt: ∑ w × (a + 1 − exp(−(x − a)))',
    ],
    symbols: {
      w: 'gewicht van een element, gedeeld door de som van de gewichten',
      x: 'index van dat element',
      a: 'de laagste index',
      '∑': 'som over de elementen',
    },
  },
  BOTTLENECKS:
    'Alle elementen met een index tot en met threshold. Zonder threshold: het element met de laagste index, of alle elementen die die delen.',
  CROSSOVERS:
    'Per twee sectoren: het aantal projecten waarin ze allebei meedoen. Op de diagonaal: het aantal projecten waarin de sector minstens twee keer meedoet.',
  CROSSOVER_STRENGTH: {
    lines: ['(c_ij / T) / ((c_i / T) × (c_j / T))'],
    symbols: {
      c_ij: 'cross-overs tussen de sectoren i en j',
      c_i: 'alle cross-overs van sector i met andere sectoren',
      c_j: 'alle cross-overs van sector j met andere sectoren',
      T: 'de som van de cross-overs van alle sectoren',
    },
  },
  CROSS_SECTOR_SHARE: {
    lines: ['k / n'],
    symbols: { k: 'projecten met twee of meer verschillende sectoren', n: 'alle projecten' },
  },
  RELATEDNESS_DENSITY: {
    lines: ['(∑ r_ij × a_j) / ∑ r_ij'],
    symbols: {
      r_ij: 'verwantschap van sector i met sector j: de cel in matrix',
      a_j: '1 als sector j aanwezig is (presence vanaf threshold; zonder 1), anders 0',
      '∑': 'som over alle andere sectoren j',
    },
  },
  INTERVENTIONS:
    'De interventies uit de catalogus voor het element: eerst die voor uw sector of cluster bij naam (scope), in welke fase ook; dan die voor elke sector, met phase alleen die een bron in die fase plaatst. Beide in de volgorde van de catalogus.',
};
