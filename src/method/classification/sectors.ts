import { normaliseName } from './normaliseName';

/** The fourteen sectors of figure 1 of the report for The Hague (Birch 2019), in its order. */
export const SECTOR_IDS = [
  'agrofood',
  'construction',
  'energy',
  'financialServices',
  'ictCreative',
  'knowledge',
  'logistics',
  'manufacturing',
  'education',
  'government',
  'retailHospitality',
  'tourism',
  'healthcare',
  'businessServices',
] as const;

/** Stable: it stands in saved workbooks' keys and in the catalogue's scopes. */
export type SectorId = (typeof SECTOR_IDS)[number];

export interface Sector {
  readonly id: SectorId;
  /** The Dutch name is figure 1's. */
  readonly name: { readonly nl: string; readonly en: string };
  /** Other spellings that mean exactly this sector; figure 2 of the same report already has two. */
  readonly aliases: readonly string[];
}

export const SECTORS: readonly Sector[] = [
  {
    id: 'agrofood',
    name: { nl: 'Agrofood & tuinbouw', en: 'Agri-food & horticulture' },
    aliases: ['Agrofood', 'Agro & food', 'Agrofood en glastuinbouw', 'Agrifood', 'Agri-food'],
  },
  {
    id: 'construction',
    name: { nl: 'Bouw', en: 'Construction' },
    aliases: ['Bouwnijverheid', 'Bouwsector', 'Bouwindustrie'],
  },
  { id: 'energy', name: { nl: 'Energie', en: 'Energy' }, aliases: ['Energiesector'] },
  {
    id: 'financialServices',
    name: { nl: 'Financiën', en: 'Financial services' },
    aliases: ['Financiële sector', 'Financiële dienstverlening', 'Financiële diensten', 'Finance'],
  },
  {
    id: 'ictCreative',
    name: { nl: 'ICT & creatief', en: 'ICT & creative industries' },
    aliases: ['ICT en creatieve sector', 'ICT & creatieve industrie', 'ICT & creative'],
  },
  {
    id: 'knowledge',
    name: { nl: 'Kennis', en: 'Knowledge' },
    aliases: ['Kennissector', 'Kennisinstellingen', 'Research & higher education'],
  },
  {
    id: 'logistics',
    name: { nl: 'Logistiek', en: 'Logistics' },
    aliases: ['Logistieke sector', 'Transport en logistiek'],
  },
  {
    id: 'manufacturing',
    name: { nl: 'Maakindustrie', en: 'Manufacturing' },
    aliases: ['Maak', 'Maaksector', 'Manufacturing industry'],
  },
  {
    id: 'education',
    name: { nl: 'Onderwijs', en: 'Education' },
    aliases: ['Onderwijs (excl. HBO/WO)', 'Onderwijs exclusief hbo en wo', 'Onderwijssector'],
  },
  {
    id: 'government',
    name: { nl: 'Overheid (en belangenorganisaties)', en: 'Government (and interest groups)' },
    aliases: ['Overheid', 'Overheden', 'Overheidssector', 'Government'],
  },
  {
    id: 'retailHospitality',
    name: { nl: 'Detailhandel en horeca', en: 'Retail and hospitality' },
    aliases: ['Detailhandel/horeca', 'Retail & horeca'],
  },
  {
    id: 'tourism',
    name: { nl: 'Toerisme', en: 'Tourism' },
    aliases: ['Toeristische sector', 'Toerismesector'],
  },
  {
    id: 'healthcare',
    name: { nl: 'Zorg', en: 'Healthcare' },
    aliases: ['Zorgsector', 'Zorg en welzijn', 'Gezondheidszorg', 'Health care'],
  },
  {
    id: 'businessServices',
    name: { nl: 'Zakelijke (en juridische) diensten', en: 'Business (and legal) services' },
    aliases: ['Zakelijke diensten', 'Zakelijke dienstverlening', 'Business services'],
  },
];

const SECTOR_BY_ID = new Map(SECTORS.map((sector) => [sector.id, sector]));

const ID_BY_NAME: ReadonlyMap<string, SectorId> = new Map(
  SECTORS.flatMap((sector) =>
    [sector.id, sector.name.nl, sector.name.en, ...sector.aliases].map(
      (name) => [normaliseName(name), sector.id] as const,
    ),
  ),
);

export function sectorOf(id: SectorId): Sector {
  // Every id has its sector: the record's test counts them.
  return SECTOR_BY_ID.get(id)!;
}

/** The sector a name stands for, in Dutch or English, whatever its case or accents; undefined for any other name. */
export function sectorIdOfName(name: string): SectorId | undefined {
  return ID_BY_NAME.get(normaliseName(name));
}
