/** The analyst's column on the sheet Selection in which her decision goes before all tables. */
export const DECISION_COLUMN_ID = 'decision' as const;

/** The analyst's column beside it. */
export const REASON_COLUMN_ID = 'reason' as const;

/** What counts as a decision, in either language: the formulas on the sheet and the reader know the same words. */
export const DECISION_WORDS = {
  yes: ['ja', 'yes', 'j', 'y', 'x'],
  no: ['nee', 'no', 'n'],
} as const;
