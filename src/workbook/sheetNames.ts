import type { SheetLocale } from '../locale/sheetLocale';
import type { PreviousSheet } from './previous/previousSheet';
import { SHEET_ROLES, type SheetRole } from './sheetRoles';

const LONGEST_NAME = 31;

/**
 * The name each of our sheets has, or will get. A sheet of ours keeps the name it has now; a name that a
 * sheet of hers has taken is left to her, and ours gets ` (Regiolens)` behind it.
 */
export function sheetNamesFor(
  existing: readonly string[],
  previous: ReadonlyMap<SheetRole, PreviousSheet>,
  locale: SheetLocale,
): Readonly<Record<SheetRole, string>> {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const names = SHEET_ROLES.map((role): [SheetRole, string] => {
    const name = previous.get(role)?.sheetName ?? freeName(locale.sheets.names[role], taken);
    taken.add(name.toLowerCase());
    return [role, name];
  });
  return Object.fromEntries(names) as Record<SheetRole, string>;
}

/** The name wanted, or one like it that no sheet has; `taken` is in lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const mark = attempt === 0 ? '' : attempt === 1 ? ' (Regiolens)' : ` (Regiolens ${attempt})`;
    const name = wanted.slice(0, LONGEST_NAME - mark.length) + mark;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
