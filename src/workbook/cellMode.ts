/**
 * What our figures on the sheets are: formulas that any Excel calculates; the worksheet functions of Regiolens where
 * there is one for the figure; or what the formulas came to, which then follows nothing any more.
 */
export const CELL_MODES = ['formulas', 'functions', 'values'] as const;

export type CellMode = (typeof CELL_MODES)[number];
