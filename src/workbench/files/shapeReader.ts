import { DEFAULT_MARGINS } from '../members/rules/newShape';
import type { ShapeFontModel, ShapeModel, ShapeTextModel } from '../model/shape';
import { childAt, childrenNamed, localName } from './chartXml';
import type { ThemeColors } from './colors';
import { ALIGNMENTS, ANCHORS, EMU_PER_POINT, GEOMETRIES } from './shapeXml';
import { elementsOf, isTrue, textOf, type XmlElement } from './xml';

/** What the shape's own element tells: not its name, and not where it stands. */
export type ShapeContent = Pick<ShapeModel, 'type' | 'fill' | 'outline' | 'text'>;

/** The theme's colours by the names that drawings have for them, in the order of the theme. */
const SCHEME =
  'bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink lt1 dk1 lt2 dk2'.split(' ');
const LIGHT_AND_DARK = 12;
/** Of a text that does not say, in points. */
const DEFAULT_SIZE = 11;
const DEFAULT_WEIGHT = 0.75;

const keyOf = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string | undefined,
): Key | undefined => (Object.keys(words) as Key[]).find((key) => words[key] === word);

/** `#RRGGBB` of a colour in a fill, line or style; undefined for one that the model does not have. */
function colorIn(parent: XmlElement | undefined, theme: ThemeColors): string | undefined {
  const [color] = elementsOf(parent);
  const value = color?.attributes.val;
  // Lighter, darker and see-through ones are made in many ways.
  if (!color || value === undefined || elementsOf(color).length > 0) return undefined;
  if (localName(color) === 'srgbClr') return `#${value.toUpperCase()}`;
  const index = SCHEME.indexOf(value);
  if (localName(color) !== 'schemeClr' || index < 0) return undefined;
  return `#${theme[index % LIGHT_AND_DARK]}`;
}

/** Null for none; undefined for one that the model does not have. */
function readFill(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  theme: ThemeColors,
): string | null | undefined {
  if (childAt(properties, 'noFill')) return null;
  const solid = childAt(properties, 'solidFill');
  if (solid) return colorIn(solid, theme);
  if (['gradFill', 'pattFill', 'blipFill', 'grpFill'].some((name) => childAt(properties, name)))
    return undefined;
  const reference = childAt(style, 'fillRef');
  return reference && reference.attributes.idx !== '0' ? colorIn(reference, theme) : null;
}

function readOutline(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  theme: ThemeColors,
): ShapeContent['outline'] | undefined {
  const line = childAt(properties, 'ln');
  const weight =
    line?.attributes.w === undefined ? DEFAULT_WEIGHT : Number(line.attributes.w) / EMU_PER_POINT;
  const solid = childAt(line, 'solidFill');
  if (childAt(line, 'noFill')) return { color: '#000000', weight, visible: false };
  if (solid) {
    const color = colorIn(solid, theme);
    return color === undefined ? undefined : { color, weight, visible: true };
  }
  const reference = childAt(style, 'lnRef');
  if (!reference || reference.attributes.idx === '0') return { color: '#000000', weight, visible: false };
  // A style makes its line a shade darker, which no text depends on.
  const [named] = elementsOf(reference);
  const color =
    colorIn(reference, theme) ?? `#${theme[SCHEME.indexOf(named?.attributes.val ?? '') % 12] ?? '000000'}`;
  return { color, weight, visible: true };
}

/** Undefined for what the model does not have: fields, and colours made out of others. */
function readText(
  body: XmlElement | undefined,
  style: XmlElement | undefined,
  theme: ThemeColors,
): ShapeTextModel | undefined {
  const frame = childAt(body, 'bodyPr');
  const margin = (name: string, absent: number): number =>
    frame?.attributes[name] === undefined ? absent : Number(frame.attributes[name]) / EMU_PER_POINT;
  const ownColor = colorIn(childAt(style, 'fontRef'), theme) ?? '#000000';
  const fontOf = (properties: XmlElement | undefined): ShapeFontModel | undefined => {
    const solid = childAt(properties, 'solidFill');
    const color = solid ? colorIn(solid, theme) : ownColor;
    const { b, i, sz } = properties?.attributes ?? {};
    if (color === undefined) return undefined;
    return {
      bold: isTrue(b),
      italic: isTrue(i),
      color,
      size: sz === undefined ? DEFAULT_SIZE : Number(sz) / 100,
    };
  };
  const paragraphs = childrenNamed(body, 'p');
  const fonts: ShapeFontModel[] = [];
  let content = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) {
      content += '\n';
      fonts.push(
        fonts[fonts.length - 1] ?? { bold: false, italic: false, color: ownColor, size: DEFAULT_SIZE },
      );
    }
    for (const run of elementsOf(paragraph)) {
      if (['pPr', 'endParaRPr'].includes(localName(run))) continue;
      const font = fontOf(childAt(run, 'rPr'));
      if (localName(run) !== 'r' || !font) return undefined;
      const text = textOf(childAt(run, 't'));
      content += text;
      fonts.push(...Array.from({ length: text.length }, () => font));
    }
  }
  if (fonts.length === 0) {
    const end = fontOf(childAt(paragraphs[0], 'endParaRPr'));
    if (!end) return undefined;
    fonts.push(end);
  }
  return {
    content,
    fonts,
    horizontal: keyOf(ALIGNMENTS, childAt(paragraphs[0], 'pPr')?.attributes.algn) ?? 'Left',
    vertical: keyOf(ANCHORS, frame?.attributes.anchor) ?? 'Top',
    margins: {
      left: margin('lIns', DEFAULT_MARGINS.left),
      top: margin('tIns', DEFAULT_MARGINS.top),
      right: margin('rIns', DEFAULT_MARGINS.right),
      bottom: margin('bIns', DEFAULT_MARGINS.bottom),
    },
  };
}

/**
 * Reads a shape (`xdr:sp`). Answers undefined for what the model would draw wrong: other forms, turned ones, fills
 * that are not plain, a text that a cell gives.
 */
export function readShape(shape: XmlElement, theme: ThemeColors): ShapeContent | undefined {
  const properties = childAt(shape, 'spPr');
  const type = keyOf(GEOMETRIES, childAt(properties, 'prstGeom')?.attributes.prst);
  const { rot, flipH, flipV } = childAt(properties, 'xfrm')?.attributes ?? {};
  const isTurned = (rot !== undefined && rot !== '0') || isTrue(flipH) || isTrue(flipV);
  if (!type || isTurned || (shape.attributes.textlink ?? '') !== '') return undefined;
  const style = childAt(shape, 'style');
  const fill = readFill(properties, style, theme);
  const outline = readOutline(properties, style, theme);
  const text = readText(childAt(shape, 'txBody'), style, theme);
  return fill === undefined || !outline || !text ? undefined : { type, fill, outline, text };
}
