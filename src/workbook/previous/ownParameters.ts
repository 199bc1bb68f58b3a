import { PARAMETERS, PARAMETER_IDS, type ParameterValues } from '../plans/parameters';
import { parameterKey } from '../plans/parameterCells';
import type { PreviousSheet } from './previousSheet';

/** The limits that apply: the analyst's own on the sheet Provenance where she gave a number. */
export function ownParameters(provenance: PreviousSheet | undefined): ParameterValues {
  const values: Record<string, number> = { ...PARAMETERS };
  for (const id of PARAMETER_IDS) {
    const own = provenance?.rows.find((row) => row.key === parameterKey(id))?.own.get('ownValue');
    if (typeof own === 'number') values[id] = own;
  }
  return values as ParameterValues;
}
