import { KNOWLEDGE_SHARE_OF_EDUCATION, sectorOfCode } from './sectorOfCode';
import { sayCode } from './codeReading';
import { SECTORS, type Sector, sectorOf } from './sectors';

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
 * and where only 85 is known one fifth counts as 85.4 (its footnote 3).
 */
export function figure1Scheme(language: keyof Sector['name']): Scheme {
  return {
    sectors: SECTORS.map(({ name }) => name[language]),
    placeOf: (digits) => {
      const answer = sectorOfCode(sayCode(digits));
      if (answer.kind === 'sector') return { kind: 'sector', sector: sectorOf(answer.sector).name[language] };
      if (answer.kind !== 'education') return { kind: 'none' };
      return {
        kind: 'split',
        sector: sectorOf('education').name[language],
        part: '85.4',
        other: sectorOf('knowledge').name[language],
        share: KNOWLEDGE_SHARE_OF_EDUCATION,
      };
    },
  };
}
