/** Smaller than this nobody can read; a number that does not fit then is not shown at all. */
const SMALLEST = 6;
/** What the grid leaves free at both sides of a text. */
const PADDING = 4;
const PIXELS_PER_POINT = 4 / 3;

/** How a number is shown in the width of its column. */
export interface Fitted {
  readonly text: string;
  readonly size: number;
}

/**
 * A number that is cut off reads as another number. Excel shows `####`; here, where fonts may be wider than the ones
 * the columns were made for, it is set smaller first.
 * @param texts the number, and shorter ways to write it.
 * @param measure the width in pixels of a text set in a size in points.
 */
export function fittedSize(
  texts: readonly string[],
  size: number,
  columnPixels: number,
  measure: (text: string, pixels: number) => number,
): Fitted {
  const room = columnPixels - PADDING;
  const full = texts.find((text) => measure(text, size * PIXELS_PER_POINT) <= room);
  if (full !== undefined) return { text: full, size };
  const text = texts[texts.length - 1] ?? '';
  for (let smaller = size; smaller >= SMALLEST; smaller -= 1) {
    if (measure(text, smaller * PIXELS_PER_POINT) <= room) return { text, size: smaller };
  }
  return { text: '#'.repeat(Math.max(1, Math.floor(room / 8))), size };
}
