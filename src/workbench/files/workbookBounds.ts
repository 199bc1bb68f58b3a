import type { Area } from '../../workbook/address';
import { FileError } from './fileError';

/**
 * What a workbook may hold at most, so that opening one ends in seconds and in less than 2 GB of memory whatever the
 * file says. Ten years of 88 codes in 342 municipalities, as rows of five cells, are 1.5 million.
 */
export const MOST_CELLS = 2_000_000;
/** Of all rows together, the columns up to the last cell: a cell in the last column of each row is one of 16,384. */
export const MOST_POSITIONS = 100_000_000;
/** Excel's longest formula has 8,192 characters (its specifications and limits); prefixes make it longer in a file. */
export const LONGEST_FORMULA = 16_384;
/** Of all formulas together, each cell that shares one counted with its own: 160,000 formulas of sixty characters. */
export const MOST_FORMULA_TEXT = 10_000_000;
/** Of the texts of all cells together, each cell that shares one counted with its own: fifty characters in each of all. */
export const MOST_TEXT = 100_000_000;
/** Each is a formula to understand; workbooks with thousands of them are known, all of them left behind by copying. */
export const MOST_NAMES = 20_000;

/**
 * Rows that hold no cell, only a height or that they are hidden. Excel writes them for rows that someone touched; a
 * sheet that is hidden to its end is said in a word.
 */
export const MOST_BLANK_ROWS = 100_000;
/**
 * The cells that the formulas of a workbook may look at each time it is calculated, of whole columns what is used of
 * them: 3,000 formulas over 10,000 rows, some seconds. Beyond it a formula keeps the value of the file, and is named.
 */
export const MOST_VISITED_CELLS = 30_000_000;
/** What takes so many times as long as looking at a value: reading a cell of the sheet, or calculating one of an array. */
export const VISITS_OF_A_CALCULATION = 5;

/** Counts what a workbook holds while it is read, and refuses what is too much. */
export class WorkbookBounds {
  private cells = 0;
  private positions = 0;
  private formulaText = 0;
  private text = 0;
  private names = 0;
  private blankRows = 0;

  /** @param columns to the right of the cell before it in its row @throws FileError */
  cell(columns: number): void {
    this.cells += 1;
    this.positions += columns;
    if (this.cells > MOST_CELLS || this.positions > MOST_POSITIONS) throw tooManyCells();
  }

  /** A row without cells. @throws FileError */
  blankRow(): void {
    this.blankRows += 1;
    if (this.blankRows > MOST_BLANK_ROWS)
      throw new FileError(
        'tooLarge',
        `The workbook has more than ${MOST_BLANK_ROWS} rows without cells, the most that can be opened safely.`,
      );
  }

  /** @throws FileError */
  cellText(text: string): void {
    this.text += text.length;
    if (this.text > MOST_TEXT)
      throw new FileError('tooLarge', 'The workbook has longer texts than can be opened safely.');
  }

  /** @throws FileError */
  name(formula: string): void {
    this.names += 1;
    if (this.names > MOST_NAMES)
      throw new FileError(
        'tooLarge',
        `The workbook has more than ${MOST_NAMES} names, the most that can be opened safely.`,
      );
    this.formula(formula);
  }

  /** The cells that an array formula fills, of which the file need not speak. @throws FileError */
  array({ row, column, lastRow, lastColumn }: Area): void {
    this.cells += (lastRow - row + 1) * (lastColumn - column + 1);
    if (this.cells > MOST_CELLS) throw tooManyCells();
  }

  /** @throws FileError */
  formula(text: string): void {
    checkFormulaLength(text);
    this.formulaText += text.length;
    if (this.formulaText > MOST_FORMULA_TEXT) throw tooLongFormulas();
  }
}

const tooLongFormulas = (): FileError =>
  new FileError('tooLarge', 'The workbook has longer formulas than can be opened safely.');

/** @throws FileError */
export function checkFormulaLength(text: string): void {
  if (text.length > LONGEST_FORMULA) throw tooLongFormulas();
}

const tooManyCells = (): FileError =>
  new FileError(
    'tooLarge',
    `The workbook has more than ${MOST_CELLS} cells, the most that can be opened safely.`,
  );
