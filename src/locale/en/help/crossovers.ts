import type { crossovers as dutch } from '../../nl/help/crossovers';

export const crossovers: typeof dutch = {
  CROSSOVERS: {
    what: 'Counts in a list of projects (one row per participant) in how many projects two sectors take part together. The diagonal has the projects in which a sector takes part at least twice. Blank rows are passed over; spellings that differ only in capitals, accents or & are one sector.',
    units: 'Numbers of projects.',
    notWhen:
      'Not to say that sectors seek each other out: large sectors meet often by themselves. Use CROSSOVER_STRENGTH for that. A participation that is listed twice counts as two participants on the diagonal.',
  },
  CROSSOVER_STRENGTH: {
    what: 'Compares the cross-overs of two sectors with what to expect if sectors met by chance.',
    units: 'A ratio: 1 is chance, 2 is twice as often, 0.5 half as often.',
    notWhen:
      'Not for sectors with only a few projects: the answer is then unsteady. With few sectors chance lies a little above 1, because a sector does not meet itself: with n equal sectors at n / (n - 1). Names along the top and the left must be texts in the same order; numbers there, such as years or SBI codes, count as data.',
  },
  CROSS_SECTOR_SHARE: {
    what: 'Which part of the projects crosses sectors. A project with one participant counts as one that does not.',
    units: 'A fraction of 1; format the cell as a percentage.',
    notWhen:
      'Not to compare lists with other sectors: the more sectors there are, the more projects cross them.',
  },
  RELATEDNESS_DENSITY: {
    what: 'Shows for each sector how much of what it is related to a region already has: where renewal is near. A sector without cross-overs has no answer and does not count for the others.',
    units: 'A fraction: 1 when all related sectors are there, 0 when none is.',
    notWhen:
      'Not as a forecast: it says what is near, not whether it will come. A quotient just under the threshold counts as absent. Names along the top and the left must be texts in the same order; numbers there, such as years or SBI codes, count as data.',
    leftOut: 'A threshold that is blank or 0 counts as left out; a point is unknown and gives #N/A.',
  },
};
