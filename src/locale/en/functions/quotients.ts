import type { quotients as dutch } from '../../nl/functions/quotients';

export const quotients: typeof dutch = {
  title: 'Concentration: the location quotient',
  list: {
    LOCATION_QUOTIENT: {
      about:
        'Location quotient: the share of a sector in the region divided by its share in the reference area. 1 is the same share.',
      parameters: {
        region: 'Jobs per sector in the region; or a block with a region per row or per column.',
        reference: 'Jobs per sector in the reference area, same shape; or one row or column along the block.',
        region_total: 'All jobs in the region, one per region. Without it the sectors are added up.',
        reference_total: 'All jobs in the reference area. Without it the sectors are added up.',
      },
    },
    LQ_INTERVAL: {
      about:
        'Low and high end of the location quotient: how far chance alone could move it. The real uncertainty is larger.',
      parameters: {
        region: 'Jobs per sector in the region: one cell, a row or a column. Numbers, not shares.',
        reference: 'Jobs or shares per sector in the reference area, in the same shape; or one cell.',
        region_total: 'All jobs in the region. Without it the sectors are added up.',
        reference_total:
          'All jobs in the reference area, or 1 for shares. Without it the sectors are added up.',
        confidence: 'How sure the interval must be, as a fraction; 0.95 without it.',
        establishments:
          'Establishments per sector in the region, in the shape of region: a wider, better interval.',
        reference_establishments:
          'Establishments per sector in the reference area, in the shape of reference.',
      },
    },
    LQ_SYMMETRIC: {
      about: 'Location quotient on a symmetric scale: -1 is absent, 0 the same share, 1 the far end.',
      parameters: {
        quotients: 'Location quotients: one cell or a range.',
      },
    },
    LQ_STANDARDISED: {
      about: 'How many standard deviations a region lies above the mean of all regions, per sector.',
      parameters: {
        quotients:
          'Location quotients of all regions: a row or column for one sector; a block with a region per row.',
        transform:
          '"log" to compare natural logarithms of the quotients, "none" (also without it) for the quotients.',
        regions_in: 'Where the regions of a block are: "rows" (also without it) or "columns".',
      },
    },
  },
  messages: {
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
    'lqInterval.confidence': 'confidence is {got}; a number between 0 and 1 is needed, such as 0.95.',
    'lqInterval.list': 'region is {got}; the interval takes one row or one column at a time.',
    'lqInterval.establishments':
      '{argument} is {got} and {other} is {otherGot}; they must have the same shape.',
    'lqInterval.shares':
      'All cells of {argument} together are {got}; the interval needs numbers of jobs, not shares.',
    'lqInterval.none': '{argument} is zero, and without any there is no interval.',
    'lqStandardised.oneRegion':
      'quotients is one cell; a region is compared with others. Give the quotients of all regions.',
    'lqStandardised.logOfZero': 'The quotient is zero, and zero has no logarithm.',
    'lqStandardised.alike': 'The quotients of all regions are alike, so there is no spread to divide by.',
  },
};
