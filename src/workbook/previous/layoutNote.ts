import type { ColumnPlan } from '../sheetPlan';

/**
 * What a sheet remembers of how it was written, as text in the hidden key column: which headers were
 * ours, and which of the analyst's columns is which. So her own columns are known again after she
 * moved or inserted some, and after the language was changed.
 */
export interface LayoutNote {
  readonly ours: readonly string[];
  /** Header of an analyst's column to its id. */
  readonly yours: Readonly<Record<string, string>>;
}

export function layoutNoteOf(columns: readonly ColumnPlan[]): LayoutNote {
  return {
    ours: columns.filter((column) => column.owner === 'regiolens').map((column) => column.header),
    yours: Object.fromEntries(
      columns.filter((column) => column.owner === 'analyst').map((column) => [column.header, column.id]),
    ),
  };
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
  return Array.isArray(note.ours) && typeof note.yours === 'object' && note.yours !== null;
}
