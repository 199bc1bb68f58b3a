import type { Intervention } from '../intervention';
import { figure8, figure8Inferred, table2 } from './placements';

/** General interventions for finance and knowledge. */
export const RESOURCES: readonly Intervention[] = [
  {
    id: 'access-to-venture-capital',
    element: 'finance',
    name: { nl: 'Toegang tot venture capital', en: 'Access to venture capital' },
    explanation: {
      nl: 'Jonge, risicovolle bedrijven vinden investeerders die in ruil voor aandelen geld inbrengen. De gemeente legt een eerste inleg in een fonds, zodat anderen volgen, of brengt partijen bij elkaar.',
      en: 'Young, risky firms find investors who put in money for shares. The municipality makes the first deposit in a fund, so that others follow, or introduces the parties.',
    },
    placements: [figure8('growth'), table2('birth', 'growth')],
    scope: null,
  },
  {
    id: 'regional-investment-subsidies',
    element: 'finance',
    name: { nl: 'Regionale investeringssubsidies', en: 'Regional investment subsidies' },
    explanation: {
      nl: 'Bedrijven krijgen een deel van een investering vergoed als die de regio versterkt. De gemeente stelt de regeling op, alleen of met de provincie, en bepaalt de voorwaarden.',
      en: 'Firms are paid back part of an investment if it strengthens the region. The municipality sets up the scheme, alone or with the province, and decides on the conditions.',
    },
    placements: [figure8('growth')],
    scope: null,
  },
  {
    id: 'sme-innovation-fund',
    element: 'finance',
    name: { nl: 'MKB-innovatiefonds', en: 'SME innovation fund' },
    explanation: {
      nl: 'Een fonds leent geld aan kleine en middelgrote bedrijven voor iets nieuws waar een bank niet in stapt. De gemeente brengt geld in en laat het beheer aan een fondsbeheerder.',
      en: 'A fund lends money to small and medium-sized firms for something new that a bank will not finance. The municipality puts money in and leaves the running to a fund manager.',
    },
    placements: [figure8('growth')],
    scope: null,
  },
  {
    id: 'microfinance',
    element: 'finance',
    name: { nl: 'Microfinanciering', en: 'Microfinance' },
    explanation: {
      nl: 'Kleine leningen, met begeleiding, voor ondernemers die bij de bank niet terechtkunnen. De gemeente staat garant of werkt samen met een kredietverstrekker.',
      en: 'Small loans, with coaching, for entrepreneurs whom banks turn down. The municipality guarantees them or works with a lender.',
    },
    placements: [figure8('growth')],
    scope: null,
  },
  {
    id: 'technology-screening',
    element: 'finance',
    name: { nl: 'Screening van technologische oplossingen', en: 'Screening of technological solutions' },
    explanation: {
      nl: 'Iemand zoekt doorlopend welke nieuwe techniek voor het cluster bruikbaar is en meldt dat aan de bedrijven. De gemeente betaalt dat zoekwerk.',
      en: 'Somebody keeps looking for new technology that is of use to the cluster and reports it to the firms. The municipality pays for that search.',
    },
    placements: [figure8('growth'), table2('growth')],
    scope: null,
  },
  {
    id: 'support-spin-offs',
    element: 'finance',
    name: { nl: 'Spin-offs ondersteunen', en: 'Support spin-offs' },
    explanation: {
      nl: 'Bedrijven die uit een groter bedrijf of een kennisinstelling voortkomen, krijgen hulp bij geld, partners en praktische zaken. De gemeente biedt die hulp of regelt een loket.',
      en: 'Firms that come out of a larger firm or a knowledge institute get help with money, partners and practical matters. The municipality gives that help or arranges one desk for it.',
    },
    placements: [figure8('maturity'), table2('growth', 'maturity')],
    scope: null,
  },
  {
    id: 'spin-off-fund',
    element: 'finance',
    name: { nl: 'Spin-off fonds', en: 'Spin-off fund' },
    explanation: {
      nl: 'Een fonds investeert in bedrijven die uit bestaande bedrijven of kennisinstellingen ontstaan. De gemeente legt geld in, samen met die moederorganisaties en private partijen.',
      en: 'A fund invests in firms that come out of existing firms or knowledge institutes. The municipality puts in money together with the parent organisations and private parties.',
    },
    placements: [figure8('maturity')],
    scope: null,
  },
  {
    id: 'knowledge-circulation',
    element: 'knowledge',
    name: { nl: 'Kenniscirculatie stimuleren', en: 'Encourage knowledge circulation' },
    explanation: {
      nl: 'Kennis gaat heen en weer tussen onderzoek, onderwijs en bedrijven, bijvoorbeeld met vouchers, stages en gedeelde docenten. De gemeente maakt dat mogelijk met een bijdrage en een contactpunt.',
      en: 'Knowledge moves between research, education and firms, for example through vouchers, placements and shared teachers. The municipality makes this possible with a contribution and a contact point.',
    },
    placements: [figure8('birth')],
    scope: null,
  },
  {
    // The column of this row of figure 8 cannot be seen in its running text: growth would be possible too.
    id: 'laboratories',
    element: 'knowledge',
    name: { nl: 'Laboratoria opzetten', en: 'Set up laboratories' },
    explanation: {
      nl: 'Er komt een lab waar bedrijven en onderzoekers samen kunnen proberen en meten. De gemeente helpt met ruimte, startgeld en het vinden van gebruikers.',
      en: 'A laboratory is set up where firms and researchers can try and measure together. The municipality helps with space, starting money and finding users.',
    },
    placements: [figure8Inferred('birth'), table2('birth')],
    scope: null,
  },
  {
    // As for the laboratories: figure 8's column is inferred.
    id: 'education-and-training',
    element: 'knowledge',
    name: { nl: 'Educatie en training', en: 'Education and training' },
    explanation: {
      nl: 'Cursussen, conferenties en trainingen brengen nieuwe kennis bij mensen die al werken. De gemeente organiseert ze met partners of vergoedt een deel van de deelname.',
      en: 'Courses, conferences and training bring new knowledge to people already at work. The municipality organises them with partners or pays part of the fee.',
    },
    placements: [figure8Inferred('birth'), table2('birth', 'growth')],
    scope: null,
  },
  {
    id: 'research-support-programmes',
    element: 'knowledge',
    name: { nl: "Ondersteuningsprogramma's R&D", en: 'Support programmes for R&D' },
    explanation: {
      nl: 'Bedrijven krijgen advies en een bijdrage voor eigen onderzoek en ontwikkeling. De gemeente vult landelijke regelingen aan en helpt bedrijven om die te vinden.',
      en: 'Firms get advice and a contribution for their own research and development. The municipality complements national schemes and helps firms to find them.',
    },
    placements: [figure8Inferred('growth'), table2('birth')],
    scope: null,
  },
  {
    id: 'science-park',
    element: 'knowledge',
    name: { nl: 'Science park, campusontwikkeling', en: 'Science park, campus development' },
    explanation: {
      nl: 'Kennisinstellingen en bedrijven zitten bij elkaar op één terrein en delen voorzieningen. De gemeente levert grond, bestemmingsplan en een deel van de gebiedsontwikkeling.',
      en: 'Knowledge institutes and firms share one site and its facilities. The municipality provides land, the zoning plan and part of the area development.',
    },
    placements: [figure8Inferred('maturity')],
    scope: null,
  },
  {
    id: 'technology-transfer-office',
    element: 'knowledge',
    name: { nl: 'Technology transfer office', en: 'Technology transfer office' },
    explanation: {
      nl: 'Een bureau bij een kennisinstelling zet vondsten om in octrooien, licenties en nieuwe bedrijven. De gemeente steunt de opzet en verbindt het met bedrijven in de regio.',
      en: 'An office at a knowledge institute turns findings into patents, licences and new firms. The municipality supports its start and links it to firms in the region.',
    },
    placements: [figure8Inferred('maturity')],
    scope: null,
  },
  {
    id: 'shared-research-facilities',
    element: 'knowledge',
    name: {
      nl: 'Faciliteiten (mini-plants, cleanrooms, iLab)',
      en: 'Facilities (mini-plants, cleanrooms, iLab)',
    },
    explanation: {
      nl: 'Dure proef- en productieruimte die een bedrijf niet alleen kan betalen, wordt gedeeld. De gemeente investeert mee en zorgt dat ook kleine bedrijven toegang hebben.',
      en: 'Costly test and production space that no firm can afford alone is shared. The municipality co-invests and makes sure that small firms have access too.',
    },
    placements: [figure8Inferred('maturity')],
    scope: null,
  },
];
