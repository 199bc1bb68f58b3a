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
  /** Troubles that it is not done beside, because together they leave nothing to tell it by. */
  readonly notBeside?: readonly string[];
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
  const done = new Set<string>();
  return troubles.reduce((table, { name, doTo, notBeside = [] }) => {
    const changed = notBeside.some((other) => done.has(other)) ? null : doTo(table, pick);
    if (changed) done.add(name);
    return changed ?? table;
  }, draw(clean));
}
