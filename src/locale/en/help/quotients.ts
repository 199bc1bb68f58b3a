import type { quotients as dutch } from '../../nl/help/quotients';

export const quotients: typeof dutch = {
  LOCATION_QUOTIENT: {
    what: 'How strongly a sector is represented in the region, compared with the reference area.',
    units: 'A ratio; 1 is as strong, 2 is twice as strong.',
    notWhen:
      'Not as proof of a cluster: it says nothing about working together. It depends on how finely sectors are cut and is unsteady for small numbers. The reference area contains the region itself.',
  },
  LQ_INTERVAL: {
    what: 'Between which values the location quotient could lie by chance alone. It counts jobs as if each came about by itself; in reality they come in firms, so the real uncertainty is larger: the interval is a lower bound of it. Give the establishments and the interval becomes wider; they never count for more than the jobs.',
    units: 'Ratios, like the quotient: low and high.',
    notWhen:
      'Not with shares for the region: numbers are needed. Shares for the reference area may be given as fractions, not as percentages. Below some five jobs the interval is unreliable; without jobs there is none.',
    leftOut: 'A confidence that is blank or 0 counts as left out; a point is unknown and gives #N/A.',
  },
  LQ_SYMMETRIC: {
    what: 'The location quotient on a scale on which twice as strong lies as far from the middle as half as strong. Useful in charts.',
    units: 'From -1 (absent) through 0 (as strong) to 1.',
    notWhen: 'Not as new information: it says the same as the quotient.',
  },
  LQ_STANDARDISED: {
    what: 'How exceptional a region is among all regions, per sector. The authors speak of an agglomeration when the value is statistically significant: above 1.96 (5%, two-sided). The standard deviation divides by n - 1. An unknown quotient does not count.',
    units: 'Standard deviations above or below the mean.',
    notWhen:
      'Not with few regions. 1.96 means 5% only when the values are normally distributed; with log that is mostly better. Small regions give outliers.',
  },
};
