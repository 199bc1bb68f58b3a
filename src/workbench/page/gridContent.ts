import type { ICellData } from '@univerjs/presets';
import type { Area } from '../../workbook/address';
import type { CalculationEngine } from '../calculation/calculationEngine';
import { CellError, type Cell, type Scalar } from '../model/cell';
import type { HostModes } from '../model/modes';
import type { SheetModel } from '../model/workbookModel';
import { ConditionalLooks } from './conditionalLook';
import { gridCell } from './gridCell';
import { columnPixels } from './gridLayout';
import { tableLookAt } from './tableLook';

/** A cell of the grid that has to change; null empties it. */
export interface GridChange {
  readonly row: number;
  readonly column: number;
  readonly data: ICellData | null;
}

interface Shown {
  readonly cell: Cell;
  readonly value: Scalar;
  readonly conditional: string;
  readonly width: number | undefined;
}

const COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;
/** Rules may reach over whole columns; beyond what the sheet holds they are shown for so many rows. */
const RULE_ROOM = 50;

const isSameValue = (one: Scalar, other: Scalar): boolean =>
  one === other ||
  (one instanceof CellError &&
    other instanceof CellError &&
    one.code === other.code &&
    one.message === other.message);

/** Knows what the grid shows of each sheet, and finds what has to change. */
export class GridContent {
  private readonly shown = new Map<SheetModel, Map<number, Shown>>();
  private readonly underlays = new Map<SheetModel, string>();
  private readonly looks: ConditionalLooks;

  constructor(
    private readonly calculator: CalculationEngine,
    private readonly language: HostModes['language'],
  ) {
    this.looks = new ConditionalLooks(calculator);
  }

  /** Forgets what the grid shows of one cell, or of a whole sheet: it was changed behind our back. */
  forget(sheet: SheetModel, row?: number, column?: number): void {
    if (row === undefined || column === undefined) this.shown.delete(sheet);
    else this.shown.get(sheet)?.set(keyOf(row, column), NEVER_SHOWN);
  }

  /** The cells of a sheet that no longer show what they should; from now on they count as shown. */
  changes(sheet: SheetModel): GridChange[] {
    const underlay = JSON.stringify(sheet.tables);
    const isFresh = this.underlays.get(sheet) !== underlay;
    this.underlays.set(sheet, underlay);
    const before = this.shown.get(sheet) ?? new Map<number, Shown>();
    const after = new Map<number, Shown>();
    const changes: GridChange[] = [];
    for (const key of this.positions(sheet)) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      const cell = sheet.cell(row, column);
      const value = this.calculator.valueAt(sheet, row, column);
      const conditional = this.looks.at(sheet, row, column, value);
      const width = columnPixels(sheet, row, column);
      const now: Shown = { cell, value, conditional: conditional ? JSON.stringify(conditional) : '', width };
      after.set(key, now);
      const was = before.get(key);
      before.delete(key);
      if (!isFresh && was && isSame(was, now)) continue;
      const table = tableLookAt(sheet, row, column);
      const data = gridCell({ value, style: cell.style, table, conditional, width }, this.language);
      changes.push({ row, column, data });
    }
    for (const key of before.keys()) {
      changes.push({ row: Math.floor(key / COLUMNS), column: key % COLUMNS, data: null });
    }
    this.shown.set(sheet, after);
    return changes;
  }

  /** Every place that shows something: cells, what array formulas fill, tables, and what rules may colour. */
  private positions(sheet: SheetModel): Set<number> {
    const places = new Set<number>();
    const addArea = (area: Area, lastRow = area.lastRow, lastColumn = area.lastColumn): void => {
      for (let row = area.row; row <= Math.min(area.lastRow, lastRow); row += 1) {
        for (let column = area.column; column <= Math.min(area.lastColumn, lastColumn); column += 1) {
          places.add(keyOf(row, column));
        }
      }
    };
    for (const { row, column, cell } of sheet.entries()) {
      places.add(keyOf(row, column));
      const area = cell.formula === null ? undefined : this.calculator.spillArea(sheet, row, column);
      if (area) addArea(area);
    }
    const used = sheet.usedArea();
    const [lastRow, lastColumn] = [(used?.lastRow ?? 0) + RULE_ROOM, (used?.lastColumn ?? 0) + RULE_ROOM];
    for (const table of sheet.tables) addArea(table.area, lastRow, lastColumn);
    for (const { areas } of sheet.conditionalFormats) {
      for (const area of areas) addArea(area, lastRow, lastColumn);
    }
    return places;
  }
}

const NEVER_SHOWN: Shown = {
  cell: { value: null, formula: null, style: {} },
  value: null,
  conditional: 'never shown',
  width: undefined,
};

const isSame = (one: Shown, other: Shown): boolean =>
  one.cell.style === other.cell.style &&
  isSameValue(one.value, other.value) &&
  one.conditional === other.conditional &&
  one.width === other.width;
