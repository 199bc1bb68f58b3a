import type { CleanTable } from './cleanTable';
import { draw, type DrawnTable } from './drawnTable';

/** Picks one of `count` things; the same ones again for the same seed. */
export type Pick = (count: number) => number;

/** Something awkward that can be done to a table. */
export interface Trouble {
  readonly name: string;
  /** Null where the table has nothing that it can be done to. */
  readonly doTo: (table: DrawnTable, pick: Pick) => DrawnTable | null;
  /** It takes figures away: then a finding must say so. Without it the analysis must stay the same. */
  readonly costs?: boolean;
  /** It may take the jobs themselves away: then there is nothing to read, and the reason is given. */
  readonly mayRefuse?: boolean;
}

/** Picks by the linear congruential generator of Numerical Recipes (Press et al.), from a seed of its own. */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** Draws a table and does the troubles to it, as far as they can be done. */
export function troubled(clean: CleanTable, troubles: readonly Trouble[], seed: number): DrawnTable {
  const pick = pickFrom(seed);
  return troubles.reduce((table, { doTo }) => doTo(table, pick) ?? table, draw(clean));
}
