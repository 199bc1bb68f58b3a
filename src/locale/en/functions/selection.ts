import type { selection as dutch } from '../../nl/functions/selection';

export const selection: typeof dutch = {
  title: 'Selection of sectors',
  list: {
    EDUCATION_FIT: {
      about: 'Fit of two education profiles: 1 is the same profile, 0 has no level in common.',
      parameters: {
        profile:
          'Persons or shares per education level, of the unemployed say: a row or a column; or a block of profiles.',
        other: 'The profile to compare with, or a block with a sector per row or column along profile.',
      },
    },
    EDUCATION_MISMATCH: {
      about: 'The education level in which profiles differ most, and by how much.',
      parameters: {
        levels: 'Names of the education levels: a row or a column.',
        profile:
          'Persons or shares per education level, of the unemployed say: a row or a column; or a block of profiles.',
        other: 'The profile to compare with, or a block with a sector per row or column along profile.',
      },
    },
    SELECTION_SCORE: {
      about: 'Selection score: the weighted mean of the criteria per sector.',
      parameters: {
        criteria:
          'A block of sectors by criteria. Give a criterion in which lower is better with a minus sign.',
        weights:
          'A weight per criterion: a row when criteria are columns, a column when they are rows. 0 leaves one out.',
        scale:
          '"as given" when all criteria have one scale (also without it), "min-max" to put each on 0 to 1 first.',
      },
    },
    SELECTION_RANK: {
      about: 'Ranks scores: 1 is the best. Equal scores share a rank.',
      parameters: {
        scores:
          'The scores of all sectors: a row, a column or a block. A blank or withheld score (. x -) has no rank.',
        order: '"highest first" (also without it), or "lowest first" when a lower score is better.',
      },
    },
    RANK_ACCEPTABILITY: {
      about: 'In which share of random weightings each sector takes each rank: how firm a ranking is.',
      parameters: {
        criteria: 'A block with a sector per row and a criterion per column; higher is better.',
        runs: 'How many random weightings; 10,000 without it.',
        seed: 'A whole number. The same seed gives the same answer; 1 without it or with 0.',
        scale:
          '"as given" when all criteria have one scale (also without it), "min-max" to put each on 0 to 1 first.',
      },
    },
  },
  messages: {
    'educationProfiles.oneLevel':
      'profile is {profile} and other is {other}: one level. With one level every profile is the same; give two levels or more.',
    'educationProfiles.shape':
      'profile is {profile} and other is {other}; they must be two rows or two columns of the same length, or one of them a row or column along the other.',
    'educationMismatch.levels':
      'levels has {got} cells and the profiles have {wants} levels; one name per level is needed.',
    'criterionWeights.missing':
      'weights has no value in row {row}, column {column}; give 0 to leave a criterion out.',
    'criterionWeights.zero': 'weights are all zero; one must be above 0.',
    'criterionScale.alike': 'A criterion is alike for all sectors and has no range to divide by.',
    'selectionScore.shape':
      'criteria is {criteria} and weights is {weights}; weights must be one row as wide as criteria, or one column as high.',
    'rankAcceptability.sectors': 'criteria is {got}; at most {most} sectors can be ranked.',
    'rankAcceptability.wholeNumber':
      '{argument} is {got}; a whole number from {lowest} to {highest} is needed.',
    'weightSensitivity.size':
      'The number of sectors to select is {got}; a whole number from 1 to {most} is needed.',
  },
};
