import { LAST_COLUMN, LAST_ROW, parseArea, splitSheet } from '../../../workbook/address';
import { CellError, type Scalar } from '../../model/cell';
import type { Evaluation } from '../evaluation';
import { Reference, WRONG_REFERENCE, WRONG_VALUE, type Value } from '../values';
import { numberOperand, ofScalars, ofValues, textOperand, type FunctionGroup } from './functionDefinition';
import { sizeOf } from './operands';

/** The numbers of the rows or columns a reference covers; without one, those of the formula's own cell. */
function numbersAlong(direction: 'row' | 'column') {
  return ([operand]: readonly Value[], evaluation: Evaluation): Value => {
    if (operand === undefined) return evaluation.place[direction] + 1;
    if (!(operand instanceof Reference)) return operand instanceof CellError ? operand : WRONG_VALUE;
    const { area } = operand;
    const count = direction === 'row' ? operand.height : operand.width;
    if (count === 1 || !evaluation.takesArrays) return area[direction] + 1;
    const numbers = Array.from({ length: count }, (_, index) => area[direction] + 1 + index);
    return direction === 'row' ? numbers.map((number) => [number]) : [numbers];
  };
}

/** OFFSET: an area moved and perhaps resized from a reference. */
function offset(operands: readonly Value[], evaluation: Evaluation): Value {
  const [start, ...rest] = operands;
  if (!(start instanceof Reference)) return start instanceof CellError ? start : WRONG_VALUE;
  const fallbacks = [0, 0, start.height, start.width];
  const numbers: number[] = [];
  for (const [index, fallback] of fallbacks.entries()) {
    // A height or width that was left out between commas is the reference's own.
    const operand = index > 1 && rest[index] === null ? undefined : rest[index];
    const number = numberOperand(operand, evaluation, fallback);
    if (number instanceof CellError) return number;
    numbers.push(Math.trunc(number));
  }
  const [down, right, height, width] = numbers as [number, number, number, number];
  const row = start.area.row + down + Math.min(0, height + 1);
  const column = start.area.column + right + Math.min(0, width + 1);
  const area = {
    row,
    column,
    lastRow: row + Math.abs(height) - 1,
    lastColumn: column + Math.abs(width) - 1,
  };
  const isOutside = row < 0 || column < 0 || area.lastRow > LAST_ROW || area.lastColumn > LAST_COLUMN;
  if (height === 0 || width === 0 || isOutside) return WRONG_REFERENCE;
  return evaluation.calculatedReference(new Reference(start.sheet, area));
}

/** INDIRECT: the reference a text names, in A1 notation. */
function indirect(operands: readonly Value[], evaluation: Evaluation): Value {
  const text = textOperand(operands[0], evaluation, '');
  if (text instanceof CellError) return text;
  const { sheet: name, address } = splitSheet(text);
  const sheet = name === undefined ? evaluation.place.sheet : evaluation.surroundings.sheetByName(name);
  const area = parseArea(address);
  const isA1Notation = operands[1] === undefined || operands[1] === true || operands[1] === 1;
  // Names, tables and R1C1 notation mean something to Excel.
  if (!area || !isA1Notation) evaluation.preferFiledAnswer();
  if (!sheet || !area || !isA1Notation) return WRONG_REFERENCE;
  return evaluation.calculatedReference(new Reference(sheet, area));
}

export const PLACE: FunctionGroup = {
  ROW: ofValues([0, 1], ['values'], numbersAlong('row'), { mayAnswerArray: true }),
  COLUMN: ofValues([0, 1], ['values'], numbersAlong('column'), { mayAnswerArray: true }),
  ROWS: ofValues([1, 1], ['values'], ([operand]) => sizeOf(operand!).height),
  COLUMNS: ofValues([1, 1], ['values'], ([operand]) => sizeOf(operand!).width),
  OFFSET: ofValues([3, 5], ['values', 'scalar'], offset, { mayAnswerArray: true }),
  INDIRECT: ofValues([1, 2], ['scalar'], indirect, { mayAnswerArray: true }),
  HYPERLINK: ofScalars([1, 2], ([target, friendlyName]): Scalar =>
    friendlyName === undefined ? target! : friendlyName,
  ),
};
