import { MethodError } from '../methodError';

export interface Bottleneck<Name> {
  readonly element: Name;
  readonly index: number;
}

/**
 * Bottlenecks: the elements that hold the ecosystem back most, weakest first.
 *
 * Formula: with a threshold, every element whose index is at most the threshold; without, every element
 * that shares the lowest index. Elements with the same index keep the order they were given in.
 * Unit of the threshold: as the index, 1 is the mean of all sectors.
 *
 * Shapes: one index per element, in the same order. The result has as many entries as there are
 * bottlenecks; none is an answer too.
 *
 * Missing: an element without an index is not known to be weak, so it is left out.
 *
 * Source: Acs, Autio & Szerb (2014), https://doi.org/10.1016/j.respol.2013.08.016: the weakest element
 * limits what the others bring.
 *
 * Example: `bottlenecks(['talent', 'finance', 'networks'], [0.9, 1.4, 0.5], 1)`
 * //=> [{ element: 'networks', index: 0.5 }, { element: 'talent', index: 0.9 }]
 *
 * Limits: an index on the interval scale can be below 1 while the value is above the mean.
 *
 * @throws MethodError 'shape' when the lists differ in length; 'argument' for no elements or a number
 * that is not finite; 'missing' when no index is known.
 */
export function bottlenecks<Name>(
  elements: readonly Name[],
  indices: readonly (number | null)[],
  threshold: number | null = null,
): Bottleneck<Name>[] {
  if (elements.length !== indices.length) {
    throw new MethodError(
      'shape',
      'bottlenecks.shape',
      `elements has ${elements.length} cells and indices has ${indices.length}; one index per element is needed.`,
      { elements: elements.length, indices: indices.length },
    );
  }
  if (elements.length === 0) {
    throw new MethodError('argument', 'values.empty', 'elements has no cells.', { argument: 'elements' });
  }
  requireFinite('threshold', [threshold]);
  requireFinite('indices', indices);
  const known = elements.flatMap((element, position) => {
    const index = indices[position]!;
    return index === null ? [] : [{ element, index }];
  });
  if (known.length === 0) {
    throw new MethodError('missing', 'bottlenecks.noneKnown', 'indices has no known value.');
  }
  const bound = threshold ?? known.reduce((low, { index }) => Math.min(low, index), Infinity);
  return known.filter(({ index }) => index <= bound).sort((one, other) => one.index - other.index);
}

function requireFinite(argument: string, values: readonly (number | null)[]): void {
  const position = values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (position < 0) return;
  throw new MethodError(
    'argument',
    'bottlenecks.notFinite',
    `${argument} has ${values[position]} at position ${position + 1}; a finite number is needed.`,
    { argument, position: position + 1, got: String(values[position]) },
  );
}
