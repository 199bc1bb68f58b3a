import type { selection as dutch } from '../../nl/sheets/selection';

export const selection: typeof dutch = {
  title: 'Selection of sectors',
  question: 'Which sectors deserve policy?',
  answerChosen: (chosen, inTop, size, others) =>
    `Chosen: ${chosen}. With these weights ${inTop} of them ${inTop === 1 ? 'is' : 'are'} among the first ${size}${
      others === '' ? '' : `; also there, not chosen: ${others}`
    }.`,
  answerChosenWithoutRanks: (chosen) =>
    `Chosen: ${chosen}. There is no ranking: no sector has a figure for every criterion that counts, or a weight is no number.`,
  answerTop: (top) => `Not decided yet. With these weights the first are: ${top}.`,
  answerTopOnOne: (criterion, top) =>
    `Not decided yet. There are figures for ${criterion} only; the first by that are: ${top}.`,
  answerNothing:
    'Not decided yet. There is no ranking: no sector has a figure for every criterion that counts, or a weight is no number.',
  growthLabel: 'Growth in words',
  missions: 'Missions',
  fit: 'Same as profile of unemployed',
  fitLabel: 'Fit',
  points: {
    size: 'Points size and growth',
    concentration: 'Points concentration',
    socialRelevance: 'Points relevance',
    suitableEmployment: 'Points suitable work',
  },
  weights: 'Your weight',
  score: 'Total',
  rank: 'Rank',
  rankShare: (rank) => `Share at rank ${rank}`,
  topShare: (size) => `Among the first ${size}`,
  tableDecision: 'Decision in your table',
  tableReason: 'Reason in your table',
  counts: 'Decision that counts',
  difference: 'Decision and ranking',
  place: 'Row on Structure',
  decision: 'Decision: yes or no',
  reason: 'Reason',
  phase: 'Phase of the sector',
  phasePrompt: 'Pick the phase of development. Blank: interventions of all phases.',
  decisions: { yes: 'yes', no: 'no' },
  contributions: {
    direct: 'contributes itself',
    partly: 'contributes in part',
    enabler: 'enabler',
    steering: 'steers',
  },
  missionHeaders: {
    energyTransition: 'Energy transition',
    foodAndWater: 'Agriculture, water, food',
    health: 'Health and care',
    security: 'Security',
    keyTechnologies: 'Key technology',
  },
  roles: { direct: 'direct', partly: 'in part', enabler: 'enabler', steering: 'steers' },
  chosenAtRank: 'Chosen; in the ranking at rank ',
  notChosenAtRank: 'Not chosen; in the ranking at rank ',
  chosenWithoutRank: 'Chosen; has no rank.',
  pointsRemark:
    'Each criterion runs from 0 to 3 points. The figures behind the labels are on the sheet Structure; limits and points are on the sheet Provenance and can be changed. The four criteria are those of Birch (2019), section 2.3. Blank: a figure is missing, which is not zero.',
  sizeRemark:
    'Size and growth potential: the mean of the points for size and for growth. A label for growth in your table goes before the growth that Regiolens calculates, since it may be of another period.',
  noGrowthRemark:
    'Size and growth potential: size only, since there are no earlier jobs and no labels for growth.',
  relevanceRemark:
    'Social relevance: points for each mission that the sector contributes to itself (in part counts for a half), and once for enabler and for steering. What a text or mark in your table means was read when the sheet was written.',
  absent: (criteria) => `Takes no part, since there is no figure for it: ${criteria}.`,
  needed: {
    concentration: 'jobs or shares of a reference area',
    socialRelevance: 'a column on relevance, or a table of sectors and missions',
    suitableEmployment: 'a column on fit, or education profiles of sectors and the unemployed',
  },
  blankRelevance: (names) =>
    `Relevance not filled in: ${names}. If blank means no relevance to you, enter a 1 beside Relevance blank on Provenance.`,
  unranked: (names) =>
    `Without a rank, since a figure on a criterion that counts is missing: ${names}. That says nothing of those sectors; look for yourself.`,
  fewRanked: (ranked, size) =>
    `Only ${ranked === 1 ? '1 sector has' : `${ranked} sectors have`} a rank, and so ${ranked === 1 ? 'it is' : 'they are all'} always among the first ${size}.`,
  weightsRemark:
    'The weights in the row above the headers are yours. Total and rank calculate with them at once; 0 leaves a criterion out.',
  rankSharesRemark: (runs, seed, date) =>
    `Share at rank 1 and so on: the part of ${runs} random weightings in which the sector gets that rank (SMAA-2; Lahdelma and Salminen, 2001). Fixed values of ${date}, seed ${seed}; equal sectors share their ranks.`,
  sensitivityRemark: (date) =>
    `When does the top change? One weight at a time, the others in the same proportion, with the weights of ${date}; sectors of which a figure is missing take no part:`,
  weightNow: (criterion, now) => `${criterion}: now ${now} of the weight.`,
  turns: (way, then, enters, leaves) =>
    `${way === 'above' ? 'Above' : 'Below'} ${then} ${enters} takes the place of ${leaves}.`,
  tied: (leaves, enters) => `${leaves} and ${enters} are equal now; any change of this weight can decide.`,
  firm: (size) => `No other weight of this criterion changes the first ${size}.`,
  phaseRemark:
    'Phase of the sector: your tables have no phase of a sector. If you pick one (birth, growth, maturity or decline), the sheet Recommendations has only the general interventions of that phase; blank: those of all phases.',
  decisionRemark:
    'What you fill in here under Decision goes before the decision in your table; blank follows the table. The recommendations follow it at the next press of the button. The ranking is an aid: the report calls the choice a judgement on four criteria together.',
};
