import { invalidArgument, itemNotFound, notImplemented } from '../protocol/hostError';
import { LAST_COLUMN, LAST_ROW, parseArea, splitSheet, type Area } from '../../workbook/address';
import { formatValue } from '../model/numberFormat';
import { expectBoolean, type Arguments } from './arguments';
import { changing, defineObject, navigation, property, reading } from './declaration';
import type { HostState } from './hostState';
import { Remote, rangeOf, type Cells } from './remote';
import { boxOfCells } from './rules/chartPlace';
import { clearRange, CLEAR_KINDS } from './rules/clearRange';
import {
  boundingArea,
  cellsOf,
  columnsOf,
  excelAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  requireOnGrid,
  rowsOf,
  shownSheetName,
} from './rules/areas';
import { shownValue, valueTypeOf } from './rules/cellEntry';
import { copyFormats } from './rules/copyFormats';
import { hide, isHidden } from './rules/hiding';
import { localFormula, localNumberFormat } from './rules/localFormula';
import { moveCells } from './rules/moveCells';
import { requireUnprotected } from './rules/protection';
import { readCells, readFormulas, readValues, spread, writeCells } from './rules/rangeContent';
import { columnProperties, rowProperties } from './rules/rowProperties';
import { usedArea } from './rules/usedArea';

type Range = Remote<'Range'>;

const onSheet = (range: Range, area: Area): Range => rangeOf(range.at.sheet, requireOnGrid(area));

/** The other range of a call: an address on the same sheet, or a range object. */
function otherArea(range: Range, given: Arguments): Area {
  const other = given.range(0);
  if (other) {
    if (other.sheet !== range.at.sheet) throw invalidArgument('Both ranges must be on the same worksheet.');
    return other.area;
  }
  const { sheet, address } = splitSheet(given.text(0));
  if (sheet !== undefined && sheet.toLowerCase() !== range.at.sheet.name.toLowerCase()) {
    throw invalidArgument('Both ranges must be on the same worksheet.');
  }
  const area = parseArea(address);
  if (!area) throw invalidArgument(`This is no address: ${address}`);
  return area;
}

const COPY_KINDS = ['All', 'Formats', 'Formulas', 'Link', 'Values'] as const;

/** What is copied from: a range object, or an address, on the same sheet where it names none. */
function copySource(range: Range, given: Arguments, host: HostState): Cells {
  const source = given.range(0);
  if (source) return source;
  const { sheet: name, address } = splitSheet(given.text(0));
  const sheet = name === undefined ? range.at.sheet : host.workbook.sheetByName(name);
  if (!sheet) throw itemNotFound(`worksheet ${name}`);
  const area = parseArea(address);
  if (!area) throw invalidArgument(`This is no address: ${address}`);
  return { sheet, area };
}

function copyFrom(range: Range, given: Arguments, host: HostState): void {
  const source = copySource(range, given, host);
  const kind = given.isGiven(1) ? given.oneOf(1, COPY_KINDS) : 'All';
  if (kind !== 'Formats') throw notImplemented(`Range.copyFrom('${kind}')`);
  if (given.optionalBoolean(2)) throw notImplemented('Range.copyFrom that skips blanks');
  if (given.optionalBoolean(3)) throw notImplemented('Range.copyFrom that transposes');
  copyFormats(source, range.at);
}

/** `Sheet1!B2:C9`. */
const fullAddress = ({ sheet, area }: Cells): string => `${shownSheetName(sheet.name)}!${excelAddress(area)}`;

/** Excel reports the number of cells as -1 when it exceeds 2^31 - 1. */
const MOST_CELLS = 2 ** 31 - 1;

function offset(range: Range, rows: number, columns: number): Area {
  const { row, column, lastRow, lastColumn } = range.at.area;
  return {
    row: row + rows,
    column: column + columns,
    lastRow: lastRow + rows,
    lastColumn: lastColumn + columns,
  };
}

function resized(range: Range, given: Arguments): Area {
  const { area } = range.at;
  return {
    ...area,
    lastRow: area.lastRow + given.integer(0),
    lastColumn: area.lastColumn + given.integer(1),
  };
}

