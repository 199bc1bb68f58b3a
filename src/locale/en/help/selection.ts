import type { selection as dutch } from '../../nl/help/selection';

export const selection: typeof dutch = {
  EDUCATION_FIT: {
    what: 'How well the education profile of a sector fits that of the unemployed (or of any other group). Each profile is first divided by its sum: persons, percentages and shares may be mixed.',
    units: 'A fraction from 0 to 1. 1 minus the fit is the part of the group that would need another level.',
    notWhen:
      'Not when the order of levels matters: one level apart counts as much as two. Compare only answers with the same levels.',
  },
  EDUCATION_MISMATCH: {
    what: 'The level that differs most, and the share in profile minus that in other. For profiles in rows the two cells stand side by side, for columns below each other. When two differ as much, the first is told.',
    units: 'A name and a fraction: 0.3 is 30 percentage points more in profile, -0.3 is 30 less.',
    notWhen: 'Not as the only answer: a second level can differ almost as much.',
  },
  SELECTION_SCORE: {
    what: 'Adds up the criteria of a sector with weights. Higher is better in every criterion; give one in which lower is better with a minus sign. A sector without a value for a criterion that counts has no score.',
    units:
      'That of the criteria; with min-max a fraction from 0 (lowest everywhere) to 1 (highest everywhere).',
    notWhen:
      'Not as given when the criteria have different scales, such as jobs and percentages: choose min-max. Not without showing what other weights give: see RANK_ACCEPTABILITY. With min-max all scores change when a sector is added.',
  },
  SELECTION_RANK: {
    what: 'The rank of each score. Equal scores share the best of their ranks and the next is skipped: 1, 2, 2, 4, as in RANK.EQ. An unknown score has no rank and does not count for the others.',
    units: 'A rank; 1 is the best.',
    notWhen: 'Not to show how far sectors lie apart: ranks 4 and 5 can be almost equal.',
  },
  RANK_ACCEPTABILITY: {
    what: 'Draws random weights, every division as likely as any other, ranks the sectors anew each time and counts how often a sector takes each rank. A sector that is among the first four under almost any weights is a firm choice.',
    units:
      'Fractions; every row and every column adds up to 1. With 10,000 weightings a fraction is about 0.01 off at most.',
    notWhen:
      'Not with criteria on different scales without min-max. At most 1,000 sectors, and at most 10 million weightings times sectors.',
    leftOut: 'A runs or seed that is blank or 0 counts as left out; a point is unknown and gives #N/A.',
  },
};
