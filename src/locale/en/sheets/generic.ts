import type { generic as dutch } from '../../nl/sheets/generic';
import { listed } from './wording';

export const generic: typeof dutch = {
  title: 'Generic policy',
  question: 'What helps the whole economy, and what do the sources warn of?',
  answer: (elements, inRegion, warnings) =>
    (elements.length === 0
      ? 'No element is weak in most of the ecosystems rated'
      : `${listed(elements)}: weak in most of the ecosystems rated`) +
    (inRegion.length === 0 ? '' : `; ${listed(inRegion)}: weak in the whole region`) +
    `; ${warnings === 1 ? '1 warning applies' : `${warnings} warnings apply`} here.`,
  kind: 'Kind',
  topic: 'Topic',
  what: 'What you can do',
  where: 'Applies to',
  weak: 'Weak in',
  rated: 'Rated in',
  share: 'Share of those rated',
  region: 'Whole region',
  total: 'Number of ecosystems',
  verdict: 'Kind of policy',
  influence: 'Influence of municipality',
  source: 'Source',
  kinds: { element: 'element', challengers: 'challengers', warning: 'warning' },
  verdicts: { generic: 'generic', specific: 'per sector', few: 'few rated', none: 'not needed' },
  everybody: 'all sectors and clusters',
  noInstruments: 'The catalogue has no general intervention for this element.',
  decision: 'Decision',
  owner: 'Owner',
  planning: 'Planning',
  remarks: [
    'Generic policy works for the whole economy, also for activity that you do not see yet. Always do it beside policy per sector and cluster.',
    'Generic: weak in at least the share of the ecosystems rated that stands on the sheet Provenance. An ecosystem that was not rated on an element does not count: unknown is not the same as not weak.',
    'A warning stands here only when it applies; the column Applies to says where.',
  ],
  few: (elements) => `Weak, but rated in so few ecosystems that it says nothing of most: ${elements}.`,
  regionRemark:
    'Whole region: measured for the region as a whole and compared with the reference (sheet Evidence). Weak in the whole region is generic, also where no sector was rated on it.',
  idle: (names) => `Does not apply here now: ${names}.`,
};
