import { NAMESPACE } from './formulaInFile';
import { formulaTokens } from './formulaTokens';
import { ARRAY_FUNCTIONS } from './futureFunctions';

/** Functions that take a whole range as it is, also in a plain formula. */
const RANGE_TAKERS: ReadonlySet<string> = new Set(
  (
    'AGGREGATE AND AREAS AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CELL COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK ' +
    'COUNTIF COUNTIFS COVAR COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FORECAST.LINEAR GEOMEAN HARMEAN HLOOKUP INDEX ' +
    'INTERCEPT IRR ISREF KURT LARGE LOOKUP MATCH MAX MAXA MAXIFS MEDIAN MIN MINA MINIFS MODE MODE.SNGL NPV OFFSET OR ' +
    'PEARSON PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PRODUCT QUARTILE ' +
    'QUARTILE.EXC QUARTILE.INC RANK RANK.AVG RANK.EQ ROWS RSQ SKEW SLOPE SMALL STDEV STDEV.P STDEV.S STDEVA STDEVP ' +
    'STEYX SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 TEXTJOIN TRIMMEAN VAR VAR.P VAR.S VARA ' +
    'VARP VLOOKUP XLOOKUP XMATCH XOR'
  ).split(' '),
);

/** Calculates with ranges in its arguments whatever stands there, but not through these. */
const ARRAY_CALCULATOR = 'SUMPRODUCT';
const NOT_THROUGH: ReadonlySet<string> = new Set(['IF', 'INDEX', 'CHOOSE', 'OFFSET']);

const OPERATORS = /^(?:[-+*/^&<>]|=)$/;
const OURS = new RegExp(`^${NAMESPACE}\\.`, 'i');

function calculatesWithArrays(enclosing: readonly string[]): boolean {
  const outer = enclosing.lastIndexOf(ARRAY_CALCULATOR);
  return outer >= 0 && !enclosing.slice(outer + 1).some((name) => NOT_THROUGH.has(name));
}

/**
 * Whether Excel would read a formula differently when a file has it as a plain one: a plain formula takes the cell
 * of its own row out of a range (implicit intersection), where today's Excel calculates with the whole range. Errs
 * towards true, which is harmless: marked as an array formula it gives the same answer.
 * @param formula the model's, starting with `=`
 */
export function needsArrayStorage(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, '')).filter(({ text }) => text.trim() !== '');
  const enclosing: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'function') {
      if (OURS.test(token.text) || ARRAY_FUNCTIONS.has(token.text.toUpperCase())) return true;
      continue;
    }
    if (token.kind !== 'other') continue;
    const before = tokens[index - 1];
    if (token.text === '(') enclosing.push(before?.kind === 'function' ? before.text.toUpperCase() : '');
    else if (token.text === ')') enclosing.pop();
    else if (token.text === '{') return true;
    if (token.text !== ':') continue;
    // Steps over the two corners, and over a sheet before them.
    const first = tokens[index - 2]?.text === '!' ? index - 4 : index - 2;
    const left = tokens[first]?.text ?? '=';
    const right = tokens[index + 2]?.text ?? '';
    const innermost = [...enclosing].reverse().find((name) => name !== '');
    const isPlain = innermost !== undefined && RANGE_TAKERS.has(innermost) && !OPERATORS.test(left);
    if (isPlain && !OPERATORS.test(right)) continue;
    if (!calculatesWithArrays(enclosing.filter((name) => name !== ''))) return true;
  }
  return false;
}
