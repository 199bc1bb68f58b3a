import type { Language } from '../locale';
import { CELL_MODES, type CellMode } from '../workbook/cellMode';

/** How she wants the sheets to be written. */
export interface Preferences {
  readonly language: Language;
  readonly cells: CellMode;
}

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const NAME = 'sheets';

/** The part of office-js-helpers' `Storage` that is used here. */
interface Kept {
  get(name: string): unknown;
  set(name: string, value: unknown): unknown;
}

/** Apart from other add-ins, and in Excel on the web from other tenants too, as Microsoft asks of storage in a browser. */
async function storage(): Promise<Kept> {
  const { Storage } = await import(/* webpackChunkName: "preferences" */ '@microsoft/office-js-helpers');
  return new Storage<unknown>(`${Office.context.partitionKey ?? ''}regiolens`);
}

/** What she chose in an earlier session; nothing where the browser keeps nothing. */
export async function readPreferences(): Promise<Partial<Preferences>> {
  try {
    return checked((await storage()).get(NAME));
  } catch {
    return {};
  }
}

/** Keeps them on her computer; where the browser keeps nothing they hold until Excel is closed. */
export async function keepPreferences(preferences: Preferences): Promise<void> {
  try {
    (await storage()).set(NAME, preferences);
  } catch {
    // Nothing is lost but the convenience.
  }
}

/** What an older or newer version kept is taken as far as it is known. */
export function checked(kept: unknown): Partial<Preferences> {
  const { language, cells } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(isOneOf(LANGUAGES, language) ? { language } : {}),
    ...(isOneOf(CELL_MODES, cells) ? { cells } : {}),
  };
}

const isOneOf = <T>(known: readonly T[], value: unknown): value is T => known.includes(value as T);
