/** What a programme is made of: buying what is new, or working on what is new together. */
export const PROGRAMME_KINDS = ['procurement', 'innovation'] as const;

export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/**
 * The interventions in which governments act as a buyer, or set the task that firms answer. The report for The
 * Hague asks to bundle them with those of other governments (Birch 2019, 4.1 on demand; 4.2, recommendations
 * 3 and 4); that exactly these are meant is our reading.
 */
const PROCUREMENT: ReadonlySet<string> = new Set([
  'open-challenges',
  'pool-procurement-plans',
  'joint-roadmap-markets',
  'smart-tenders',
  'bundle-public-demand',
  'challenges-for-societal-questions',
  'startups-in-residence',
]);

export const programmeKindOf = (interventionId: string): ProgrammeKind =>
  PROCUREMENT.has(interventionId) ? 'procurement' : 'innovation';
