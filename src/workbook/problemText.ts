import type { Locale } from '../locale';
import { areaAddress, cellAddress } from './address';
import type { Finding } from './findings';
import type { ReadProblem } from './recognise/recognition';

/** A cell of hers where a sheet of ours gets a further column. */
export interface CellInTheWay {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why a run wrote nothing: there was nothing to read, or a sheet of ours cannot be written. */
export type RunProblem =
  | ReadProblem
  | { readonly kind: 'protectedSheets'; readonly sheets: readonly string[] }
  | { readonly kind: 'movedSheets'; readonly sheets: readonly string[] }
  | { readonly kind: 'totalsRows'; readonly sheets: readonly string[] }
  | { readonly kind: 'cellsInTheWay'; readonly cells: readonly CellInTheWay[] };

/** Of a column that cannot be read so many cells are named. */
const MOST_CELLS = 5;

/** What a button still needs, in the reader's language. */
export function needText(problem: RunProblem, { run }: Locale): string {
  if (problem.kind === 'protectedSheets') return run.problems.protectedSheets(problem.sheets.join(', '));
  if (problem.kind === 'movedSheets') return run.problems.movedSheets(problem.sheets.join(', '));
  if (problem.kind === 'totalsRows') return run.problems.totalsRows(problem.sheets.join(', '));
  if (problem.kind === 'cellsInTheWay') {
    const cells = problem.cells.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
    return run.problems.cellsInTheWay(cells.join(', '));
  }
  if (problem.kind === 'noTable') {
    const looked = problem.lookedAt.map(({ sheet, reason }) => `${sheet} (${run.notTaken[reason]})`);
    return run.problems.noTable(looked.join(', '));
  }
  const place = `${problem.sheet}!${areaAddress(problem.area)}`;
  if (problem.kind === 'sbi2025') return run.problems.sbi2025(place, problem.found);
  if (problem.kind === 'branchKeys') return run.problems.branchKeys(place, problem.found);
  if (problem.kind === 'areaUnclear') return run.problems.areaUnclear(place, problem.areas.length);
  if (problem.kind === 'rowsSplit') return run.problems.rowsSplit(place, problem.column);
  if (problem.kind === 'emptyTable') return run.problems.emptyTable(place, problem.column);
  const headers = problem.headers.join(' | ');
  if (problem.kind === 'noJobsColumn') return run.problems.noJobsColumn(place, headers);
  const { unread, usable } = problem;
  const cells = unread.slice(0, MOST_CELLS).map(cellText);
  return [
    usable === 0
      ? run.problems.noUsableRows(place, headers)
      : run.problems.fewUsableRows(place, headers, usable, unread.length),
    ...(cells.length > 0 ? [run.problems.unusable(cells.join(', '), unread.length - cells.length)] : []),
  ].join(' ');
}

/** `B4 "ca. 300"`, or `B4` for a cell with nothing in it. */
function cellText({ place: { row, column }, message }: Finding): string {
  const address = cellAddress(row, column);
  return 'found' in message ? `${address} "${String(message.found)}"` : address;
}

/** Why a run wrote nothing, and what to do about it, in the reader's language. */
export const problemText = (problem: RunProblem, locale: Locale): string =>
  `${needText(problem, locale)} ${locale.run.nothingWritten}`;
