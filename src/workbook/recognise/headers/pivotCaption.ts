import { isBlank, textOf, type GridCell } from '../cells/grid';

/** What a pivot table writes over its columns, beside what it counts: it names nothing. */
const CAPTION = /^(?:kolomlabels|column labels)$/i;

/** Whether a text is the caption of a pivot table over its columns. */
export const isPivotCaption = (text: string): boolean => CAPTION.test(text.trim());

/** Whether a cell above a header says anything: not where it is blank or the caption of a pivot table. */
export const saysAnything = (cell: GridCell): boolean => !isBlank(cell) && !isPivotCaption(textOf(cell));
