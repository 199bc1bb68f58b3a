import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { FindingMessage } from '../../src/workbook/findings';
import type { ReadProblem } from '../../src/workbook/recognise/readProblem';
import { Book, type Cells } from './book';
import type { ExpectedTables } from './expectedTables';

/** A finding by its cell and kind: `B4 missing`, or `Blad2!B4 missing` for a cell that is not on the first sheet. */
export type ExpectedFinding = `${string} ${FindingMessage['kind']}`;

/** What a workbook says, written by hand from its content. */
export interface ExpectedReading extends ExpectedTables {
  /** Why nothing can be read; then there is no more to expect. */
  readonly problem?: ReadProblem['kind'];
  /** All of them; none when absent. */
  readonly findings?: readonly ExpectedFinding[];
}

/** A workbook with one trouble, and its reading. The function that makes it is named for the trouble. */
export interface AwkwardCase {
  readonly workbook: WorkbookModel;
  /** Saved as .xlsx and opened again first: the trouble lies in what a file keeps beside its cells. */
  readonly throughFile: boolean;
  readonly expected: ExpectedReading;
}

/** Of a workbook with these cells on its only sheet, `Blad1`. */
export const ofCells = (cells: Cells, expected: ExpectedReading, at = 'A1'): AwkwardCase => {
  const book = new Book();
  book.sheet('Blad1', cells, at);
  return { workbook: book.workbook, throughFile: false, expected };
};

/** Of a workbook with several sheets, each from A1. */
export const ofSheets = (sheets: Readonly<Record<string, Cells>>, expected: ExpectedReading): AwkwardCase => {
  const book = new Book();
  for (const [name, cells] of Object.entries(sheets)) book.sheet(name, cells);
  return { workbook: book.workbook, throughFile: false, expected };
};

/** Of a file with features of Excel. */
export const ofFile = (make: (book: Book) => void, expected: ExpectedReading): AwkwardCase => {
  const book = new Book();
  make(book);
  return { workbook: book.workbook, throughFile: true, expected };
};
