/** The eight colours that a format may name. */
const NAMED: Readonly<Record<string, string>> = {
  BLACK: '#000000',
  WHITE: '#FFFFFF',
  RED: '#FF0000',
  GREEN: '#00FF00',
  BLUE: '#0000FF',
  YELLOW: '#FFFF00',
  MAGENTA: '#FF00FF',
  CYAN: '#00FFFF',
};

/**
 * Excel's own 56 colours, by which a format says `[Color10]`: those of ECMA-376 part 1, 18.8.27, from its index 8 on.
 */
const NUMBERED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The colour of `[Red]` or `[Color10]` in a number format, as `#RRGGBB`; undefined for a number that has none. */
export function namedFormatColor(bracketed: string): string | undefined {
  const name = bracketed.slice(1, -1).toUpperCase();
  const number = /^COLOR ?(\d{1,2})$/.exec(name)?.[1];
  if (number === undefined) return NAMED[name];
  const color = NUMBERED[Number(number) - 1];
  return color === undefined ? undefined : `#${color}`;
}
