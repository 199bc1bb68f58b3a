import type { Language } from '../locale';
import type { CellMode } from './cellMode';
import type { Choices } from './choices';
import type { Finding } from './findings';
import type { RecognisedTable } from './input';
import type { SkippedStep } from './planning/planRequest';
import { prepareRun } from './prepareRun';
import { readRun } from './readRun';
import { ReadingStopped } from './read/readCells';
import { readWorkbook } from './read/readWorkbook';
import type { RunProblem } from './problemText';
import { UNSEEN, type RunProgress } from './runProgress';
import type { SheetRole } from './sheetRoles';
import type { WorkbookSnapshot } from './snapshot';
import { sheetToShow, type Step } from './steps';
import { undoable } from './undoable';
import { finishSheets } from './write/finishSheets';
import { freezeFormulas } from './write/freezeFormulas';
import { edgesOf, PlacesRead } from './write/placesRead';
import { writeSheets } from './write/writeSheets';

export interface RunOptions {
  readonly steps: ReadonlySet<Step>;
  readonly language: Language;
  /** What our figures are; formulas unless told otherwise. */
  readonly cells?: CellMode;
  readonly date: Date;
  readonly version: string;
  /** What she corrects now; otherwise what the workbook remembers counts. */
  readonly choices?: Choices | undefined;
  readonly progress?: RunProgress;
}

export interface WrittenSheet {
  readonly role: SheetRole;
  readonly sheetName: string;
  readonly rows: number;
  readonly isNew: boolean;
  readonly answer: string;
}

/** What a run read and wrote. With a problem, or cancelled, nothing was written. */
export interface RunReport {
  readonly problem: RunProblem | null;
  readonly isCancelled: boolean;
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
  readonly written: readonly WrittenSheet[];
  readonly skipped: readonly SkippedStep[];
}

const NOTHING: RunReport = {
  problem: null,
  isCancelled: false,
  tables: [],
  findings: [],
  written: [],
  skipped: [],
};

async function readUntilStopped(
  context: Excel.RequestContext,
  progress: RunProgress,
): Promise<WorkbookSnapshot | null> {
  try {
    return await readWorkbook(context, progress);
  } catch (error) {
    if (error instanceof ReadingStopped) return null;
    throw error;
  }
}

/**
 * The main job, the same for pane, ribbon and command line: read, compute, and only then write.
 * Where Excel can, all of it is one step to undo; while a cell is being edited it waits.
 */
export async function runSteps(options: RunOptions): Promise<RunReport> {
  const { steps, language, cells = 'formulas', date, version, choices, progress = UNSEEN } = options;
  return Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    await progress.begins('read');
    if (progress.isCancelled()) return { ...NOTHING, isCancelled: true };
    const snapshot = await readUntilStopped(context, progress);
    if (!snapshot) return { ...NOTHING, isCancelled: true };
    await progress.begins('compute');
    if (progress.isCancelled()) return { ...NOTHING, isCancelled: true };
    const read = readRun(snapshot, { language, choices });
    const prepared = prepareRun(read, { steps, cells, date, version });
    if (prepared.problem) return { ...NOTHING, problem: prepared.problem };
    const { input, images, skipped } = prepared;
    if (images.length > 0) {
      await progress.begins('write');
      if (progress.isCancelled()) return { ...NOTHING, isCancelled: true };
      const roles = images.map(({ plan }) => plan.role);
      const places = new PlacesRead(snapshot, edgesOf(input?.tables ?? []));
      await writeSheets(context, images, read.locale, places);
      if (cells === 'values') await freezeFormulas(context, images, places);
      await finishSheets(context, images, sheetToShow(steps, roles));
    }
    return {
      ...NOTHING,
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
