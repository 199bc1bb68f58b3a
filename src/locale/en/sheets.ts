import type { sheets as dutch } from '../nl/sheets';

const withYear = (label: string, year: number | null): string => (year === null ? label : `${label} ${year}`);

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

export const sheets: typeof dutch = {
  names: {
    input: 'Input',
    codes: 'Input SBI',
    structure: 'Structure',
    indicators: 'Indicators',
    evidence: 'Evidence',
    ecosystem: 'Ecosystem',
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

  input: {
    title: 'Input',
    question: 'Which figures does Regiolens use, and where do they stand in your workbook?',
    answer: (rows, problems) =>
      `${count(rows, 'sector', 'sectors')} read; ${
        problems === 0
          ? 'every cell could be used as it is'
          : `${count(problems, 'cell has', 'cells have')} a remark`
      }.`,
    sector: 'Sector',
    jobs: (year) => `${withYear('Jobs', year)} · own area`,
    earlierJobs: (year) => `${year === null ? 'Earlier jobs' : `Jobs ${year}`} · own area`,
    establishments: 'Establishments · own area',
    referenceJobs: (label) => `Jobs · reference (${label})`,
    referenceShares: (label) => `Share · reference (${label})`,
    findings: 'Remark from reading',
    place: 'Stands in',
    remarks: [
      'Every cell refers to your own cell: change a figure there and everything follows. A blank or suppressed cell is #N/A and never counts as zero.',
      'A cell that could not be used as it is stands here as a fixed number, with a remark.',
    ],
    ownTotalUsed: 'The total comes from your own total row, because not every sector has a figure.',
  },

  codes: {
    title: 'Input by SBI code',
    question: 'To which sector does each SBI code of your table belong?',
    answer: (codes, sectors) =>
      `${count(codes, 'code', 'codes')} divided over ${count(sectors, 'sector', 'sectors')}.`,
    code: 'SBI code',
    sector: 'Sector',
    split: 'Partly Knowledge',
    remarks: [
      'The division into fourteen sectors is that of figure 1 of the report for The Hague (Birch, 2019).',
      'Where only SBI 85 is known, one fifth counts as Knowledge (higher education) and the rest as Education. The proportion stands on the sheet Provenance and can be changed.',
    ],
  },

  structure: {
    title: 'Economic structure',
    question: 'What makes the area special?',
    answer: (largest, share, concentrated, quotient) => {
      const size = `${largest} is the largest sector with ${share} of all jobs`;
      if (concentrated === null) return `${size}.`;
      return concentrated === largest
        ? `${size}, and also the most concentrated (quotient ${quotient}).`
        : `${size}; the most concentrated is ${concentrated} (quotient ${quotient}).`;
    },
    answerUnknown: 'The total number of jobs is zero or not known; see the sheet Input.',
    share: 'Share of jobs',
    growth: (from, to) => (from === null || to === null ? 'Growth of jobs' : `Growth of jobs ${from}-${to}`),
    quotient: 'Location quotient',
    concentration: 'Concentration',
    size: 'Size',
    remarks: [
      'Share: jobs in the sector divided by all jobs. Growth: jobs divided by earlier jobs, minus 1.',
      'Location quotient: share in the own area divided by the share in the reference area; 1 means: as large as there (Hoover 1936; Balassa 1965).',
      'Size: share against an equal division over all sectors. The limits for size and concentration stand on the sheet Provenance and can be changed.',
    ],
  },

  indicators: {
    title: 'Indicators',
    question: 'How does each sector do, by element?',
    answer: (sectors, elements) =>
      `${count(sectors, 'sector', 'sectors')} and ${count(elements, 'element', 'elements')} with a value by sector.`,
    remarks: [
      'The raw values of your table. The row above the header is the mean they are compared with; which mean that is stands on the sheet Provenance.',
      'A blank cell is a missing value; it does not count in the mean.',
    ],
  },

  evidence: {
    title: 'Evidence',
    question: 'What does each rating rest on?',
    answer: (rated, pairs) =>
      `${count(rated, 'rating', 'ratings')} on ${count(pairs, 'pair', 'pairs')} of a sector or cluster and an element.`,
    subject: 'Sector or cluster',
    kind: 'Kind',
    element: 'Element',
    indicator: 'Indicator value',
    mean: 'Mean',
    index: 'Index (mean = 1)',
    deviation: 'Deviation (standard deviations)',
    fromIndicator: 'Rating from indicator',
    given: 'Given rating',
    evidence: 'What it rests on',
    source: 'Source',
    remark: 'Remark',
    applied: 'Rating that counts',
    ownRating: 'Own rating: strong, neutral or weak',
    ownReason: 'Reason',
    disputed: (why) => `Disputed: ${why}`,
    differs: 'Indicator and given rating differ.',
    remarks: [
      'What applies: your own rating; otherwise the given rating; otherwise the rating from the indicator.',
      'From the indicator: the value itself is compared with the mean, with a neutral margin around it. Growth can be negative and is therefore compared in standard deviations, never as a ratio.',
      'Blank means: no data. That is not a neutral rating.',
    ],
  },

  ecosystem: {
    title: 'Ecosystem',
    question: 'What is strong and what is weak, by sector and cluster?',
    answer: (weak, subjects, element, times) =>
      `${count(weak, 'weak element', 'weak elements')} in ${count(subjects, 'sector or cluster', 'sectors and clusters')}` +
      (element === null ? '.' : `; ${element} is weak most often (${count(times, 'time', 'times')}).`),
    weak: 'Number weak',
    rated: 'Number rated',
    remarks: [
      'How to read: ▲ strong (teal), ● neutral (grey), ▼ weak (orange); a blank cell is not rated.',
      'Each cell refers to the sheet Evidence. There you can depart from it with a rating of your own.',
      'The ten elements are those of Stam (2015).',
    ],
    disputed: (subject, element, why) => `Disputed: ${subject}, ${element}. ${why}`,
    notRated: (elements) => `Rated nowhere, since your tables do not name it: ${elements}.`,
  },

  catalogue: {
    title: 'Intervention catalogue',
    question: 'Which interventions are there, by element and phase of development?',
    answer: (instruments) =>
      `${count(instruments, 'intervention', 'interventions')}; filter by element, phase or kind.`,
    element: 'Element',
    name: 'Intervention',
    explanation: 'What it is',
    kind: 'Kind',
    general: 'general',
    specific: 'specific',
    scope: 'For',
    uncertain: 'phase not surely legible',
    sources: 'Source',
    remarks: [
      'The columns by phase name the source that puts the intervention in that phase; sources sometimes differ.',
      'For formal institutions and for the phase of decline the sources give no interventions.',
    ],
  },

  recommendations: {
    title: 'Recommendations',
    question: 'Which interventions answer the weak elements?',
    answer: (pairs, subjects, disputed) =>
      `${count(pairs, 'weak element', 'weak elements')} in ${count(subjects, 'sector or cluster', 'sectors and clusters')}` +
      (disputed === 0 ? '.' : `, ${disputed} of them disputed.`),
    specificity: 'General or specific',
    ratingNow: 'Rating now',
    intervention: 'Intervention',
    phase: 'Phase',
    remark: 'Remark',
    none: {
      noInstrumentForElement: 'The catalogue has no intervention for this element.',
      noInstrumentForPhase: 'The catalogue has no intervention for this element in this phase.',
    },
    noneMark: '(none)',
    phaseUnknown: 'Phase unknown: all phases are listed.',
    decision: 'Decision',
    owner: 'Owner',
    budget: 'Budget',
    planning: 'Planning',
    remarks: [
      'Specific interventions (made for this sector or cluster) stand above the general ones of the catalogue.',
      'A sector has no phase of development; only for a cluster with a known phase was the list narrowed to it.',
      'When a rating changes, the column Rating now changes with it; press the button again to renew the list.',
    ],
  },

  provenance: {
    title: 'Provenance',
    question: 'Where do the figures come from, and which limits were used?',
    answer: (findings) =>
      findings === 0
        ? 'Nothing stood out in reading.'
        : `In reading: ${count(findings, 'remark', 'remarks')}, listed below.`,
    topic: 'Topic',
    item: 'Item',
    value: 'Default',
    explanation: 'Explanation',
    applied: 'Value that counts',
    ownValue: 'Your value',
    topics: {
      parameter: 'Limit',
      table: 'Table read',
      run: 'Calculation',
      finding: 'Remark',
      source: 'Literature',
    },
    version: 'Version',
    date: 'Date',
    level: 'Level',
    levelOwn: 'Own area: the area of your table. Reference: the area of the reference column.',
    referenceNone: 'No reference column was found: without a reference there is no location quotient.',
    columnsRead: (columns) => `Columns: ${columns}`,
    remarks: [
      'Enter another number beside a limit, in the column Your value; all formulas calculate with it at once; the list of recommendations follows at the next press of the button. Blank: the default applies.',
    ],
    parameters: {
      sizeMedium: {
        name: 'Size: medium from',
        reason:
          'Share divided by an equal share per sector. With 0.5, 1 and 2.5 all fourteen size labels of figure 3 (Birch, 2019) come out.',
      },
      sizeLarge: { name: 'Size: large from', reason: 'See above.' },
      sizeVeryLarge: { name: 'Size: very large from', reason: 'See above.' },
      concentrationAverage: {
        name: 'Concentration: average from',
        reason:
          'Location quotient. With 0.90, 1.10 and 2 all fourteen concentration labels of figure 3 (Birch, 2019) come out.',
      },
      concentrationAboveAverage: { name: 'Concentration: above average from', reason: 'See above.' },
      concentrationVeryHigh: { name: 'Concentration: very high from', reason: 'See above.' },
      ratioBand: {
        name: 'Neutral margin around the mean, in per cent',
        reason:
          'In per cent of the mean. With 0 every value above the mean is strong and below it weak, as in the report (Birch, 2019, section 3.2); with 10 what differs by less than a tenth stays neutral.',
      },
      intervalBand: {
        name: 'Neutral margin for growth, in standard deviations',
        reason:
          'In standard deviations, for growth. With 0 every value above the mean is strong and below it weak; below 0.2 a difference is not yet called small (Cohen, 1988).',
      },
      knowledgeShare: {
        name: 'Part of SBI 85 that counts as Knowledge',
        reason: 'One fifth of the jobs in education is in higher education (Birch, 2019, note 3).',
      },
      meanOfEconomy: {
        name: 'Compare with the whole economy (1) or with the mean of the sectors (0)',
        reason: 'The report names both. The whole economy needs a total row in your table of indicators.',
      },
    },
  },
};
