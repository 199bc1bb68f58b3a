export * from './methodError';
export { type Shape, type Values, missingValue, sayShape, shapeOfCounts } from './matrix';
export * from './missingMark';

export * from './structure/share';
export * from './structure/growthRate';
export * from './structure/cagr';
export * from './structure/shiftShare';
export * from './structure/baseMultiplier';
export * from './structure/sizeClass';
export * from './structure/sizeClasses';
export * from './structure/concentrationClass';
export * from './structure/concentrationClasses';
export type { QuotientTotals } from './structure/quotientInput';
export * from './structure/locationQuotient';
export * from './structure/lqInterval';
export * from './structure/lqSymmetric';
export * from './structure/lqStandardised';
export * from './structure/diversity/herfindahl';
export {
  DEFAULT_ENTROPY_FORM,
  ENTROPY_FORMS,
  type EntropyForm,
  entropy,
} from './structure/diversity/entropy';
export type { GroupNames } from './structure/diversity/groups';
export * from './structure/diversity/relatedVariety';
export * from './structure/diversity/unrelatedVariety';
export * from './structure/diversity/krugmanIndex';
export * from './structure/diversity/hachmanIndex';
export * from './structure/diversity/giniSpecialisation';
export * from './structure/diversity/hooverIndex';
export * from './structure/diversity/theilIndex';

export * from './ecosystem/elements';
export type { ComparisonOptions } from './ecosystem/comparison';
export * from './ecosystem/elementIndex';
export * from './ecosystem/elementRating';
export * from './ecosystem/ecosystemScore';
export * from './ecosystem/ecosystemScores';
export * from './ecosystem/bottlenecks';

export * from './clusters/phases';
export * from './clusters/clusters';
export * from './clusters/subjectKey';
export * from './clusters/isCluster';

export * from './classification/normaliseName';
export * from './classification/sectors';
export * from './classification/sectorOfCode';
export * from './classification/sumBySector';
export * from './classification/scheme';
export * from './classification/ownScheme';
export * from './classification/sector';
export * from './classification/sectorTotals';

export * from './selection/criteria';
export * from './selection/missions';
export * from './selection/educationFit';
export * from './selection/educationMismatch';
export * from './selection/criterionScale';
export * from './selection/selectionScore';
export * from './selection/selectionRank';
export * from './selection/rankAcceptability';
export * from './selection/weightSensitivity';

export * from './crossovers/crossovers';
export * from './crossovers/crossSectorShare';
export * from './crossovers/crossoverStrength';
export * from './crossovers/relatednessDensity';

export * from './interventions/intervention';
export * from './interventions/sources';
export * from './interventions/catalogue';
export * from './interventions/interventions';
export * from './interventions/recommend';
export * from './interventions/actors';
export * from './interventions/influence';
export * from './interventions/missionTest';
export * from './interventions/genericPolicy';
