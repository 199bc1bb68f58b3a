/** Words that an argument can be, beside the terms themselves. */
export const words = {
  /** What stands in a cell when no element is a bottleneck. */
  noBottleneck: 'geen knelpunt',
  /** What stands in a cell when two profiles do not differ. */
  noMismatch: 'geen verschil',
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
    shiftShareMethods: {
      classic: ['statisch', 'traditioneel'],
      estebanMarquillas: ['Esteban', 'homothetisch'],
      dynamic: ['jaarlijks', 'per jaar'],
    },
    quotientTransforms: { none: ['niet'], log: ['logaritme', 'natuurlijke logaritme'] },
    directions: { rows: ['rij'], columns: ['kolom'] },
    herfindahlForms: {
      index: ['gewoon'],
      normalised: ['gestandaardiseerd'],
      equivalent: ['equivalent aantal', 'aantal'],
    },
    entropyForms: { bits: ['bit'], relative: ['gelijkmatigheid'] },
    theilMethods: { T: ['Theil', 'Theil-T'], L: ['Theil-L', 'MLD', 'gemiddelde logafwijking'] },
    criterionScales: { given: ['gegeven'], minMax: ['minimum-maximum', 'minmax'] },
    rankOrders: {
      highestFirst: ['aflopend', 'hoog naar laag'],
      lowestFirst: ['oplopend', 'laag naar hoog', '1'],
    },
    truths: { true: ['WAAR', 'ja', '1'], false: ['ONWAAR', 'nee'] },
    languages: { nl: ['Nederlands', 'nl', 'nl-NL'], en: ['Engels', 'en', 'en-US', 'en-GB'] },
  },
};
