import { areaAddress, cellAddress, type Area } from '../../workbook/address';
import { BLANK, type Cell, type Scalar } from '../model/cell';
import type { Calculator } from '../model/calculator';
import type { SheetModel } from '../model/workbookModel';
import { cellKey, type LoadedCell, type SheetCarrier } from './carrier';
import { checkLength, storedValue, type StoredValue } from './cellValues';
import { escapeCellText, needsSpacePreserved } from './cellText';
import { ArrayStorage } from './arrayStorage';
import { formulaToFile } from './formulaInFile';
import type { SharedStringWriter } from './sharedStrings';
import { NO_GRID, rowAttributes } from './sheetGrid';
import type { StoredRow } from './sheetReader';
import { fullTableReferences } from './structuredReferences';
import type { StyleWriter } from './styleWriter';
import { headerTexts } from './tables';
import { encodeAttribute, encodeText, elementsOf, childOf, type XmlElement } from './xml';

/** What writing the cells of one sheet takes. */
export interface CellWriting {
  readonly sheet: SheetModel;
  readonly carrier: SheetCarrier | undefined;
  readonly tree: XmlElement;
  readonly calculator: Calculator;
  readonly strings: SharedStringWriter;
  readonly styles: StyleWriter;
  /** The mark of a formula that spills; asked for only when there is one. */
  readonly dynamicMark: () => string;
}

const attributesText = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${encodeAttribute(value)}"`))
    .join('');

const formulaElement = (text: string, area?: Area): string => {
  const array = area ? ` t="array" ref="${areaAddress(area)}"` : '';
  return `<f${array}>${encodeText(escapeCellText(text))}</f>`;
};

const valueElement = (value: StoredValue | undefined): string => {
  if (!value) return '';
  const space = value.type === 'str' && needsSpacePreserved(value.text) ? ' xml:space="preserve"' : '';
  return `<v${space}>${encodeText(value.text)}</v>`;
};

const isWithin = (area: Area, row: number, column: number): boolean =>
  area.row <= row && row <= area.lastRow && area.column <= column && column <= area.lastColumn;

/** Whether a cell still has the formula of the file; typed anew, the same words may be another formula. */
const isSameFormula = (one: Cell, other: Cell): boolean =>
  one.formula === other.formula && one.intersects === other.intersects;

/** The cells as the file has them, each with the object that the model got for it. */
function loadedCells(
  rows: readonly StoredRow[],
  carrier: SheetCarrier | undefined,
): ReadonlyMap<number, LoadedCell> {
  const loaded = new Map<number, LoadedCell>();
  for (const stored of rows.flatMap(({ cells }) => cells)) {
    const key = cellKey(stored.row, stored.column);
    const cell = carrier?.loaded.get(key);
    const error = carrier?.errors.get(key);
    if (cell) loaded.set(key, { stored: error ? { ...stored, value: error } : stored, cell });
  }
  return loaded;
}

/** Writes the rows of one sheet; cells that nobody touched are written as they stood in the file. */
export class SheetWriter {
  private readonly storedRows: ReadonlyMap<number, StoredRow>;
  private readonly loaded: ReadonlyMap<number, LoadedCell>;
  private readonly headers: ReadonlyMap<string, string>;
  /** Cells that another cell's formula fills. */
  private readonly filled = new Set<number>();
  private readonly areas = new Map<number, Area>();
  private readonly brokenGroups = new Set<string>();
  private readonly arrayStorage: ArrayStorage;
  private readonly columnFormats: { first: number; last: number; format: number }[];

  constructor(private readonly writing: CellWriting) {
    const rows = writing.carrier?.storedRows() ?? [];
    this.storedRows = new Map(rows.map((row) => [row.row, row]));
    this.loaded = loadedCells(rows, writing.carrier);
    this.headers = headerTexts(writing.sheet);
    this.arrayStorage = new ArrayStorage(writing.sheet.workbook);
    this.columnFormats = elementsOf(childOf(writing.tree, 'cols'), 'col').map(({ attributes }) => ({
      first: Number(attributes.min) - 1,
      last: Number(attributes.max) - 1,
      format: Number(attributes.style ?? 0),
    }));
    this.findGroupsAndAreas();
  }

