import type { Locale } from '../../locale';
import { FileError, type OpenedFile } from '../files';
import { HostError } from '../protocol/hostError';

type Losses = OpenedFile['losses'];

/** Why a file could not be opened, in words. */
export function fileProblem(error: unknown, name: string, { workbench: texts }: Locale): string {
  if (error instanceof FileError) return texts.file[error.reason](name);
  return texts.file.damaged(name);
}

/** What saving loses, one line each, each thing once. */
export function lossLines(losses: Losses, { workbench: texts }: Locale): string {
  const lines = losses.map(({ kind, sheet }) => {
    const what = texts.lossKinds[kind];
    return `- ${sheet === undefined ? what : texts.lossOn(what, sheet)}`;
  });
  return [...new Set(lines)].join('\n');
}

/** Why the workbook refused what the user did. */
export function refusal(error: HostError, { workbench: texts }: Locale): string {
  if (error.code === 'AccessDenied') return texts.refusedProtected;
  if (
    error.code === 'ItemAlreadyExists' ||
    /worksheet's name|needs a name|reserved name/.test(error.message)
  ) {
    return texts.refusedName;
  }
  return /formula/.test(error.message) ? texts.refusedFormula : texts.refusedOther;
}
