import { OpenDataFailure, type ShapeFault } from './openDataProblem';

/** An object of an answer, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** No title of the service is nearly as long; what is longer is no title. */
const LONGEST_TEXT = 500;

/** As much of what was found as a message can hold. */
const LONGEST_FOUND = 60;

export function shapeFailure(table: string, fault: ShapeFault, found: string): OpenDataFailure {
  return new OpenDataFailure({ kind: 'shape', table, fault, found: found.slice(0, LONGEST_FOUND) });
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text of a field without the spaces that the service fills codes up with.
 * @throws OpenDataFailure when there is no such text, or one that is too long to be what it should be.
 */
export function textIn(object: JsonObject, field: string, table: string): string {
  const value = object[field];
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value.trim();
  throw shapeFailure(table, 'answer', field);
}
