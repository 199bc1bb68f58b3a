import type { generic as dutch } from '../../nl/sheets/generic';
import { listed } from './wording';

export const generic: typeof dutch = {
  title: 'Generic policy',
  question: 'What helps the whole economy, and what do the sources warn of?',
  answer: (elements, warnings) =>
    (elements.length === 0
      ? 'No element is weak in most ecosystems'
      : `${listed(elements)}: weak in most ecosystems`) +
    `; ${warnings === 1 ? '1 warning applies' : `${warnings} warnings apply`} here.`,
  kind: 'Kind',
  topic: 'Topic',
  what: 'What you can do',
  where: 'Applies to',
  weak: 'Weak in',
  rated: 'Rated in',
  share: 'Share of all',
  total: 'Number of ecosystems',
  verdict: 'Kind of policy',
  influence: 'Influence of municipality',
  source: 'Source',
  kinds: { element: 'element', challengers: 'challengers', warning: 'warning' },
  verdicts: { generic: 'generic', specific: 'per sector', none: 'not needed' },
  everybody: 'all sectors and clusters',
  noInstruments: 'The catalogue has no general intervention for this element.',
  decision: 'Decision',
  owner: 'Owner',
  planning: 'Planning',
  remarks: [
    'Generic policy works for the whole economy, also for activity that you do not see yet. Always do it beside policy per sector and cluster.',
    'Generic: weak in at least the share of ecosystems that stands on the sheet Provenance. An element that was rated in few ecosystems may be weak more often than shows here.',
    'A warning stands here only when it applies; the column Applies to says where.',
  ],
  idle: (names) => `Does not apply here now: ${names}.`,
};
