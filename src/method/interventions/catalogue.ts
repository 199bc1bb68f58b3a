import { ELEMENTS } from '../ecosystem/elements';
import type { Intervention } from './intervention';
import { MARKET } from './catalogue/market';
import { PEOPLE } from './catalogue/people';
import { RESOURCES } from './catalogue/resources';
import { SERVICES } from './catalogue/services';
import { SPECIFIC } from './catalogue/specific';

/**
 * Every intervention the method knows: first those for any sector or cluster, in the order of the ten
 * elements and within each as the sources list them, then those for a sector or cluster by name.
 * No source has one for formal institutions, or for a cluster in decline.
 */
export const CATALOGUE: readonly Intervention[] = [
  ...[...MARKET, ...PEOPLE, ...RESOURCES, ...SERVICES].sort(byElement),
  ...[...SPECIFIC].sort(byElement),
];

function byElement(one: Intervention, other: Intervention): number {
  return ELEMENTS.indexOf(one.element) - ELEMENTS.indexOf(other.element);
}

export function interventionById(id: string): Intervention | undefined {
  return CATALOGUE.find((intervention) => intervention.id === id);
}
