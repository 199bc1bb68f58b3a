/**
 * A text for a title or a name in a chart. Excel takes one that begins with `=` for a reference to a cell, and shows an
 * apostrophe before it; a space is not seen.
 */
export const chartText = (text: string): string => (text.startsWith('=') ? ` ${text}` : text);