  /** The content of `sheetData`. */
  rows(): string {
    const { sheet, carrier } = this.writing;
    const columns = new Map<number, Set<number> | undefined>();
    const add = (row: number, column: number): void => {
      const known = columns.get(row);
      if (known) known.add(column);
      else columns.set(row, new Set([column]));
    };
    for (const row of this.storedRows.keys()) columns.set(row, undefined);
    for (const row of sheet.rowHeights.keys()) columns.set(row, undefined);
    for (const row of sheet.hiddenRows) columns.set(row, undefined);
    for (const { stored } of this.loaded.values()) add(stored.row, stored.column);
    for (const { row, column } of sheet.entries()) add(row, column);
    for (const key of this.filled) add(Math.floor(key / 16_384), key % 16_384);
    for (const place of this.headers.keys()) {
      const [row, column] = place.split(':').map(Number) as [number, number];
      add(row, column);
    }
    const before = carrier?.grid ?? NO_GRID;
    const text: string[] = [];
    for (const row of [...columns.keys()].sort((one, other) => one - other)) {
      const stored = this.storedRows.get(row);
      const attributes = rowAttributes(row, stored, sheet, before);
      const rowFormat = attributes.customFormat === '1' ? Number(attributes.s ?? 0) : undefined;
      const cells = [...(columns.get(row) ?? [])]
        .sort((one, other) => one - other)
        .map((column) => this.cell(row, column, rowFormat));
      text.push(`<row${attributesText(attributes)}>${cells.join('')}</row>`);
    }
    return text.join('');
  }

  private findGroupsAndAreas(): void {
    const { sheet, calculator } = this.writing;
    for (const { stored, cell } of this.loaded.values()) {
      const group = stored.formula?.sharedIndex;
      if (group === undefined) continue;
      if (!isSameFormula(sheet.cell(stored.row, stored.column), cell)) this.brokenGroups.add(group);
    }
    for (const { row, column, cell } of sheet.entries()) {
      if (cell.formula === null) continue;
      const known = this.loaded.get(cellKey(row, column));
      const stored = known && isSameFormula(known.cell, cell) ? known.stored.formula?.arrayArea : undefined;
      const area = calculator.spillArea?.(sheet, row, column) ?? stored;
      if (!area) continue;
      this.areas.set(cellKey(row, column), area);
      for (let at = area.row; at <= area.lastRow; at += 1) {
        for (let across = area.column; across <= area.lastColumn; across += 1) {
          const other = sheet.cell(at, across);
          if (other.value === null && other.formula === null) this.filled.add(cellKey(at, across));
        }
      }
    }
  }

  /** The format a cell without one of its own has: its row's or its column's. */
  private inherited(column: number, rowFormat: number | undefined): number {
    if (rowFormat !== undefined) return rowFormat;
    return this.columnFormats.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
  }

  private cell(row: number, column: number, rowFormat: number | undefined): string {
    const { sheet, strings, styles } = this.writing;
    const known = this.loaded.get(cellKey(row, column));
    const header = this.headers.get(`${row}:${column}`);
    let cell = sheet.cell(row, column);
    if (header !== undefined && (cell.value !== header || cell.formula !== null)) {
      cell = { ...cell, value: header, formula: null };
    }
    const isBlank = cell.value === null && cell.formula === null;
    const unchanged = known?.cell === cell;
    if (unchanged && cell.formula === null && !this.filled.has(cellKey(row, column))) {
      // Left over from a formula that does not fill this cell any more.
      const leftOver = isBlank && known.stored.value !== null;
      if (!leftOver) {
        if (known.stored.textIndex !== undefined) strings.keep(known.stored.textIndex);
        return known.stored.source;
      }
    }
    const base = known?.stored.format ?? this.inherited(column, rowFormat);
    const shown = known ? known.cell.style : BLANK.style;
    const format = unchanged ? base : styles.formatFor(cell.style, base, shown);
    const place = { r: cellAddress(row, column), s: format > 0 ? String(format) : undefined };
    if (cell.formula !== null) return this.formulaCell(row, column, cell, known, place);
    if (isBlank) {
      if (this.filled.has(cellKey(row, column))) return this.filledCell(row, column, known, place);
      return place.s === undefined && !known ? '' : `<c${attributesText(place)}/>`;
    }
    return this.constantCell(cell, known, place);
  }

