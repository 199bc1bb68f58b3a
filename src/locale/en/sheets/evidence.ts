import type { evidence as dutch } from '../../nl/sheets/evidence';
import { count } from './wording';

export const evidence: typeof dutch = {
  title: 'Evidence',
  question: 'What does each rating rest on?',
  answer: (rated, pairs) =>
    `${count(rated, 'rating', 'ratings')} on ${count(pairs, 'pair', 'pairs')} of a sector or cluster and an element.`,
  subject: 'Sector or cluster',
  kind: 'Kind',
  element: 'Element',
  indicator: 'Indicator value',
  mean: 'Mean',
  index: 'Index (mean = 1)',
  deviation: 'Deviation (standard deviations)',
  curved: 'exp(deviation), capped',
  fromIndicator: 'Rating from indicator',
  given: 'Given rating',
  evidence: 'What it rests on',
  source: 'Source',
  remark: 'Remark',
  applied: 'Rating that counts',
  ownRating: 'Own rating: strong, neutral or weak',
  ownReason: 'Reason',
  ratingPrompt: 'Blank: the rating given applies, or that from the indicator.',
  disputed: (why) => `Disputed: ${why}`,
  differs: 'Indicator and given rating differ.',
  region: 'Whole region',
  regionKind: 'region',
  againstReference: 'Compared with the reference.',
  noReference: 'No reference in your table, so no rating.',
  regionRows:
    'Whole region: an element that was measured for the region alone. Under Mean stands the value of the reference there, and the index is the region divided by the reference. On the interval scale two values are too few for a standard deviation: higher is strong, lower is weak, without a band. No sector gets a rating from it.',
  regional: 'regional',
  regionalRemark: 'Measured for the whole region.',
  withoutReason: 'Your rating departs; there is no reason with it yet.',
  remarks: [
    'What applies: your own rating; otherwise the given rating; otherwise the rating from the indicator.',
    'From the indicator: the value itself is compared with the mean, with a neutral margin around it. Growth can be negative and is therefore compared in standard deviations, never as a ratio; its index is exp(deviation) divided by the mean of these. The scale of each element stands on the sheet Measurement.',
    'Blank means: no data. That is not a neutral rating.',
  ],
};
