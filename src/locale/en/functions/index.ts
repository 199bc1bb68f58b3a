import type { functions as dutch } from '../../nl/functions';
import { classification } from './classification';
import { common } from './common';
import { crossovers } from './crossovers';
import { diversity } from './diversity';
import { ecosystem } from './ecosystem';
import { interventions } from './interventions';
import { quotients } from './quotients';
import { selection } from './selection';
import { structure } from './structure';
import { words } from './words';

export const functions: typeof dutch = {
  groups: {
    structure,
    quotients,
    diversity,
    classification,
    selection,
    ecosystem,
    crossovers,
    interventions,
  },
  /** By the key of a MethodError. */
  messages: {
    ...common,
    ...structure.messages,
    ...quotients.messages,
    ...diversity.messages,
    ...classification.messages,
    ...selection.messages,
    ...ecosystem.messages,
    ...crossovers.messages,
    ...interventions.messages,
  },
  ...words,
};
