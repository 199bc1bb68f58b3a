/**
 * The limits and points of the selection. All points are on one scale, from 0 to 3.
 *
 * The report prints labels and no points, so the steps between labels are ours: equal within a criterion, with
 * the lowest label at 0 and the highest at 3.
 */
export const SELECTION_PARAMETERS = {
  growthSlightDecline: -0.05,
  growthSlight: 0,
  growthNormal: 0.05,
  growthLarge: 0.2,
  fitAverage: 0.6,
  fitGood: 0.8,
  pointsSmall: 0,
  pointsMedium: 1,
  pointsLarge: 2,
  pointsVeryLarge: 3,
  pointsDecline: 0,
  pointsSlightDecline: 0.75,
  pointsSlightGrowth: 1.5,
  pointsGrowth: 2.25,
  pointsStrongGrowth: 3,
  pointsLow: 0,
  pointsAverage: 1,
  pointsAboveAverage: 2,
  pointsVeryHigh: 3,
  pointsDirect: 2,
  pointsEnabler: 1,
  pointsSteering: 1,
  pointsMostRelevant: 3,
  blankRelevanceIsNone: 0,
  pointsPoorFit: 0,
  pointsAverageFit: 1.5,
  pointsGoodFit: 3,
  selectionSize: 4,
} as const;

export type SelectionParameterId = keyof typeof SELECTION_PARAMETERS;

/** The points of each label, lowest first, by the names of their parameters. */
export const LABEL_POINTS = {
  size: {
    small: 'pointsSmall',
    medium: 'pointsMedium',
    large: 'pointsLarge',
    veryLarge: 'pointsVeryLarge',
  },
  growth: {
    decline: 'pointsDecline',
    slightDecline: 'pointsSlightDecline',
    slightGrowth: 'pointsSlightGrowth',
    growth: 'pointsGrowth',
    strongGrowth: 'pointsStrongGrowth',
  },
  concentration: {
    low: 'pointsLow',
    average: 'pointsAverage',
    aboveAverage: 'pointsAboveAverage',
    veryHigh: 'pointsVeryHigh',
  },
  fit: { poor: 'pointsPoorFit', average: 'pointsAverageFit', good: 'pointsGoodFit' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SelectionParameterId>>>>;
