import type { Intervention } from '../intervention';
import { figure8, figure8Inferred, table2 } from './placements';

/** General interventions for intermediate services. */
export const SERVICES: readonly Intervention[] = [
  {
    id: 'startup-support',
    element: 'intermediateServices',
    name: { nl: 'Startup-ondersteuning', en: 'Startup support' },
    explanation: {
      nl: 'Starters krijgen advies over plan, recht, geld en eerste klanten. De gemeente betaalt een startersloket of een begeleidingsprogramma.',
      en: 'Starters get advice on their plan, the law, money and first customers. The municipality pays for a desk or a coaching programme.',
    },
    placements: [figure8('birth')],
    scope: null,
  },
  {
    // Named by table 2 only. Incubators and science parks serve starters with guidance and introductions
    // beside floor space, as figure 8's startup support does; so they stand under the same element.
    id: 'startup-promotion',
    element: 'intermediateServices',
    name: {
      nl: 'Startup-promotie (science parks, incubators)',
      en: 'Startup promotion (science parks, incubators)',
    },
    explanation: {
      nl: 'Broedplaatsen en incubators halen nieuwe bedrijven binnen en helpen hen de eerste jaren door. De gemeente steunt zulke plekken en maakt ze bekend bij mogelijke oprichters.',
      en: 'Incubators draw in new firms and help them through their first years. The municipality supports such places and makes them known to possible founders.',
    },
    placements: [table2('birth')],
    scope: null,
  },
  {
    id: 'cluster-marketing',
    element: 'intermediateServices',
    name: {
      nl: 'Clustermarketing en ondersteunende diensten',
      en: 'Cluster marketing and supporting services',
    },
    explanation: {
      nl: 'Het cluster presenteert zich onder één naam en biedt de leden gezamenlijke diensten. De gemeente betaalt mee aan de campagne en aan een clusterbureau.',
      en: 'The cluster presents itself under one name and offers its members shared services. The municipality helps to pay for the campaign and for a cluster office.',
    },
    placements: [figure8('growth'), table2('birth', 'growth')],
    scope: null,
    forClustersOnly: true,
  },
  {
    id: 'programme-per-growth-stage',
    element: 'intermediateServices',
    name: {
      nl: 'Programma per groeifase voor startups en MKB',
      en: 'Programme per growth stage for startups and SMEs',
    },
    explanation: {
      nl: 'Ondernemers krijgen hulp die past bij waar hun bedrijf staat: beginnen, eerste personeel, opschalen. De gemeente koopt die programma’s in en zorgt dat ze op elkaar aansluiten.',
      en: 'Entrepreneurs get help that fits the stage of their firm: starting, first staff, scaling up. The municipality commissions the programmes and makes them connect.',
    },
    placements: [figure8('growth')],
    scope: null,
  },
  {
    id: 'returnee-entrepreneurship',
    element: 'intermediateServices',
    name: { nl: 'Returnee entrepreneurship', en: 'Returnee entrepreneurship' },
    explanation: {
      nl: 'Mensen die elders ervaring opdeden, komen terug om hier een bedrijf te beginnen. De gemeente houdt contact met hen en maakt terugkeren makkelijk.',
      en: 'People who gained experience elsewhere return to start a firm here. The municipality keeps in touch with them and makes it easy to come back.',
    },
    placements: [figure8Inferred('maturity')],
    scope: null,
  },
  {
    // Named by table 2 only, beside the cluster marketing of an earlier phase: services without the promotion.
    id: 'supporting-services',
    element: 'intermediateServices',
    name: { nl: 'Ondersteunende diensten', en: 'Supporting services' },
    explanation: {
      nl: 'Gevestigde bedrijven in het cluster kunnen terecht bij gespecialiseerde adviseurs, juristen en exporthulp. De gemeente zorgt dat dit aanbod er is en gevonden wordt.',
      en: 'Established firms in the cluster can turn to specialised advisers, lawyers and export help. The municipality sees to it that these exist and are found.',
    },
    placements: [table2('maturity')],
    scope: null,
  },
];
