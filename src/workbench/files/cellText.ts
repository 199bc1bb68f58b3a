/**
 * Excel's own escape inside texts: characters that XML cannot hold stand as `_x000B_`, and a text that looks like
 * such an escape has its underscore escaped (`_x005F_`). See ST_Xstring in ECMA-376 part 1, 22.9.2.19.
 */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
// A carriage return is escaped too: XML readers turn it into a line feed.
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The longest text a cell can hold, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

export const unescapeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;

export const escapeCellText = (text: string): string =>
  text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(
      UNWRITABLE,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

/** Whether XML readers would drop white space of this text unless told to keep it. */
export const needsSpacePreserved = (text: string): boolean => /^\s|\s$|[\n\t]/.test(text);
