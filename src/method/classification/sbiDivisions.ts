import type { SectorId } from './sectors';

/**
 * The divisions (two digits) of SBI 2008, by sector: figure 1 of the report for The Hague (Birch 2019).
 * Every division belongs to one sector, except 85 (education), of which the group 85.4 (tertiary
 * education) belongs to `knowledge`; it stands here under `education`, and `EDUCATION_GROUPS` splits it.
 */
export const DIVISIONS_OF_SECTOR: Readonly<Record<SectorId, readonly string[]>> = {
  agrofood: ['01', '02', '03', '10', '11', '75'],
  construction: ['41', '42', '43', '71'],
  energy: ['06', '08', '09', '19', '35', '36', '37', '38', '39'],
  financialServices: ['64', '65', '66'],
  ictCreative: ['58', '59', '60', '61', '62', '63', '74'],
  knowledge: ['72'],
  logistics: ['46', '49', '50', '51', '52', '53', '77'],
  manufacturing: [
    ...['12', '13', '14', '15', '16', '17', '18', '20', '22', '23', '24', '25', '26', '27'],
    ...['28', '29', '30', '31', '32', '33', '95'],
  ],
  education: ['85'],
  government: ['84', '94', '99'],
  retailHospitality: ['45', '47', '56', '96'],
  tourism: ['55', '79', '90', '91', '92', '93'],
  healthcare: ['21', '86', '87', '88'],
  businessServices: ['68', '69', '70', '73', '78', '80', '81', '82', '97', '98'],
};

/** The one division that is split, and the sector of each of its groups (third digit). */
export const EDUCATION_DIVISION = '85';
export const EDUCATION_GROUPS: Readonly<Record<string, SectorId>> = {
  '2': 'education',
  '3': 'education',
  '4': 'knowledge',
  '5': 'education',
  '6': 'education',
};

const SECTOR_OF_DIVISION: ReadonlyMap<string, SectorId> = new Map(
  Object.entries(DIVISIONS_OF_SECTOR).flatMap(([sector, divisions]) =>
    divisions.map((division) => [division, sector as SectorId] as const),
  ),
);

/** All 86 divisions, in the order of their codes. 05 and 07 exist in NACE, not in SBI. */
export const DIVISIONS: readonly string[] = [...SECTOR_OF_DIVISION.keys()].sort();

/** The sector of a division written with two digits; undefined when SBI has no such division. */
export function sectorOfDivision(division: string): SectorId | undefined {
  return SECTOR_OF_DIVISION.get(division);
}
