import { normalQuantile } from '../../../method/structure/normalQuantile';
import { WRONG_NUMBER } from '../values';
import { ofNumbers, type FunctionGroup } from './functionDefinition';

/** The method's own: the function library is off in the 9th digit at 1e-10 and does not give 0 at one half. */
const NORMAL_QUANTILE = ofNumbers([1, 1], (probability) =>
  probability! > 0 && probability! < 1 ? normalQuantile(probability!) : WRONG_NUMBER,
);

export const NORMAL_DISTRIBUTION: FunctionGroup = {
  'NORM.S.INV': NORMAL_QUANTILE,
  NORMSINV: NORMAL_QUANTILE,
};
