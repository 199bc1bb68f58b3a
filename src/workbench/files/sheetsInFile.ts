import { FileError } from './fileError';
import { isPossibleSheetName } from '../model/sheetName';

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  /** The name of its part. */
  readonly part: string;
}

/**
 * Refuses a list of sheets that Excel cannot have: nothing on such a sheet could be reached by its name, and of two
 * sheets in one part the second would overwrite the first when the workbook is saved.
 * @throws FileError
 */
export function requireSoundSheets(sheets: readonly ListedSheet[]): void {
  const names = new Set<string>();
  const parts = new Set<string>();
  const damaged = (what: string): FileError => new FileError('damaged', `The file is damaged: ${what}.`);
  for (const { name, part } of sheets) {
    if (!isPossibleSheetName(name)) throw damaged(`no sheet can be called "${name.slice(0, 40)}"`);
    if (names.has(name.toLowerCase())) throw damaged(`two sheets are called ${name}`);
    if (parts.has(part.toLowerCase())) throw damaged(`two sheets are in the part ${part}`);
    names.add(name.toLowerCase());
    parts.add(part.toLowerCase());
  }
}
