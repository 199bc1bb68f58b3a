import type { Bilingual } from './intervention';

/** When a measure or a warning concerns a region, in terms of what its analysis found. */
export const APPLIES_WHEN = [
  'always',
  /** A cluster is advised on that is in its birth or growth. */
  'youngCluster',
  /** A cluster is advised on that is mature or in decline. */
  'matureCluster',
  'anyCluster',
  'financeWeak',
  'talentWeak',
  /** A sector or cluster has more than one weak element. */
  'severalWeak',
  /** A sector that was selected has lost jobs. */
  'selectedShrinks',
] as const;

export type AppliesWhen = (typeof APPLIES_WHEN)[number];

export interface GenericMeasure {
  /** Never changes, since rows of saved workbooks are found again by it. */
  readonly id: string;
  readonly kind: 'challengers' | 'warning';
  readonly name: Bilingual;
  readonly explanation: Bilingual;
  readonly when: AppliesWhen;
  readonly source: string;
}

const ESB = 'ESB-artikel (article)';
const REPORT = 'Birch 2019';

/**
 * Policy for the whole ecosystem, whichever sector comes of it: room for challengers (Stam 2018), and what
 * the literature warns of. In our words; the sources are the report for The Hague (Birch 2019, 4.2 and
 * appendix 1) and the article on the mission-driven ecosystem approach, with the literature they cite.
 */