/** A block of whole rows or columns beside the range; a negative count lies on the other side. */
function beside(range: Range, given: Arguments, direction: 'rows' | 'columns', after: boolean): Range {
  const count = given.optionalInteger(0, 1);
  if (count === 0) throw invalidArgument('The count cannot be 0.');
  const { area } = range.at;
  const isAfter = count > 0 === after;
  const size = Math.abs(count);
  if (direction === 'rows') {
    const row = isAfter ? area.lastRow + 1 : area.row - size;
    return onSheet(range, { ...area, row, lastRow: row + size - 1 });
  }
  const column = isAfter ? area.lastColumn + 1 : area.column - size;
  return onSheet(range, { ...area, column, lastColumn: column + size - 1 });
}

function usedRange(range: Range, given: Arguments, host: HostState): Range | null {
  const area = usedArea(range.at.sheet, host, given.optionalBoolean(0), range.at.area);
  return area ? rangeOf(range.at.sheet, area) : null;
}

function setNumberFormat(range: Range, input: unknown): void {
  const { sheet } = range.at;
  requireUnprotected(sheet, 'format cells');
  spread(range.at, input, 'numberFormat', (format, row, column) => {
    if (format === null || format === undefined) return;
    if (typeof format !== 'string') throw invalidArgument('A number format is a text.');
    sheet.setStyle(row, column, { numberFormat: format === '' ? 'General' : format });
  });
}

const numberFormatOf = (format: string | undefined): string => format ?? 'General';

