import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx, type OpenedFile } from '../../src/workbench/files';
import { BLANK, CellError, type Scalar } from '../../src/workbench/model/cell';
import type { HostModes } from '../../src/workbench/model/modes';
import { WorkbookModel, type SheetModel } from '../../src/workbench/model/workbookModel';
import { openHost, type Host } from '../../src/workbench/node/openHost';
import { runSteps, type RunOptions, type RunReport } from '../../src/workbook/runSteps';
import { STEPS } from '../../src/workbook/steps';
import { TABLE_NAME, type SheetRole } from '../../src/workbook/sheetRoles';

export const SAMPLE = path.resolve(__dirname, '../../assets/samples/den-haag.xlsx');

export const openSample = (): Promise<OpenedFile> => openXlsx(readFileSync(SAMPLE));

const VOORBEELDSTAD = path.resolve(__dirname, '../../assets/samples/voorbeeldstad.xlsx');

/** The invented city with every table filled. */
export const openVoorbeeldstad = (): Promise<OpenedFile> => openXlsx(readFileSync(VOORBEELDSTAD));

/** A cell as a test writes it: a text that starts with `=` is a formula. */
export type Written = string | number | boolean | null | CellError;

/** A workbook of an analyst, typed in row by row; each table starts in A1 of its sheet. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Written[])[]>>): WorkbookModel {
  const workbook = new WorkbookModel();
  for (const [name, rows] of Object.entries(sheets)) type(workbook.addSheet(name), rows);
  return workbook;
}

export function type(sheet: SheetModel, rows: readonly (readonly Written[])[], top = 0, left = 0): void {
  rows.forEach((row, y) =>
    row.forEach((written, x) => {
      const isFormula = typeof written === 'string' && written.startsWith('=');
      const formula = isFormula ? written : null;
      sheet.setCell(top + y, left + x, { ...BLANK, value: isFormula ? null : written, formula });
    }),
  );
}

/** Runs a test's work in a host, and closes the host whatever happens. */
export async function inHost<Result>(
  workbook: WorkbookModel,
  work: (host: Host) => Promise<Result>,
  modes: Partial<HostModes> = {},
): Promise<Result> {
  const host = await openHost({ workbook, modes });
  try {
    return await work(host);
  } finally {
    host.close();
  }
}

export const RUN: RunOptions = {
  steps: new Set(STEPS),
  language: 'nl',
  date: new Date('2026-01-15T12:00:00Z'),
  version: '0.0.0',
};

export const run = (options: Partial<RunOptions> = {}): Promise<RunReport> =>
  runSteps({ ...RUN, ...options });

/** A sheet of ours, read back through the model and the calculation: never through the plan. */
export interface SheetReading {
  readonly sheet: SheetModel;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
  /** The cell of a row, found by the text in its first columns, under a header (or the start of one). */
  value(row: string | number, header: string): Scalar;
  total(header: string): Scalar;
  formula(row: string | number, header: string): string | null;
}

export async function readSheet(host: Host, role: SheetRole): Promise<SheetReading> {
  await host.calculator.settle();
  for (const sheet of host.workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === TABLE_NAME[role]);
    if (table) return reading(host, sheet, table.area);
  }
  throw new Error(`There is no sheet for ${role}.`);
}

function reading(
  host: Host,
  sheet: SheetModel,
  area: { row: number; column: number; lastRow: number; lastColumn: number },
): SheetReading {
  const at = (row: number, column: number): Scalar => host.calculator.valueAt(sheet, row, column);
  const columns = Array.from(
    { length: area.lastColumn - area.column + 1 },
    (_, index) => area.column + index,
  );
  const headers = columns.map((column) => String(at(area.row, column)));
  const rows = Array.from({ length: area.lastRow - area.row }, (_, index) =>
    columns.map((column) => at(area.row + 1 + index, column)),
  );
  const columnOf = (header: string): number => {
    const found = headers.indexOf(header);
    const index = found >= 0 ? found : headers.findIndex((candidate) => candidate.startsWith(header));
    if (index < 0) throw new Error(`No column ${header} among ${headers.join(' | ')}.`);
    return index;
  };
  const rowOf = (row: string | number): number => {
    const index =
      typeof row === 'number' ? row : rows.findIndex((cells) => cells.slice(0, 4).join('|').startsWith(row));
    if (index < 0) throw new Error(`No row ${row} in ${rows.map((cells) => cells[0]).join(', ')}.`);
    return index;
  };
  return {
    sheet,
    headers,
    rows,
    value: (row, header) => rows[rowOf(row)]![columnOf(header)]!,
    total: (header) => at(area.row - 1, columnOf(header)),
    formula: (row, header) => sheet.cell(area.row + 1 + rowOf(row), columnOf(header)).formula,
  };
}

/** Every cell of a sheet with all its looks, to tell whether anything changed. */
export function pictureOf(sheet: SheetModel): string {
  const cells = [...sheet.entries()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, cell: { value, formula, style } }) => [row, column, value, formula, inOrder(style)]);
  const rules = sheet.conditionalFormats.map((rule) => ({ ...rule, id: undefined }));
  const { name, tables, frozen, mergedAreas } = sheet;
  return JSON.stringify([
    name,
    cells,
    [...sheet.columnWidths],
    [...sheet.rowHeights],
    rules,
    tables,
    frozen,
    mergedAreas,
  ]);
}

const inOrder = (style: object): unknown[] =>
  Object.entries(style).sort(([one], [other]) => one.localeCompare(other));

/** A table of sectors as an analyst may have it, without any number of a real place. */
export function madeUpSectors(count: number): readonly (readonly Written[])[] {
  const rows = Array.from({ length: count }, (_, index) => [
    `Branche ${index + 1}`,
    100 + ((index * 37) % 91),
    90 + ((index * 53) % 97),
    0.5 / count + (index % 2) / count,
  ]);
  return [['Sector', 'Banen 2023', 'Banen 2018', 'Aandeel Nederland'], ...rows];
}
