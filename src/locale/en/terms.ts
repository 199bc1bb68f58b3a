import type { terms as dutch } from '../nl/terms';

export const terms: typeof dutch = {
  elements: {
    formalInstitutions: 'Formal institutions',
    entrepreneurialCulture: 'Entrepreneurial culture',
    infrastructure: 'Infrastructure',
    demand: 'Demand',
    networks: 'Networks',
    leadership: 'Leadership',
    talent: 'Talent',
    finance: 'Finance',
    knowledge: 'Knowledge',
    intermediateServices: 'Intermediate services',
  },
  ratings: { strong: 'strong', neutral: 'neutral', weak: 'weak' },
  phases: { birth: 'birth', growth: 'growth', maturity: 'maturity', decline: 'decline' },
  subjectKinds: { sector: 'sector', cluster: 'cluster' },
  sizeClasses: { small: 'small', medium: 'medium', large: 'large', veryLarge: 'very large' },
  concentrationClasses: {
    low: 'low',
    average: 'average',
    aboveAverage: 'above average',
    veryHigh: 'very high',
  },
  scales: { ratio: 'ratio', interval: 'interval' },
  scoreMethods: { additive: 'additive', multiplicative: 'multiplicative', bottleneck: 'bottleneck' },
};
