import { KNOWLEDGE_SHARE_OF_EDUCATION, sectorOfCode } from './sectorOfCode';
import { sayCode } from './codeReading';
import { isOnlyIn2025 } from './sbi2025';
import { SECTORS, type Sector, type SectorId, sectorOf } from './sectors';

/** Where a code belongs. */
export type Place =
  | { readonly kind: 'sector'; readonly sector: string }
  /** The code holds a part of unknown size that is of another sector; `share` is the estimate of that part. */
  | {
      readonly kind: 'split';
      readonly sector: string;
      readonly part: string;
      readonly other: string;
      readonly share: number;
    }
  /** Several sectors claim the code, or parts of it. */
  | { readonly kind: 'several'; readonly sectors: readonly string[] }
  /** Only parts of the code are in a sector. */
  | { readonly kind: 'partly'; readonly sectors: readonly string[] }
  | { readonly kind: 'none' };

/** The place of a code that counts for a sector, or for two of them by an estimate. */
export type CountedPlace = Extract<Place, { readonly kind: 'sector' | 'split' }>;

export const isCounted = (place: Place): place is CountedPlace =>
  place.kind === 'sector' || place.kind === 'split';

/** A division of the SBI codes into sectors. */
export interface Scheme {
  /** The names of the sectors, in the order to list them in. */
  readonly sectors: readonly string[];
  /** The place of a code that is given as digits without dots. */
  readonly placeOf: (digits: string) => Place;
}

/**
 * The fourteen sectors of figure 1 of the report for The Hague (Birch 2019, p. 10), named in a language.
 * Every division of SBI 2008 is in one of them; 85 is split: 85.4 is knowledge and the rest education,
 * and where only 85 is known one fifth counts as 85.4 (its footnote 3). A code that only SBI 2025 has is in
 * none of them.
 */
export const figure1Scheme = (language: keyof Sector['name']): Scheme =>
  figure1((id) => sectorOf(id).name[language]);

/** The same sectors by their ids, which no language changes. */
export const FIGURE_1: Scheme = figure1((id) => id);

function figure1(nameOf: (id: SectorId) => string): Scheme {
  return {
    sectors: SECTORS.map(({ id }) => nameOf(id)),
    placeOf: (digits) => {
      if (isOnlyIn2025(digits)) return { kind: 'none' };
      const answer = sectorOfCode(sayCode(digits));
      if (answer.kind === 'sector') return { kind: 'sector', sector: nameOf(answer.sector) };
      if (answer.kind !== 'education') return { kind: 'none' };
      return {
        kind: 'split',
        sector: nameOf('education'),
        part: '85.4',
        other: nameOf('knowledge'),
        share: KNOWLEDGE_SHARE_OF_EDUCATION,
      };
    },
  };
}

/** The sectors that a place speaks of. */
export function sectorsOfPlace(place: Place): readonly string[] {
  switch (place.kind) {
    case 'sector':
      return [place.sector];
    case 'split':
      return [place.sector, place.other];
    case 'several':
    case 'partly':
      return place.sectors;
    case 'none':
      return [];
  }
}

/** Where several codes belong together: a section, a range or a list. One code is in its own place. */
export function placeOfCodes(codes: readonly string[], scheme: Scheme): Place {
  const places = codes.map((digits) => scheme.placeOf(digits));
  const [only] = places;
  if (only === undefined || places.length === 1) return only ?? { kind: 'none' };
  const sectors = [...new Set(places.flatMap(sectorsOfPlace))];
  if (sectors.length === 0) return { kind: 'none' };
  if (places.some(({ kind }) => kind === 'none' || kind === 'partly')) return { kind: 'partly', sectors };
  return sectors.length === 1 ? { kind: 'sector', sector: sectors[0]! } : { kind: 'several', sectors };
}