/** https://learn.microsoft.com/en-us/javascript/api/excel/excel.range */
export const range = defineObject('Range', {
  address: property('1.1', ({ at }) => fullAddress(at)),
  height: property('1.10', ({ at }) => boxOfCells(at).height),
  left: property('1.10', ({ at }) => boxOfCells(at).left),
  top: property('1.10', ({ at }) => boxOfCells(at).top),
  width: property('1.10', ({ at }) => boxOfCells(at).width),
  addressLocal: property('1.1', ({ at }) => fullAddress(at)),
  cellCount: property('1.1', ({ at }) => (cellsOf(at.area) > MOST_CELLS ? -1 : cellsOf(at.area))),
  columnCount: property('1.1', ({ at }) => columnsOf(at.area)),
  columnIndex: property('1.1', ({ at }) => at.area.column),
  rowCount: property('1.1', ({ at }) => rowsOf(at.area)),
  rowIndex: property('1.1', ({ at }) => at.area.row),
  columnHidden: property(
    '1.2',
    ({ at }) => isHidden(at, 'columns'),
    ({ at }, value) => hide(at, 'columns', expectBoolean(value, 'Range.columnHidden')),
  ),
  rowHidden: property(
    '1.2',
    ({ at }) => isHidden(at, 'rows'),
    ({ at }, value) => hide(at, 'rows', expectBoolean(value, 'Range.rowHidden')),
  ),
  isEntireColumn: property('1.7', ({ at }) => isEntireColumn(at.area)),
  isEntireRow: property('1.7', ({ at }) => isEntireRow(at.area)),
  values: property(
    '1.1',
    ({ at }, host) => readValues(at, host, (value) => shownValue(value)),
    ({ at }, input) => writeCells(at, input, 'values'),
    { settles: true },
  ),
  valueTypes: property('1.1', ({ at }, host) => readValues(at, host, valueTypeOf), undefined, {
    settles: true,
  }),
  formulas: property(
    '1.1',
    ({ at }, host) => readFormulas(at, host),
    ({ at }, input) => writeCells(at, input, 'formulas'),
    { settles: true },
  ),
  formulasLocal: property(
    '1.1',
    ({ at }, host) =>
      readFormulas(at, host)?.map((row) => row.map((shown) => localFormula(shown, host.modes.language))) ??
      null,
    undefined,
    { settles: true },
  ),
  text: property(
    '1.1',
    ({ at }, host) =>
      readValues(at, host, (value, cell) =>
        formatValue(value, numberFormatOf(cell.style.numberFormat), host.modes.language),
      ),
    undefined,
    { settles: true },
  ),
  numberFormat: property(
    '1.1',
    ({ at }) => readCells(at, (cell) => numberFormatOf(cell.style.numberFormat)),
    setNumberFormat,
  ),
  numberFormatLocal: property('1.7', ({ at }, host) =>
    readCells(at, (cell) => localNumberFormat(numberFormatOf(cell.style.numberFormat), host.modes.language)),
  ),
  worksheet: navigation('1.1', ({ at }) => new Remote('Worksheet', { sheet: at.sheet })),
  format: navigation('1.1', ({ at }) => new Remote('RangeFormat', at)),
  conditionalFormats: navigation('1.6', ({ at }) => new Remote('ConditionalFormatCollection', at)),
  dataValidation: navigation('1.8', ({ at }) => new Remote('DataValidation', at)),

  getCell: reading('1.1', (self, given) => {
    const { row, column } = self.at.area;
    const [down, right] = [row + given.integer(0), column + given.integer(1)];
    return onSheet(self, { row: down, column: right, lastRow: down, lastColumn: right });
  }),
  getRow: reading('1.1', (self, given) => {
    const row = self.at.area.row + given.integer(0);
    return onSheet(self, { ...self.at.area, row, lastRow: row });
  }),
  getColumn: reading('1.1', (self, given) => {
    const column = self.at.area.column + given.integer(0);
    return onSheet(self, { ...self.at.area, column, lastColumn: column });
  }),
  getLastCell: reading('1.1', (self) => {
    const { lastRow, lastColumn } = self.at.area;
    return onSheet(self, { row: lastRow, column: lastColumn, lastRow, lastColumn });
  }),
  getLastRow: reading('1.1', (self) => onSheet(self, { ...self.at.area, row: self.at.area.lastRow })),
  getLastColumn: reading('1.1', (self) =>
    onSheet(self, { ...self.at.area, column: self.at.area.lastColumn }),
  ),
  getColumnProperties: reading('1.9', (self, given) => columnProperties(self.at, given.raw(0))),
  getRowProperties: reading('1.9', (self, given) => rowProperties(self.at, given.raw(0))),
  getEntireRow: reading('1.1', (self) =>
    onSheet(self, { ...self.at.area, column: 0, lastColumn: LAST_COLUMN }),
  ),
  getEntireColumn: reading('1.1', (self) => onSheet(self, { ...self.at.area, row: 0, lastRow: LAST_ROW })),
  getOffsetRange: reading('1.1', (self, given) =>
    onSheet(self, offset(self, given.integer(0), given.integer(1))),
  ),
  getResizedRange: reading('1.2', (self, given) => onSheet(self, resized(self, given))),
  getAbsoluteResizedRange: reading('1.7', (self, given) => {
    const { row, column } = self.at.area;
    return onSheet(self, {
      row,
      column,
      lastRow: row + given.integer(0) - 1,
      lastColumn: column + given.integer(1) - 1,
    });
  }),
  getRowsAbove: reading('1.2', (self, given) => beside(self, given, 'rows', false)),
  getRowsBelow: reading('1.2', (self, given) => beside(self, given, 'rows', true)),
  getColumnsBefore: reading('1.2', (self, given) => beside(self, given, 'columns', false)),
  getColumnsAfter: reading('1.2', (self, given) => beside(self, given, 'columns', true)),
  getBoundingRect: reading('1.1', (self, given) =>
    onSheet(self, boundingArea(self.at.area, otherArea(self, given))),
  ),
  getIntersection: reading('1.1', (self, given) => {
    const area = intersection(self.at.area, otherArea(self, given));
    if (!area) throw itemNotFound('the ranges do not meet');
    return onSheet(self, area);
  }),
  getIntersectionOrNullObject: reading('1.4', (self, given) => {
    const area = intersection(self.at.area, otherArea(self, given));
    return area ? onSheet(self, area) : null;
  }),
  getUsedRange: reading(
    '1.1',
    (self, given, host) => {
      const { row, column } = self.at.area;
      // On a sheet without anything the answer is the first cell.
      return usedRange(self, given, host) ?? onSheet(self, { row, column, lastRow: row, lastColumn: column });
    },
    { settles: true },
  ),
  getUsedRangeOrNullObject: reading('1.4', usedRange, { settles: true }),

  clear: changing('1.1', ({ at }, given) => {
    clearRange(at, given.isGiven(0) ? given.oneOf(0, CLEAR_KINDS) : 'All');
  }),
  copyFrom: changing('1.9', copyFrom),
  moveTo: changing('1.11', (self, given) => {
    moveCells(self.at, { sheet: self.at.sheet, ...otherArea(self, given) });
  }),
  select: reading('1.1', ({ at }, _given, host) => {
    host.workbook.activeSheetId = at.sheet.id;
    host.selection = at;
  }),
  calculate: reading('1.6', () => undefined, { settles: true }),
});
