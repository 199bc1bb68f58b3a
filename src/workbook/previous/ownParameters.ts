import { PARAMETERS, PARAMETER_IDS, type ParameterValues } from '../plans/parameters';
import { parameterKey } from '../plans/parameterCells';
import type { PreviousSheet } from './previousSheet';

/**
 * The limits that apply: the analyst's own on the sheet Provenance where she gave a number, typed or calculated.
 * What a formula of hers comes to stands in the column with the value that the other sheets take.
 */
export function ownParameters(provenance: PreviousSheet | undefined): ParameterValues {
  const values: Record<string, number> = { ...PARAMETERS };
  for (const id of PARAMETER_IDS) {
    const row = provenance?.rows.find(({ key }) => key === parameterKey(id));
    const own = row?.own.get('ownValue');
    if (own === undefined) continue;
    const counts = typeof own === 'object' ? row?.shown.get('applied') : own;
    if (typeof counts === 'number') values[id] = counts;
  }
  return values as ParameterValues;
}
