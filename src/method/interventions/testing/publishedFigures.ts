import type { Element } from '../../ecosystem/elements';
import type { Phase } from '../../clusters/phases';

// The published tables, typed row by row and kept apart from the catalogue, so that a slip in one shows.

/** The elements as figures 8 and 9 call them; they have no row for the first. */
export const PRINTED_ELEMENT: Readonly<Record<Element, string>> = {
  formalInstitutions: 'Formele instituties',
  entrepreneurialCulture: 'Ondernemende cultuur',
  infrastructure: 'Infrastructuur',
  demand: 'Vraag',
  networks: 'Netwerken',
  leadership: 'Leiderschap',
  talent: 'Talent',
  finance: 'Financiering',
  knowledge: 'Kennis',
  intermediateServices: 'Intermediaire diensten',
};

/** The phases as figure 8 and table 2 call them, without the word phase. */
export const PRINTED_PHASE: Readonly<Record<Phase, string>> = {
  birth: 'geboorte',
  growth: 'groei',
  maturity: 'volwassen',
  decline: 'afname',
};

/** Figure 8 (Birch 2019, pp. 33-34): element, phase, instrument. */
export const FIGURE_8: readonly (readonly [Element, Phase, string])[] = [
  ['entrepreneurialCulture', 'birth', 'Ondernemerschap bij kennisinstellingen stimuleren'],
  ['entrepreneurialCulture', 'birth', 'Serial entrepreneurs uit het buitenland aantrekken'],
  ['entrepreneurialCulture', 'growth', 'Rolmodellen en ambassadeurs'],
  ['infrastructure', 'birth', 'Fysieke ruimte om te starten'],
  ['infrastructure', 'growth', 'Digitale infrastructuur bieden'],
  ['infrastructure', 'maturity', 'Digitale infrastructuur uitbouwen'],
  ['demand', 'birth', 'Overheidsvragen via open challenges (Startup in residence)'],
  ['demand', 'growth', 'Inkoopplannen van publieke spelers bijeenbrengen'],
  ['demand', 'maturity', 'Gezamenlijke roadmap op private en publieke markten'],
  ['networks', 'birth', 'Interactie en samenwerking stimuleren (evenementen)'],
  ['networks', 'growth', 'Netwerkevenementen'],
  ['networks', 'growth', 'Clusterbeleid: clusters actief stimuleren'],
  ['networks', 'growth', 'Cross-overs tussen regionaal MKB'],
  ['networks', 'maturity', 'Netwerken vernieuwen'],
  ['networks', 'maturity', 'Roadmapping en agendavorming'],
  ['leadership', 'birth', 'Leidende partijen en ondernemers identificeren'],
  ['leadership', 'birth', 'Netwerkanalyse van stakeholders'],
  ['leadership', 'maturity', 'Clusterbestuur instellen'],
  ['talent', 'growth', 'Opleidingsaanbod in de regio coördineren'],
  ['talent', 'growth', 'PPS rondom beroepsonderwijs'],
  ['talent', 'growth', 'Ondernemerschap in het onderwijs'],
  ['talent', 'maturity', 'Vestigingen van universiteiten of hogescholen openen'],
  ['talent', 'maturity', 'Onderzoeksinstituten opzetten'],
  ['talent', 'maturity', 'Kwaliteit beroepsbevolking en aansluiting verbeteren'],
  ['finance', 'growth', 'Toegang tot venture capital'],
  ['finance', 'growth', 'Regionale investeringssubsidies'],
  ['finance', 'growth', 'MKB-innovatiefonds'],
  ['finance', 'growth', 'Microfinanciering'],
  ['finance', 'growth', 'Screening van technologische oplossingen'],
  ['finance', 'maturity', 'Spin-offs ondersteunen'],
  ['finance', 'maturity', 'Spin-off fonds'],
  ['knowledge', 'birth', 'Kenniscirculatie stimuleren'],
  ['knowledge', 'birth', 'Laboratoria opzetten'],
  ['knowledge', 'birth', 'Educatie en training'],
  ['knowledge', 'growth', "Ondersteuningsprogramma's R&D"],
  ['knowledge', 'maturity', 'Science park, campusontwikkeling'],
  ['knowledge', 'maturity', 'Technology transfer office'],
  ['knowledge', 'maturity', 'Faciliteiten (mini-plants, cleanrooms, iLab)'],
  ['intermediateServices', 'birth', 'Startup-ondersteuning'],
  ['intermediateServices', 'growth', 'Clustermarketing en ondersteunende diensten'],
  ['intermediateServices', 'growth', 'Programma per groeifase voor startups en MKB'],
  ['intermediateServices', 'maturity', 'Returnee entrepreneurship'],
];

