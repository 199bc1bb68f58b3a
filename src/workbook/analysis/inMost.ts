import type { ParameterValues } from '../plans/parameters';

/** What decides whether something is so in most ecosystems. */
export type MostParameters = Pick<ParameterValues, 'genericShare' | 'genericFewest'>;

/**
 * Whether so many of those that were rated are most of them. Where an element was not rated nobody knows how it
 * is, so those do not count; and of a few that were, most says nothing.
 */
export const isInMost = (
  count: number,
  rated: number,
  { genericShare, genericFewest }: MostParameters,
): boolean => count > 0 && rated >= genericFewest && count >= genericShare * rated;
