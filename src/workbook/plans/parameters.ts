import { NEUTRAL_BAND } from '../../method/ecosystem/elementRating';
import { CONCENTRATION_THRESHOLDS } from '../../method/structure/concentrationClass';
import { SIZE_THRESHOLDS } from '../../method/structure/sizeClass';
import { KNOWLEDGE_SHARE_OF_EDUCATION } from '../../method/classification/sectorOfCode';

/** Every threshold of the method with its default; the analyst changes them on the sheet Provenance. */
export const PARAMETERS = {
  sizeMedium: SIZE_THRESHOLDS.medium,
  sizeLarge: SIZE_THRESHOLDS.large,
  sizeVeryLarge: SIZE_THRESHOLDS.veryLarge,
  concentrationAverage: CONCENTRATION_THRESHOLDS.average,
  concentrationAboveAverage: CONCENTRATION_THRESHOLDS.aboveAverage,
  concentrationVeryHigh: CONCENTRATION_THRESHOLDS.veryHigh,
  ratioBand: NEUTRAL_BAND.ratio,
  intervalBand: NEUTRAL_BAND.interval,
  knowledgeShare: KNOWLEDGE_SHARE_OF_EDUCATION,
  meanOfEconomy: 0,
} as const;

export type ParameterId = keyof typeof PARAMETERS;

export type ParameterValues = Readonly<Record<ParameterId, number>>;

export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];
