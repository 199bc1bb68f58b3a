import { birch } from './birch';
import type { FunctionHelp } from './functionHelp';

const STAM =
  'Stam & Van de Ven (2019), Entrepreneurial ecosystem elements, https://doi.org/10.1007/s11187-019-00270-6';

export const ecosystem: Readonly<Record<string, FunctionHelp>> = {
  ELEMENT_RATING: {
    sources: [birch({ nl: 'paragraaf 3.2; de band is daar 0', en: 'section 3.2; its band is 0' })],
    related: ['ELEMENT_INDEX', 'BOTTLENECKS'],
  },
  ELEMENT_INDEX: {
    sources: [
      birch({ nl: 'paragraaf 3.2 (verhouding)', en: 'section 3.2 (ratio)' }),
      STAM,
      'Leendertse, Schrijvers & Stam (2022), Measure Twice, Cut Once: Entrepreneurial Ecosystem Metrics, https://doi.org/10.1016/j.respol.2021.104336',
    ],
    related: ['ELEMENT_RATING', 'ECOSYSTEM_SCORE'],
  },
  ECOSYSTEM_SCORE: {
    sources: [
      STAM,
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
