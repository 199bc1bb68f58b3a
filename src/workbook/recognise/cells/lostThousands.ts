import type { GridCell } from './grid';

const isThousandths = (number: number): boolean => Math.abs(number * 1000 - Math.round(number * 1000)) < 1e-6;
const isHundredths = (number: number): boolean => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6;

/**
 * Whether numbers with decimals in a column of whole numbers may be thousands: a file with `1.234` for 1234,
 * opened where the point stands before decimals, leaves the number 1.234. Decimals that were worked out are longer,
 * and a thousand never begins with a zero.
 */
export function mayBeLostThousands(cells: readonly GridCell[]): boolean {
  const fractions = cells.flatMap(({ kind, value }) =>
    kind === 'number' && !Number.isInteger(Number(value)) ? [Math.abs(Number(value))] : [],
  );
  return (
    fractions.some((number) => !isHundredths(number)) &&
    fractions.every((number) => number >= 1 && number < 1000 && isThousandths(number))
  );
}
