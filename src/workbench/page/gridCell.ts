import {
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  BorderStyleTypes,
} from '@univerjs/presets';
import type { IBorderData, ICellData, IStyleData } from '@univerjs/presets';
import { CellError, type Border, type CellStyle, type Scalar } from '../model/cell';
import type { HostModes } from '../model/modes';
import { formatColor, formatValue } from '../model/numberFormat';
import type { ConditionalStyle } from '../model/workbookModel';
import { fittedSize } from './fittedSize';
import { shownText } from './shownText';

/** What decides how a cell looks on the grid. */
export interface ShownCell {
  readonly value: Scalar;
  readonly style: CellStyle;
  readonly table: CellStyle | undefined;
  readonly conditional: ConditionalStyle | undefined;
  /** Of the column, in pixels; undefined where the cell is merged with others. */
  readonly width: number | undefined;
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
};
const EDGES = { EdgeTop: 't', EdgeRight: 'r', EdgeBottom: 'b', EdgeLeft: 'l' } as const;
/** One step of indentation is as wide as three blanks of the default font. */
const INDENT_PIXELS = 9;
const CELL_PADDING = 2;

/** The font, and those of about the same widths for a machine that has not got it. */
export const fontFamily = (name: string): string =>
  `${name}, Carlito, Liberation Sans, Nimbus Sans, Arial, sans-serif`;

/** What a cell becomes on the grid: text as it is shown, never a value or formula the grid could calculate with. */
export function gridCell(cell: ShownCell, language: HostModes['language']): ICellData {
  const { value, conditional } = cell;
  const format = conditional?.numberFormat ?? cell.style.numberFormat ?? 'General';
  const s = gridStyle(cell, format);
  if (value === null) return { s };
  const shown = shownText(value, format, language);
  // Always text: of a number the grid would make its own thing, and show 1.980 as 1.98.
  const t = CellValueType.STRING;
  if (typeof value !== 'number' || cell.width === undefined || cell.style.wrapText) return { v: shown, t, s };
  const texts = /^General$/i.test(format) ? [shown, ...rounded(value, language)] : [shown];
  const { text, size } = fittedSize(texts, s.fs ?? DEFAULT_SIZE, cell.width, measureIn(s));
  return { v: text, t, s: { ...s, fs: size } };
}

/** Without a format of its own a number loses decimals in a narrow column, never whole digits. */
function rounded(value: number, language: HostModes['language']): string[] {
  if (Number.isInteger(value) || Math.abs(value) < 1e-4) return [];
  return [8, 7, 6, 5, 4, 3, 2, 1, 0].map((places) =>
    formatValue(Number(value.toFixed(places)), 'General', language),
  );
}

const DEFAULT_SIZE = 11;
let drawing: CanvasRenderingContext2D | null = null;

function measureIn({ ff, bl, it }: IStyleData): (text: string, pixels: number) => number {
  drawing ??= document.createElement('canvas').getContext('2d');
  return (text, pixels) => {
    if (!drawing) return 0;
    drawing.font = `${it ? 'italic ' : ''}${bl ? 'bold ' : ''}${pixels}px ${ff ?? fontFamily('Calibri')}`;
    return drawing.measureText(text).width;
  };
}

function gridStyle({ value, style: own, table, conditional }: ShownCell, format: string): IStyleData {
  const style: CellStyle = { ...table, ...own, borders: { ...table?.borders, ...own.borders } };
  const shown: IStyleData = { vt: VERTICAL[style.verticalAlignment ?? 'Bottom'] ?? VerticalAlign.BOTTOM };
  const fill = conditional?.fillColor ?? style.fillColor;
  // What the number format says goes before every other colour.
  const color = formatColor(value, format) ?? conditional?.fontColor ?? style.fontColor;
  if (fill) shown.bg = { rgb: fill };
  if (color) shown.cl = { rgb: color };
  if (style.fontName) shown.ff = fontFamily(style.fontName);
  if (style.fontSize) shown.fs = style.fontSize;
  if (conditional?.bold ?? style.bold) shown.bl = 1;
  if (style.italic) shown.it = 1;
  if (style.underline) shown.ul = { s: 1 };
  shown.ht = alignment(value, style);
  shown.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.indentLevel) {
    const side = shown.ht === HorizontalAlign.RIGHT ? 'r' : 'l';
    shown.pd = { [side]: CELL_PADDING + style.indentLevel * INDENT_PIXELS };
  }
  const borders = gridBorders(style.borders);
  if (borders) shown.bd = borders;
  return shown;
}

function alignment(value: Scalar, style: CellStyle): HorizontalAlign {
  const chosen = HORIZONTAL[style.horizontalAlignment ?? 'General'];
  if (chosen !== undefined) return chosen;
  if (typeof value === 'number') return HorizontalAlign.RIGHT;
  return typeof value === 'boolean' || value instanceof CellError
    ? HorizontalAlign.CENTER
    : HorizontalAlign.LEFT;
}

function gridBorders(borders: CellStyle['borders']): IBorderData | undefined {
  const shown: IBorderData = {};
  let any = false;
  for (const [edge, side] of Object.entries(EDGES) as [keyof typeof EDGES, 't' | 'r' | 'b' | 'l'][]) {
    const border = borders?.[edge];
    if (!border) continue;
    any = true;
    shown[side] = { s: borderStyle(border), cl: { rgb: border.color } };
  }
  return any ? shown : undefined;
}

function borderStyle({ style, weight }: Border): BorderStyleTypes {
  if (style === 'Double') return BorderStyleTypes.DOUBLE;
  if (style === 'Dot') return BorderStyleTypes.DOTTED;
  if (style === 'Dash') return weight === 'Medium' ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (weight === 'Hairline') return BorderStyleTypes.HAIR;
  if (weight === 'Thick') return BorderStyleTypes.THICK;
  return weight === 'Medium' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
}
