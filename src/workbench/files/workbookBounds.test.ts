import { FileError } from './fileError';
import {
  checkFormulaLength,
  LONGEST_FORMULA,
  MOST_BLANK_ROWS,
  MOST_CELLS,
  MOST_FORMULA_TEXT,
  MOST_NAMES,
  MOST_POSITIONS,
  MOST_TEXT,
  WorkbookBounds,
} from './workbookBounds';

const tooLarge = expect.objectContaining({ name: 'FileError', reason: 'tooLarge' }) as FileError;

describe('WorkbookBounds', () => {
  it('lets the last cell in and refuses the next', () => {
    const bounds = new WorkbookBounds();
    for (let cell = 0; cell < MOST_CELLS; cell += 1) bounds.cell(1);
    expect(() => bounds.cell(1)).toThrow(tooLarge);
  });

  it('counts the cells that an array formula fills', () => {
    const bounds = new WorkbookBounds();
    bounds.array({ row: 0, column: 0, lastRow: MOST_CELLS / 2 - 1, lastColumn: 1 });
    expect(() => bounds.cell(1)).toThrow(tooLarge);
  });

  it('refuses rows that are nearly all empty but as wide as a sheet', () => {
    const bounds = new WorkbookBounds();
    const rows = Math.floor(MOST_POSITIONS / 16_384);
    for (let row = 0; row < rows; row += 1) bounds.cell(16_384);
    expect(() => bounds.cell(16_384)).toThrow(tooLarge);
  });

  it('refuses a formula that is too long, and too many of those that are not', () => {
    expect(() => checkFormulaLength('1'.repeat(LONGEST_FORMULA))).not.toThrow();
    expect(() => checkFormulaLength('1'.repeat(LONGEST_FORMULA + 1))).toThrow(tooLarge);
    const bounds = new WorkbookBounds();
    const text = '1'.repeat(10_000);
    for (let count = 0; count < MOST_FORMULA_TEXT / 10_000; count += 1) bounds.formula(text);
    expect(() => bounds.formula('1')).toThrow(tooLarge);
  });

  it('counts a text once for every cell that holds it', () => {
    const bounds = new WorkbookBounds();
    const text = 'a'.repeat(10_000);
    for (let count = 0; count < MOST_TEXT / 10_000; count += 1) bounds.cellText(text);
    expect(() => bounds.cellText('a')).toThrow(tooLarge);
  });

  it('lets so many rows without a cell in and refuses the next', () => {
    const bounds = new WorkbookBounds();
    for (let row = 0; row < MOST_BLANK_ROWS; row += 1) bounds.blankRow();
    expect(() => bounds.blankRow()).toThrow(tooLarge);
  });

  it('lets so many names in, and their formulas as far as formulas go', () => {
    const bounds = new WorkbookBounds();
    for (let count = 0; count < MOST_NAMES; count += 1) bounds.name('A1');
    expect(() => bounds.name('A1')).toThrow(tooLarge);
    expect(() => new WorkbookBounds().name('1'.repeat(LONGEST_FORMULA + 1))).toThrow(tooLarge);
  });
});
