/** A figure of the statistics office; without a value it has the mark that stands in its place, or none. */
export interface OpenFigure {
  readonly value: number | null;
  /** `.` for unknown, unreliable or confidential; the empty text for a figure, and for one that cannot be. */
  readonly mark: string;
}

export const ABSENT: OpenFigure = { value: null, mark: '' };

/** The marks of CBS that stand in the place of a figure. */
const MARKS: ReadonlySet<string> = new Set(['.', 'x', '-']);

const NUMBER = /^\d{1,15}(?:\.\d{1,6})?$/;

/**
 * Reads a figure as `UntypedDataSet` writes it: `"   183.3"`, `"       ."`, or null for what cannot be.
 * The power of ten is applied to the text, so that 25.4 thousand is 25400 and no fraction more.
 * Undefined for anything else: that is never guessed at.
 */
export function figureIn(field: unknown, exponent: number): OpenFigure | undefined {
  if (field === null) return ABSENT;
  if (typeof field !== 'string') return undefined;
  const text = field.trim();
  if (text === '') return ABSENT;
  if (MARKS.has(text)) return { value: null, mark: text };
  return NUMBER.test(text) ? { value: Number(`${text}e${exponent}`), mark: '' } : undefined;
}
