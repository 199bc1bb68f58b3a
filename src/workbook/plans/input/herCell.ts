import { absoluteAddress, sheetReference } from '../../address';
import type { CellPlace, Figure, SourcedText } from '../../input';
import { formula, type FormulaContent, type CellContent } from '../../sheetPlan';

/** The address of one of the analyst's own cells, for a formula; fixed, so that our tables can be sorted. */
export const herCell = (place: CellPlace): string =>
  sheetReference(place.sheet) + absoluteAddress(place.row, place.column);

/** Her text, by reference; a bare reference to a cell that she blanks later would show 0. */
export function herText(text: SourcedText): FormulaContent {
  const cell = herCell(text.place);
  return formula(`=IF(${cell}="","",${cell})`);
}

/**
 * A count of hers, by reference wherever her cell holds, or may come to hold, a number.
 * The test for a number keeps a cell that she blanks later missing: a bare reference would answer 0.
 * Only a number that had to be read from a text stands as a literal; a number that is none of what the column
 * counts, a date for instance, is missing until she mends it and the sheet is written again. A sum of several cells misses where one does.
 */
export function herCount(figure: Figure, divisor = 1, mayBeNegative = false): CellContent {
  if (figure.sumOf)
    return formula(
      `=${figure.sumOf.map((part) => termOf(herCount(part, divisor, mayBeNegative))).join('+')}`,
    );
  if (figure.isRefused) return formula('=NA()');
  if (!figure.asIs && figure.value !== null) return figure.value / divisor;
  const cell = herCell(figure.place);
  const multiplied = figure.factor === undefined ? cell : `${cell}*${figure.factor}`;
  const value = divisor === 1 ? multiplied : `${multiplied}/${divisor}`;
  const usable = figure.value === null && !mayBeNegative ? `IF(${cell}<0,NA(),${value})` : value;
  return formula(`=IF(ISNUMBER(${cell}),${usable},NA())`);
}

const termOf = (content: CellContent): string =>
  content !== null && typeof content === 'object' ? content.formula.slice(1) : String(content);
