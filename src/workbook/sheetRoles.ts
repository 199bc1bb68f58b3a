/** The sheets Regiolens makes, in the order they stand in the workbook. */
export const SHEET_ROLES = [
  'codes',
  'input',
  'structure',
  'profile',
  'charts',
  'selection',
  'measurement',
  'indicators',
  'evidence',
  'ecosystem',
  'scores',
  'clusters',
  'projects',
  'crossovers',
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
  profile: 'RL_Profile',
  charts: 'RL_Charts',
  selection: 'RL_Selection',
  measurement: 'RL_Measurement',
  indicators: 'RL_Indicators',
  evidence: 'RL_Evidence',
  ecosystem: 'RL_Ecosystem',
  scores: 'RL_Scores',
  clusters: 'RL_Clusters',
  projects: 'RL_Projects',
  crossovers: 'RL_Crossovers',
  catalogue: 'RL_Catalogue',
  recommendations: 'RL_Recommendations',
  provenance: 'RL_Provenance',
};