  private constantCell(
    cell: Cell,
    known: LoadedCell | undefined,
    place: Record<string, string | undefined>,
  ): string {
    const { strings, sheet } = this.writing;
    if (typeof cell.value !== 'string') {
      const value = storedValue(cell.value);
      return `<c${attributesText({ ...place, t: value?.type })}>${valueElement(value)}</c>`;
    }
    // The same text in another look keeps the fonts within it.
    const sameText = known?.cell.value === cell.value && known.cell.formula === null;
    const kept = sameText ? known.stored.textIndex : undefined;
    if (kept !== undefined) strings.keep(kept);
    const text = checkLength(cell.value, `${sheet.name}!${place.r}`);
    // A shared text and never a formula, whatever it looks like.
    return `<c${attributesText({ ...place, t: 's' })}><v>${kept ?? strings.add(text)}</v></c>`;
  }

  private formulaCell(
    row: number,
    column: number,
    cell: Cell,
    known: LoadedCell | undefined,
    place: Record<string, string | undefined>,
  ): string {
    const { sheet, calculator, dynamicMark } = this.writing;
    const area = this.areas.get(cellKey(row, column));
    const stored = known && isSameFormula(known.cell, cell) ? known.stored : undefined;
    let formula: string;
    let mark: string | undefined;
    if (stored?.formula) {
      const { source, text, arrayArea, sharedIndex } = stored.formula;
      mark = stored.metadata;
      const grown = mark !== undefined && arrayArea && area && areaAddress(area) !== areaAddress(arrayArea);
      const alone = sharedIndex !== undefined && this.brokenGroups.has(sharedIndex);
      formula = grown ? formulaElement(text, area) : alone ? formulaElement(text) : source;
    } else {
      const own = { row, column, lastRow: row, lastColumn: column };
      const isArray = !cell.intersects && this.arrayStorage.isNeeded(cell.formula!, row, column);
      const asArray = area ?? (isArray ? own : undefined);
      if (asArray) mark = dynamicMark();
      const table = sheet.tables.find(({ area: one }) => isWithin(one, row, column))?.name;
      formula = formulaElement(fullTableReferences(formulaToFile(cell.formula!), table), asArray);
    }
    const calculated = calculator.valueAt(sheet, row, column);
    if (stored?.formula?.source === formula && this.isAsInFile(known, cell, calculated)) return stored.source;
    const value = storedValue(calculated);
    const attributes = { ...place, t: value?.type, cm: mark };
    return `<c${attributesText(attributes)}>${formula}${valueElement(value)}</c>`;
  }

  /** Whether a cell's look and value are those of the file, whose own words for them then stay: they may say more. */
  private isAsInFile(known: LoadedCell | undefined, cell: Cell, value: Scalar): boolean {
    if (known?.cell !== cell || !Object.is(value, known.stored.value)) return false;
    if (known.stored.textIndex !== undefined) this.writing.strings.keep(known.stored.textIndex);
    return true;
  }

  private filledCell(
    row: number,
    column: number,
    known: LoadedCell | undefined,
    place: Record<string, string | undefined>,
  ): string {
    const { sheet, calculator, strings } = this.writing;
    const calculated = calculator.valueAt(sheet, row, column);
    if (known && calculated !== null && this.isAsInFile(known, sheet.cell(row, column), calculated)) {
      return known.stored.source;
    }
    const value = storedValue(calculated);
    // A calculator that does not tell what formulas fill leaves the answers the file had.
    if (!value && !calculator.spillArea && known) {
      if (known.stored.textIndex !== undefined) strings.keep(known.stored.textIndex);
      return known.stored.source;
    }
    return `<c${attributesText({ ...place, t: value?.type })}>${valueElement(value)}</c>`;
  }
}
