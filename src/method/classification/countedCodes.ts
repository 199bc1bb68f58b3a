import { isCounted, type Place, sectorsOfPlace } from './scheme';

/** A row of a list of SBI codes. */
export interface CodeRow {
  /** Digits without dots, of one code or of several (`readCodeSpans`). */
  readonly digits: readonly string[];
  readonly place: Place;
  /** Its counts, in one order for all rows; null is missing. */
  readonly figures: readonly (number | null)[];
}

/** Whether a row counts, and otherwise where its figures are. Other rows are told by their place in the list. */
export type CodeDecision =
  | { readonly kind: 'counted' }
  /** The figures are in `row`: the code above it, or the first of those below it. */
  | { readonly kind: 'within'; readonly row: number }
  /** As `within` a row below, but no figure of its own shows that the rows below are all there is of it. */
  | { readonly kind: 'unverified'; readonly row: number }
  /**
   * It holds more sectors than one, or is only partly in one, so it cannot count. The rows below do, from
   * `row` on (null when there are none); `rest` is what they leave of its first figure, null when unknown.
   */
  | {
      readonly kind: 'spans';
      readonly row: number | null;
      readonly rest: number | null;
      readonly sectors: readonly string[];
    }
  /** It shares codes with `row`, and neither holds the other: its figures cannot be told apart. */
  | { readonly kind: 'overlaps'; readonly row: number }
  /** The code is in no sector. */
  | { readonly kind: 'unknown' };

/**
 * Chooses the rows to add up where a list holds codes at several depths at once, so that nothing counts
 * twice: the deepest rows that together are all of the code above them. Where they are not (some are
 * withheld, or not in the list), the code above counts, if it is in one sector; a code that holds several
 * sectors is never divided.
 *
 * The rows below a code are all of it when each of its known figures is the sum of theirs. Parts that were
 * rounded may differ from their rounded whole by half a unit each; the unit is that of the last decimal.
 *
 * @returns one decision per row, in their order.
 */
export function countedCodes(rows: readonly CodeRow[]): CodeDecision[] {
  const { children, overlaps } = nestingOf(rows);
  const decisions = rows.map(({ place }): CodeDecision =>
    place.kind === 'none' ? { kind: 'unknown' } : { kind: 'counted' },
  );
  const isBelow = new Set([...children.values()].flat());

  const known = (row: number): readonly (number | null)[] => {
    const below = children.get(row);
    const own = rows[row]!.figures;
    if (!below || own.every((figure) => figure !== null)) return own;
    const parts = below.map(known);
    return own.map((figure, index) => figure ?? sumOf(parts.map((part) => part[index] ?? null)));
  };
  const dropBelow = (row: number, within: number): void => {
    for (const child of children.get(row) ?? []) {
      decisions[child] = { kind: 'within', row: within };
      dropBelow(child, within);
    }
  };
  const resolve = (row: number, isVerified: boolean): void => {
    const { place, figures } = rows[row]!;
    const below = children.get(row);
    const sectors = sectorsOfPlace(place);
    const isUsable = isCounted(place);
    if (!below) {
      if (!isUsable && place.kind !== 'none')
        decisions[row] = { kind: 'spans', row: null, rest: null, sectors };
      return;
    }
    const parts = below.map(known);
    const isKnown = figures.some((figure) => figure !== null);
    const addsUp = figures.every((whole, index) =>
      isWhole(
        whole,
        parts.map((part) => part[index] ?? null),
      ),
    );
    if (isKnown && !addsUp && isUsable) {
      dropBelow(row, row);
      return;
    }
    const [first] = below as [number];
    if (place.kind !== 'none') {
      if (isKnown && !addsUp)
        decisions[row] = { kind: 'spans', row: first, rest: restOf(figures, parts), sectors };
      else decisions[row] = { kind: isKnown || isVerified ? 'within' : 'unverified', row: first };
    }
    for (const child of below) resolve(child, isKnown ? addsUp : isVerified);
  };
  rows.forEach((_, row) => {
    if (!isBelow.has(row) && !overlaps.has(row)) resolve(row, false);
  });
  for (const [row, other] of overlaps) decisions[row] = { kind: 'overlaps', row: other };
  return decisions;
}

function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function isWhole(whole: number | null, parts: readonly (number | null)[]): boolean {
  if (whole === null) return true;
  const sum = sumOf(parts);
  if (sum === null) return false;
  // Half a unit per part, and as much again as adding up fractions in binary can be off.
  return Math.abs(sum - whole) <= (parts.length / 2) * unitOf([whole, ...(parts as number[])]) * (1 + 1e-9);
}

/** The last decimal that any of the figures has: 1 for whole numbers, 0.1 for thousands with one decimal. */
function unitOf(values: readonly number[]): number {
  const decimals = values.map((value) => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
  return 10 ** -Math.max(...decimals);
}

function restOf(
  figures: readonly (number | null)[],
  parts: readonly (readonly (number | null)[])[],
): number | null {
  const whole = figures[0] ?? null;
  const sum = sumOf(parts.map((part) => part[0] ?? null));
  return whole === null || sum === null ? null : whole - sum;
}

interface Nesting {
  /** The rows directly below a row, in the order of the list. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** Rows that share codes with an earlier row without one holding the other. */
  readonly overlaps: ReadonlyMap<number, number>;
}

const sizeOf = (digits: readonly string[]): number =>
  digits.reduce((size, { length }) => size + 10 ** (5 - length), 0);

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.every((digits) => outer.some((above) => digits.startsWith(above)));

const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((digits) => other.some((each) => each.startsWith(digits) || digits.startsWith(each)));

/** Puts each row below the smallest row that holds it; of two rows with the same codes the first is above. */
function nestingOf(rows: readonly CodeRow[]): Nesting {
  const sizes = rows.map(({ digits }) => sizeOf(digits));
  const order = rows.map((_, row) => row).sort((one, other) => sizes[other]! - sizes[one]! || one - other);
  const children = new Map<number, number[]>();
  const overlaps = new Map<number, number>();
  const single = new Map<string, number>();
  const several: number[] = [];
  for (const row of order) {
    const { digits } = rows[row]!;
    const conflict = several.find(
      (other) => shares(rows[other]!.digits, digits) && !holds(rows[other]!.digits, digits),
    );
    if (conflict !== undefined) {
      overlaps.set(row, conflict);
      continue;
    }
    // Larger rows came before, so the last that holds this one is the smallest.
    let parent = several.reduce<number | null>(
      (found, other) => (holds(rows[other]!.digits, digits) ? other : found),
      null,
    );
    for (let length = commonLength(digits); length >= 2; length--) {
      const above = single.get(digits[0]!.slice(0, length));
      if (above === undefined) continue;
      if (parent === null || sizes[above]! <= sizes[parent]!) parent = above;
      break;
    }
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), row]);
    if (digits.length === 1) single.set(digits[0]!, row);
    else several.push(row);
  }
  for (const own of children.values()) own.sort((one, other) => one - other);
  return { children, overlaps };
}

/** How many digits all codes of a row begin with. */
function commonLength(digits: readonly string[]): number {
  const [first] = digits as readonly [string];
  let length = first.length;
  while (!digits.every((each) => each.startsWith(first.slice(0, length)))) length--;
  return length;
}
