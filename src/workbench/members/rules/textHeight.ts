/** A line of Excel's default font, Calibri 11, is 15 points high; other sizes in proportion. */
const POINTS_PER_LINE_OF_11 = 15;
const DEFAULT_SIZE = 11;
/** Bold letters are about a tenth wider. */
const BOLD = 1.1;

export interface WrittenText {
  readonly text: string;
  /** Of the column, in characters of the default font; Infinity when the text is not wrapped. */
  readonly width: number;
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
}

/** How many lines words take when no line may be wider than the column; a longer word goes on over the edge. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width || used === 0) {
      used = needed;
    } else {
      lines += 1;
      used = word.length;
    }
    // A word wider than the column is broken by Excel.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

/** The height in points that shows the text whole, estimated: only Excel knows the letters' real widths. */
export function heightToShow({ text, width, fontSize = DEFAULT_SIZE, bold }: WrittenText): number {
  const scale = fontSize / DEFAULT_SIZE;
  const fitting = Math.max(1, Math.floor(width / scale / (bold ? BOLD : 1)));
  return Math.ceil(linesOf(text, fitting) * POINTS_PER_LINE_OF_11 * scale);
}
