import type { Intervention } from '../intervention';
import { figure8, figure8Inferred, table2 } from './placements';

/** General interventions for networks, leadership and talent. */
export const PEOPLE: readonly Intervention[] = [
  {
    id: 'encourage-interaction',
    element: 'networks',
    name: {
      nl: 'Interactie en samenwerking stimuleren (evenementen)',
      en: 'Encourage interaction and cooperation (events)',
    },
    explanation: {
      nl: 'Bedrijven en kennisinstellingen die elkaar nog niet kennen, ontmoeten elkaar en proberen iets samen uit. De gemeente nodigt uit en draagt bij aan de eerste gezamenlijke stappen.',
      en: 'Firms and knowledge institutes that do not know each other yet meet and try something together. The municipality invites them and supports the first joint steps.',
    },
    placements: [figure8('birth'), table2('birth')],
    scope: null,
  },
  {
    id: 'network-events',
    element: 'networks',
    name: { nl: 'Netwerkevenementen', en: 'Network events' },
    explanation: {
      nl: 'Vaste bijeenkomsten waar partijen uit het cluster kennis en opdrachten uitwisselen. De gemeente organiseert ze met een branchevereniging of betaalt een deel.',
      en: 'Regular meetings where the parties of a cluster exchange knowledge and business. The municipality organises them with a trade association or pays part of the cost.',
    },
    placements: [figure8('growth'), table2('birth', 'growth')],
    scope: null,
  },
  {
    id: 'cluster-policy',
    element: 'networks',
    name: {
      nl: 'Clusterbeleid: clusters actief stimuleren',
      en: 'Cluster policy: actively support clusters',
    },
    explanation: {
      nl: 'Een groep samenwerkende bedrijven krijgt een eigen programma met geld en mensen. De gemeente kiest om welk cluster het gaat, stelt een aanjager aan en volgt de voortgang.',
      en: 'A group of cooperating firms gets a programme of its own with money and people. The municipality chooses the cluster, appoints a developer and follows progress.',
    },
    placements: [figure8('growth')],
    scope: null,
    forClustersOnly: true,
  },
  {
    id: 'cross-overs-regional-sme',
    element: 'networks',
    name: { nl: 'Cross-overs tussen regionaal MKB', en: 'Cross-overs between regional SMEs' },
    explanation: {
      nl: 'Kleine en middelgrote bedrijven uit verschillende sectoren ontwikkelen samen iets nieuws. De gemeente zoekt passende combinaties en geeft een bijdrage aan gezamenlijke projecten.',
      en: 'Small and medium-sized firms from different sectors develop something new together. The municipality looks for fitting combinations and supports joint projects.',
    },
    placements: [figure8('growth')],
    scope: null,
  },
  {
    id: 'renew-networks',
    element: 'networks',
    name: { nl: 'Netwerken vernieuwen', en: 'Renew networks' },
    explanation: {
      nl: 'Een netwerk dat al lang uit dezelfde partijen bestaat, haalt nieuwe leden, thema’s en contacten van buiten de regio binnen. De gemeente brengt die nieuwkomers in en doorbreekt vaste kringen.',
      en: 'A network that has long had the same members brings in new ones, new themes and contacts from outside the region. The municipality introduces them and opens up closed circles.',
    },
    placements: [figure8('maturity'), table2('maturity')],
    scope: null,
  },
  {
    id: 'roadmapping-agenda-setting',
    element: 'networks',
    name: { nl: 'Roadmapping en agendavorming', en: 'Roadmapping and agenda setting' },
    explanation: {
      nl: 'De partijen in het netwerk spreken doelen af en de weg daarheen, met wie wat doet. De gemeente begeleidt het proces en verbindt er haar eigen plannen aan.',
      en: 'The parties in the network agree on goals and the way there, and who does what. The municipality guides the process and ties its own plans to it.',
    },
    placements: [figure8Inferred('maturity')],
    scope: null,
  },
  {
    id: 'identify-leading-parties',
    element: 'leadership',
    name: {
      nl: 'Leidende partijen en ondernemers identificeren',
      en: 'Identify leading parties and entrepreneurs',
    },
    explanation: {
      nl: 'Er komt zicht op wie anderen meekrijgt en een voortrekker kan zijn. De gemeente zoekt deze bedrijven en personen op en vraagt hun een rol te nemen.',
      en: 'It becomes clear who can bring others along and take the lead. The municipality approaches these firms and people and asks them to take a role.',
    },
    placements: [figure8('birth')],
    scope: null,
  },
  {
    id: 'stakeholder-network-analysis',
    element: 'leadership',
    name: { nl: 'Netwerkanalyse van stakeholders', en: 'Network analysis of stakeholders' },
    explanation: {
      nl: 'Een kaart van wie met wie samenwerkt en welk belang iedere partij heeft. De gemeente laat die maken en ziet zo wie ontbreekt en wie verbindt.',
      en: 'A map of who works with whom and what each party’s interest is. The municipality commissions it and sees who is missing and who connects.',
    },
    placements: [figure8('birth')],
    scope: null,
  },
  {
    id: 'cluster-board',
    element: 'leadership',
    name: { nl: 'Clusterbestuur instellen', en: 'Set up a cluster board' },
    explanation: {
      nl: 'Bedrijven, kennisinstellingen en overheid sturen het cluster samen vanuit een klein bestuur. De gemeente neemt het initiatief, neemt deel en helpt met een secretariaat.',
      en: 'Firms, knowledge institutes and government steer the cluster together from a small board. The municipality takes the initiative, takes a seat and helps with a secretariat.',
    },
    placements: [figure8Inferred('maturity')],
    scope: null,
    forClustersOnly: true,
  },
  {
    id: 'coordinate-education-supply',
    element: 'talent',
    name: { nl: 'Opleidingsaanbod in de regio coördineren', en: 'Coordinate education supply in the region' },
    explanation: {
      nl: 'Scholen stemmen af wie welke opleiding geeft en of dat past bij het werk in de regio. De gemeente brengt scholen en werkgevers samen en bewaakt de afspraken.',
      en: 'Schools agree who teaches what and whether it fits the work in the region. The municipality brings schools and employers together and keeps track of the agreements.',
    },
    placements: [figure8Inferred('growth')],
    scope: null,
  },
  {
    id: 'vocational-education-partnership',
    element: 'talent',
    name: { nl: 'PPS rondom beroepsonderwijs', en: 'Public-private partnership in vocational education' },
    explanation: {
      nl: 'Scholen en bedrijven richten samen vakopleidingen in, met praktijkruimte en docenten uit het bedrijf. De gemeente is partner in de samenwerking en betaalt de opstart mee.',
      en: 'Schools and firms set up vocational training together, with practice space and teachers from the firms. The municipality is a partner and helps to pay for the start.',
    },
    placements: [figure8Inferred('growth')],
    scope: null,
  },
  {
    id: 'entrepreneurship-in-education',
    element: 'talent',
    name: { nl: 'Ondernemerschap in het onderwijs', en: 'Entrepreneurship in education' },
    explanation: {
      nl: 'Leerlingen en studenten leren een idee om te zetten in een bedrijf of een project. De gemeente steunt lesprogramma’s en brengt ondernemers de klas in.',
      en: 'Pupils and students learn to turn an idea into a firm or a project. The municipality supports teaching programmes and brings entrepreneurs into the classroom.',
    },
    placements: [figure8Inferred('growth')],
    scope: null,
  },
  {
    id: 'open-university-branches',
    element: 'talent',
    name: {
      nl: 'Vestigingen van universiteiten of hogescholen openen',
      en: 'Open branches of universities',
    },
    explanation: {
      nl: 'Een universiteit of hogeschool van elders geeft ook in de eigen stad onderwijs. De gemeente onderhandelt over de komst en helpt met huisvesting.',
      en: 'A university from elsewhere also teaches in the city itself. The municipality negotiates its arrival and helps with premises.',
    },
    placements: [figure8Inferred('maturity')],
    scope: null,
  },
  {
    id: 'research-institutes',
    element: 'talent',
    name: { nl: 'Onderzoeksinstituten opzetten', en: 'Set up research institutes' },
    explanation: {
      nl: 'Een instituut dat onderzoek doet voor het cluster houdt onderzoekers en kennis in de regio. De gemeente zoekt partners en draagt bij aan de opbouw.',
      en: 'An institute that does research for the cluster keeps researchers and knowledge in the region. The municipality finds partners and contributes to building it up.',
    },
    placements: [figure8('maturity'), table2('maturity')],
    scope: null,
  },
  {
    // Table 2 names the quality of the workforce, figure 8 adds its match with the work: one instrument.
    id: 'workforce-quality',
    element: 'talent',
    name: {
      nl: 'Kwaliteit beroepsbevolking en aansluiting verbeteren',
      en: 'Improve the quality and match of the workforce',
    },
    explanation: {
      nl: 'Mensen scholen zich bij of om, zodat wat zij kunnen past bij het werk dat er is. De gemeente betaalt scholing mee en maakt afspraken met werkgevers over banen.',
      en: 'People retrain or learn more, so that their skills fit the work there is. The municipality helps to pay for training and agrees on jobs with employers.',
    },
    placements: [figure8('maturity'), table2('maturity')],
    scope: null,
  },
];
