import type { common as dutch } from '../../nl/sheets/common';

export const common: typeof dutch = {
  names: {
    summary: 'Summary',
    input: 'Input',
    codes: 'Input SBI',
    structure: 'Structure',
    subsectors: 'Sub-sectors',
    profile: 'Profile',
    charts: 'Charts',
    selection: 'Selection',
    measurement: 'Measurement',
    indicators: 'Indicators',
    evidence: 'Evidence',
    ecosystem: 'Ecosystem',
    radars: 'Radar charts',
    clusters: 'Clusters',
    projects: 'Projects',
    crossovers: 'Cross-overs',
    scores: 'Scores',
    catalogue: 'Intervention catalogue',
    recommendations: 'Recommendations',
    programmes: 'Programmes',
    generic: 'Generic policy',
    provenance: 'Provenance',
  },
  source: (places, date, version) =>
    `Source: ${places} · read on ${date} · the bold sentence is of that day, formulas keep calculating · Regiolens ${version}`,
  catalogueSource: (sources, version) => `Source: ${sources} · Regiolens ${version}`,
  unfinishedNew: 'This new sheet is not finished. If this line stays, press the button again.',
  unfinished: 'This sheet is not finished. If this line stays, press the button again.',
  total: 'Total',
  mean: 'Mean',
  weakCount: 'Number weak',
  yourColumn: (label) => `${label} (yours)`,
  sheetWord: 'sheet',
  yourColumnsRemark:
    'The lightly tinted columns with (yours) belong to you, like any column you add: they stay when the sheet is written again.',
  doNotSort: 'Other sheets refer to fixed cells on this one: filter it as you like, but do not sort it.',
  keyColumn: 'Regiolens key',
  lapsedMark: '(lapsed)',
  modeRemarks: {
    functions:
      'Where there is a REGIO function, it stands. Without Regiolens Excel shows the last value there.',
    values:
      'Fixed values, no formulas: this sheet no longer follows your tables and thresholds. Where a remark below says that a cell refers or follows, that is of a sheet with formulas.',
  },
  lapsedRemark:
    'A row with (lapsed) is no longer part of the analysis and was kept for what you wrote in it; its other cells stand as they were.',
  note: 'Note',
  choice: { title: 'Choice', error: 'Pick a word from the list, or leave the cell blank.' },
  andMore: (count) => `and ${count} more`,
};
