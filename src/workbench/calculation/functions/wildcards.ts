/** Whether a text holds `*`, `?` or an escaping `~`. */
export function hasWildcards(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** Any one sign. */
const ANY = Symbol('?');
type Sign = string | typeof ANY;

/** The pieces between the asterisks of a pattern: `*` any text, `?` one sign, `~` takes the next sign as it is. */
function piecesOf(pattern: string): readonly (readonly Sign[])[] {
  const pieces: Sign[][] = [[]];
  const signs = pattern.toLowerCase();
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index]!;
    const next = signs[index + 1];
    const piece = pieces[pieces.length - 1]!;
    if (sign === '~' && next !== undefined && '*?~'.includes(next)) {
      piece.push(next);
      index += 1;
    } else if (sign === '*') pieces.push([]);
    else piece.push(sign === '?' ? ANY : sign);
  }
  return pieces;
}

const standsAt = (text: string, at: number, piece: readonly Sign[]): boolean =>
  at + piece.length <= text.length && piece.every((sign, index) => sign === ANY || sign === text[at + index]);

/** Where a piece stands for the first time from a place on; -1 for nowhere. */
function placeOfPiece(text: string, from: number, piece: readonly Sign[]): number {
  for (let at = from; at + piece.length <= text.length; at += 1) {
    if (standsAt(text, at, piece)) return at;
  }
  return -1;
}

/** Where the last of the pieces ends when each stands as early as it can; -1 where one is nowhere. */
function endOfPieces(text: string, from: number, pieces: readonly (readonly Sign[])[]): number {
  let end = from;
  for (const piece of pieces) {
    const at = placeOfPiece(text, end, piece);
    if (at < 0) return -1;
    end = at + piece.length;
  }
  return end;
}

/**
 * Matches whole texts against a pattern with wildcards; case makes no difference. Piece by piece and never back:
 * the time is that of the text times the pattern, where a regular expression could take for ever.
 */
export function wildcardMatcher(pattern: string): (text: string) => boolean {
  const [first, ...rest] = piecesOf(pattern);
  const last = rest.pop();
  return (given) => {
    const text = given.toLowerCase();
    if (!standsAt(text, 0, first!)) return false;
    if (!last) return text.length === first!.length;
    const end = endOfPieces(text, first!.length, rest);
    const start = text.length - last.length;
    return end >= 0 && start >= end && standsAt(text, start, last);
  };
}

/** Where a pattern with wildcards first begins in a text; -1 for nowhere. */
export function wildcardPlace(pattern: string, given: string): number {
  const [first, ...rest] = piecesOf(pattern);
  const text = given.toLowerCase();
  const at = placeOfPiece(text, 0, first!);
  // What follows stands earliest behind the earliest beginning; if not there, then behind no later one.
  return at >= 0 && endOfPieces(text, at + first!.length, rest) >= 0 ? at : -1;
}
