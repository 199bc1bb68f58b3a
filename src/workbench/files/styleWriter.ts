import type { CellStyle } from '../model/cell';
import type { ConditionalStyle } from '../model/workbookModel';
import { fileColor } from './colors';
import { EDGES, LINES, StyleReader } from './styleReader';
import {
  childOf,
  cloneElement as clone,
  element,
  elementsOf,
  ensureChild,
  insertInOrder,
  removeChild,
  serialiseElement,
  type XmlElement,
} from './xml';

const SHEET_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const BORDER_ORDER = 'start left end right top bottom diagonal vertical horizontal'.split(' ');
const DXF_ORDER = 'font numFmt fill alignment border protection'.split(' ');

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Adds looks to a workbook's style sheet. What is there is never changed or renumbered, and a changed cell starts
 * from the format it had: what the model does not know (theme colours, strike-through, gradients) stays.
 */
export class StyleWriter {
  private readonly made = new Map<string, number>();
  private readonly places = new Map<string, Map<string, number>>();

  constructor(
    private readonly styles: XmlElement,
    private readonly reader: StyleReader,
  ) {}

  /**
   * The number of the cell format that looks like `wanted`.
   * @param base the format the cell had in the file
   * @param shown how the model had read that format
   */
  formatFor(wanted: CellStyle, base: number, shown: CellStyle): number {
    if (wanted === shown) return base;
    const changed = this.changes(wanted, shown);
    if (changed.length === 0) return base;
    const key = `${base}|${JSON.stringify(changed.map((name) => [name, wanted[name] ?? null]))}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const present = this.reader.xf(base);
    const xf = present
      ? clone(present)
      : element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    for (const name of changed) this.apply(xf, name, wanted);
    const index = this.place('cellXfs', xf);
    this.made.set(key, index);
    return index;
  }

  private changes(wanted: CellStyle, shown: CellStyle): (keyof CellStyle)[] {
    if (Object.keys(wanted).length === 0 && Object.keys(shown).length === 0) return [];
    const names = new Set([...Object.keys(wanted), ...Object.keys(shown)]) as Set<keyof CellStyle>;
    return [...names].filter((name) => !same(this.plain(wanted[name]), this.plain(shown[name]))).sort();
  }

  /** Said or unsaid, the default is the same. */
  private plain(value: CellStyle[keyof CellStyle]): unknown {
    const unsaid = ['General', 'Bottom', '', 0, false].some((one) => one === value);
    if (unsaid || value === undefined) return null;
    return typeof value === 'object' ? EDGES.map(([edge]) => value[edge] ?? null) : value;
  }

  /** The number of an entry in one of the lists, added at its end when it is not there yet. */
  private place(list: string, entry: XmlElement): number {
    const parent = ensureChild(this.styles, list, SHEET_ORDER);
    let known = this.places.get(list);
    if (!known) {
      known = new Map();
      for (const [index, present] of elementsOf(parent).entries()) {
        const text = serialiseElement(present);
        if (!known.has(text)) known.set(text, index);
      }
      this.places.set(list, known);
    }
    const text = serialiseElement(entry);
    let index = known.get(text);
    if (index === undefined) {
      index = elementsOf(parent).length;
      parent.children.push(entry);
      parent.attributes.count = String(index + 1);
      known.set(text, index);
    }
    return index;
  }

  private apply(xf: XmlElement, name: keyof CellStyle, wanted: CellStyle): void {
    switch (name) {
      case 'numberFormat':
        xf.attributes.numFmtId = String(this.numberFormat(wanted.numberFormat ?? 'General'));
        xf.attributes.applyNumberFormat = '1';
        return;
      case 'fillColor':
        xf.attributes.fillId = String(this.fill(wanted.fillColor));
        xf.attributes.applyFill = '1';
        return;
      case 'borders':
        xf.attributes.borderId = String(this.border(xf, wanted.borders ?? {}));
        xf.attributes.applyBorder = '1';
        return;
      case 'horizontalAlignment':
        return this.align(xf, 'horizontal', wanted.horizontalAlignment?.toLowerCase());
      case 'verticalAlignment':
        return this.align(xf, 'vertical', wanted.verticalAlignment?.toLowerCase());
      case 'wrapText':
        return this.align(xf, 'wrapText', wanted.wrapText ? '1' : undefined);
      case 'indentLevel':
        return this.align(xf, 'indent', wanted.indentLevel ? String(wanted.indentLevel) : undefined);
      case 'unlocked':
        ensureChild(xf, 'protection', ['alignment', 'protection', 'extLst']).attributes.locked =
          wanted.unlocked ? '0' : '1';
        xf.attributes.applyProtection = '1';
        return;
      case 'quotePrefix':
        if (wanted.quotePrefix) xf.attributes.quotePrefix = '1';
        else delete xf.attributes.quotePrefix;
        return;
      default:
        xf.attributes.fontId = String(this.font(xf, name, wanted));
        xf.attributes.applyFont = '1';
    }
  }

  private align(xf: XmlElement, attribute: string, value: string | undefined): void {
    const alignment = ensureChild(xf, 'alignment', ['alignment', 'protection', 'extLst']);
    if (value === undefined || value === 'general') delete alignment.attributes[attribute];
    else alignment.attributes[attribute] = value;
    if (Object.keys(alignment.attributes).length === 0) removeChild(xf, alignment);
    xf.attributes.applyAlignment = '1';
  }

  private numberFormat(code: string): number {
    return this.reader.formats.id(code, (styles, id) => {
      const list = ensureChild(styles, 'numFmts', SHEET_ORDER);
      list.children.push(element('numFmt', { numFmtId: id, formatCode: code }));
      list.attributes.count = String(elementsOf(list).length);
    });
  }

  private fill(color: string | undefined): number {
    if (!color) return 0;
    const colors = [element('fgColor', { rgb: fileColor(color) }), element('bgColor', { indexed: 64 })];
    return this.place(
      'fills',
      element('fill', {}, [element('patternFill', { patternType: 'solid' }, colors)]),
    );
  }

  private font(xf: XmlElement, name: keyof CellStyle, wanted: CellStyle): number {
    const fonts = elementsOf(childOf(this.styles, 'fonts'), 'font');
    const present = fonts[Number(xf.attributes.fontId ?? 0)];
    const standard = fonts[Number(this.reader.xf(0)?.attributes.fontId ?? 0)];
    const font = present ? clone(present) : element('font');
    const put = (tag: string, made: XmlElement | undefined): void => {
      removeChild(font, childOf(font, tag));
      if (made) insertInOrder(font, made, FONT_ORDER);
    };
    const standardPart = (tag: string): XmlElement | undefined => {
      const part = childOf(standard, tag);
      return part && clone(part);
    };
    if (name === 'bold') put('b', wanted.bold ? element('b') : undefined);
    if (name === 'italic') put('i', wanted.italic ? element('i') : undefined);
    if (name === 'underline') put('u', wanted.underline ? element('u') : undefined);
    if (name === 'fontSize') {
      put('sz', wanted.fontSize ? element('sz', { val: wanted.fontSize }) : standardPart('sz'));
    }
    if (name === 'fontColor') {
      put(
        'color',
        wanted.fontColor ? element('color', { rgb: fileColor(wanted.fontColor) }) : standardPart('color'),
      );
    }
    if (name === 'fontName') {
      // A font bound to the theme would keep the theme's name whatever the name says.
      for (const tag of ['name', 'family', 'charset', 'scheme']) {
        put(tag, wanted.fontName ? undefined : standardPart(tag));
      }
      if (wanted.fontName) put('name', element('name', { val: wanted.fontName }));
    }
    return this.place('fonts', font);
  }

  private border(xf: XmlElement, wanted: NonNullable<CellStyle['borders']>): number {
    const present = elementsOf(childOf(this.styles, 'borders'), 'border')[
      Number(xf.attributes.borderId ?? 0)
    ];
    const border = present ? clone(present) : element('border');
    for (const [edge, tag] of EDGES) {
      removeChild(border, childOf(border, tag));
      const side = wanted[edge];
      const line = side && LINES.find(([, style, weight]) => style === side.style && weight === side.weight);
      const style = line?.[0] ?? LINES.find(([, one]) => one === side?.style)?.[0];
      const color = side && element('color', { rgb: fileColor(side.color) });
      insertInOrder(border, element(tag, { style }, color ? [color] : []), BORDER_ORDER);
    }
    return this.place('borders', border);
  }

  /** The number of a conditional format's look. */
  conditional(style: ConditionalStyle): number | undefined {
    const dxf = element('dxf');
    const font = element('font');
    if (style.bold !== undefined) font.children.push(element('b', { val: style.bold ? undefined : 0 }));
    if (style.fontColor) font.children.push(element('color', { rgb: fileColor(style.fontColor) }));
    if (font.children.length > 0) insertInOrder(dxf, font, DXF_ORDER);
    if (style.numberFormat) {
      const numFmtId = this.numberFormat(style.numberFormat);
      insertInOrder(dxf, element('numFmt', { numFmtId, formatCode: style.numberFormat }), DXF_ORDER);
    }
    if (style.fillColor) {
      const pattern = element('patternFill', {}, [element('bgColor', { rgb: fileColor(style.fillColor) })]);
      insertInOrder(dxf, element('fill', {}, [pattern]), DXF_ORDER);
    }
    return dxf.children.length > 0 ? this.place('dxfs', dxf) : undefined;
  }
}
