import type { selection as dutch } from '../../nl/sheets/selection';

export const selection: typeof dutch = {
  title: 'Selection of sectors',
  question: 'Which sectors deserve policy?',
  answerChosen: (chosen, inTop, size, others) =>
    `Chosen: ${chosen}. With these weights ${inTop} of them ${inTop === 1 ? 'is' : 'are'} among the first ${size}${
      others === '' ? '' : `; also there, not chosen: ${others}`
    }.`,
  answerTop: (top) => `Not decided yet. With these weights the first are: ${top}.`,
  answerNothing: 'Not decided yet, and no sector has a figure for every criterion that counts.',
  growthLabel: 'Growth in words',
  missions: 'Missions',
  fit: 'Same as profile of unemployed',
  fitLabel: 'Fit',
  quotient: 'Quotient',
  points: {
    size: 'Points size and growth',
    concentration: 'Points concentration',
    socialRelevance: 'Points relevance',
    suitableEmployment: 'Points suitable work',
  },
  weights: 'Weight (yours) →',
  score: 'Total',
  rank: 'Rank',
  rankShare: (rank) => `At rank ${rank}`,
  topShare: (size) => `Among the first ${size}`,
  difference: 'Decision and ranking',
  place: 'Row on Structure',
  decision: 'Decision: yes or no',
  reason: 'Reason',
  decisions: { yes: 'yes', no: 'no' },
  contributions: {
    direct: 'contributes itself',
    partly: 'contributes in part',
    enabler: 'enabler',
    steering: 'steers',
  },
  chosenAtRank: 'Chosen; in the ranking at rank ',
  notChosenAtRank: 'Not chosen; in the ranking at rank ',
  chosenWithoutRank: 'Chosen; has no rank.',
  pointsRemark:
    'Each criterion runs from 0 to 3 points. Limits and points are on the sheet Provenance and can be changed; the four criteria are those of Birch (2019), section 2.3. Blank: a figure is missing, which is not zero.',
  sizeRemark:
    'Size and growth potential: the mean of the points for size and for growth. A label for growth in your table goes before the growth that Regiolens calculates, since it may be of another period.',
  noGrowthRemark:
    'Size and growth potential: size only, since there are no earlier jobs and no labels for growth.',
  relevanceRemark:
    'Social relevance: points for each mission that the sector contributes to itself, and once for enabler and for steering. What a text or mark means was read when the sheet was written.',
  blankRelevance: (names) =>
    `Relevance not filled in: ${names}. If blank means no relevance to you, enter a 1 beside Relevance blank on Provenance.`,
  weightsRemark:
    'The weights in the row above the headers are yours. Total and rank calculate with them at once; 0 leaves a criterion out.',
  rankSharesRemark: (runs, seed, date) =>
    `At rank 1 and so on: the part of ${runs} random weightings in which the sector gets that rank (SMAA-2; Lahdelma and Salminen, 2001). Fixed values of ${date}, seed ${seed}; equal sectors share their ranks.`,
  sensitivityRemark: (date) =>
    `When does the top change? One weight at a time, the others in the same proportion, with the weights of ${date}; sectors of which a figure is missing take no part:`,
  turns: (criterion, now, way, then, enters, leaves) =>
    `${criterion}: now ${now} of the weight. ${way === 'above' ? 'Above' : 'Below'} ${then} ${enters} takes the place of ${leaves}.`,
  tied: (criterion, leaves, enters) =>
    `${criterion}: ${leaves} and ${enters} are equal now; any change of this weight can decide.`,
  firm: (criterion, now, size) =>
    `${criterion}: now ${now} of the weight. No other weight of this criterion changes the first ${size}.`,
  decisionRemark:
    'The decision is yours and goes before the selection in your own table. The recommendations follow it at the next press of the button. The ranking is an aid: the report calls the choice a judgement on four criteria together.',
};
