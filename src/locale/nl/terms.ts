/** The words of the field, as a Dutch reader meets them. English has the same keys. */
export const terms = {
  elements: {
    formalInstitutions: 'Formele instituties',
    entrepreneurialCulture: 'Ondernemerscultuur',
    infrastructure: 'Infrastructuur',
    demand: 'Vraag',
    networks: 'Netwerken',
    leadership: 'Leiderschap',
    talent: 'Talent',
    finance: 'Financiering',
    knowledge: 'Kennis',
    intermediateServices: 'Intermediaire diensten',
  },
  ratings: { strong: 'sterk', neutral: 'neutraal', weak: 'zwak' },
  phases: { birth: 'geboorte', growth: 'groei', maturity: 'volwassen', decline: 'afname' },
  subjectKinds: { sector: 'sector', cluster: 'cluster' },
  sizeClasses: { small: 'klein', medium: 'middelgroot', large: 'groot', veryLarge: 'zeer groot' },
  concentrationClasses: {
    low: 'laag',
    average: 'gemiddeld',
    aboveAverage: 'bovengemiddeld',
    veryHigh: 'zeer hoog',
  },
  scales: { ratio: 'verhouding', interval: 'interval' },
  scoreMethods: { additive: 'optellend', multiplicative: 'vermenigvuldigend', bottleneck: 'knelpunt' },
};
