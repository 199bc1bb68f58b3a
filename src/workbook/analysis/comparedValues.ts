import type { Values } from '../../method';
import type { IndicatorTable } from '../input';
import type { ParameterValues } from '../plans/parameters';

/** The values of one element over the sectors, with the mean they are compared with; null for their own. */
export interface ComparedValues {
  readonly values: Values;
  readonly mean: number | null;
}

/**
 * What an element is compared by, in the order of the table's rows; null when there is nothing to compare
 * with: one sector alone, or a mean of the economy that is asked for and missing, or zero on a ratio scale.
 */
export function comparedValues(
  table: IndicatorTable,
  column: number,
  parameters: ParameterValues,
): ComparedValues | null {
  const values = table.rows.map((row) => [row.values[column]?.value ?? null]);
  const economy = parameters.meanOfEconomy === 1 ? (table.economy?.[column] ?? null) : null;
  const { scale } = table.elements[column]!;
  if (economy && (economy.value === null || (economy.value === 0 && scale === 'ratio'))) return null;
  const mean = economy?.value ?? null;
  const isAlone = values.length < 2 && (mean === null || scale === 'interval');
  return values.length === 0 || isAlone ? null : { values, mean };
}
