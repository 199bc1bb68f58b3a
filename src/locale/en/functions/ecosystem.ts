import type { ecosystem as dutch } from '../../nl/functions/ecosystem';

export const ecosystem: typeof dutch = {
  title: 'Ecosystem',
  list: {
    ELEMENT_RATING: {
      about: 'Rates each value as strong, neutral or weak against the mean of all values.',
      parameters: {
        values: 'The indicator of one element for all sectors: a row, a column or a block.',
        scale: '"ratio" for rates and counts (also without it), "interval" for growth.',
        band: 'Neutral band around the mean: per cent of the mean (ratio) or standard deviations (interval); 0 without it.',
        mean: 'The mean to compare with, for example of the whole economy. Without it the mean of the values themselves.',
      },
    },
    ELEMENT_INDEX: {
      about: 'Index of each value relative to the mean of all values: 1 is the mean.',
      parameters: {
        values: 'The indicator of one element for all sectors: a row, a column or a block.',
        scale: '"ratio" for rates and counts (also without it), "interval" for growth.',
        mean: 'The mean to compare with, for example of the whole economy. Without it the mean of the values themselves.',
      },
    },
    ECOSYSTEM_SCORE: {
      about: 'Score of an ecosystem from the indices of its elements: 1 when every element is at the mean.',
      parameters: {
        indices:
          'Indices of the elements of one sector: a row or a column; or a block of sectors together with weights.',
        weights:
          'A weight per element, along the elements. 0 leaves an element out; without it all count alike.',
        method: '"additive" (also without it), "multiplicative" or "bottleneck".',
      },
    },
    BOTTLENECKS: {
      about: 'Lists the weakest elements with their index, weakest first.',
      parameters: {
        elements: 'Names of the elements: a row or a column.',
        indices: 'An index per element, in the same order. An element that is blank or #N/A is left out.',
        threshold:
          'Highest index that still counts as a bottleneck. Without it, or with 0, only the lowest is listed.',
      },
    },
  },
  messages: {
    'comparison.mean': 'The mean is {got}; a finite number is needed.',
    'comparison.zeroMean':
      'mean is 0, and nothing can be a ratio to zero. Leave mean out to compare with the mean of values.',
    'comparison.oneValue':
      'values is one cell, which can only be compared with itself. Give the values of all sectors.',
    'elementIndex.cap': 'The cap is {got}; a number above 0 is needed.',
    'elementIndex.intervalMean':
      'mean is {got}; on the interval scale the index is always relative to the mean of values. Leave mean out.',
    'elementIndex.negative':
      'values or their mean contain {got}; division by the mean has no meaning for negative numbers. Use the scale interval.',
    'elementRating.band': 'band is {got}; a number from 0 is needed.',
    'ecosystemScore.shape':
      'indices has {indices} elements and weights has {weights}; one weight per element is needed.',
    'ecosystemScore.weightsZero': 'weights are all zero; one must be above 0.',
    'ecosystemScore.negative': '{argument} has {got} at position {position}; a number from 0 is needed.',
    'bottlenecks.shape':
      'elements has {elements} cells and indices has {indices}; one index per element is needed.',
    'bottlenecks.notFinite': '{argument} has {got} at position {position}; a finite number is needed.',
    'bottlenecks.noneKnown': 'indices has no known value.',
    'scores.weightsLine': 'weights is {got}; one row or one column is needed.',
    'scores.directionNeeded':
      'indices is {got}. Give weights as a row or a column: that direction shows which way the elements run.',
    'scores.fit': 'indices is {got} and weights is {weights}; weights must be as high or as wide as indices.',
    'scores.negative': '{argument} has {got} in row {row}, column {column}; a number from 0 is needed.',
    'scores.missingWeight':
      'weights has no value in row {row}, column {column}; give 0 to leave an element out.',
  },
};
