import type { common as dutch } from '../../nl/sheets/common';

export const common: typeof dutch = {
  names: {
    input: 'Input',
    codes: 'Input SBI',
    structure: 'Structure',
    profile: 'Profile',
    charts: 'Charts',
    selection: 'Selection',
    measurement: 'Measurement',
    indicators: 'Indicators',
    evidence: 'Evidence',
    ecosystem: 'Ecosystem',
    clusters: 'Clusters',
    projects: 'Projects',
    crossovers: 'Cross-overs',
    scores: 'Scores',
    catalogue: 'Intervention catalogue',
    recommendations: 'Recommendations',
    provenance: 'Provenance',
  },
  source: (places, date, version) =>
    `Source: ${places} · read on ${date} · the bold sentence is of that day, the figures keep calculating · Regiolens ${version}`,
  catalogueSource: (sources, version) => `Source: ${sources} · Regiolens ${version}`,
  unfinished: 'This sheet is not finished. If this line stays, press the button again.',
  total: 'Total',
  mean: 'Mean',
  weakCount: 'Number weak',
  yourColumn: (label) => `${label} (yours)`,
  yourColumnsRemark:
    'The lightly tinted columns with (yours) belong to you, like any column you add: they stay when the sheet is written again.',
  doNotSort: 'Other sheets refer to fixed cells on this one: filter it as you like, but do not sort it.',
  keyColumn: 'Regiolens key',
  lapsedMark: '(lapsed)',
  lapsedRemark:
    'A row with (lapsed) is no longer part of the analysis and was kept for what you wrote in it; its other cells stand as they were.',
  note: 'Note',
};
