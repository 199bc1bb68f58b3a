import type { Border, BorderEdge, CellStyle, HorizontalAlignment, VerticalAlignment } from '../model/cell';
import type { ConditionalStyle } from '../model/workbookModel';
import { readColor, readPalette, type ThemeColors } from './colors';
import { NumberFormats } from './numberFormats';
import { childOf, elementsOf, isTrue, type XmlElement } from './xml';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export const EDGES: readonly (readonly [BorderEdge, string])[] = [
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
];

/** What the file calls a line, and the two words Office.js has for it. The first of equals is written back. */
export const LINES: readonly (readonly [string, Border['style'], Border['weight']])[] = [
  ['hair', 'Continuous', 'Hairline'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['dashDot', 'Dash', 'Thin'],
  ['dashDotDot', 'Dash', 'Thin'],
  ['mediumDashDot', 'Dash', 'Medium'],
  ['mediumDashDotDot', 'Dash', 'Medium'],
  ['slantDashDot', 'Dash', 'Medium'],
];

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
};

/** Reads the looks of cells out of a workbook's style sheet, as far as the model knows them. */
export class StyleReader {
  readonly formats: NumberFormats;
  private readonly known: (CellStyle | undefined)[] = [];
  private readonly palette: readonly string[];
  private readonly standardFont: Writable<CellStyle>;

  constructor(
    private readonly styles: XmlElement,
    private readonly theme: ThemeColors,
  ) {
    this.formats = new NumberFormats(styles);
    this.palette = readPalette(styles);
    this.standardFont = {};
    const first = this.xf(0);
    this.standardFont = this.font(Number(first?.attributes.fontId ?? 0));
  }

  xf(index: number): XmlElement | undefined {
    return elementsOf(childOf(this.styles, 'cellXfs'), 'xf')[index];
  }

  /** The look of a cell format by its number; the same object each time. */
  style(index: number): CellStyle {
    return (this.known[index] ??= Object.freeze(this.read(index)));
  }

  private color(color: XmlElement | undefined): string | undefined {
    return readColor(color, this.theme, this.palette);
  }

  private font(id: number): Writable<CellStyle> {
    const font = elementsOf(childOf(this.styles, 'fonts'), 'font')[id];
    const style: Writable<CellStyle> = {};
    const value = (name: string): string | undefined => childOf(font, name)?.attributes.val;
    const name = value('name');
    const size = Number(value('sz'));
    const color = this.color(childOf(font, 'color'));
    if (name !== undefined && name !== this.standardFont.fontName) style.fontName = name;
    if (size > 0 && size !== this.standardFont.fontSize) style.fontSize = size;
    if (color !== undefined && color !== this.standardFont.fontColor) style.fontColor = color;
    const flag = (tag: string): boolean => {
      const found = childOf(font, tag);
      return found !== undefined && isTrue(found.attributes.val, true);
    };
    if (flag('b')) style.bold = true;
    if (flag('i')) style.italic = true;
    const underline = childOf(font, 'u');
    if (underline && underline.attributes.val !== 'none') style.underline = true;
    return style;
  }

  private borders(id: number): CellStyle['borders'] {
    const border = elementsOf(childOf(this.styles, 'borders'), 'border')[id];
    const found: Partial<Record<BorderEdge, Border>> = {};
    for (const [edge, tag] of EDGES) {
      const side = childOf(border, tag);
      const line = LINES.find(([name]) => name === side?.attributes.style);
      if (!line) continue;
      found[edge] = {
        style: line[1],
        weight: line[2],
        color: this.color(childOf(side, 'color')) ?? '#000000',
      };
    }
    return Object.keys(found).length > 0 ? found : undefined;
  }

  private read(index: number): CellStyle {
    const xf = this.xf(index);
    if (!xf) return {};
    const style: Writable<CellStyle> = this.font(Number(xf.attributes.fontId ?? 0));
    const format = this.formats.code(Number(xf.attributes.numFmtId ?? 0));
    if (format !== 'General') style.numberFormat = format;
    const fill = elementsOf(childOf(this.styles, 'fills'), 'fill')[Number(xf.attributes.fillId ?? 0)];
    const pattern = childOf(fill, 'patternFill');
    if (pattern?.attributes.patternType === 'solid') {
      const color = this.color(childOf(pattern, 'fgColor'));
      if (color !== undefined) style.fillColor = color;
    }
    const borders = this.borders(Number(xf.attributes.borderId ?? 0));
    if (borders) style.borders = borders;
    const alignment = childOf(xf, 'alignment')?.attributes ?? {};
    const horizontal = HORIZONTAL[alignment.horizontal ?? ''];
    if (horizontal) style.horizontalAlignment = horizontal;
    const vertical = VERTICAL[alignment.vertical ?? ''];
    if (vertical) style.verticalAlignment = vertical;
    if (isTrue(alignment.wrapText)) style.wrapText = true;
    if (Number(alignment.indent) > 0) style.indentLevel = Number(alignment.indent);
    if (!isTrue(childOf(xf, 'protection')?.attributes.locked, true)) style.unlocked = true;
    if (isTrue(xf.attributes.quotePrefix)) style.quotePrefix = true;
    return style;
  }

  /** What a conditional format paints. */
  conditional(dxfId: string | undefined): ConditionalStyle {
    const dxf =
      dxfId === undefined ? undefined : elementsOf(childOf(this.styles, 'dxfs'), 'dxf')[Number(dxfId)];
    const style: ConditionalStyle = {};
    const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
    // In these formats the colour of a plain fill is its background, unlike in a cell's.
    const fill = this.color(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'));
    if (fill !== undefined) style.fillColor = fill;
    const font = childOf(dxf, 'font');
    const color = this.color(childOf(font, 'color'));
    if (color !== undefined) style.fontColor = color;
    const bold = childOf(font, 'b');
    if (bold) style.bold = isTrue(bold.attributes.val, true);
    const format = childOf(dxf, 'numFmt')?.attributes.formatCode;
    if (format !== undefined) style.numberFormat = format;
    return style;
  }
}
