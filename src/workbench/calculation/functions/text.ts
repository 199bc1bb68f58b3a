import { CellError, type Scalar } from '../../model/cell';
import { toText } from '../coercion';
import type { Evaluation } from '../evaluation';
import { textToNumber } from '../numberText';
import { Reference, WRONG_VALUE, type Value } from '../values';
import {
  MANY,
  numberOperand,
  ofScalars,
  ofValues,
  textOperand,
  type FunctionDefinition,
  type FunctionGroup,
} from './functionDefinition';
import { usedMatrix, visitScalars } from './operands';
import { formatNumber } from './numberFormat';
import { wildcardPlace } from './wildcards';

/** The longest text a cell can hold. */
const LONGEST_TEXT = 32_767;

function cellText(text: string): string | CellError {
  return text.length > LONGEST_TEXT ? WRONG_VALUE : text;
}

function ofText(calculate: (text: string) => Value): FunctionDefinition {
  return ofScalars([1, 1], ([operand], evaluation) => {
    const text = toText(operand!, evaluation.language);
    return text instanceof CellError ? text : calculate(text);
  });
}

function end(take: (text: string, count: number) => string): FunctionDefinition {
  return ofScalars([1, 2], ([operand, length], evaluation) => {
    const text = toText(operand!, evaluation.language);
    if (text instanceof CellError) return text;
    const count = numberOperand(length, evaluation, 1);
    if (count instanceof CellError) return count;
    return count < 0 ? WRONG_VALUE : take(text, Math.trunc(count));
  });
}

function middle([operand, start, length]: readonly Scalar[], evaluation: Evaluation): Value {
  const text = toText(operand!, evaluation.language);
  if (text instanceof CellError) return text;
  const from = numberOperand(start, evaluation, 1);
  if (from instanceof CellError) return from;
  const count = numberOperand(length, evaluation, 0);
  if (count instanceof CellError) return count;
  if (from < 1 || count < 0) return WRONG_VALUE;
  return text.substr(Math.trunc(from) - 1, Math.trunc(count));
}

/** FIND and SEARCH: the place of a text in another, counted from 1. */
function placeOf(find: (wanted: string, text: string, from: number) => number): FunctionDefinition {
  return ofScalars([2, 3], ([wantedOperand, inOperand, start], evaluation) => {
    const wanted = toText(wantedOperand!, evaluation.language);
    if (wanted instanceof CellError) return wanted;
    const text = toText(inOperand!, evaluation.language);
    if (text instanceof CellError) return text;
    const from = numberOperand(start, evaluation, 1);
    if (from instanceof CellError) return from;
    const first = Math.trunc(from) - 1;
    if (first < 0 || first > text.length) return WRONG_VALUE;
    const place = find(wanted, text, first);
    return place < 0 ? WRONG_VALUE : place + 1;
  });
}

function search(wanted: string, text: string, from: number): number {
  const found = wildcardPlace(wanted, text.slice(from));
  return found < 0 ? found : found + from;
}

function substitute(operands: readonly Scalar[], evaluation: Evaluation): Value {
  const texts: string[] = [];
  for (const operand of operands.slice(0, 3)) {
    const text = toText(operand, evaluation.language);
    if (text instanceof CellError) return text;
    texts.push(text);
  }
  const [text, before, after] = texts as [string, string, string];
  if (before === '') return text;
  if (operands[3] === undefined) {
    const parts = text.split(before);
    const length = text.length + (parts.length - 1) * (after.length - before.length);
    // Too long for a cell may be too long for any memory.
    return length > LONGEST_TEXT ? WRONG_VALUE : parts.join(after);
  }
  const instance = numberOperand(operands[3], evaluation, 1);
  if (instance instanceof CellError) return instance;
  if (instance < 1) return WRONG_VALUE;
  let place = -1;
  for (let turn = 0; turn < Math.trunc(instance); turn += 1) {
    place = text.indexOf(before, place < 0 ? 0 : place + before.length);
    if (place < 0) return text;
  }
  return cellText(text.slice(0, place) + after + text.slice(place + before.length));
}

