import type { scores as dutch } from '../../nl/sheets/scores';
import { count } from './wording';

export const scores: typeof dutch = {
  title: 'Scores',
  question: 'How strong is the ecosystem of each sector, and which element holds it back most?',
  answer: (whole, sectors, elements, weakest, times) =>
    `${whole} of ${count(sectors, 'sector', 'sectors')} with an index on all ${count(elements, 'element', 'elements')} measured` +
    (weakest.length === 0
      ? '.'
      : `; the lowest index is most often that of ${weakest.join(' and ')} (${count(times, 'time', 'times')}).`),
  weight: 'Weight (yours)',
  mean: 'Mean (index 1)',
  known: (elements) => `Elements with an index (of ${elements})`,
  lowest: 'Lowest index',
  weakest: 'Bottleneck',
  scores: {
    additive: 'Score, additive',
    multiplicative: 'Score, multiplicative',
    bottleneck: 'Score, bottleneck',
  },
  radar: (sector) => `${sector}: index (mean = 1)`,
  remarks: [
    'Index: 1 is the mean of the sectors, or the whole economy where you choose that. The index serves the scores only; whether an element is strong or weak stands on the sheet Ecosystem.',
    'Additive: the weighted mean, strong makes up for weak. Multiplicative: the weighted geometric mean, a zero makes the score zero. Bottleneck: no element counts for more than 1 above the weakest.',
    'The numbers above the header are weights and yours. A sector without an index on an element that counts has no score (#N/A); with weight 0 that element counts for no sector.',
    'Weights are a choice, not a measurement. Where the three scores differ, the order depends on that choice.',
    'Clusters, and elements of the region as a whole, have no index by sector and are not here.',
  ],
  oneScale: (maximum) =>
    `All radars run from 0 to ${maximum}, so that you can read them side by side. The scale follows the highest index at the next press of the button.`,
  tooFewForRadar: (fewest) => `No radar charts: they need at least ${fewest} elements with an index.`,
  noSelection:
    'No radar charts: there is no selection yet. With a table of selected sectors each of them gets one.',
};
