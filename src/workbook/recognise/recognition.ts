import type { Input } from '../input';
import type { ReadProblem } from './readProblem';

export type { NotTaken, ReadProblem } from './readProblem';

/**
 * What was read from a workbook: an input for the analysis, which may lack the sectors when there are
 * ratings or indicators, or why there is nothing to go on.
 */
export type Recognition = { readonly input: Input } | { readonly problem: ReadProblem };
