import { classification } from './classification';
import { crossovers } from './crossovers';
import { diversity } from './diversity';
import { ecosystem } from './ecosystem';
import { interventions } from './interventions';
import { quotients } from './quotients';
import { selection } from './selection';
import { structure } from './structure';
import type { FunctionHelp, Source } from './functionHelp';

export type { FunctionHelp, Source };

/** By the id of the function. */
export const FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  ...structure,
  ...quotients,
  ...diversity,
  ...classification,
  ...selection,
  ...ecosystem,
  ...crossovers,
  ...interventions,
};
