/** Moves the decimal point in the number's own decimal digits, so that 1.005 stays halfway and is not 1.00499. */
function shifted(number: number, places: number): number {
  const [mantissa, exponent] = String(number).split('e') as [string, string | undefined];
  return Number(`${mantissa}e${Number(exponent ?? 0) + places}`);
}

/**
 * Rounds the absolute value at so many decimals (negative: before the point) with `rounder` and gives the
 * sign back: Excel rounds halves away from zero. https://support.microsoft.com/office/round-function
 */
export function roundWith(number: number, decimals: number, rounder: (absolute: number) => number): number {
  const places = Math.trunc(decimals);
  const moved = shifted(Math.abs(number), places);
  // A number with fewer decimals than asked for is left as it is.
  if (!Number.isFinite(moved)) return number;
  return Math.sign(number) * shifted(rounder(moved), -places);
}
