import { classification } from './classification';
import { crossovers } from './crossovers';
import { diversity } from './diversity';
import { ecosystem } from './ecosystem';
import { interventions } from './interventions';
import { quotients } from './quotients';
import { selection } from './selection';
import { structure } from './structure';
import type { FunctionExample } from './functionExample';

export type { FunctionExample };

/** In the order of the groups; the first of a function is the one that lists show. */
export const EXAMPLES: readonly FunctionExample[] = [
  ...structure,
  ...quotients,
  ...diversity,
  ...classification,
  ...selection,
  ...ecosystem,
  ...crossovers,
  ...interventions,
];
