import type { ecosystem as dutch } from '../../nl/sheets/ecosystem';
import { count } from './wording';

export const ecosystem: typeof dutch = {
  title: 'Ecosystem',
  question: 'What is strong and what is weak, by sector and cluster?',
  answer: (weak, subjects, element, times) =>
    `${count(weak, 'weak element', 'weak elements')} in ${count(subjects, 'sector or cluster', 'sectors and clusters')}` +
    (element === null ? '.' : `; ${element} is weak most often (${count(times, 'time', 'times')}).`),
  weak: 'Number weak',
  rated: 'Number rated',
  remarks: [
    'How to read: ▲ strong (teal), ● neutral (grey), ▼ weak (orange); a blank cell is not rated.',
    'Each cell refers to the sheet Evidence. There you can depart from it with a rating of your own.',
    'The ten elements are those of Stam (2015).',
  ],
  disputed: (subject, element, why) => `Disputed: ${subject}, ${element}. ${why}`,
  differs: (subject, element, fromIndicator, given) =>
    `Difference: ${subject}, ${element}. The indicator says ${fromIndicator}, the given rating ${given}.`,
  moreDiffer: (more) =>
    `${count(more, 'more difference', 'more differences')} between indicator and given rating: see the sheet Evidence.`,
  regional: (elements) =>
    `Measured for the region as a whole, so without a rating by sector: ${elements}. The row Whole region compares with the reference. A rating of your own is possible.`,
  noReference: (elements) =>
    `Without a value of the reference the whole region cannot be rated: ${elements}.`,
  weakInRegion: (elements) => `Weak in the whole region: ${elements}.`,
  noScores:
    'There is no sheet Scores: your tables have no indicators by sector, and no index follows from a rating.',
  notRated: (elements) => `Rated nowhere, since your tables do not name it: ${elements}.`,
};
