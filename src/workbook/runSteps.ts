import { localeOf, type Language } from '../locale';
import type { Finding } from './findings';
import type { RecognisedTable } from './input';
import { planSheets, type SkippedStep } from './planSheets';
import { previousSheets } from './previous/previousSheet';
import { readWorkbook } from './read/readWorkbook';
import { recognise, type ReadProblem } from './recognise/recognise';
import { sheetNamesFor } from './sheetNames';
import type { SheetRole } from './sheetRoles';
import { needsInput, type Step } from './steps';
import { undoable } from './undoable';
import { composeSheet } from './write/composeSheet';
import { writeSheets } from './write/writeSheets';

export interface RunOptions {
  readonly steps: ReadonlySet<Step>;
  readonly language: Language;
  readonly date: Date;
  readonly version: string;
}

export interface WrittenSheet {
  readonly role: SheetRole;
  readonly sheetName: string;
  readonly rows: number;
  readonly isNew: boolean;
  readonly answer: string;
}

/** What a run read and wrote. With a problem, nothing was written. */
export interface RunReport {
  readonly problem: ReadProblem | null;
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
  readonly written: readonly WrittenSheet[];
  readonly skipped: readonly SkippedStep[];
}

const NOTHING: RunReport = { problem: null, tables: [], findings: [], written: [], skipped: [] };

/**
 * The main job, the same for pane, ribbon and command line: read, compute, and only then write.
 * Where Excel can, all of it is one step to undo; while a cell is being edited it waits.
 */
export async function runSteps(options: RunOptions): Promise<RunReport> {
  return Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    const locale = localeOf(options.language);
    const snapshot = await readWorkbook(context);
    const previous = previousSheets(snapshot);
    const recognition = needsInput(options.steps) ? recognise(snapshot) : null;
    if (recognition && 'problem' in recognition) return { ...NOTHING, problem: recognition.problem };
    const input = recognition?.input ?? null;
    const sheetNames = sheetNamesFor(
      snapshot.sheets.map((sheet) => sheet.name),
      previous,
      locale,
    );
    const { plans, skipped } = planSheets(
      { locale, sheetNames, date: options.date, version: options.version },
      options.steps,
      input,
      previous,
    );
    const images = plans.map((plan) =>
      composeSheet(plan, sheetNames[plan.role], previous.get(plan.role) ?? null, locale),
    );
    if (images.length > 0) await writeSheets(context, images, locale);
    return {
      problem: null,
      tables: input?.tables ?? [],
      findings: input?.findings ?? [],
      written: images.map(({ plan, sheetName, previous: before, body }) => ({
        role: plan.role,
        sheetName,
        rows: body.length,
        isNew: before === null,
        answer: plan.answer,
      })),
      skipped,
    };
  });
}
