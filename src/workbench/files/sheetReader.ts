import { columnNumber, LAST_COLUMN, LAST_ROW, parseArea } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import { readValue } from './cellValues';
import type { Scalar } from '../model/cell';
import { formulaFromFile } from './formulaInFile';
import { MARGINS } from './pageLayout';
import { moveFormula } from './sharedFormula';
import { element, readXml, serialiseXml, parseXml, XmlError, type XmlElement } from './xml';
import { FileError } from './fileError';
import { WorkbookBounds } from './workbookBounds';

/** How a file stores the formula of a cell. */
export interface StoredFormula {
  /** Its own text, without `=` and with prefixes; for a cell that shares a formula, what it comes to there. */
  readonly text: string;
  /** The `f` element as it stands in the file. */
  readonly source: string;
  readonly sharedIndex: string | undefined;
  /** The area an array formula fills, one cell or more. */
  readonly arrayArea: Area | undefined;
}

/** One `c` of a sheet. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** As it stands in the file; empty where another cell's array formula fills it. */
  readonly source: string;
  /** The number of its cell format. */
  readonly format: number;
  /** Attributes that only matter to a formula cell that is written again (`cm`). */
  readonly metadata: string | undefined;
  /** Its number in the table of shared texts. */
  readonly textIndex: number | undefined;
  readonly value: Scalar;
  readonly formula: StoredFormula | undefined;
}

export interface StoredRow {
  readonly row: number;
  readonly attributes: Record<string, string>;
  readonly cells: StoredCell[];
}

/** A sheet of a file: everything around the cells as a tree, with an empty `sheetData`; and the rows. */
export interface StoredSheet {
  readonly tree: XmlElement;
  readonly rows: StoredRow[];
}

const CELL = /^([A-Z]{1,3})(\d{1,7})$/;

interface OpenCell {
  readonly start: number;
  readonly attributes: Record<string, string>;
  readonly row: number;
  readonly column: number;
  value: string | undefined;
  inline: string | undefined;
  formula: { attributes: Record<string, string>; text: string; start: number; source: string } | undefined;
}

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads a sheet's part.
 * @param bounds of the workbook that the sheet is one of
 * @throws FileError, XmlError
 */
export function readSheet(
  text: string,
  texts: readonly string[],
  bounds: WorkbookBounds = new WorkbookBounds(),
): StoredSheet {
  let source = text;
  // Names with a prefix are rare; taking it off first keeps each cell's piece of the file fit to be written back.
  const prefixed = /<([A-Za-z]\w*):worksheet[\s>]/.exec(source.slice(0, 4000));
  if (prefixed) source = serialiseXml(withoutPrefix(parseXml(source), prefixed[1]!));

  const path: XmlElement[] = [];
  const rows: StoredRow[] = [];
  const masters = new Map<string, Master>();
  let root: XmlElement | undefined;
  let inData = false;
  let depth = 0;
  let row: StoredRow | undefined;
  let cell: OpenCell | undefined;
  let reading: 'v' | 't' | 'f' | undefined;
  let readingAid = 0;

  const openInData = (name: string, attributes: Record<string, string>, start: number): void => {
    if (name === 'row') {
      const number =
        attributes.r === undefined ? (rows[rows.length - 1]?.row ?? -1) + 2 : Number(attributes.r);
      if (!(number >= 1 && number - 1 <= LAST_ROW)) throw new XmlError('a row lies outside the sheet');
      row = { row: number - 1, attributes, cells: [] };
      rows.push(row);
      bounds.cell(0);
    } else if (name === 'c' && row) {
      const place = CELL.exec(attributes.r ?? '');
      const last = row.cells[row.cells.length - 1];
      const column = place ? columnNumber(place[1]!) : (last?.column ?? -1) + 1;
      if (column > LAST_COLUMN) throw new XmlError('a cell lies outside the sheet');
      bounds.cell(column - (last?.column ?? -1));
      cell = {
        start,
        attributes,
        row: row.row,
        column,
        value: undefined,
        inline: undefined,
        formula: undefined,
      };
    } else if (cell && name === 'f') {
      cell.formula = { attributes, text: '', start, source: '' };
      reading = 'f';
    } else if (cell && name === 'v') {
      cell.value = '';
      reading = 'v';
    } else if (cell && name === 'rPh') {
      readingAid += 1;
    } else if (cell && name === 't' && readingAid === 0) {
      cell.inline ??= '';
      reading = 't';
    }
  };

  const closeInData = (name: string, end: number): void => {
    if (name === 'c' && cell && row) {
      row.cells.push(finishCell(cell, source.slice(cell.start, end), masters, texts, bounds));
      cell = undefined;
    } else if (name === 'f' && cell?.formula) {
      cell.formula.source = source.slice(cell.formula.start, end);
    } else if (name === 'row' && row?.cells.length === 0) {
      bounds.blankRow();
    } else if (name === 'rPh') {
      readingAid -= 1;
    }
    if (name === reading) reading = undefined;
  };

  readXml(source, {
    open(name, attributes, start) {
      if (inData) {
        depth += 1;
        openInData(name, attributes, start);
        return;
      }
      const made: XmlElement = { name, attributes, children: [] };
      path[path.length - 1]?.children.push(made);
      root ??= made;
      path.push(made);
      if (name === 'sheetData' && path.length === 2) inData = true;
    },
    text(value) {
      if (!inData) path[path.length - 1]?.children.push(value);
      else if (cell && reading === 'v') cell.value += value;
      else if (cell && reading === 't') cell.inline += value;
      else if (cell?.formula && reading === 'f') cell.formula.text += value;
    },
    close(name, end) {
      if (inData && depth > 0) {
        depth -= 1;
        closeInData(name, end);
        return;
      }
      if (name === 'sheetData') inData = false;
      path.pop();
    },
  });
  if (root?.name !== 'worksheet')
    throw new FileError('damaged', 'The file is damaged: a sheet is no worksheet.');
  return { tree: root, rows };
}

