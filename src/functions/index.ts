import { bottlenecksOf, ecosystemScoreOf, elementIndexOf, elementRatingOf } from './ecosystem';
import { interventionsFor } from './interventions';
import { growthRateOf, locationQuotientOf, share } from './structure';

/** A worksheet function as the functions runtime calls it. */
export type CustomFunction = (...given: any[][][]) => any[][];

/** The namespace before every function name: `=REGIO.SHARE(...)`. It never changes, since workbooks hold it. */
export const NAMESPACE = 'REGIO';

/** Every worksheet function by the id in its metadata, for hosts that register functions themselves. */
export const implementations: Readonly<Record<string, CustomFunction>> = {
  SHARE: share,
  GROWTH_RATE: growthRateOf,
  LOCATION_QUOTIENT: locationQuotientOf,
  ELEMENT_RATING: elementRatingOf,
  ELEMENT_INDEX: elementIndexOf,
  ECOSYSTEM_SCORE: ecosystemScoreOf,
  BOTTLENECKS: bottlenecksOf,
  INTERVENTIONS: interventionsFor,
};
