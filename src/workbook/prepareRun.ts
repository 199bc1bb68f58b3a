import type { Locale } from '../locale';
import type { Input } from './input';
import { planSheets, type SkippedStep } from './planSheets';
import { previousSheets } from './previous/previousSheet';
import { recognise, type ReadProblem } from './recognise/recognise';
import { sheetNamesFor } from './sheetNames';
import type { WorkbookSnapshot } from './snapshot';
import { needsInput, type Step } from './steps';
import { composeSheet, type SheetImage } from './write/composeSheet';

export interface Preparation {
  readonly steps: ReadonlySet<Step>;
  readonly locale: Locale;
  readonly date: Date;
  readonly version: string;
  /** Takes the sector table from this sheet only. */
  readonly sheet?: string | undefined;
}

/** Everything a run will write, computed and not written yet. With a problem there is nothing to write. */
export interface PreparedRun {
  readonly problem: ReadProblem | null;
  /** Null when no step asked for needs the analyst's tables. */
  readonly input: Input | null;
  readonly images: readonly SheetImage[];
  readonly skipped: readonly SkippedStep[];
}

/** The computing between reading and writing: from the workbook as it was read to the sheets as they will be. */
export function prepareRun(snapshot: WorkbookSnapshot, preparation: Preparation): PreparedRun {
  const { steps, locale, date, version, sheet } = preparation;
  const recognition = needsInput(steps) ? recognise(snapshot, sheet === undefined ? {} : { sheet }) : null;
  if (recognition && 'problem' in recognition) {
    return { problem: recognition.problem, input: null, images: [], skipped: [] };
  }
  const input = recognition?.input ?? null;
  const previous = previousSheets(snapshot);
  const existing = snapshot.sheets.map(({ name }) => name);
  const sheetNames = sheetNamesFor(existing, previous, locale);
  const { plans, skipped } = planSheets({ locale, sheetNames, date, version }, steps, input, previous);
  const images = plans.map((plan) =>
    composeSheet(plan, sheetNames[plan.role], previous.get(plan.role) ?? null, locale),
  );
  return { problem: null, input, images, skipped };
}
