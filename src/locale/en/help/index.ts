import { classification } from './classification';
import { crossovers } from './crossovers';
import { diversity } from './diversity';
import { ecosystem } from './ecosystem';
import { formulas } from './formulas';
import { interventions } from './interventions';
import { quotients } from './quotients';
import { selection } from './selection';
import { structure } from './structure';
import { page } from './page';

export { formulas, page };

/** By the id of the function. */
export const functionHelp = {
  ...structure,
  ...quotients,
  ...diversity,
  ...classification,
  ...selection,
  ...ecosystem,
  ...crossovers,
  ...interventions,
};
