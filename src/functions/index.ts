import { sectorOf, sectorTotalsOf } from './classification';
import { crossSectorShareOf, crossoverStrengthOf, crossoversOf, relatednessDensityOf } from './crossovers';
import {
  entropyOf,
  giniSpecialisationOf,
  hachmanIndexOf,
  herfindahlOf,
  hooverIndexOf,
  krugmanIndexOf,
  relatedVarietyOf,
  theilIndexOf,
  unrelatedVarietyOf,
} from './diversity';
import { bottlenecksOf, ecosystemScoreOf, elementIndexOf, elementRatingOf } from './ecosystem';
import { interventionsOf } from './interventions';
import { locationQuotientOf, lqIntervalOf, lqStandardisedOf, lqSymmetricOf } from './quotients';
import {
  educationFitOf,
  educationMismatchOf,
  rankAcceptabilityOf,
  selectionRankOf,
  selectionScoreOf,
} from './selection';
import {
  baseMultiplierOf,
  cagrOf,
  concentrationClassOf,
  growthRateOf,
  shareOf,
  shiftShareOf,
  sizeClassOf,
} from './structure';

/** A worksheet function as the functions runtime calls it. */
export type CustomFunction = (...given: any[][][]) => any[][];

/** The namespace before every function name: `=REGIO.SHARE(...)`. It never changes, since workbooks hold it. */
export const NAMESPACE = 'REGIO';

/** Every worksheet function by the id in its metadata, for hosts that register functions themselves. */
export const implementations: Readonly<Record<string, CustomFunction>> = {
  SHARE: shareOf,
  GROWTH_RATE: growthRateOf,
  CAGR: cagrOf,
  SHIFT_SHARE: shiftShareOf,
  BASE_MULTIPLIER: baseMultiplierOf,
  SIZE_CLASS: sizeClassOf,
  CONCENTRATION_CLASS: concentrationClassOf,
  LOCATION_QUOTIENT: locationQuotientOf,
  LQ_INTERVAL: lqIntervalOf,
  LQ_SYMMETRIC: lqSymmetricOf,
  LQ_STANDARDISED: lqStandardisedOf,
  HERFINDAHL: herfindahlOf,
  ENTROPY: entropyOf,
  RELATED_VARIETY: relatedVarietyOf,
  UNRELATED_VARIETY: unrelatedVarietyOf,
  KRUGMAN_INDEX: krugmanIndexOf,
  HACHMAN_INDEX: hachmanIndexOf,
  GINI_SPECIALISATION: giniSpecialisationOf,
  HOOVER_INDEX: hooverIndexOf,
  THEIL_INDEX: theilIndexOf,
  SECTOR: sectorOf,
  SECTOR_TOTALS: sectorTotalsOf,
  EDUCATION_FIT: educationFitOf,
  EDUCATION_MISMATCH: educationMismatchOf,
  SELECTION_SCORE: selectionScoreOf,
  SELECTION_RANK: selectionRankOf,
  RANK_ACCEPTABILITY: rankAcceptabilityOf,
  ELEMENT_RATING: elementRatingOf,
  ELEMENT_INDEX: elementIndexOf,
  ECOSYSTEM_SCORE: ecosystemScoreOf,
  BOTTLENECKS: bottlenecksOf,
  CROSSOVERS: crossoversOf,
  CROSSOVER_STRENGTH: crossoverStrengthOf,
  CROSS_SECTOR_SHARE: crossSectorShareOf,
  RELATEDNESS_DENSITY: relatednessDensityOf,
  INTERVENTIONS: interventionsOf,
};
