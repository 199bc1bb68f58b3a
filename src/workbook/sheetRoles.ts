/** The sheets Regiolens makes, in the order they stand in the workbook. */
export const SHEET_ROLES = [
  'codes',
  'input',
  'structure',
  'indicators',
  'evidence',
  'ecosystem',
  'catalogue',
  'recommendations',
  'provenance',
] as const;

export type SheetRole = (typeof SHEET_ROLES)[number];

/** The mark: a sheet is ours when it holds the table of this name. A copy of the sheet gets another. */
export const TABLE_NAME: Readonly<Record<SheetRole, string>> = {
  codes: 'RL_Codes',
  input: 'RL_Input',
  structure: 'RL_Structure',
  indicators: 'RL_Indicators',
  evidence: 'RL_Evidence',
  ecosystem: 'RL_Ecosystem',
  catalogue: 'RL_Catalogue',
  recommendations: 'RL_Recommendations',
  provenance: 'RL_Provenance',
};
