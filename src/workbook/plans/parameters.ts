import { INDEX_CAP } from '../../method/ecosystem/elementIndex';
import { NEUTRAL_BAND } from '../../method/ecosystem/elementRating';
import { DEFAULT_CONFIDENCE } from '../../method/structure/lqInterval';
import { CONCENTRATION_THRESHOLDS } from '../../method/structure/concentrationClass';
import { SIZE_THRESHOLDS } from '../../method/structure/sizeClass';
import { KNOWLEDGE_SHARE_OF_EDUCATION } from '../../method/classification/sectorOfCode';
import { SELECTION_PARAMETERS } from './selection/selectionParameters';

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
  crossoverStrength: 1.25,
  crossoverProjects: 5,
  indexCap: Math.log(INDEX_CAP),
  confidence: DEFAULT_CONFIDENCE,
  smallNumber: 100,
  ...SELECTION_PARAMETERS,
  genericShare: 0.5,
  genericFewest: 3,
} as const;

export type ParameterId = keyof typeof PARAMETERS;

export type ParameterValues = Readonly<Record<ParameterId, number>>;

export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];
