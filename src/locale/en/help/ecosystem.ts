import type { ecosystem as dutch } from '../../nl/help/ecosystem';

export const ecosystem: typeof dutch = {
  ELEMENT_RATING: {
    what: 'Calls each value strong, neutral or weak, compared with the mean of all values.',
    units: 'Words. The band is in per cent of the mean (ratio) or in standard deviations (interval).',
    notWhen:
      'Not on the scale ratio for figures that can be below zero, such as growth: choose interval. One value can only be compared with a mean that you give. Say with which mean you compare: close to the mean it can turn the rating.',
    leftOut:
      'A mean of 0 is refused with a message on the scale ratio, and Excel on the desktop makes a blank cell 0. On interval 0 is a mean like any other. A point as mean or band is unknown and gives #N/A.',
  },
  ELEMENT_INDEX: {
    what: 'Turns the indicator of an element into an index with mean 1, so that elements can be added up.',
    units: 'A ratio; the mean of all indices is 1, unless you give a mean yourself.',
    notWhen:
      'Not on the scale ratio for figures that can be below zero, such as growth: the answer is then #VALUE!. Not to decide between strong and weak: use ELEMENT_RATING. On the scale interval a value above the mean can still have an index below 1.',
    leftOut:
      'A mean of 0 is refused with a message, and Excel on the desktop makes a blank cell 0. A point is unknown and gives #N/A. On interval you give no mean: the index is always relative to the values themselves there.',
  },
  ECOSYSTEM_SCORE: {
    what: 'One figure for an ecosystem from the indices of its elements.',
    units: 'A ratio; 1 when every element is at the mean.',
    notWhen:
      'Not without showing the elements: additive lets a strong element hide a weak one. The method bottleneck lets the weakest element weigh more.',
  },
  BOTTLENECKS: {
    what: 'The weakest elements with their index, weakest first.',
    units: 'Two columns: the name and the index. When no element is that weak, one cell: no bottleneck.',
    notWhen:
      'Not as the only reason for a policy: an element can score low because the figure measures the wrong thing. A blank element is left out, even when it is the weakest.',
    leftOut: 'A threshold that is blank or 0 counts as left out; a point is unknown and gives #N/A.',
  },
};
