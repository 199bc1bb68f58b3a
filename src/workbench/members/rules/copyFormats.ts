import type { Area } from '../../../workbook/address';
import type { CellStyle } from '../../model/cell';
import type { ConditionalFormatModel, SheetModel } from '../../model/workbookModel';
import { HostError } from '../../protocol/hostError';
import type { Cells } from '../remote';
import {
  boundingArea,
  columnsOf,
  intersection,
  isUnbounded,
  requireOnGrid,
  rowsOf,
  sameArea,
  without,
  workableArea,
} from './areas';
import { giveAreas, renumberPriorities } from './conditionalAreas';
import { requireUnprotected } from './protection';

/**
 * `Range.copyFrom` of formats, as Excel's Paste Special does it: how cells look, are merged and are painted by
 * conditional formats. Contents, validation, widths and heights stay. All is read before anything is written.
 */
export function copyFormats(from: Cells, to: Cells): void {
  requireUnprotected(to.sheet, 'format cells');
  const target = pastedArea(from.area, to.area);
  const merged = mergedAfter(from, to.sheet, target);
  copyStyles(from, to.sheet, target);
  to.sheet.mergedAreas = merged;
  copyConditionalFormats(from, to.sheet, target);
}

/**
 * What a copy covers: the whole target where the source fits in it a whole number of times, otherwise the source's own
 * size from the target's first cell. A target that is smaller grows first.
 */
function pastedArea(source: Area, target: Area): Area {
  const rows = Math.max(rowsOf(source), rowsOf(target));
  const columns = Math.max(columnsOf(source), columnsOf(target));
  const fits = rows % rowsOf(source) === 0 && columns % columnsOf(source) === 0;
  return requireOnGrid({
    row: target.row,
    column: target.column,
    lastRow: target.row + (fits ? rows : rowsOf(source)) - 1,
    lastColumn: target.column + (fits ? columns : columnsOf(source)) - 1,
  });
}

function copyStyles({ sheet, area: source }: Cells, onto: SheetModel, target: Area): void {
  const held = isUnbounded(target) ? heldPart({ sheet, area: source }, onto, target) : target;
  if (!held) return;
  const copied: { row: number; column: number; style: CellStyle }[] = [];
  for (let row = held.row; row <= held.lastRow; row += 1) {
    const sourceRow = source.row + ((row - target.row) % rowsOf(source));
    for (let column = held.column; column <= held.lastColumn; column += 1) {
      const sourceColumn = source.column + ((column - target.column) % columnsOf(source));
      copied.push({ row, column, style: sheet.cell(sourceRow, sourceColumn).style });
    }
  }
  for (const { row, column, style } of copied) {
    const cell = onto.cell(row, column);
    onto.setCell(row, column, { ...cell, style: withOwnQuote(style, cell.style) });
  }
}

/** The part of whole rows or columns in which either sheet holds anything. */
function heldPart(from: Cells, onto: SheetModel, target: Area): Area | undefined {
  const held = workableArea(from.sheet, from.area);
  const pasted = held && shifted(held, target.row - from.area.row, target.column - from.area.column);
  const there = workableArea(onto, target);
  const all = pasted && there ? boundingArea(pasted, there) : (pasted ?? there);
  return all && intersection(all, target);
}

/** The apostrophe before a text belongs to the text. */
function withOwnQuote(copied: CellStyle, own: CellStyle): CellStyle {
  if (!copied.quotePrefix && !own.quotePrefix) return copied;
  const style: { -readonly [Key in keyof CellStyle]: CellStyle[Key] } = { ...copied };
  delete style.quotePrefix;
  return own.quotePrefix ? { ...style, quotePrefix: true } : style;
}

const shifted = (area: Area, rows: number, columns: number): Area => ({
  row: area.row + rows,
  column: area.column + columns,
  lastRow: area.lastRow + rows,
  lastColumn: area.lastColumn + columns,
});

/** Where the copies of a part of the source lie. */
function copiesOf(part: Area, source: Area, target: Area): Area[] {
  const copies: Area[] = [];
  for (let row = target.row; row <= target.lastRow; row += rowsOf(source)) {
    for (let column = target.column; column <= target.lastColumn; column += columnsOf(source)) {
      copies.push(shifted(part, row - source.row, column - source.column));
    }
  }
  return copies;
}

/** The same, with copies that touch as one area. */
function spreadOf(part: Area, source: Area, target: Area): Area[] {
  const fullHeight = part.row === source.row && part.lastRow === source.lastRow;
  const fullWidth = part.column === source.column && part.lastColumn === source.lastColumn;
  const first: Area = {
    ...target,
    ...(fullHeight ? {} : { lastRow: target.row + rowsOf(source) - 1 }),
    ...(fullWidth ? {} : { lastColumn: target.column + columnsOf(source) - 1 }),
  };
  const spread: Area = {
    ...shifted(part, target.row - source.row, target.column - source.column),
    ...(fullHeight ? { lastRow: target.lastRow } : {}),
    ...(fullWidth ? { lastColumn: target.lastColumn } : {}),
  };
  return copiesOf(spread, first, target);
}

/** The merged areas of the sheet afterwards; what Excel would refuse is refused. */
function mergedAfter({ sheet, area: source }: Cells, onto: SheetModel, target: Area): Area[] {
  const isWithin = (one: Area, area: Area): boolean => {
    const common = intersection(one, area);
    return common !== undefined && sameArea(common, one);
  };
  if (onto.mergedAreas.some((one) => intersection(one, target) && !isWithin(one, target)))
    throw new HostError('InvalidOperation', 'A part of merged cells cannot be changed.');
  const copied = sheet.mergedAreas
    .filter((one) => isWithin(one, source))
    .flatMap((one) => copiesOf(one, source, target));
  if (onto.tables.some((table) => copied.some((one) => intersection(one, table.area))))
    throw new HostError('InvalidOperation', 'A table cannot hold merged cells.');
  return [...onto.mergedAreas.filter((one) => !isWithin(one, target)), ...copied];
}

function copyConditionalFormats({ sheet, area: source }: Cells, onto: SheetModel, target: Area): void {
  const pasted = new Map<ConditionalFormatModel, Area[]>();
  for (const format of sheet.conditionalFormats) {
    const areas = format.areas.flatMap((own) => {
      const part = intersection(own, source);
      return part ? spreadOf(part, source, target) : [];
    });
    if (areas.length > 0) pasted.set(format, areas);
  }
  // On its own sheet a format reaches further; another sheet gets one like it, before those that it had.
  const extended = sheet === onto ? pasted : new Map<ConditionalFormatModel, Area[]>();
  const likewise = sheet === onto ? [] : [...pasted].map(([format, areas]) => likeIt(format, areas, onto));
  for (const format of onto.conditionalFormats) {
    const kept = format.areas.flatMap((own) => without(own, target));
    const added = extended.get(format) ?? [];
    giveAreas(format, [...kept, ...added]);
  }
  onto.conditionalFormats = [
    ...onto.conditionalFormats.filter((format) => format.areas.length > 0),
    ...likewise,
  ];
  renumberPriorities(onto);
}

function likeIt(
  format: ConditionalFormatModel,
  areas: readonly Area[],
  onto: SheetModel,
): ConditionalFormatModel {
  const copy: ConditionalFormatModel = {
    ...format,
    id: onto.workbook.nextId('CF'),
    style: { ...format.style },
    priority: format.priority - Number.MAX_SAFE_INTEGER,
  };
  giveAreas(copy, areas);
  return copy;
}
