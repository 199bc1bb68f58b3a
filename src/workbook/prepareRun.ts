import type { CellMode } from './cellMode';
import type { Input } from './input';
import type { SkippedStep } from './planning/planRequest';
import { planSheets } from './planning/planSheets';
import { withShownNames } from './plans/shownSheetNames';
import type { PreviousSheet } from './previous/previousSheet';
import type { RunProblem } from './problemText';
import type { ReadRun } from './readRun';
import { LAYOUT } from './sheetPlan';
import type { SheetRole } from './sheetRoles';
import { needsInput, onlyNeedsSectors, type Step } from './steps';
import { composeSheet, type SheetImage } from './write/composeSheet';

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
  const images = plans.map((plan) =>
    composeSheet(
      withShownNames(plan, locale, sheetNames),
      sheetNames[plan.role],
      previous.get(plan.role) ?? null,
      locale,
      cells,
    ),
  );
  const problem = closedOrMoved(images, previous);
  // What was read can still be shown to who has to mend the sheet.
  return { problem, input, images: problem ? [] : images, skipped };
}

/** What Excel would refuse half way, so that nothing is begun. */
function closedOrMoved(
  images: readonly SheetImage[],
  previous: ReadonlyMap<SheetRole, PreviousSheet>,
): RunProblem | null {
  const moved = movedSheets(previous);
  if (moved.length > 0) return { kind: 'movedSheets', sheets: moved };
  const closed = protectedSheets(images, previous);
  return closed.length > 0 ? { kind: 'protectedSheets', sheets: closed } : null;
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
