import { CellError, type Scalar } from '../../model/cell';
import { compareTexts, isSameText } from '../comparison';
import type { Evaluation } from '../evaluation';
import {
  isMatrix,
  isScalar,
  NOT_AVAILABLE,
  Reference,
  ReferenceUnion,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Matrix,
  type Value,
} from '../values';
import {
  booleanOperand,
  numberOperand,
  ofValues,
  type FunctionDefinition,
  type FunctionGroup,
} from './functionDefinition';
import { isTooLong } from './longestSought';
import { positionOf, quickPositions } from './matchingPositions';
import { sizeOf, usedMatrix } from './operands';
import { hasWildcards, wildcardMatcher } from './wildcards';

type Present = number | string | boolean;

/** A row or column of values, along which something is looked up. */
interface Line {
  readonly length: number;
  /** To be called before all of it is looked at. */
  visit(): void;
  at(index: number): Scalar;
  /** Where the value may stand for the first time, when a table can tell; undefined when not. */
  firstOf(value: number | string): number | undefined | null;
}

function lineOf(matrix: Matrix, isColumn: boolean, evaluation: Evaluation, offset = 0): Line {
  const at = (index: number): Scalar =>
    (isColumn ? matrix[index]?.[offset] : matrix[offset]?.[index]) ?? null;
  const length = isColumn ? matrix.length : (matrix[0]?.length ?? 0);
  return {
    length,
    visit: () => evaluation.visit(length),
    at,
    firstOf: (value) => {
      if (offset !== 0 || (isColumn && matrix[0]?.length !== 1) || (!isColumn && matrix.length !== 1))
        return null;
      const places = quickPositions(matrix, { equals: value, matches: () => false }, evaluation.language);
      if (!places) return null;
      const index = places
        .map((position) => (isColumn ? Math.floor(position / positionOf(1, 0)) : position))
        .find((place) => isSameValue(at(place), value));
      return index;
    },
  };
}

function isSameValue(scalar: Scalar, wanted: Present): boolean {
  if (typeof scalar === 'string' && typeof wanted === 'string') return isSameText(scalar, wanted);
  return scalar === wanted;
}

function exactPosition(wanted: Present, line: Line): number | undefined {
  if (typeof wanted === 'string' && hasWildcards(wanted)) {
    const isLike = wildcardMatcher(wanted);
    line.visit();
    for (let index = 0; index < line.length; index += 1) {
      const scalar = line.at(index);
      if (typeof scalar === 'string' && isLike(scalar)) return index;
    }
    return undefined;
  }
  if (typeof wanted !== 'boolean') {
    const known = line.firstOf(wanted);
    if (known !== null) return known;
  }
  line.visit();
  for (let index = 0; index < line.length; index += 1) {
    if (isSameValue(line.at(index), wanted)) return index;
  }
  return undefined;
}

/** Below, at or above zero; undefined for values of different types, which a lookup passes over. */
function order(scalar: Scalar, wanted: Present): number | undefined {
  if (typeof scalar === 'number' && typeof wanted === 'number') return scalar - wanted;
  if (typeof scalar === 'string' && typeof wanted === 'string') return compareTexts(scalar, wanted);
  if (typeof scalar === 'boolean' && typeof wanted === 'boolean') return Number(scalar) - Number(wanted);
  return undefined;
}

/** The last place in ascending values that is not above the wanted one. Values out of order give what Excel's halving gives. */
function ascendingPosition(wanted: Present, line: Line): number | undefined {
  let found: number | undefined;
  let low = 0;
  let high = line.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    let difference = order(line.at(probe), wanted);
    while (difference === undefined && probe > low) difference = order(line.at((probe -= 1)), wanted);
    if (difference === undefined) low = middle + 1;
    else if (difference <= 0) {
      found = probe;
      low = middle + 1;
    } else high = probe - 1;
  }
  return found;
}

/** The first place in descending values that equals the wanted one, otherwise the last that is above it. */
function descendingPosition(wanted: Present, line: Line): number | undefined {
  let found: number | undefined;
  line.visit();
  for (let index = 0; index < line.length; index += 1) {
    const difference = order(line.at(index), wanted);
    if (difference === undefined) continue;
    if (difference < 0) break;
    found = index;
    if (difference === 0) break;
  }
  return found;
}

/** What is looked up: a blank cell counts as 0. */
function wantedValue(operand: Scalar): Present | CellError {
  return operand ?? 0;
}

