import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { CellError, type Scalar } from '../../src/workbench/model/cell';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';

/** What another engine makes of a cell: its kind, and as a text what it comes to. */
export type Recalculated = readonly [kind: 'number' | 'text' | 'boolean' | 'error', shown: string];

export interface RecalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly answer: Recalculated;
}

/** Types a workbook, constants and formulas, into IronCalc and lets that calculate it: an engine that is not ours. */
export function recalculate(workbook: WorkbookModel): readonly RecalculatedCell[] {
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.entries()]
      .filter(({ cell }) => cell.formula !== null || cell.value !== null)
      .map(({ row, column, cell }) => [row, column, typed(cell.formula ?? cell.value)] as const),
  }));
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(__dirname, 'ironcalc.mjs')], {
    input: JSON.stringify({ sheets }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  const answers = JSON.parse(stdout) as Recalculated[][];
  return workbook.sheets.flatMap((sheet, index) =>
    sheets[index]!.cells.map(([row, column], cell) => ({
      sheet: sheet.name,
      row,
      column,
      formula: sheet.cell(row, column).formula,
      answer: answers[index]![cell]!,
    })),
  );
}

function typed(value: Scalar): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value === null || value.startsWith('=') ? (value ?? '') : `'${value}`;
}
