import type { FiledArray } from '../calculation/filedArray';
import type { Scalar } from '../model/cell';
import { cellKey } from './carrier';
import type { StoredCell, StoredSheet } from './sheetReader';

/** The array formulas of a sheet as it is stored. */
export interface ArraysInFile {
  /** The cells that they fill, their own excepted. */
  readonly filled: ReadonlySet<number>;
  /** What the file has for each formula, by its cell. */
  readonly answers: ReadonlyMap<number, FiledArray>;
}

/** Finds the array formulas of a sheet, and the answers the file has in the cells that they fill. */
export function arraysOf({ rows }: StoredSheet): ArraysInFile {
  const filled = new Set<number>();
  const answers = new Map<number, FiledArray>();
  const anchors = rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.arrayArea));
  if (anchors.length === 0) return { filled, answers };
  const stored = new Map<number, StoredCell>();
  for (const { cells } of rows) for (const cell of cells) stored.set(cellKey(cell.row, cell.column), cell);
  for (const { row, column, formula, metadata } of anchors) {
    const area = formula!.arrayArea!;
    const values: Scalar[][] = [];
    for (let at = area.row; at <= area.lastRow; at += 1) {
      const line: Scalar[] = [];
      for (let across = area.column; across <= area.lastColumn; across += 1) {
        if (at !== row || across !== column) filled.add(cellKey(at, across));
        line.push(stored.get(cellKey(at, across))?.value ?? null);
      }
      values.push(line);
    }
    // Excel marks the formulas that may spill; one without the mark was entered over its area in braces.
    answers.set(cellKey(row, column), { values, isFixed: metadata === undefined });
  }
  return { filled, answers };
}
