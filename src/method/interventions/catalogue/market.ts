import type { Intervention } from '../intervention';
import { figure8, table2 } from './placements';

/** General interventions for entrepreneurial culture, infrastructure and demand. */
export const MARKET: readonly Intervention[] = [
  {
    id: 'entrepreneurship-at-knowledge-institutes',
    element: 'entrepreneurialCulture',
    name: {
      nl: 'Ondernemerschap bij kennisinstellingen stimuleren',
      en: 'Encourage entrepreneurship at knowledge institutes',
    },
    explanation: {
      nl: 'Onderzoekers en studenten krijgen tijd, begeleiding en waardering om met hun kennis een bedrijf te beginnen. De gemeente maakt hierover afspraken met hogescholen, universiteiten en onderzoeksinstituten en betaalt mee.',
      en: 'Researchers and students get time, guidance and recognition to start a firm with what they know. The municipality agrees this with universities and research institutes and shares the cost.',
    },
    placements: [figure8('birth')],
    scope: null,
  },
  {
    id: 'attract-serial-entrepreneurs',
    element: 'entrepreneurialCulture',
    name: {
      nl: 'Serial entrepreneurs uit het buitenland aantrekken',
      en: 'Attract serial entrepreneurs from abroad',
    },
    explanation: {
      nl: 'Ervaren oprichters uit andere landen beginnen hier een volgend bedrijf en brengen hun netwerk mee. De gemeente werft hen gericht en helpt met vestiging, huisvesting en contacten.',
      en: 'Experienced founders from other countries start their next firm here and bring their network. The municipality approaches them and helps with settling, housing and introductions.',
    },
    placements: [figure8('birth')],
    scope: null,
  },
  {
    id: 'role-models-and-ambassadors',
    element: 'entrepreneurialCulture',
    name: { nl: 'Rolmodellen en ambassadeurs', en: 'Role models and ambassadors' },
    explanation: {
      nl: 'Aansprekende ondernemers uit de eigen regio vertellen hoe zij begonnen en groeiden. De gemeente zoekt hen, geeft hun een podium en koppelt hen aan starters en scholen.',
      en: 'Inspiring entrepreneurs from the region tell how they started and grew. The municipality finds them, gives them a stage and links them to starters and schools.',
    },
    placements: [figure8('growth')],
    scope: null,
  },
  {
    // Named by table 2 only. It is about attitude to new ideas and risk, which is what this element measures.
    id: 'innovation-culture',
    element: 'entrepreneurialCulture',
    name: { nl: 'Innovatiecultuur stimuleren', en: 'Encourage a culture of innovation' },
    explanation: {
      nl: 'Bedrijven en instellingen gaan het gewoon vinden om nieuwe dingen te proberen en van mislukking te leren. De gemeente helpt met prijzen, proefprojecten en door zelf ook te durven experimenteren.',
      en: 'Firms and institutions come to find it normal to try new things and to learn from failure. The municipality helps with prizes and pilots, and by daring to experiment itself.',
    },
    placements: [table2('birth')],
    scope: null,
  },
  {
    id: 'space-to-start',
    element: 'infrastructure',
    name: { nl: 'Fysieke ruimte om te starten', en: 'Physical space to start' },
    explanation: {
      nl: 'Starters vinden betaalbare werkruimte bij elkaar in de buurt. De gemeente wijst panden of kavels aan, verhuurt tijdelijk leegstaand vastgoed of maakt afspraken met eigenaren.',
      en: 'Starters find affordable workspace close to each other. The municipality assigns buildings or plots, lets vacant property temporarily or makes arrangements with owners.',
    },
    placements: [figure8('birth')],
    scope: null,
  },
  {
    id: 'provide-digital-infrastructure',
    element: 'infrastructure',
    name: { nl: 'Digitale infrastructuur bieden', en: 'Provide digital infrastructure' },
    explanation: {
      nl: 'Bedrijven krijgen de verbindingen, dataplatforms en testnetwerken die zij nodig hebben om te groeien. De gemeente zorgt voor aanleg of haalt de aanbieders bij elkaar.',
      en: 'Firms get the connections, data platforms and test networks that they need to grow. The municipality has them built or brings the providers together.',
    },
    placements: [figure8('growth')],
    scope: null,
  },
  {
    id: 'extend-digital-infrastructure',
    element: 'infrastructure',
    name: { nl: 'Digitale infrastructuur uitbouwen', en: 'Extend digital infrastructure' },
    explanation: {
      nl: 'Wat er aan netwerken en platforms ligt, wordt sneller, veiliger en voor meer partijen bruikbaar. De gemeente bundelt de behoefte van gevestigde bedrijven en stemt de uitbreiding af.',
      en: 'Existing networks and platforms become faster, safer and usable for more parties. The municipality pools the needs of established firms and coordinates the extension.',
    },
    placements: [figure8('maturity')],
    scope: null,
  },
  {
    id: 'open-challenges',
    element: 'demand',
    name: {
      nl: 'Overheidsvragen via open challenges (Startup in residence)',
      en: 'Public questions as open challenges (Startup in residence)',
    },
    explanation: {
      nl: 'De gemeente legt een eigen vraagstuk open voor en laat ook jonge bedrijven een oplossing bedenken. Wie overtuigt, wordt begeleid en kan de gemeente als eerste klant krijgen.',
      en: 'The municipality publishes a problem of its own and lets young firms propose a solution too. Who convinces is coached and may win the municipality as first customer.',
    },
    placements: [figure8('birth')],
    scope: null,
  },
  {
    id: 'pool-procurement-plans',
    element: 'demand',
    name: {
      nl: 'Inkoopplannen van publieke spelers bijeenbrengen',
      en: 'Bring procurement plans of public bodies together',
    },
    explanation: {
      nl: 'Gemeenten, provincie, Rijk en instellingen laten samen zien wat zij de komende jaren gaan kopen. De gemeente verzamelt die plannen, zodat bedrijven er op tijd op kunnen inspelen.',
      en: 'Municipalities, province, state and institutions show together what they will buy in the coming years. The municipality collects those plans, so that firms can prepare in time.',
    },
    placements: [figure8('growth')],
    scope: null,
  },
  {
    id: 'joint-roadmap-markets',
    element: 'demand',
    name: {
      nl: 'Gezamenlijke roadmap op private en publieke markten',
      en: 'Joint roadmap for private and public markets',
    },
    explanation: {
      nl: 'Afnemers, bedrijven en kennisinstellingen leggen samen vast welke vraag wanneer komt en wat daarvoor ontwikkeld moet worden. De gemeente brengt hen aan tafel en legt haar eigen vraag ernaast.',
      en: 'Buyers, firms and knowledge institutes set down together which demand comes when and what must be developed for it. The municipality convenes them and adds its own demand.',
    },
    placements: [figure8('maturity')],
    scope: null,
  },
  {
    // Named by table 2 only. A working example takes away the doubt of the first buyers, so it works on demand.
    id: 'demonstration-projects',
    element: 'demand',
    name: { nl: 'Demonstratieprojecten', en: 'Demonstration projects' },
    explanation: {
      nl: 'Een nieuwe oplossing wordt op ware grootte in de praktijk getoond, zodat afnemers durven te kopen. De gemeente stelt een locatie, een opdracht of een bijdrage beschikbaar.',
      en: 'A new solution is shown in practice at full scale, so that customers dare to buy. The municipality offers a site, a commission or a contribution.',
    },
    placements: [table2('maturity')],
    scope: null,
  },
];
