import { classification } from './classification';
import { crossovers } from './crossovers';
import { diversity } from './diversity';
import { ecosystem } from './ecosystem';
import { interventions } from './interventions';
import { quotients } from './quotients';
import { selection } from './selection';
import { structure } from './structure';
import type { FunctionEdgeCases } from './edgeCase';

/** One table for all functions: the compiler asks an answer for every odd input. */
export const FUNCTION_EDGE_CASES: readonly FunctionEdgeCases[] = [
  ...structure,
  ...quotients,
  ...diversity,
  ...classification,
  ...selection,
  ...ecosystem,
  ...crossovers,
  ...interventions,
];