function match([lookup, values, type]: readonly Value[], evaluation: Evaluation): Value {
  const wanted = wantedValue(lookup as Scalar);
  if (wanted instanceof CellError) return wanted;
  if (isTooLong(wanted)) return WRONG_VALUE;
  if (values instanceof CellError) return values;
  const kind = numberOperand(type, evaluation, 1);
  if (kind instanceof CellError) return kind;
  const { height, width } = sizeOf(values!);
  if ((height > 1 && width > 1) || values instanceof ReferenceUnion) return NOT_AVAILABLE;
  const line = lineOf(usedMatrix(values!, evaluation), width === 1, evaluation);
  const find = kind === 0 ? exactPosition : kind > 0 ? ascendingPosition : descendingPosition;
  const position = find(wanted, line);
  return position === undefined ? NOT_AVAILABLE : position + 1;
}

/** VLOOKUP and HLOOKUP. */
function tableLookup(isVertical: boolean): FunctionDefinition {
  return ofValues(
    [3, 4],
    ['scalar', 'values', 'scalar', 'scalar'],
    (operands, evaluation) => {
      const [lookup, table, index, approximate] = operands;
      const wanted = wantedValue(lookup as Scalar);
      if (wanted instanceof CellError) return wanted;
      if (isTooLong(wanted)) return WRONG_VALUE;
      const offset = numberOperand(index, evaluation, 1);
      if (offset instanceof CellError) return offset;
      const isApproximate = booleanOperand(approximate, true);
      if (isApproximate instanceof CellError) return isApproximate;
      const place = Math.trunc(offset) - 1;
      const { height, width } = sizeOf(table!);
      if (place < 0) return WRONG_VALUE;
      if (place >= (isVertical ? width : height)) return WRONG_REFERENCE;
      const matrix = usedMatrix(table!, evaluation);
      const line = lineOf(matrix, isVertical, evaluation);
      const found = isApproximate ? ascendingPosition(wanted, line) : exactPosition(wanted, line);
      if (found === undefined) return NOT_AVAILABLE;
      return (isVertical ? matrix[found]?.[place] : matrix[place]?.[found]) ?? null;
    },
    { isOnceOnly: true },
  );
}

function lookup([operand, values, results]: readonly Value[], evaluation: Evaluation): Value {
  const wanted = wantedValue(operand as Scalar);
  if (wanted instanceof CellError) return wanted;
  if (values instanceof CellError) return values;
  const { height, width } = sizeOf(values!);
  const isVertical = height >= width;
  const matrix = usedMatrix(values!, evaluation);
  const found = ascendingPosition(wanted, lineOf(matrix, isVertical, evaluation));
  if (found === undefined) return NOT_AVAILABLE;
  if (results === undefined) {
    return (isVertical ? matrix[found]?.[width - 1] : matrix[height - 1]?.[found]) ?? null;
  }
  if (results instanceof CellError) return results;
  const answers = usedMatrix(results, evaluation);
  return (sizeOf(results).width === 1 ? answers[found]?.[0] : answers[0]?.[found]) ?? null;
}

/** INDEX: a place in a range stays a reference, so that `A1:INDEX(A:A,5)` and ROW of it work. */
function index(operands: readonly Value[], evaluation: Evaluation): Value {
  const [given, first, second] = operands;
  const source = given instanceof ReferenceUnion ? given.parts[0]! : given!;
  if (source instanceof CellError) return source;
  const { height, width } = sizeOf(source);
  const one = numberOperand(first, evaluation, 0);
  if (one instanceof CellError) return one;
  const two = numberOperand(second, evaluation, 0);
  if (two instanceof CellError) return two;
  // With one number, a single row is counted along its columns.
  const isAlongRow = second === undefined && height === 1;
  const row = Math.trunc(isAlongRow ? (width === 1 ? one : 0) : one);
  const column = Math.trunc(isAlongRow && width > 1 ? one : two);
  if (row < 0 || column < 0) return WRONG_VALUE;
  if (row > height || column > width) return WRONG_REFERENCE;
  if (source instanceof Reference) {
    const { area, sheet } = source;
    return new Reference(sheet, {
      row: row === 0 ? area.row : area.row + row - 1,
      lastRow: row === 0 ? area.lastRow : area.row + row - 1,
      column: column === 0 ? area.column : area.column + column - 1,
      lastColumn: column === 0 ? area.lastColumn : area.column + column - 1,
    });
  }
  const matrix: Matrix = isMatrix(source) ? source : isScalar(source) ? [[source]] : [[]];
  const rows = row === 0 ? matrix : [matrix[row - 1]!];
  const part = column === 0 ? rows : rows.map((line) => [line[column - 1]!]);
  return part.length === 1 && part[0]!.length === 1 ? part[0]![0]! : part;
}

export const LOOKUP: FunctionGroup = {
  MATCH: ofValues([2, 3], ['scalar', 'values', 'scalar'], match),
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: ofValues([2, 3], ['scalar', 'arrays', 'arrays'], lookup),
  INDEX: ofValues([2, 3], ['arrays', 'scalar', 'scalar'], index, {
    mayAnswerArray: true,
    isOnceOnly: true,
  }),
};
