/** Numbers that look random and are the same for the same seed. */
export interface RandomNumbers {
  /** A whole number from 0 to 2^32 - 1, all equally likely. */
  readonly next32Bits: () => number;
  /** A number between 0 and 1, both excluded, with 32 random bits. */
  readonly next: () => number;
}

const STATE_SIZE = 624;
const SHIFT_SIZE = 397;
const TWIST = 0x9908b0df;

/**
 * The Mersenne Twister MT19937, which many statistical programs draw their random numbers from: the same seed
 * gives the same numbers on every computer, so that a sheet recalculates to what it was.
 *
 * Source: Matsumoto & Nishimura (1998), Mersenne Twister, https://doi.org/10.1145/272991.272995; seeded and
 * turned into fractions (between 0 and 1) as in the authors' revision of 2002.
 *
 * Limits: for simulation, not for secrets.
 *
 * @param seed a whole number from 0 to 2^32 - 1.
 */
export function mersenneTwister(seed: number): RandomNumbers {
  const state = new Uint32Array(STATE_SIZE);
  state[0] = seed;
  for (let position = 1; position < STATE_SIZE; position++) {
    const before = state[position - 1]!;
    state[position] = Math.imul(1812433253, before ^ (before >>> 30)) + position;
  }
  let position = STATE_SIZE;

  const next32Bits = (): number => {
    if (position === STATE_SIZE) {
      renew(state);
      position = 0;
    }
    let bits = state[position++]!;
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    return (bits ^ (bits >>> 18)) >>> 0;
  };
  return { next32Bits, next: () => (next32Bits() + 0.5) / 2 ** 32 };
}

function renew(state: Uint32Array): void {
  for (let position = 0; position < STATE_SIZE; position++) {
    const bits = (state[position]! & 0x80000000) | (state[(position + 1) % STATE_SIZE]! & 0x7fffffff);
    state[position] =
      state[(position + SHIFT_SIZE) % STATE_SIZE]! ^ (bits >>> 1) ^ ((bits & 1) === 0 ? 0 : TWIST);
  }
}
