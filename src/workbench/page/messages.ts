import type { WorkbenchLocale } from '../../locale/workbenchLocale';
import { MOST_SPILLED_CELLS } from '../calculation/formulaAnswer';
import type { FormulaProblem } from '../calculation/formulaProblem';
import { FileError, type OpenedFile } from '../files';
import { lossText } from '../lossText';
import type { HostModes } from '../model/modes';
import { HostError } from '../protocol/hostError';
import { dutchFunctionName } from './dutchFunctionNames';

type Losses = OpenedFile['losses'];

/** Why a file could not be opened, in words. */
export function fileProblem(error: unknown, name: string, { workbench: texts }: WorkbenchLocale): string {
  if (error instanceof FileError) return texts.file[error.reason](name);
  return texts.file.damaged(name);
}

/** What saving loses, one line each, each thing once. */
export function lossLines(losses: Losses, { workbench: texts }: WorkbenchLocale): string {
  return [...new Set(losses.map((loss) => `- ${lossText(loss, texts)}`))].join('\n');
}

/** Why a formula has no answer, or not the one its writer expects. */
export function problemText(
  problem: FormulaProblem,
  language: HostModes['language'],
  { workbench: { problem: texts } }: WorkbenchLocale,
): string {
  switch (problem.kind) {
    case 'largeSpill':
      return texts.largeSpill(
        problem.cells.toLocaleString(language),
        MOST_SPILLED_CELLS.toLocaleString(language),
      );
    case 'unknownFunction':
      return texts.unknownFunction(language === 'nl-NL' ? dutchFunctionName(problem.name) : problem.name);
    case 'circular':
      return texts.circular;
    case 'tooManyVisits':
      return texts.tooManyVisits;
  }
}

/** So many cells are named; the others are counted. */
const NAMED_CELLS = 10;

/** Which formulas could not be calculated, so that they show the value of the file; blank when none. */
export function uncalculatedLine(cells: readonly string[], { workbench: texts }: WorkbenchLocale): string {
  if (cells.length === 0) return '';
  const named = cells.slice(0, NAMED_CELLS).join(', ');
  const rest = cells.length - NAMED_CELLS;
  return texts.uncalculated(cells.length, rest > 0 ? texts.andMore(named, rest) : named);
}

/** Why the workbook refused what the user did. */
export function refusal(error: HostError, { workbench: texts }: WorkbenchLocale): string {
  if (error.code === 'AccessDenied') return texts.refusedProtected;
  if (
    error.code === 'ItemAlreadyExists' ||
    /worksheet's name|needs a name|reserved name/.test(error.message)
  ) {
    return texts.refusedName;
  }
  if (/visible worksheet/.test(error.message)) return texts.refusedLastSheet;
  if (/cannot be moved/.test(error.message)) return texts.refusedMove;
  return /formula/.test(error.message) ? texts.refusedFormula : texts.refusedOther;
}
