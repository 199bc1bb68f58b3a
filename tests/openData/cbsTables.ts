/** A table as the local server has it. */
export interface CbsTable {
  readonly id: string;
  readonly title: string;
  readonly modified: string;
  /** The key of its topic. */
  readonly topic: string;
  readonly properties: readonly Readonly<Record<string, unknown>>[];
  readonly branches: readonly (readonly [key: string, title: string])[];
  readonly areas: readonly (readonly [key: string, title: string])[];
  readonly periods: readonly (readonly [key: string, title: string, status: string])[];
  /** A figure as the table writes it, without the spaces before it. */
  figure(branch: string, area: string, period: string): string | null;
}

const property = (type: string, key: string, title: string, more: object = {}): Record<string, unknown> => ({
  'odata.type': `Cbs.OData.${type}`,
  Type: type,
  Key: key,
  Title: title,
  Description: '',
  ...more,
});

/** The heading over the topics, which has no key. */
const HEADING = { 'odata.type': 'Cbs.OData.TopicGroup', Type: 'TopicGroup', Key: null, Title: 'Kop' };

const DIMENSIONS = [
  property('Dimension', 'BedrijfstakkenBranchesSBI2008', 'Bedrijfstakken/branches (SBI 2008)'),
  property('GeoDimension', 'RegioS', "Regio's"),
  property('TimeDimension', 'Perioden', 'Perioden'),
];

/** The branches of table 83582NED in its own order, as its page on cbs.nl shows them for a municipality. */
const BRANCHES: CbsTable['branches'] = [
  ['T001081', 'A-U Alle economische activiteiten'],
  ['301000', 'A Landbouw, bosbouw en visserij'],
  ['300003', 'B-F Nijverheid en energie'],
  ['300002', 'B-E Nijverheid (geen bouw) en energie'],
  ['305700', 'B Delfstoffenwinning'],
  ['307500', 'C Industrie'],
  ['346600', 'D Energievoorziening'],
  ['348000', 'E Waterbedrijven en afvalbeheer'],
  ['350000', 'F Bouwnijverheid'],
  ['300005', 'G-N Commerciële dienstverlening'],
  ['300006', 'G-I Handel, vervoer en horeca'],
  ['354200', 'G Handel'],
  ['383100', 'H Vervoer en opslag'],
  ['389100', 'I Horeca'],
  ['391600', 'J Informatie en communicatie'],
  ['396300', 'K Financiële dienstverlening'],
  ['402000', 'L Verhuur en handel van onroerend goed'],
  ['300010', 'M-N Zakelijke dienstverlening'],
  ['403300', 'M Specialistische zakelijke diensten'],
  ['410200', 'N Verhuur en overige zakelijke diensten'],
  ['300011', 'O-U Niet-commerciële dienstverlening'],
  ['300012', 'O-Q Overheid en zorg'],
  ['417400', 'O Openbaar bestuur en overheidsdiensten'],
  ['419000', 'P Onderwijs'],
  ['422400', 'Q Gezondheids- en welzijnszorg'],
  ['300014', 'R-U Cultuur, recreatie, overige diensten'],
  ['428100', 'R Cultuur, sport en recreatie'],
  ['432800', 'S Overige dienstverlening'],
];

const AREAS: CbsTable['areas'] = [
  ['NL01', 'Nederland'],
  ['LD04', 'Zuid-Nederland (LD)'],
  ['PV31', 'Limburg (PV)'],
  ['CR37', 'Noord-Limburg (CR)'],
  ['GM0983', 'Venlo'],
  ['GM0518', "'s-Gravenhage (gemeente)"],
  ['GM0398', 'Heerhugowaard'],
  ['GM0395', 'Harenkarspel'],
];

const PERIODS: CbsTable['periods'] = [
  ['2016JJ00', '2016 december', 'Definitief'],
  ['2017JJ00', '2017 december', 'Definitief'],
  ['2021JJ00', '2021 december', 'NaderVoorlopig'],
  ['2022JJ00', '2022 december', 'Voorlopig'],
];

