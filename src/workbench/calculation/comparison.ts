import { CellError, type Scalar } from '../model/cell';

const COLLATOR = new Intl.Collator('en', { sensitivity: 'accent' });
/** Doubles further apart than this share of their size differ within 15 digits: no need to write them out. */
const SURELY_DIFFERENT = 1e-14;

/**
 * Negative, zero or positive as the comparison operators order two numbers. They look at 15 significant
 * digits, so that `=0.1+0.2=0.3` is TRUE in a cell.
 */
export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  const difference = left - right;
  if (Math.abs(difference) > SURELY_DIFFERENT * Math.max(Math.abs(left), Math.abs(right))) return difference;
  return left.toPrecision(15) === right.toPrecision(15) ? 0 : difference;
}

/** Case makes no difference, an accent does. */
export function compareTexts(left: string, right: string): number {
  return left === right ? 0 : COLLATOR.compare(left, right);
}

export function isSameText(left: string, right: string): boolean {
  return left === right || (left.length === right.length && left.toLowerCase() === right.toLowerCase());
}

type Present = number | string | boolean;

function rank(scalar: Present): number {
  if (typeof scalar === 'number') return 0;
  return typeof scalar === 'string' ? 1 : 2;
}

function blankLike(other: Present): Present {
  if (typeof other === 'number') return 0;
  return typeof other === 'string' ? '' : false;
}

/**
 * Orders two values as Excel's operators do: numbers before texts before FALSE and TRUE; a blank
 * takes the type of what it meets. Errors must have been dealt with.
 */
export function compareScalars(left: Exclude<Scalar, CellError>, right: Exclude<Scalar, CellError>): number {
  if (left === null && right === null) return 0;
  const first = left ?? blankLike(right!);
  const second = right ?? blankLike(first);
  if (typeof first === 'number' && typeof second === 'number') return compareNumbers(first, second);
  if (typeof first === 'string' && typeof second === 'string') return compareTexts(first, second);
  if (typeof first === 'boolean' && typeof second === 'boolean') return Number(first) - Number(second);
  return rank(first) - rank(second);
}
