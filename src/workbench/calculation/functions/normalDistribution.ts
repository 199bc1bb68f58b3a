import { WRONG_NUMBER } from '../values';
import { ofNumbers, type FunctionGroup } from './functionDefinition';

/** Coefficients from the constant upwards. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

// The published digits, written as the shortest text of the same double.
const CENTRE = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const SHOULDER = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const TAIL = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * The value below which a standard normal variable stays with this probability (0 to 1, both excluded).
 * Wichura's algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477-484, to about 16 digits; the
 * function library is off in the 9th digit at 1e-10 and does not give 0 at one half.
 */
export function standardNormalQuantile(probability: number): number {
  const fromHalf = probability - 0.5;
  if (Math.abs(fromHalf) <= 0.425) {
    const x = 0.180625 - fromHalf * fromHalf;
    return (fromHalf * polynomial(CENTRE.numerator, x)) / polynomial(CENTRE.denominator, x);
  }
  const x = Math.sqrt(-Math.log(fromHalf < 0 ? probability : 1 - probability));
  const [part, shift] = x <= 5 ? ([SHOULDER, 1.6] as const) : ([TAIL, 5] as const);
  const size = polynomial(part.numerator, x - shift) / polynomial(part.denominator, x - shift);
  return fromHalf < 0 ? -size : size;
}

const NORMAL_QUANTILE = ofNumbers([1, 1], (probability) =>
  probability! > 0 && probability! < 1 ? standardNormalQuantile(probability!) : WRONG_NUMBER,
);

export const NORMAL_DISTRIBUTION: FunctionGroup = {
  'NORM.S.INV': NORMAL_QUANTILE,
  NORMSINV: NORMAL_QUANTILE,
};