function withoutPrefix(root: XmlElement, prefix: string): XmlElement {
  const strip = (of: XmlElement): XmlElement =>
    Object.assign(of, {
      name: of.name.startsWith(`${prefix}:`) ? of.name.slice(prefix.length + 1) : of.name,
      children: of.children.map((child) => (typeof child === 'string' ? child : strip(child))),
    });
  const stripped = strip(root);
  stripped.attributes.xmlns = stripped.attributes[`xmlns:${prefix}`]!;
  return stripped;
}

function finishCell(
  cell: OpenCell,
  source: string,
  masters: Map<string, Master>,
  texts: readonly string[],
  bounds: WorkbookBounds,
): StoredCell {
  const { attributes, row, column } = cell;
  const type = attributes.t;
  const value = readValue(type, type === 'inlineStr' ? (cell.inline ?? '') : cell.value, texts);
  if (typeof value === 'string') bounds.cellText(value);
  return {
    row,
    column,
    source,
    format: Number(attributes.s ?? 0),
    metadata: attributes.cm,
    textIndex: type === 's' && cell.value !== undefined ? Number(cell.value) : undefined,
    value,
    formula: cell.formula && finishFormula(cell.formula, row, column, masters, bounds),
  };
}

function finishFormula(
  formula: NonNullable<OpenCell['formula']>,
  row: number,
  column: number,
  masters: Map<string, Master>,
  bounds: WorkbookBounds,
): StoredFormula | undefined {
  const { t, si, ref } = formula.attributes;
  // A what-if table is no formula that stands alone; its cells keep their values.
  if (t === 'dataTable') return undefined;
  let text = formula.text.trim();
  if (t === 'shared' && si !== undefined) {
    if (text !== '') {
      masters.set(si, { text, row, column });
    } else {
      const master = masters.get(si);
      text = master ? moveFormula(master.text, row - master.row, column - master.column) : '';
    }
  }
  if (text === '') return undefined;
  bounds.formula(text);
  const arrayArea =
    t === 'array' ? (parseArea(ref ?? '') ?? { row, column, lastRow: row, lastColumn: column }) : undefined;
  if (arrayArea) bounds.array(arrayArea);
  return { text, source: formula.source, sharedIndex: t === 'shared' ? si : undefined, arrayArea };
}

/** The formula of a stored cell in the model's words; null for a constant. */
export const modelFormula = (cell: StoredCell): string | null =>
  cell.formula ? formulaFromFile(cell.formula.text) : null;

/** A sheet with nothing in it. */
export const emptySheet = (namespace: string, relationships: string): StoredSheet => ({
  tree: element('worksheet', { xmlns: namespace, 'xmlns:r': relationships }, [
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('sheetData'),
    element('pageMargins', MARGINS),
  ]),
  rows: [],
});
