import type { Area } from '../../address';
import { AREA_ROLES, type AreaRole } from '../../choices';
import { saysWord } from '../headers/headerRole';
import { plainText } from '../words/text';
import { REFERENCE_AREA, REGION } from '../words/figureWords';
import { REGION_NAMES } from './regionNames';

/** An area of a table of several, with its jobs per sector; null where a sector has none that is known. */
export interface SizedArea {
  readonly name: string;
  readonly jobs: readonly (number | null)[];
}

/** Which of the areas the table is about, by their places in the list. */
export interface AreaRoles {
  /** Null where it cannot be told: then she is asked. */
  readonly own: number | null;
  readonly region: number | null;
  readonly reference: number | null;
}

/** Areas of which the own one cannot be told. */
export interface UnclearAreas {
  readonly sheet: string;
  readonly area: Area;
  readonly areas: readonly string[];
}

/** An area that a table is read for. */
export interface TakenArea {
  readonly area: number;
  readonly role: AreaRole;
}

/** The areas with a role, the own one first. */
export const takenAreas = (roles: AreaRoles): readonly TakenArea[] =>
  AREA_ROLES.flatMap((role) => {
    const area = roles[role];
    return area === null ? [] : [{ area, role }];
  });

type NamedKind = 'municipality' | 'region' | 'reference' | null;

const PART_OF_COUNTRY = /^(?:noord|oost|zuid|west|midden)-nederland\b/;
/** Provinces whose name is not that of a municipality too, as Utrecht and Groningen are. */
const PROVINCES: ReadonlySet<string> = new Set([
  'drenthe',
  'flevoland',
  'friesland',
  'fryslan',
  'gelderland',
  'limburg',
  'noord-brabant',
  'noord-holland',
  'overijssel',
  'zeeland',
  'zuid-holland',
]);
/** `Groot-Voorbeeldstad`, `Voorbeeldstad en omgeving`. */
const AROUND_A_TOWN =
  /^(?:groot|greater)[- ]\p{L}|^(?:agglomeratie|stadsgewest|gewest)\b|\b(?:en (?:omgeving|omstreken|omliggende gemeenten)|e\.?o\.?|and surroundings)$/u;
/** How the statistics office marks names and codes: GM0518, `Haaglanden (CR)`, PV28. */
const MARKS: readonly (readonly [RegExp, NamedKind])[] = [
  [/^nl\d\d\b/, 'reference'],
  [/^(?:pv|ld|cr|am|rb|mr|sg|rg)\d\d/, 'region'],
  [/^gm\d{4}/, 'municipality'],
  [/\((?:pv|ld|cr|am|sg|ga|mrdh)\)/, 'region'],
  [/\bgemeente\b|\bmunicipality\b/, 'municipality'],
];

/** What the name or the code of an area says of it; null where it says nothing. */
export function kindOfArea(name: string): NamedKind {
  const plain = plainText(name);
  const marked = MARKS.find(([mark]) => mark.test(plain));
  if (marked) return marked[1];
  if (PART_OF_COUNTRY.test(plain) || PROVINCES.has(plain) || REGION_NAMES.has(plain)) return 'region';
  if (AROUND_A_TOWN.test(plain)) return 'region';
  if (saysWord(plain, REFERENCE_AREA)) return 'reference';
  return saysWord(plain, REGION) ? 'region' : null;
}

const sizeOf = ({ jobs }: SizedArea): number => jobs.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Whether an area can lie within another: nowhere does it have more jobs, and altogether it has fewer. */
function liesWithin(inner: SizedArea, outer: SizedArea): boolean {
  const compared = inner.jobs.flatMap((value, index) => {
    const whole = outer.jobs[index] ?? null;
    return value === null || whole === null ? [] : [value <= whole];
  });
  return compared.length > 0 && compared.every(Boolean) && sizeOf(inner) < sizeOf(outer);
}

/** The only area whose name stands in one of the texts around the table; null where none or more do. */
function namedAround(
  areas: readonly SizedArea[],
  indices: readonly number[],
  around: readonly string[],
): number | null {
  const said = around.map(plainText).join(' | ');
  const named = indices.filter((index) => {
    const name = plainText(areas[index]!.name).replace(/\s*\(.*\)$/, '');
    return name.length > 1 && saysWord(said, { words: [name], stems: [] });
  });
  return named.length === 1 ? named[0]! : null;
}

/**
 * Which area is the own one, which the wider region and which the reference: as she said, by what their names
 * say, and by what is written around the table. That an area is larger everywhere makes it no region: a larger
 * municipality is so too. Where nothing tells which is the own one, she is asked.
 *
 * @param around the title above the table, the names of the sheet and of the Excel table.
 */
export function areaRoles(
  areas: readonly SizedArea[],
  chosen: Readonly<Partial<Record<AreaRole, string>>>,
  around: readonly string[],
): AreaRoles {
  const indexOf = (role: AreaRole): number | null => {
    const name = chosen[role];
    const at = name === undefined ? -1 : areas.findIndex((area) => plainText(area.name) === plainText(name));
    return at < 0 ? null : at;
  };
  const said = { own: indexOf('own'), region: indexOf('region'), reference: indexOf('reference') };
  const taken: readonly (number | null)[] = [said.own, said.region, said.reference];
  const open = areas.map((_area, index) => index).filter((index) => !taken.includes(index));
  const named = (kind: NamedKind): number[] =>
    open.filter((index) => kindOfArea(areas[index]!.name) === kind);
  const bySize = (indices: readonly number[]): number[] =>
    [...indices].sort((one, other) => sizeOf(areas[other]!) - sizeOf(areas[one]!));
  const reference = said.reference ?? bySize(named('reference'))[0] ?? null;
  const regions = named('region');
  const others = [...named('municipality'), ...named(null)].sort((one, other) => one - other);

  const regionAround = (own: number): number | null => {
    if (said.region !== null) return said.region;
    const wider = regions.filter((index) => index !== own);
    const containing = wider.filter((index) => liesWithin(areas[own]!, areas[index]!));
    return bySize(containing).pop() ?? (wider.length === 1 ? wider[0]! : null);
  };
  // A region is the own area where nothing smaller is there.
  const mayBeOwn = others.length > 0 ? others : regions;
  const own = said.own ?? (mayBeOwn.length === 1 ? mayBeOwn[0]! : namedAround(areas, mayBeOwn, around));
  return { own, region: own === null ? said.region : regionAround(own), reference };
}
