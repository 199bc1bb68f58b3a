import type { CellMode } from './cellMode';
import type { Input } from './input';
import type { SkippedStep } from './planning/planRequest';
import { planSheets } from './planning/planSheets';
import { withShownNames } from './plans/shownSheetNames';
import type { PreviousSheet } from './previous/previousSheet';
import type { CellInTheWay, RunProblem } from './problemText';
import type { ReadRun } from './readRun';
import { LAYOUT } from './sheetPlan';
import type { SheetRole } from './sheetRoles';
import { needsInput, onlyNeedsSectors, type Step } from './steps';
import { composeSheets, type SheetImage } from './write/composeSheet';

export interface Preparation {
  readonly steps: ReadonlySet<Step>;
  readonly date: Date;
  readonly version: string;
  /** What our figures are; formulas unless told otherwise. */
  readonly cells?: CellMode;
}

/** Everything a run will write, computed and not written yet. With a problem there are no images. */
export interface PreparedRun {
  readonly problem: RunProblem | null;
  /** Null when nothing asked for needs the analyst's tables, and no sheet of ours rests on them yet. */
  readonly input: Input | null;
  readonly images: readonly SheetImage[];
  readonly skipped: readonly SkippedStep[];
}

const refused = (problem: RunProblem): PreparedRun => ({ problem, input: null, images: [], skipped: [] });

/** The computing between reading and writing: from what the workbook says to the sheets as they will be. */
export function prepareRun(read: ReadRun, { steps, date, version, cells }: Preparation): PreparedRun {
  const { locale, previous, sheetNames, recognised, own } = read;
  if (needsInput(steps) && 'problem' in recognised) return refused(recognised.problem);
  // Sheets that stand there rest on her tables, and the account of those is written anew with every run.
  const standing = new Set([...previous].filter(([, sheet]) => !sheet.isStillNew).map(([role]) => role));
  const isNeeded = needsInput(steps) || standing.size > 0;
  const input = isNeeded && 'input' in recognised ? recognised.input : null;
  if (input?.sectorProblem && onlyNeedsSectors(steps)) return refused(input.sectorProblem);
  const { plans, skipped } = planSheets({
    context: { locale, sheetNames, date, version },
    steps,
    input,
    own,
    standing,
  });
  const images = composeSheets(
    plans.map((plan) => ({
      plan: withShownNames(plan, locale, sheetNames),
      sheetName: sheetNames[plan.role],
      previous: previous.get(plan.role) ?? null,
      cells: cells ?? 'formulas',
    })),
    locale,
  );
  const problem = cannotWrite(images, previous);
  // What was read can still be shown to who has to mend the sheet.
  return { problem, input, images: problem ? [] : images, skipped };
}

/** What Excel would refuse half way, so that nothing is begun. */
function cannotWrite(
  images: readonly SheetImage[],
  previous: ReadonlyMap<SheetRole, PreviousSheet>,
): RunProblem | null {
  const moved = movedSheets(previous);
  if (moved.length > 0) return { kind: 'movedSheets', sheets: moved };
  const closed = protectedSheets(images, previous);
  if (closed.length > 0) return { kind: 'protectedSheets', sheets: closed };
  const totalled = images.filter(({ previous: sheet }) => sheet?.hasTotalsRow);
  if (totalled.length > 0) return { kind: 'totalsRows', sheets: totalled.map(({ sheetName }) => sheetName) };
  const cells = cellsInTheWay(images);
  return cells.length > 0 ? { kind: 'cellsInTheWay', cells } : null;
}

/**
 * Sheets of ours on which she inserted or removed something above or before the table, also those that this run
 * would not write: formulas on the others refer to their cells by address.
 */
function movedSheets(previous: ReadonlyMap<SheetRole, PreviousSheet>): string[] {
  return [...previous.values()]
    .filter(({ tableArea: { row, column } }) => row !== LAYOUT.headerRow || column !== 0)
    .map(({ sheetName }) => sheetName);
}

/** Sheets of ours that somebody protected. */
function protectedSheets(
  images: readonly SheetImage[],
  previous: ReadonlyMap<SheetRole, PreviousSheet>,
): string[] {
  return images.filter(({ plan }) => previous.get(plan.role)?.isProtected).map(({ sheetName }) => sheetName);
}

/** Cells beside a table that has more columns than before, where those would come. */
function cellsInTheWay(images: readonly SheetImage[]): CellInTheWay[] {
  return images.flatMap(({ previous, columns, sheetName }) => {
    const filled = previous?.filledBeside;
    return filled && filled.column < columns.length ? [{ sheet: sheetName, ...filled }] : [];
  });
}
