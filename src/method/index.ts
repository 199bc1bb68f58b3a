export * from './methodError';
export type { Shape, Values } from './matrix';
export * from './missingMark';

export * from './structure/shares';
export * from './structure/growthRate';
export * from './structure/locationQuotient';
export * from './structure/sizeClass';
export * from './structure/concentrationClass';

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

export * from './classification/normaliseName';
export * from './classification/sectors';
export * from './classification/sectorOfCode';

export * from './interventions/intervention';
export * from './interventions/sources';
export * from './interventions/catalogue';
export * from './interventions/findInterventions';
export * from './interventions/recommend';
export * from './classification/sectorTotals';
