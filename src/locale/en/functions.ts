import type { functions as dutch } from '../nl/functions';

export const functions: typeof dutch = {
  messages: {
    'values.empty': '{argument} has no cells.',
    'values.ragged': '{argument} has {got} cells in row {row} and {wants} in row 1; every row needs as many.',
    'values.notFinite': '{argument} has {got} in row {row}, column {column}; a finite number is needed.',
    'values.negative': '{argument} has {got} in row {row}, column {column}; a count cannot be negative.',
    'values.missing': '{argument} misses a value that this result needs.',
    'values.zero': '{argument} is zero, and the result divides by it.',
    'values.tooLarge': '{argument} gives a result that is too large for a number.',
    'total.shape':
      '{argument} is {got} and {other} is {otherGot}; {argument} must be one cell, one row or column along {other}, or as large.',
    'shares.totalNeeded':
      'values is {got}; only a row or a column of several cells can be added up by itself. Give total as well.',
    'growthRate.shape': 'start is {start} and end is {end}; they must have the same shape.',
    'growthRate.zeroBase': 'start is zero, and growth from zero does not exist.',
    'locationQuotient.shape':
      'region is {region} and reference is {reference}; they must have the same shape, or reference must be one row as wide as region, or one column as high.',
    'locationQuotient.totalsNeeded':
      'region is {region} and reference {reference}: one sector. Without totals it would be compared with itself. Give region_total and reference_total.',
    'locationQuotient.directionNeeded':
      'region and reference are both {region}, which can be added up in two ways. Give region_total and reference_total.',
    'locationQuotient.bothTotals':
      'One total is given per cell and the other is not. Give region_total and reference_total alike.',
    'locationQuotient.totalPerRegion':
      'region is {region} with {regions} regions and region_total is {got}; one total per region is needed, {wants}.',
    'sizeClass.share': 'The share is {got}; a number from 0 is needed.',
    'sizeClass.sectorCount': 'The number of sectors is {got}; a whole number from 1 is needed.',
    'sizeClass.thresholds': 'The thresholds are {got}; they must rise.',
    'concentrationClass.quotient': 'The location quotient is {got}; a number from 0 is needed.',
    'concentrationClass.thresholds': 'The thresholds are {got}; they must rise.',
    'comparison.mean': 'The mean is {got}; a finite number is needed.',
    'comparison.oneValue':
      'values is one cell, which can only be compared with itself. Give the values of all sectors.',
    'elementIndex.cap': 'The cap is {got}; a number above 0 is needed.',
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
    'cell.text':
      '{argument} has the text "{got}" in row {row}, column {column}; a number or a blank cell is needed.',
    'cell.boolean': '{argument} has {got} in row {row}, column {column}; a number or a blank cell is needed.',
    'cell.unknown':
      '{argument} has something that is no number in row {row}, column {column}; a number or a blank cell is needed.',
    'cell.error': '{argument} has the error {got} in row {row}, column {column}.',
    'cell.needed': '{argument} is missing.',
    'cell.single': '{argument} is {got}; one cell is needed.',
    'cell.word': '{argument} is "{got}"; it can be {wants}.',
    'cell.name': '{argument} has no name in row {row}, column {column}.',
    'list.needed': '{argument} is {got}; one row or one column is needed.',
    'scores.weightsLine': 'weights is {got}; one row or one column is needed.',
    'scores.directionNeeded':
      'indices is {got}. Give weights as a row or a column: that direction shows which way the elements run.',
    'scores.fit': 'indices is {got} and weights is {weights}; weights must be as high or as wide as indices.',
    'scores.missingWeight':
      'weights has no value in row {row}, column {column}; give 0 to leave an element out.',
    'interventions.noInstrumentForElement': 'The catalogue has no interventions for this element.',
    'interventions.noInstrumentForPhase':
      'The catalogue has no interventions for this element in this phase.',
    unexpected: 'Something went wrong in the calculation: {got}',
  },
  noBottleneck: 'no bottleneck',
  synonyms: {
    elements: {
      formalInstitutions: ['Institutions'],
      entrepreneurialCulture: ['Entrepreneurship culture', 'Culture', 'Entrepreneurship'],
      infrastructure: ['Physical infrastructure'],
      demand: ['Market demand'],
      networks: ['Network'],
      leadership: ['Leaders'],
      talent: ['Human capital'],
      finance: ['Financing', 'Capital'],
      knowledge: ['New knowledge'],
      intermediateServices: ['Intermediary services', 'Intermediaries', 'Support services'],
    },
    phases: {
      birth: ['emergence', 'birth phase'],
      growth: ['growth phase'],
      maturity: ['mature', 'maturity phase'],
      decline: ['decline phase'],
    },
    scales: { ratio: ['ratio scale'], interval: ['interval scale'] },
    scoreMethods: {
      additive: ['mean', 'arithmetic', 'sum'],
      multiplicative: ['geometric', 'product'],
      bottleneck: ['weakest link'],
    },
    languages: { nl: ['Dutch'], en: ['English'] },
  },
};
