import { DIVISIONS } from './sbiDivisions';

/**
 * The sections of SBI 2008 with their first and last division.
 *
 * Source: Regulation (EC) No 1893/2006 (NACE Rev. 2), annex I, whose sections and divisions SBI 2008 has,
 * but for the divisions 05 and 07.
 */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  A: ['01', '03'],
  B: ['05', '09'],
  C: ['10', '33'],
  D: ['35', '35'],
  E: ['36', '39'],
  F: ['41', '43'],
  G: ['45', '47'],
  H: ['49', '53'],
  I: ['55', '56'],
  J: ['58', '63'],
  K: ['64', '66'],
  L: ['68', '68'],
  M: ['69', '75'],
  N: ['77', '82'],
  O: ['84', '84'],
  P: ['85', '85'],
  Q: ['86', '88'],
  R: ['90', '93'],
  S: ['94', '96'],
  T: ['97', '98'],
  U: ['99', '99'],
};

/** The letters, A to U. */
export const SECTIONS: readonly string[] = Object.keys(ENDS);

/** The divisions of the sections from one letter to another; none when the letters do not run up. */
export function divisionsOfSections(first: string, last: string = first): readonly string[] {
  const [from, to] = [ENDS[first]?.[0], ENDS[last]?.[1]];
  return from === undefined || to === undefined ? [] : divisionsBetween(from, to);
}

/** The divisions of SBI 2008 from one to another, both included. */
export const divisionsBetween = (first: string, last: string): readonly string[] =>
  DIVISIONS.filter((division) => division >= first && division <= last);
