import type { Trouble } from '../trouble';
import { AROUND } from './around';
import { CELLS } from './cells';
import { COLUMNS } from './columns';
import { ELSEWHERE } from './elsewhere';
import { MORE_COLUMNS } from './moreColumns';
import { ROWS } from './rows';
import { SECTIONS_AMONG_DIVISIONS } from './sections';
import { SHAPES } from './shapes';
import { UNIT_ONCE } from './unitOnce';

/** All troubles, in the order in which several of them are done to one table. */
export const TROUBLES: readonly Trouble[] = [
  ...SECTIONS_AMONG_DIVISIONS,
  ...MORE_COLUMNS,
  ...ROWS,
  ...CELLS,
  ...COLUMNS,
  ...SHAPES,
  ...UNIT_ONCE,
  ...AROUND,
  ...ELSEWHERE,
];
