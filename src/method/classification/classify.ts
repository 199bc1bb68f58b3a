import { type ColumnCode, readCodeColumn } from './codeColumn';
import { sayCode } from './codeReading';
import { type Place, type Scheme, sectorsOfPlace } from './scheme';

/** What a scheme makes of a code, given the whole column: its place, or why it has none. */
export type Classified =
  | (Place & { readonly digits: string; readonly regainedZero: boolean })
  | { readonly kind: 'noCode' }
  /** Two readings that lead to different answers. */
  | {
      readonly kind: 'doubtful';
      readonly readings: readonly { readonly code: string; readonly sectors: readonly string[] }[];
    };

/** The answer of a scheme to each different code of a column. */
export function classify(
  codes: Iterable<string | number>,
  scheme: Scheme,
): ReadonlyMap<string | number, Classified> {
  const classified = new Map<string | number, Classified>();
  for (const [code, read] of readCodeColumn(codes)) classified.set(code, classifiedBy(read, scheme));
  return classified;
}

function classifiedBy({ readings, regainedZero }: ColumnCode, scheme: Scheme): Classified {
  const [first, second] = readings;
  if (first === undefined) return { kind: 'noCode' };
  const place = scheme.placeOf(first);
  if (second === undefined) return { ...place, digits: first, regainedZero };
  const other = scheme.placeOf(second);
  if (place.kind === 'sector' && other.kind === 'sector' && place.sector === other.sector) {
    return { ...place, digits: first, regainedZero };
  }
  return {
    kind: 'doubtful',
    readings: [
      { code: sayCode(first), sectors: sectorsOfDoubt(place) },
      { code: sayCode(second), sectors: sectorsOfDoubt(other) },
    ],
  };
}

/** Of a split code only the sector that it mainly is. */
const sectorsOfDoubt = (place: Place): readonly string[] =>
  place.kind === 'split' ? [place.sector] : sectorsOfPlace(place);