export const GENERIC_POLICY: readonly GenericMeasure[] = [
  {
    id: 'support-challengers',
    kind: 'challengers',
    name: { nl: 'Uitdagers steunen', en: 'Support challengers' },
    explanation: {
      nl: 'Help startups en scaleups in alle sectoren, ook waar u nu geen bedrijvigheid ziet: werving, broedplaatsen, geld en proefplekken.',
      en: 'Help start-ups and scale-ups in every sector, also where you see no activity yet: recruiting, incubators, money and test sites.',
    },
    when: 'always',
    source: `${REPORT}, 4.2 (3a); Stam 2018`,
  },
  {
    id: 'cross-sector-labs',
    kind: 'challengers',
    name: { nl: 'Proefplekken voor meer sectoren', en: 'Test sites for several sectors' },
    explanation: {
      nl: 'Open fieldlabs en innovatiecentra voor meer dan één sector, zodat bedrijven en werknemers bij meer afnemers terechtkunnen.',
      en: 'Open field labs and innovation centres to more than one sector, so that firms and workers can serve more customers.',
    },
    when: 'always',
    source: `${REPORT}, 4.2 (3b)`,
  },
  {
    id: 'broad-skills',
    kind: 'challengers',
    name: { nl: 'Breed opleiden', en: 'Broad skills' },
    explanation: {
      nl: 'Laat sectoren samen aan het beroepsonderwijs zeggen wat zij nodig hebben, zodat werknemers makkelijker van sector wisselen.',
      en: 'Let sectors tell vocational education together what they need, so that workers change sectors more easily.',
    },
    when: 'talentWeak',
    source: `${REPORT}, 4.2 (3c)`,
  },
  {
    id: 'cluster-developers',
    kind: 'challengers',
    name: { nl: 'Aanjagers voor jonge clusters', en: 'Developers for young clusters' },
    explanation: {
      nl: 'In een jong cluster van publieke en private partijen komt samenwerking niet vanzelf; stel iemand aan die haar op gang brengt.',
      en: 'In a young cluster of public and private parties cooperation does not come by itself; appoint someone who starts it.',
    },
    when: 'youngCluster',
    source: `${REPORT}, 4.2 (3d)`,
  },
  {
    id: 'cornerstone-investor',
    kind: 'challengers',
    name: { nl: 'Eerste investeerder zijn', en: 'Be the first investor' },
    explanation: {
      nl: 'Leg als overheid het eerste deel van een fonds in, met regio en Rijk, zodat private investeerders volgen.',
      en: 'Put in the first part of a fund as government, with region and state, so that private investors follow.',
    },
    when: 'financeWeak',
    source: `${REPORT}, 4.2 (3e)`,
  },
  {
    id: 'feeder-not-leader',
    kind: 'warning',
    name: { nl: 'Voed het cluster, leid het niet', en: 'Feed the cluster, do not lead it' },
    explanation: {
      nl: 'Ondernemers bepalen de richting; de overheid steunt wat al herkenbaar ontstaat. Wat van boven wordt neergezet, groeit vaak niet door.',
      en: 'Entrepreneurs set the direction; government supports what visibly emerges. What is planted from above often does not grow.',
    },
    when: 'anyCluster',
    source: `${REPORT}, 1.1 en bijlage (appendix) 1; Isenberg 2010`,
  },
  {
    id: 'young-cluster-uncertain',
    kind: 'warning',
    name: { nl: 'Een jong cluster kan mislukken', en: 'A young cluster may fail' },
    explanation: {
      nl: 'Ook met steun is succes niet zeker. Spreek vooraf af wanneer u stopt, en houd geld over voor wat u nu niet ziet.',
      en: 'Even with support success is not certain. Agree beforehand when to stop, and keep money for what you do not see yet.',
    },
    when: 'youngCluster',
    source: `${REPORT}, 4.2 (1) en bijlage (appendix) 1`,
  },
  {
    id: 'backing-winners',
    kind: 'warning',
    name: { nl: 'Gevestigde clusters vragen om aandacht', en: 'Established clusters ask for attention' },
    explanation: {
      nl: 'Wat al goed loopt, heeft weinig steun nodig, en kan vernieuwing tegenhouden. Vraag wat er zonder u niet zou gebeuren.',
      en: 'What goes well already needs little support, and may hold renewal back. Ask what would not happen without you.',
    },
    when: 'matureCluster',
    source: `${ESB}; Nooteboom & Stam 2008; Stam 2018`,
  },
  {
    id: 'backing-losers',
    kind: 'warning',
    name: { nl: 'Houd krimp niet in stand', en: 'Do not prop up decline' },
    explanation: {
      nl: 'Een sector die banen verliest, is vaak goed georganiseerd. Steun vernieuwing daarin, niet wat er was.',
      en: 'A sector that loses jobs is often well organised. Support renewal in it, not what there was.',
    },
    when: 'selectedShrinks',
    source: `${ESB}; Nooteboom & Stam 2008; Stam 2018`,
  },
  {
    id: 'not-only-clusters',
    kind: 'warning',
    name: { nl: 'Niet te veel clusterbeleid', en: 'Not too much cluster policy' },
    explanation: {
      nl: 'Wie alles op enkele clusters zet, wordt kwetsbaar en mist wat tussen sectoren ontstaat. Doe er altijd beleid naast dat voor alle bedrijven werkt.',
      en: 'Who stakes all on a few clusters becomes vulnerable and misses what arises between sectors. Always add policy that works for every firm.',
    },
    when: 'anyCluster',
    source: `${ESB}; Weterings e.a. (et al.) 2007`,
  },
  {
    id: 'never-one-element',
    kind: 'warning',
    name: { nl: 'Nooit één element alleen', en: 'Never one element alone' },
    explanation: {
      nl: 'Elementen werken samen: nieuwe kennis levert weinig op als het talent ontbreekt om er iets mee te doen. Pak zwakke elementen van een sector in samenhang aan.',
      en: 'Elements work together: new knowledge yields little without the talent to use it. Take the weak elements of a sector together.',
    },
    when: 'severalWeak',
    source: `${ESB}; ${REPORT}, 3.1`,
  },
  {
    id: 'own-role',
    kind: 'warning',
    name: { nl: 'Vraag of u de aangewezen partij bent', en: 'Ask whether it is yours to do' },
    explanation: {
      nl: 'Niet op elk element hebt u evenveel invloed, en soms is een ander beter toegerust. Kijk op het blad met aanbevelingen wie er verder kan handelen.',
      en: 'You do not have the same influence on every element, and sometimes another is better placed. See on the sheet of recommendations who else can act.',
    },
    when: 'always',
    source: `${ESB}; Autio & Levie 2017; Isenberg 2010`,
  },
];
