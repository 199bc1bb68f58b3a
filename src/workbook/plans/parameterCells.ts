import type { PlanContext } from './planContext';
import { PlanReference } from './planReference';
import { PARAMETER_IDS, type ParameterId } from './parameters';

/** The columns of the sheet Provenance, in order. */
export const PROVENANCE_COLUMN_IDS = [
  'topic',
  'item',
  'value',
  'explanation',
  'applied',
  'key',
  'ownValue',
] as const;

/** Tells parameter rows from the others in the sheet Provenance. */
export const parameterKey = (id: ParameterId): string => `parameter:${id}`;

/** The cell that holds what applies for a parameter: the analyst's value where she gave one. */
export function parameterCells(context: PlanContext): (id: ParameterId) => string {
  const reference = new PlanReference(
    {
      columns: PROVENANCE_COLUMN_IDS.map((id) => ({ id })),
      rows: PARAMETER_IDS.map((id) => ({ key: parameterKey(id) })),
    },
    context.sheetNames.provenance,
  );
  return (id) => reference.cell('applied', parameterKey(id));
}
