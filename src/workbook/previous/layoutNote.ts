import type { ColumnPlan } from '../sheetPlan';

/**
 * What a sheet remembers of how it was written, as text in the hidden key column: which of our columns
 * and which of the analyst's is which. So her own columns are known again after she
 * moved or inserted some, and after the language was changed.
 */
export interface LayoutNote {
  /** Header to the column's id. */
  readonly ours: Readonly<Record<string, string>>;
  /** The same for the analyst's columns. */
  readonly yours: Readonly<Record<string, string>>;
}

export function layoutNoteOf(columns: readonly ColumnPlan[]): LayoutNote {
  const of = (owner: ColumnPlan['owner']): Record<string, string> =>
    Object.fromEntries(
      columns.filter((column) => column.owner === owner).map((column) => [column.header, column.id]),
    );
  return { ours: of('regiolens'), yours: of('analyst') };
}

/** Undefined when the text is no such note. */
export function parseLayoutNote(text: string): LayoutNote | undefined {
  try {
    const note: unknown = JSON.parse(text);
    return isLayoutNote(note) ? note : undefined;
  } catch {
    return undefined;
  }
}

function isLayoutNote(note: unknown): note is LayoutNote {
  if (typeof note !== 'object' || note === null || !('ours' in note) || !('yours' in note)) return false;
  return [note.ours, note.yours].every((part) => typeof part === 'object' && part !== null);
}
