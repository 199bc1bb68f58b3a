import { parseArea } from '../../workbook/address';
import { CellError, type Scalar } from '../model/cell';
import type { CustomFunctionCall, CustomFunctionInvoker } from '../model/calculator';
import { DEFAULT_MODES, type HostModes } from '../model/modes';
import { WorkbookModel, type SheetModel } from '../model/workbookModel';
import { CalculationEngine } from './calculationEngine';

/** What a test types into a cell: a text that starts with `=` is a formula. */
export type Entry = Scalar;

/** A small workbook with its calculation, for the tests of this folder. */
export class CalculationFixture {
  readonly workbook = new WorkbookModel();
  readonly engine: CalculationEngine;

  constructor(
    cells: Readonly<Record<string, Entry>> = {},
    modes: Partial<HostModes> = {},
    invoker?: CustomFunctionInvoker,
    mostVisited?: number,
  ) {
    this.workbook.addSheet('Sheet1');
    this.engine = new CalculationEngine(this.workbook, { ...DEFAULT_MODES, ...modes }, invoker, mostVisited);
    for (const [address, entry] of Object.entries(cells)) this.enter(address, entry);
  }

  /** Types into a cell such as `B2` or `Input!B2`; a sheet that is not there yet is added. */
  enter(address: string, entry: Entry): void {
    const { sheet, row, column } = this.place(address);
    const isFormula = typeof entry === 'string' && entry.startsWith('=');
    const style = {};
    sheet.setCell(
      row,
      column,
      isFormula ? { value: null, formula: entry, style } : { value: entry, formula: null, style },
    );
  }

  /** Types a block of rows, its first cell at the address. */
  enterRows(address: string, rows: readonly (readonly Entry[])[]): void {
    const { sheet, row, column } = this.place(address);
    rows.forEach((entries, down) =>
      entries.forEach((entry, right) => {
        const isFormula = typeof entry === 'string' && entry.startsWith('=');
        sheet.setCell(row + down, column + right, {
          value: isFormula ? null : entry,
          formula: isFormula ? entry : null,
          style: {},
        });
      }),
    );
  }

  /** The value of a cell; an error as its code. */
  value(address: string): Scalar | string {
    const { sheet, row, column } = this.place(address);
    const value = this.engine.valueAt(sheet, row, column);
    return value instanceof CellError ? value.code : value;
  }

  /** The values of a block of cells; errors as their codes. */
  values(address: string): (Scalar | string)[][] {
    const mark = address.lastIndexOf('!');
    const sheetName = mark < 0 ? '' : address.slice(0, mark + 1);
    const area = parseArea(address.slice(mark + 1))!;
    return Array.from({ length: area.lastRow - area.row + 1 }, (_, row) =>
      Array.from({ length: area.lastColumn - area.column + 1 }, (__, column) => {
        const { sheet } = this.place(`${sheetName}A1`);
        const value = this.engine.valueAt(sheet, area.row + row, area.column + column);
        return value instanceof CellError ? value.code : value;
      }),
    );
  }

  /** What a formula comes to in a cell of its own, out of the way of the others. */
  formula(text: string, at = 'Z999'): Scalar | string {
    this.enter(at, text);
    return this.value(at);
  }

  private place(address: string): { sheet: SheetModel; row: number; column: number } {
    const mark = address.lastIndexOf('!');
    const name = mark < 0 ? 'Sheet1' : address.slice(0, mark);
    const area = parseArea(address.slice(mark + 1))!;
    const sheet = this.workbook.sheetByName(name) ?? this.workbook.addSheet(name);
    return { sheet, row: area.row, column: area.column };
  }
}

/** Answers custom functions of the namespace REGIO from plain functions, and keeps the calls. */
export class InvokerFixture implements CustomFunctionInvoker {
  readonly namespace = 'REGIO';
  readonly calls: CustomFunctionCall[] = [];

  constructor(
    private readonly functions: Readonly<
      Record<string, (...parameters: (Scalar[][] | undefined)[]) => Scalar[][] | Promise<Scalar[][]>>
    >,
  ) {}

  has(name: string): boolean {
    return name in this.functions;
  }

  async invoke(call: CustomFunctionCall): Promise<Scalar[][]> {
    this.calls.push(call);
    return this.functions[call.name]!(...call.parameters);
  }
}
