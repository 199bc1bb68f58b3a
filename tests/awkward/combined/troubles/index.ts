import type { Trouble } from '../trouble';
import { AROUND } from './around';
import { CELLS } from './cells';
import { COLUMNS } from './columns';
import { ROWS } from './rows';
import { SHAPES } from './shapes';

/** All troubles, in the order in which several of them are done to one table. */
export const TROUBLES: readonly Trouble[] = [...ROWS, ...CELLS, ...COLUMNS, ...SHAPES, ...AROUND];
