import type { Area } from '../../workbook/address';
import type { FormulaCell } from './formulaCell';
import type { Matrix } from './values';

/** A range that formulas refer to; formulas that name the same range share it, and its values. */
export interface RangeEntry {
  readonly area: Area;
  readonly dependents: Set<FormulaCell>;
  /** The calculated values, as long as nothing in the range changed. */
  values: Matrix | undefined;
  /** False when all dependents are known to be out of date: then a further change need not tell them. */
  hasCleanDependents: boolean;
}

/** Rows per bin at each level: a range is kept in the smallest bin that holds all its rows. */
const BIN_SHIFTS = [6, 9, 12, 15, 18, 21] as const;
const COLUMNS = 16_384;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row <= other.lastRow &&
    one.lastRow >= other.row &&
    one.column <= other.lastColumn &&
    one.lastColumn >= other.column
  );
}

/** Who refers to which cells of one sheet. Ranges are kept as intervals, never cell by cell. */
export class DependencyIndex {
  private readonly cells = new Map<number, Set<FormulaCell>>();
  private readonly ranges = new Map<string, RangeEntry>();
  /** Per level, from a bin's number to the ranges in it. */
  private readonly bins = BIN_SHIFTS.map(() => new Map<number, Set<RangeEntry>>());

  addCell(row: number, column: number, dependent: FormulaCell): () => void {
    const key = cellKey(row, column);
    let dependents = this.cells.get(key);
    if (!dependents) this.cells.set(key, (dependents = new Set()));
    dependents.add(dependent);
    return () => {
      const left = this.cells.get(key);
      left?.delete(dependent);
      if (left?.size === 0) this.cells.delete(key);
    };
  }

  addRange(area: Area, dependent: FormulaCell): { readonly entry: RangeEntry; readonly remove: () => void } {
    const key = this.rangeKey(area);
    let entry = this.ranges.get(key);
    if (!entry) {
      entry = { area, dependents: new Set(), values: undefined, hasCleanDependents: false };
      this.ranges.set(key, entry);
      this.binOf(area, true)!.add(entry);
    }
    const added = entry;
    added.dependents.add(dependent);
    added.hasCleanDependents = true;
    const remove = (): void => {
      added.dependents.delete(dependent);
      if (added.dependents.size > 0 || this.ranges.get(key) !== added) return;
      this.ranges.delete(key);
      this.binOf(area, false)?.delete(added);
    };
    return { entry: added, remove };
  }

  range(area: Area): RangeEntry | undefined {
    return this.ranges.get(this.rangeKey(area));
  }

  /** The formulas that name this cell itself. */
  dependentsOfCell(row: number, column: number): Iterable<FormulaCell> {
    return this.cells.get(cellKey(row, column)) ?? [];
  }

  /** Visits the ranges that share a cell with the area. */
  visitRanges(area: Area, visit: (entry: RangeEntry) => void): void {
    BIN_SHIFTS.forEach((shift, level) => {
      const bins = this.bins[level]!;
      if (bins.size === 0) return;
      const visitBin = (bin: Iterable<RangeEntry>): void => {
        for (const entry of bin) if (overlaps(entry.area, area)) visit(entry);
      };
      const first = area.row >> shift;
      const last = area.lastRow >> shift;
      if (last - first >= bins.size) {
        for (const bin of bins.values()) visitBin(bin);
        return;
      }
      for (let bin = first; bin <= last; bin += 1) visitBin(bins.get(bin) ?? []);
    });
  }

  /** Visits the formulas that name a single cell inside the area. */
  visitCells(area: Area, visit: (dependent: FormulaCell) => void): void {
    const size = (area.lastRow - area.row + 1) * (area.lastColumn - area.column + 1);
    if (size <= this.cells.size) {
      for (let row = area.row; row <= area.lastRow; row += 1) {
        for (let column = area.column; column <= area.lastColumn; column += 1) {
          for (const dependent of this.dependentsOfCell(row, column)) visit(dependent);
        }
      }
      return;
    }
    for (const [key, dependents] of this.cells) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      if (row < area.row || row > area.lastRow || column < area.column || column > area.lastColumn) continue;
      for (const dependent of dependents) visit(dependent);
    }
  }

  private rangeKey(area: Area): string {
    return `${area.row}:${area.column}:${area.lastRow}:${area.lastColumn}`;
  }

  private binOf(area: Area, isMade: boolean): Set<RangeEntry> | undefined {
    const level = BIN_SHIFTS.findIndex((shift) => area.row >> shift === area.lastRow >> shift);
    const bins = this.bins[level]!;
    const number = area.row >> BIN_SHIFTS[level]!;
    let bin = bins.get(number);
    if (!bin && isMade) bins.set(number, (bin = new Set()));
    return bin;
  }
}