/**
 * Jobs of employees in Venlo, December 2022, in thousands, as published on
 * https://www.cbs.nl/nl-nl/cijfers/detail/83582NED?q=venlo (provisional at the time).
 */
export const VENLO_2022: Readonly<Record<string, string>> = {
  T001081: '68.7',
  301000: '0.9',
  300003: '10.9',
  300002: '9.9',
  305700: '0.0',
  307500: '9.5',
  346600: '.',
  348000: '.',
  350000: '1.0',
  300005: '38.3',
  300006: '22.1',
  354200: '12.3',
  383100: '6.7',
  389100: '3.1',
  391600: '0.7',
  396300: '1.0',
  402000: '0.4',
  300010: '14.0',
  403300: '1.7',
  410200: '12.2',
  300011: '18.6',
  300012: '17.2',
  417400: '3.1',
  419000: '3.5',
  422400: '10.6',
  300014: '1.5',
  428100: '1.0',
  432800: '0.5',
};

/** Invented, and so made that no two of them are the same. */
function invented(branch: string, area: string, period: string): number {
  // The whole is what its sections add up to, as it is at CBS but for the rounding.
  if (branch === 'T001081') {
    const sections = BRANCHES.filter(([, title]) => /^[A-U] /.test(title));
    return sections.reduce((sum, [key]) => sum + invented(key, area, period), 0);
  }
  const place = BRANCHES.findIndex(([key]) => key === branch) + 1;
  const size = { NL01: 4_000, LD04: 900, PV31: 400, CR37: 90 }[area] ?? 20;
  return place * size + (Number(period.slice(0, 4)) - 2000) * 3 + 1;
}

/** A municipality that is no more has no figures. */
const isGone = (area: string): boolean => area === 'GM0395';

export const JOBS: CbsTable = {
  id: '83582NED',
  title: 'Banen van werknemers in december; economische activiteit (SBI2008), regio',
  modified: '2025-10-30T02:00:00',
  topic: 'BanenVanWerknemersInDecember_1',
  properties: [
    ...DIMENSIONS,
    property('Topic', 'BanenVanWerknemersInDecember_1', 'Banen van werknemers in december', {
      Datatype: 'Double',
      Unit: 'x 1 000',
      Decimals: 1,
    }),
  ],
  branches: BRANCHES,
  areas: AREAS,
  periods: PERIODS,
  figure: (branch, area, period) => {
    if (isGone(area)) return '.';
    if (area === 'GM0983' && period === '2022JJ00') return VENLO_2022[branch]!;
    return (invented(branch, area, period) / 10).toFixed(1);
  },
};

const ofEstablishments = (id: string, title: string, areas: CbsTable['areas']): CbsTable => ({
  ...JOBS,
  id,
  title,
  modified: '2026-01-30T02:00:00',
  topic: 'Vestigingen_1',
  properties: [
    ...DIMENSIONS,
    HEADING,
    property('Topic', 'Vestigingen_1', 'Vestigingen', { Datatype: 'Long', Unit: 'aantal', Decimals: 0 }),
  ],
  areas,
  periods: PERIODS.map(([key, , status]) => [key, key.slice(0, 4), status] as const),
  figure: (branch, area, period) => (isGone(area) ? '.' : String(invented(branch, area, period) * 5)),
});

/** By region: the municipalities are not in it. */
export const ESTABLISHMENTS_BY_REGION = ofEstablishments(
  '81578NED',
  'Vestigingen van bedrijven; bedrijfstak, regio',
  AREAS.filter(([key]) => !key.startsWith('GM')),
);

export const ESTABLISHMENTS_BY_MUNICIPALITY = ofEstablishments(
  '81575NED',
  'Vestigingen van bedrijven; bedrijfstak, gemeente',
  AREAS.filter(([key]) => key.startsWith('GM')),
);

export const TABLES: readonly CbsTable[] = [JOBS, ESTABLISHMENTS_BY_REGION, ESTABLISHMENTS_BY_MUNICIPALITY];
