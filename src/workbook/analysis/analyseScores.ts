import { bottlenecks, elementIndex, type Element } from '../../method';
import type { IndicatorTable } from '../input';
import type { ParameterValues } from '../plans/parameters';
import { comparedValues } from './comparedValues';

/** The indices of one sector. */
export interface SectorIndices {
  readonly key: string;
  readonly name: string;
  /** In the order of the table's elements; null where the index is not known. */
  readonly indices: readonly (number | null)[];
  /** The elements with the lowest index, of those that are known. */
  readonly weakest: readonly Element[];
}

/** The index of every sector on every element that is measured by sector. */
export function analyseScores(table: IndicatorTable, parameters: ParameterValues): readonly SectorIndices[] {
  const elements = table.elements.map(({ element }) => element);
  const columns = table.elements.map(({ scale }, column): (number | null)[] => {
    const compared = comparedValues(table, column, parameters);
    if (!compared) return table.rows.map(() => null);
    // On the interval scale another mean than their own would fall out of the index.
    const options = { mean: scale === 'ratio' ? compared.mean : null, cap: Math.exp(parameters.indexCap) };
    return elementIndex(compared.values, scale, options).map(([index]) =>
      typeof index === 'number' ? index : null,
    );
  });
  return table.rows.map(({ key, name }, row) => {
    const indices = columns.map((column) => column[row]!);
    const isKnown = indices.some((index) => index !== null);
    return {
      key,
      name: name.text,
      indices,
      weakest: isKnown ? bottlenecks(elements, indices).map(({ element }) => element) : [],
    };
  });
}