/**
 * The instruments of figure 8 whose column is inferred. The rows of the figure lost their empty cells, so
 * an instrument is certain only where its row is complete or its place follows from the rows around it.
 */
export const FIGURE_8_INFERRED: readonly string[] = [
  'Roadmapping en agendavorming',
  'Clusterbestuur instellen',
  'Opleidingsaanbod in de regio coördineren',
  'PPS rondom beroepsonderwijs',
  'Ondernemerschap in het onderwijs',
  'Vestigingen van universiteiten of hogescholen openen',
  'Laboratoria opzetten',
  'Educatie en training',
  "Ondersteuningsprogramma's R&D",
  'Science park, campusontwikkeling',
  'Technology transfer office',
  'Faciliteiten (mini-plants, cleanrooms, iLab)',
  'Returnee entrepreneurship',
];

/** Table 2 (Brenner & Schlump 2011, in Birch 2019, appendix 1): phases, instrument. */
export const TABLE_2: readonly (readonly [readonly Phase[], string])[] = [
  [['birth'], 'Startup-promotie (science parks, incubators)'],
  [['birth'], 'Interactie en samenwerking stimuleren'],
  [['birth'], 'Innovatiecultuur stimuleren'],
  [['birth'], 'Laboratoria opzetten'],
  [['birth'], "Ondersteuningsprogramma's R&D"],
  [['birth', 'growth'], 'Educatie en training'],
  [['birth', 'growth'], 'Netwerkevenementen'],
  [['birth', 'growth'], 'Toegang tot venture capital'],
  [['birth', 'growth'], 'Clustermarketing en ondersteunende diensten'],
  [['growth'], 'Screening van technologische oplossingen'],
  [['growth', 'maturity'], 'Spin-offs ondersteunen'],
  [['maturity'], 'Kwaliteit beroepsbevolking'],
  [['maturity'], 'Ondersteunende diensten'],
  [['maturity'], 'Netwerken vernieuwen'],
  [['maturity'], 'Demonstratieprojecten'],
  [['maturity'], 'Onderzoeksinstituten opzetten'],
];

/** Figure 9 (Birch 2019, p. 36): element, sectors and clusters, instruments. */
export const FIGURE_9: readonly (readonly [Element, readonly string[], readonly string[]])[] = [
  [
    'entrepreneurialCulture',
    ['Maakindustrie'],
    ['Ondernemerschap centraal in technische opleidingen', 'Challenges voor maatschappelijke vraagstukken'],
  ],
  ['entrepreneurialCulture', ['Legal & Policy'], ['Startups in residence']],
  [
    'demand',
    ['Bouw'],
    ['Slimme aanbestedingen met maatschappelijke vraagstukken', 'Publieke vraag en inkoop bundelen'],
  ],
  [
    'networks',
    ['Bouw', 'ICT & creatief', 'Zorg', 'Legal & Policy', 'Composieten'],
    ["Netwerkbijeenkomsten rond samenwerkingsthema's"],
  ],
  [
    'leadership',
    ['Maakindustrie', 'Bouw', 'ICT & creatief', 'Zorg', 'Security', 'Legal & Policy'],
    ['Bedrijven en leiders verbinden aan kennisinstellingen', 'Kennis over innovatiefinanciering aanreiken'],
  ],
  [
    'finance',
    ['Security', 'Legal & Policy'],
    ['Specifieke fondsen, verbonden aan maatschappelijke vraagstukken'],
  ],
  [
    'intermediateServices',
    ['Bouw'],
    ['Vraagstukken in de sector bundelen', 'Expertisecentrum met kennisinstellingen'],
  ],
  ['intermediateServices', ['Zorg'], ['Ondersteuningsvraag bundelen en kennis verspreiden']],
];
