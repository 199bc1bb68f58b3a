import type { FunctionHelp } from './functionHelp';

export const ecosystem: Readonly<Record<string, FunctionHelp>> = {
  ELEMENT_RATING: {
    formula:
      'ratio: value / mean - 1 against the band; interval: (value - mean) / standard deviation against the band',
    sources: [
      'Stam & Van de Ven (2021), Entrepreneurial ecosystem elements, https://doi.org/10.1007/s11187-019-00270-6',
    ],
    related: ['ELEMENT_INDEX', 'BOTTLENECKS'],
  },
  ELEMENT_INDEX: {
    formula: 'ratio: value / mean; interval: exp(z), capped, divided by its mean',
    sources: [
      'Leendertse, Schrijvers & Stam (2022), Measure Twice, Cut Once: Entrepreneurial Ecosystem Metrics, https://doi.org/10.1016/j.respol.2021.104336',
    ],
    related: ['ELEMENT_RATING', 'ECOSYSTEM_SCORE'],
  },
  ECOSYSTEM_SCORE: {
    formula:
      'additive: weighted mean of the indices; multiplicative: weighted geometric mean; bottleneck: mean of min + 1 - exp(-(x - min))',
    sources: [
      'Stam & Van de Ven (2021), Entrepreneurial ecosystem elements, https://doi.org/10.1007/s11187-019-00270-6',
      'OECD & JRC (2008), Handbook on Constructing Composite Indicators, https://doi.org/10.1787/9789264043466-en',
      'Acs, Autio & Szerb (2014), National Systems of Entrepreneurship, https://doi.org/10.1016/j.respol.2013.08.016',
    ],
    related: ['ELEMENT_INDEX', 'BOTTLENECKS'],
  },
  BOTTLENECKS: {
    sources: [
      'Acs, Autio & Szerb (2014), National Systems of Entrepreneurship, https://doi.org/10.1016/j.respol.2013.08.016',
    ],
    related: ['ELEMENT_INDEX', 'INTERVENTIONS'],
  },
};
