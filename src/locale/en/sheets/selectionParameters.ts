import type { selectionParameters as dutch } from '../../nl/sheets/selectionParameters';

/** The names and reasons of the limits and points of the selection, on the sheet Provenance. */
export const selectionParameters: typeof dutch = {
  growthSlightDecline: {
    name: 'Growth: slight decline from',
    reason:
      'Over the whole period. The report prints no limits; these are of Regiolens. A label in your own table goes first.',
  },
  growthSlight: {
    name: 'Growth: slight growth from',
    reason: 'See above.',
  },
  growthNormal: {
    name: 'Growth: growth from',
    reason: 'See above.',
  },
  growthLarge: {
    name: 'Growth: strong growth from',
    reason: 'See above.',
  },
  fitAverage: {
    name: 'Fit: average from',
    reason:
      'Part of the education profile of the sector that equals that of the unemployed (1 minus the index of dissimilarity; Duncan and Duncan, 1955). The report prints no limits; these are of Regiolens.',
  },
  fitGood: {
    name: 'Fit: good from',
    reason: 'See above.',
  },
  pointsSmall: {
    name: 'Points: size small',
    reason:
      'From 0 to 3, in equal steps. The report gives labels and no points; the points are of Regiolens, and yours.',
  },
  pointsMedium: {
    name: 'Points: size medium',
    reason: 'See above.',
  },
  pointsLarge: {
    name: 'Points: size large',
    reason: 'See above.',
  },
  pointsVeryLarge: {
    name: 'Points: size very large',
    reason: 'See above.',
  },
  pointsDecline: {
    name: 'Points: decline',
    reason: 'From 0 to 3. Where a label names growth and decline, their mean counts.',
  },
  pointsSlightDecline: {
    name: 'Points: slight decline',
    reason: 'See above.',
  },
  pointsSlightGrowth: {
    name: 'Points: slight growth',
    reason: 'See above.',
  },
  pointsGrowth: {
    name: 'Points: growth',
    reason: 'See above.',
  },
  pointsStrongGrowth: {
    name: 'Points: strong growth',
    reason: 'See above.',
  },
  pointsLow: {
    name: 'Points: concentration low',
    reason: 'From 0 to 3, in equal steps.',
  },
  pointsAverage: {
    name: 'Points: concentration average',
    reason: 'See above.',
  },
  pointsAboveAverage: {
    name: 'Points: concentration above average',
    reason: 'See above.',
  },
  pointsVeryHigh: {
    name: 'Points: concentration very high',
    reason: 'See above.',
  },
  pointsDirect: {
    name: 'Points: contributes to a mission itself',
    reason:
      'Per mission; partly counts for a half. The roles are those of the report (Birch, 2019, section 2.3); the points are of Regiolens.',
  },
  pointsEnabler: {
    name: 'Points: enabler',
    reason: 'Once, for however many missions.',
  },
  pointsSteering: {
    name: 'Points: steers and co-ordinates',
    reason: 'Once, for however many missions.',
  },
  pointsMostRelevant: {
    name: 'Points: relevance at most',
    reason: 'So that every criterion runs from 0 to 3.',
  },
  blankRelevanceIsNone: {
    name: 'Relevance blank: unknown (0) or no relevance (1)',
    reason:
      'Blank is unknown, unless you enter 1 here. Figure 3 of the report leaves blank what table 1 of the article by the same authors calls no direct involvement.',
  },
  pointsPoorFit: {
    name: 'Points: fit poor',
    reason: 'From 0 to 3, in equal steps.',
  },
  pointsAverageFit: {
    name: 'Points: fit average',
    reason: 'See above.',
  },
  pointsGoodFit: {
    name: 'Points: fit good',
    reason: 'See above.',
  },
  selectionSize: {
    name: 'So many sectors are called the top',
    reason: 'The report selects four (Birch, 2019, section 2.3).',
  },
};
