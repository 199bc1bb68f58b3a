import type { Figure, IndicatorValue } from '../../input';
import { RATE_BASE } from '../../recognise/kinds/indicatorListRows';
import { herCell } from '../input/herCell';

/** Her cell wherever it holds, or may come to hold, a number; a number read from a text stands as it was read. */
const operand = (figure: Figure): string =>
  figure.isRefused
    ? '""'
    : !figure.asIs && figure.value !== null
      ? String(figure.value)
      : herCell(figure.place);

/**
 * The value of an indicator, without the equals sign: hers by reference, or a count per 1,000 of another.
 * A missing one is an empty text, which no mean counts. Below zero is a measurement on the interval scale
 * only; elsewhere it counts as missing, as it does for the reader.
 *
 * @param isInterval a formula for whether the interval scale counts.
 */
export function indicatorFormula(value: IndicatorValue, isInterval: string): string {
  const { rate } = value;
  if (rate) {
    const [count, of] = [operand(rate.numerator), operand(rate.denominator)];
    const known = `AND(ISNUMBER(${count}),ISNUMBER(${of}))`;
    return `IF(${known},IF(${of}>0,${unsigned(count, isInterval, `${count}/${of}*${RATE_BASE}`)},""),"")`;
  }
  const cell = operand(value);
  return `IF(ISNUMBER(${cell}),${unsigned(cell, isInterval, cell)},"")`;
}

const unsigned = (cell: string, isInterval: string, value: string): string =>
  `IF(${cell}>=0,${value},IF(${isInterval},${value},""))`;
