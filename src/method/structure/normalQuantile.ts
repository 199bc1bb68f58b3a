/** Coefficients of a rational approximation, lowest power first; printed to 20 digits, here as doubles. */
interface Ratio {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/** For a probability within 0.425 of a half, in 0.180625 - q squared. */
const CENTRE: Ratio = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
  ],
};

/** For a tail, in r - 1.6 with r the root of minus the logarithm of its probability. */
const TAIL: Ratio = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};

/** For the far tail, in r - 5. */
const FAR_TAIL: Ratio = {
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
 * Quantile of the standard normal distribution: the value that a standard normal variable stays below
 * with the given probability.
 *
 * Formula: rational approximations on three intervals; relative error about 1e-16.
 *
 * Source: Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution, Applied
 * Statistics 37(3), routine PPND16.
 *
 * Example: `normalQuantile(0.975)` //=> 1.959963984540054
 *
 * Limits: the probability lies strictly between 0 and 1; close to 1 a double cannot tell probabilities
 * apart, so take the mirrored small one there.
 */
export function normalQuantile(probability: number): number {
  const fromHalf = probability - 0.5;
  if (Math.abs(fromHalf) <= 0.425) return fromHalf * valueAt(CENTRE, 0.180625 - fromHalf * fromHalf);
  const tail = Math.sqrt(-Math.log(fromHalf < 0 ? probability : 1 - probability));
  const distance = tail <= 5 ? valueAt(TAIL, tail - 1.6) : valueAt(FAR_TAIL, tail - 5);
  return fromHalf < 0 ? -distance : distance;
}

function valueAt({ numerator, denominator }: Ratio, at: number): number {
  return polynomial(numerator, at) / polynomial(denominator, at);
}

const polynomial = (coefficients: readonly number[], at: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
