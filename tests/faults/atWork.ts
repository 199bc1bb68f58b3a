import { BLANK } from '../../src/workbench/model/cell';
import type { HostState } from '../../src/workbench/members/hostState';
import { deleteSheet } from '../../src/workbench/members/rules/sheetChanges';
import type { SheetModel } from '../../src/workbench/model/workbookModel';
import type { Host } from '../../src/workbench/node/openHost';
import type { RunPhase } from '../../src/workbook/runProgress';
import type { RunOptions, RunReport } from '../../src/workbook/runSteps';
import { run } from '../host/workbooks';

/** Runs all steps, and does something when a phase begins: for `write`, after all was read and before anything is written. */
export const runWhile = (
  phase: RunPhase,
  act: () => void,
  options: Partial<RunOptions> = {},
): Promise<RunReport> =>
  run({
    ...options,
    progress: {
      begins: async (begun) => (begun === phase ? act() : undefined),
      reads: async () => undefined,
      isCancelled: () => false,
    },
  });

/** Does something when Excel has received a request, the nth from now, and has done nothing of it yet. */
export const beforeRequest = (host: Pick<Host, 'faults'>, nth: number, act: () => void): void =>
  beforeNth(host, nth, act, () => true);

/** The same for the first request that changes something. */
export const beforeWriting = (host: Pick<Host, 'faults'>, act: () => void): void =>
  beforeNth(host, 1, act, ({ changesWorkbook }) => changesWorkbook);

function beforeNth(
  { faults }: Pick<Host, 'faults'>,
  nth: number,
  act: () => void,
  counts: (request: { readonly changesWorkbook: boolean }) => boolean,
): void {
  let seen = 0;
  faults.add({
    on: (request) => {
      if (!counts(request)) return false;
      seen += 1;
      if (seen === nth) act();
      return false;
    },
    code: 'GeneralException',
    when: 'before',
  });
}

export const codeOf = (running: Promise<unknown>): Promise<unknown> =>
  running.then(
    () => 'it worked',
    (error: unknown) => (error as { code?: unknown }).code,
  );

/** Moves what stands from a row or column on one further, its table too, as Excel does when she inserts one. */
export function insertLine(sheet: SheetModel, from: number, isRow: boolean): void {
  const moved = [...sheet.entries()].filter(({ row, column }) => (isRow ? row : column) >= from);
  for (const { row, column } of moved) sheet.setCell(row, column, BLANK);
  for (const { row, column, cell } of moved)
    sheet.setCell(isRow ? row + 1 : row, isRow ? column : column + 1, cell);
  const after = (place: number): number => (place >= from ? place + 1 : place);
  for (const table of sheet.tables) {
    const { row, column, lastRow, lastColumn } = table.area;
    table.area = isRow
      ? { row: after(row), column, lastRow: after(lastRow), lastColumn }
      : { row, column: after(column), lastRow, lastColumn: after(lastColumn) };
  }
}

export const removeSheet = (sheet: SheetModel): void =>
  deleteSheet(sheet, {
    workbook: sheet.workbook,
    selection: { sheet: sheet.workbook.sheets[0] },
  } as unknown as HostState);
