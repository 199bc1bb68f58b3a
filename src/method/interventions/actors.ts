import type { Bilingual } from './intervention';

/** Who can carry out an intervention, alone or together. */
export const ACTORS = ['municipality', 'region', 'state', 'business', 'knowledgeInstitution'] as const;

export type Actor = (typeof ACTORS)[number];

export const ACTOR_NAMES: Readonly<Record<Actor, Bilingual>> = {
  municipality: { nl: 'gemeente', en: 'municipality' },
  region: { nl: 'regio', en: 'region' },
  state: { nl: 'Rijk', en: 'state' },
  business: { nl: 'bedrijven', en: 'business' },
  knowledgeInstitution: { nl: 'kennisinstelling', en: 'knowledge institution' },
};

/** Who acts, and how that is known. */
export interface ActorFact {
  /** Who takes the initiative first. */
  readonly actors: readonly Actor[];
  /** The section of Birch (2019) that names them; null where we read them from what the intervention is. */
  readonly section: string | null;
}

const LETTERS: Readonly<Record<string, Actor>> = {
  m: 'municipality',
  r: 'region',
  s: 'state',
  b: 'business',
  k: 'knowledgeInstitution',
};

const fact = (letters: string, section: string | null): ActorFact => ({
  actors: [...letters].map((letter) => LETTERS[letter]!),
  section,
});

/** One letter per actor, then the section of the report that names them, where one does. */
const FACTS: Readonly<Record<string, readonly [letters: string, section?: string]>> = {
  'entrepreneurship-at-knowledge-institutes': ['km'],
  'attract-serial-entrepreneurs': ['mr'],
  'role-models-and-ambassadors': ['bm'],
  'innovation-culture': ['bkm'],
  'space-to-start': ['mb'],
  'provide-digital-infrastructure': ['bm'],
  'extend-digital-infrastructure': ['bm'],
  'open-challenges': ['mb', '4.1'],
  'pool-procurement-plans': ['mrs', '4.1'],
  'joint-roadmap-markets': ['mrsbk', '4.2'],
  'demonstration-projects': ['bm'],
  'encourage-interaction': ['mbk'],
  'network-events': ['mrb', '4.1'],
  'cluster-policy': ['mr'],
  'cross-overs-regional-sme': ['br'],
  'renew-networks': ['bm'],
  'roadmapping-agenda-setting': ['bkm'],
  'identify-leading-parties': ['mr'],
  'stakeholder-network-analysis': ['mr'],
  'cluster-board': ['bkm'],
  'coordinate-education-supply': ['rk'],
  'vocational-education-partnership': ['kbm'],
  'entrepreneurship-in-education': ['km'],
  'open-university-branches': ['kms'],
  'research-institutes': ['ksb'],
  'workforce-quality': ['rbk'],
  'access-to-venture-capital': ['rsb', '4.2'],
  'regional-investment-subsidies': ['rs'],
  'sme-innovation-fund': ['rs'],
  microfinance: ['rs'],
  'technology-screening': ['rk'],
  'support-spin-offs': ['kr'],
  'spin-off-fund': ['kr'],
  'knowledge-circulation': ['kbm'],
  laboratories: ['ks'],
  'education-and-training': ['kb'],
  'research-support-programmes': ['sr'],
  'science-park': ['kmr'],
  'technology-transfer-office': ['k'],
  'shared-research-facilities': ['kbr'],
  'startup-support': ['mr'],
  'startup-promotion': ['mrk'],
  'cluster-marketing': ['rm'],
  'programme-per-growth-stage': ['rm'],
  'returnee-entrepreneurship': ['mr'],
  'supporting-services': ['bm'],
  'entrepreneurship-in-technical-education': ['mk', '4.1'],
  'challenges-for-societal-questions': ['mb', '4.1'],
  'startups-in-residence': ['mb', '4.1'],
  'smart-tenders': ['mrs', '4.1'],
  'bundle-public-demand': ['mrs', '4.1'],
  'themed-network-meetings': ['mrb', '4.1'],
  'connect-leaders-to-knowledge-institutes': ['mbk', '4.1'],
  'share-innovation-finance-knowledge': ['mr', '4.1'],
  'mission-bound-funds': ['mrs', '4.2'],
  'bundle-sector-questions': ['mb', '4.1'],
  'expertise-centre': ['kmr', '4.1'],
  'bundle-support-demand': ['mb', '4.1'],
};

/** Who acts, by the id of the intervention. */
export const INTERVENTION_ACTORS: Readonly<Record<string, ActorFact>> = Object.fromEntries(
  Object.entries(FACTS).map(([id, [letters, section]]) => [id, fact(letters, section ?? null)]),
);
