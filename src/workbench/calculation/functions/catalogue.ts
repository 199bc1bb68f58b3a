import { AGGREGATES } from './aggregates';
import { CONDITIONAL_AGGREGATES } from './conditionalAggregates';
import type { FunctionDefinition, FunctionGroup } from './functionDefinition';
import { INFORMATION } from './information';
import { libraryFunction } from './libraryFunction';
import { LOGICAL } from './logical';
import { LOOKUP } from './lookup';
import { MATHEMATICS } from './mathematics';
import { NORMAL_DISTRIBUTION } from './normalDistribution';
import { PLACE } from './place';
import { SUBTOTALS } from './subtotals';
import { TEXT } from './text';

/** The functions that are calculated by Excel's documented rules, each with a known answer in the tests. */
export const OWN_FUNCTIONS: FunctionGroup = {
  ...AGGREGATES,
  ...CONDITIONAL_AGGREGATES,
  ...INFORMATION,
  ...LOGICAL,
  ...LOOKUP,
  ...MATHEMATICS,
  ...NORMAL_DISTRIBUTION,
  ...PLACE,
  ...SUBTOTALS,
  ...TEXT,
};

const known = new Map<string, FunctionDefinition | undefined>(Object.entries(OWN_FUNCTIONS));

/** The function of this name (upper case, no `_xlfn.`); undefined when there is none, which is `#NAME?` in a cell. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  if (!known.has(name)) known.set(name, libraryFunction(name));
  return known.get(name);
}
