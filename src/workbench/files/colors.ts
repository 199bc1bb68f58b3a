import { childOf, elementsOf, type XmlElement } from './xml';

/** The colours Excel numbered before it had themes (ECMA-376 part 1, 18.8.27); 0-7 repeat 8-15. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme of a file that has none: Excel's own of 2013 to 2022, in the order of the file's numbers. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(' ');

/** The file numbers its theme colours light first, while the theme names the dark ones first. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

export type ThemeColors = readonly string[];

/** Reads the twelve theme colours, as `RRGGBB` in the order by which cells name them. */
export function readTheme(theme: XmlElement | undefined): ThemeColors {
  const elements = elementsOf(theme).find(({ name }) => name.endsWith('themeElements'));
  const scheme = elementsOf(elements).find(({ name }) => name.endsWith('clrScheme'));
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((wanted, index) => {
    const slot = elementsOf(scheme).find(({ name }) => name.replace(/^.*:/, '') === wanted);
    const { attributes } = elementsOf(slot)[0] ?? { attributes: {} as Record<string, string> };
    return (attributes.lastClr ?? attributes.val ?? OFFICE_THEME[index]!).toUpperCase();
  });
}

const LEVELS = 240;
const STEPS = 255;
const whole = Math.floor;

/** Hue, lightness and saturation in the whole numbers up to 240 that Windows has for them. */
function hlsOf(hex: string): [number, number, number] {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const [sum, range] = [most + least, most - least];
  const lightness = whole((sum * LEVELS + STEPS) / (2 * STEPS));
  if (range === 0) return [0, lightness, 0];
  const reach = lightness <= LEVELS / 2 ? sum : 2 * STEPS - sum;
  const saturation = whole((range * LEVELS + whole(reach / 2)) / reach);
  const away = (part: number): number => whole(((most - part) * (LEVELS / 6) + whole(range / 2)) / range);
  let hue: number;
  if (red === most) hue = away(blue) - away(green);
  else if (green === most) hue = LEVELS / 3 + away(red) - away(blue);
  else hue = (2 * LEVELS) / 3 + away(green) - away(red);
  return [(hue + LEVELS) % LEVELS, lightness, saturation];
}

function hexOf(hue: number, lightness: number, saturation: number): string {
  const high =
    lightness <= LEVELS / 2
      ? whole((lightness * (LEVELS + saturation) + LEVELS / 2) / LEVELS)
      : lightness + saturation - whole((lightness * saturation + LEVELS / 2) / LEVELS);
  const low = 2 * lightness - high;
  const between = (turn: number): number => low + whole(((high - low) * turn + LEVELS / 12) / (LEVELS / 6));
  return [hue + LEVELS / 3, hue, hue - LEVELS / 3]
    .map((turned) => {
      const turn = (turned + LEVELS) % LEVELS;
      if (turn < LEVELS / 6) return between(turn);
      if (turn < LEVELS / 2) return high;
      return turn < (LEVELS * 2) / 3 ? between((LEVELS * 2) / 3 - turn) : low;
    })
    .map((part) => whole((part * STEPS + LEVELS / 2) / LEVELS))
    .map((part) => Math.min(STEPS, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/**
 * Lightens (positive) or darkens (negative) as ECMA-376 part 1, 18.8.19 tells. Excel does so in the whole numbers
 * of Windows; in exact ones most colours of its palette would be one step off.
 */
function tinted(hex: string, tint: number): string {
  const [hue, lightness, saturation] = hlsOf(hex);
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + LEVELS * tint;
  return hexOf(hue, whole(changed), saturation);
}

/** Resolves a colour element to `#RRGGBB`; undefined for an automatic or unreadable one. */
export function readColor(
  color: XmlElement | undefined,
  theme: ThemeColors,
  palette: readonly string[] = INDEXED,
): string | undefined {
  if (!color) return undefined;
  const { rgb, theme: themed, indexed, tint } = color.attributes;
  let hex: string | undefined;
  if (rgb !== undefined) hex = rgb.slice(-6).toUpperCase();
  else if (themed !== undefined) hex = theme[Number(themed)];
  else if (indexed !== undefined) hex = palette[Number(indexed)];
  if (hex === undefined || !/^[0-9A-F]{6}$/.test(hex)) return undefined;
  return `#${tint !== undefined && Number(tint) !== 0 ? tinted(hex, Number(tint)) : hex}`;
}

/** A palette of the workbook's own in place of the numbered colours. */
export function readPalette(styles: XmlElement | undefined): readonly string[] {
  const own = childOf(childOf(styles, 'colors'), 'indexedColors');
  if (!own) return INDEXED;
  return elementsOf(own).map((color, index) => color.attributes.rgb?.slice(-6) ?? INDEXED[index]!);
}

/** `#1B7F79` as the file wants it. */
export const fileColor = (color: string): string => `FF${color.replace(/^#/, '').toUpperCase()}`;