function concatenate(operands: readonly Scalar[], evaluation: Evaluation): Value {
  let joined = '';
  for (const operand of operands) {
    const text = toText(operand, evaluation.language);
    if (text instanceof CellError) return text;
    joined += text;
  }
  return cellText(joined);
}

/** All scalars of all operands as texts, ranges included. */
function textsOf(operands: readonly Value[], evaluation: Evaluation): string[] | CellError {
  const texts: string[] = [];
  let error: CellError | undefined;
  visitScalars(operands, evaluation, (scalar) => {
    const text = toText(scalar, evaluation.language);
    if (text instanceof CellError) error ??= text;
    else texts.push(text);
  });
  return error ?? texts;
}

function joinTexts([separator, skipsEmpty, ...rest]: readonly Value[], evaluation: Evaluation): Value {
  const between = textOperand(separator, evaluation, '');
  if (between instanceof CellError) return between;
  const texts = textsOf(rest, evaluation);
  if (texts instanceof CellError) return texts;
  const isSkipping = skipsEmpty === true || (typeof skipsEmpty === 'number' && skipsEmpty !== 0);
  return cellText((isSkipping ? texts.filter((text) => text !== '') : texts).join(between));
}

function repeat([operand, times]: readonly Scalar[], evaluation: Evaluation): Value {
  const text = toText(operand!, evaluation.language);
  if (text instanceof CellError) return text;
  const count = numberOperand(times, evaluation, 0);
  if (count instanceof CellError) return count;
  if (count < 0 || text.length * Math.trunc(count) > LONGEST_TEXT) return WRONG_VALUE;
  return text.repeat(Math.trunc(count));
}

function value([operand]: readonly Scalar[], evaluation: Evaluation): Value {
  if (typeof operand === 'number') return operand;
  if (operand === null) return 0;
  if (typeof operand !== 'string') return WRONG_VALUE;
  return textToNumber(operand, evaluation.language) ?? WRONG_VALUE;
}

/** The text at a place, "" for anything else; of a range its first cell. */
function onlyText([operand]: readonly Value[], evaluation: Evaluation): Value {
  const scalar =
    operand instanceof Reference
      ? (usedMatrix(operand, evaluation)[0]?.[0] ?? null)
      : evaluation.matrix(operand!)[0]![0]!;
  if (scalar instanceof CellError) return scalar;
  return typeof scalar === 'string' ? scalar : '';
}

export const TEXT: FunctionGroup = {
  LEN: ofText((text) => text.length),
  LEFT: end((text, count) => text.slice(0, count)),
  RIGHT: end((text, count) => (count === 0 ? '' : text.slice(-count))),
  MID: ofScalars([3, 3], middle),
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofText((text) => [...text].filter((sign) => sign >= ' ').join('')),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  EXACT: ofScalars([2, 2], ([first, second], evaluation) => {
    const [one, two] = [toText(first!, evaluation.language), toText(second!, evaluation.language)];
    return one === two;
  }),
  SUBSTITUTE: ofScalars([3, 4], substitute),
  FIND: placeOf((wanted, text, from) => text.indexOf(wanted, from)),
  SEARCH: placeOf(search),
  CONCATENATE: ofScalars([1, MANY], concatenate),
  CONCAT: ofValues([1, MANY], ['values'], (operands, evaluation) => {
    const texts = textsOf(operands, evaluation);
    return texts instanceof CellError ? texts : cellText(texts.join(''));
  }),
  TEXTJOIN: ofValues([3, MANY], ['scalar', 'scalar', 'values'], joinTexts),
  REPT: ofScalars([2, 2], repeat),
  VALUE: ofScalars([1, 1], value),
  T: ofValues([1, 1], ['values'], onlyText),
  TEXT: ofScalars([2, 2], ([operand, pattern], evaluation) => {
    const format = toText(pattern!, evaluation.language);
    return format instanceof CellError ? format : formatNumber(operand!, format, evaluation.language);
  }),
};
