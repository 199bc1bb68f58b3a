import { birch } from './birch';
import type { FunctionHelp } from './functionHelp';

const DUNCAN =
  'Duncan & Duncan (1955), A Methodological Analysis of Segregation Indexes, https://doi.org/10.2307/2088328';
const HANDBOOK =
  'OECD & JRC (2008), Handbook on Constructing Composite Indicators, https://doi.org/10.1787/9789264043466-en';

export const selection: Readonly<Record<string, FunctionHelp>> = {
  EDUCATION_FIT: {
    sources: [DUNCAN, birch({ nl: 'paragraaf 2.3', en: 'section 2.3' })],
    related: ['EDUCATION_MISMATCH', 'SELECTION_SCORE'],
  },
  EDUCATION_MISMATCH: {
    sources: [DUNCAN],
    related: ['EDUCATION_FIT'],
  },
  SELECTION_SCORE: {
    sources: [HANDBOOK],
    related: ['SELECTION_RANK', 'RANK_ACCEPTABILITY'],
  },
  SELECTION_RANK: {
    sources: [
      'Microsoft, RANK.EQ function, https://support.microsoft.com/office/rank-eq-function-284858ce-8ef6-450e-b662-26245be04a40',
    ],
    related: ['SELECTION_SCORE', 'RANK_ACCEPTABILITY'],
  },
  RANK_ACCEPTABILITY: {
    sources: [
      'Lahdelma, Hokkanen & Salminen (1998), SMAA - Stochastic Multiobjective Acceptability Analysis, https://doi.org/10.1016/S0377-2217(97)00163-X',
      'Lahdelma & Salminen (2001), SMAA-2, https://doi.org/10.1287/opre.49.3.444.11220',
      'Tervonen & Lahdelma (2007), Implementing stochastic multicriteria acceptability analysis, https://doi.org/10.1016/j.ejor.2005.12.037',
      'Matsumoto & Nishimura (1998), Mersenne Twister, https://doi.org/10.1145/272991.272995',
    ],
    related: ['SELECTION_SCORE', 'SELECTION_RANK'],
  },
};
