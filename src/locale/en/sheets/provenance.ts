import { provenanceFormulas } from './provenanceFormulas';
import { selectionParameters } from './selectionParameters';
import type { provenance as dutch } from '../../nl/sheets/provenance';
import { count } from './wording';

export const provenance: typeof dutch = {
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
    formula: 'Formula',
    influence: 'Influence of municipality',
  },
  version: 'Version',
  date: 'Time of reading and writing',
  level: 'Level',
  levelOwn: 'Own area: the area of your table. Reference: the area of the reference column.',
  referenceNone: 'No reference column was found: without a reference there is no location quotient.',
  tableRead: (moment, rows, columns) =>
    `Read on ${moment}: ${count(rows, 'row', 'rows')}. Columns: ${columns}.`,
  onSheet: (name, sheet) => `${name} (sheet ${sheet})`,
  steps: 'Asked for',
  remarks: [
    'Each table that was read stands above with its place, headers and time of reading; each formula also stands in the cells themselves.',
    'Enter another number beside a limit, in the column Your value; all formulas calculate with it at once; the list of recommendations follows at the next press of the button. Blank: the default applies.',
  ],
  formulas: provenanceFormulas,
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
    crossoverStrength: {
      name: 'Cross-overs: clearly more often than chance from',
      reason:
        'A choice of our own: a quarter more often than by chance. Clearly less often is 1 divided by this limit. Not below 1.',
    },
    crossoverProjects: {
      name: 'Cross-overs: a pair stands out only from so many projects',
      reason:
        'With fewer than five expected cases a comparison with chance is too unsteady (rule of thumb of Cochran, 1954).',
    },
    indexCap: {
      name: 'Index of growth: deviation counts up to, in standard deviations',
      reason:
        'Without a limit one exception pulls up the mean so far that all other sectors seem weak. For the index and the scores only.',
    },
    confidence: {
      name: 'Confidence of the limits around the quotient',
      reason:
        'Part of the times that such limits hold the true value; 0.95 is usual (Katz et al. 1978). Enter a number between 0 and 1.',
    },
    smallNumber: {
      name: 'Small number: below this number of jobs',
      reason:
        'With 100 jobs chance already moves a share about 20% up and down (1.96 divided by the root of 100); with fewer jobs more.',
    },
    ...selectionParameters,
    genericShare: {
      name: 'Generic policy: element weak in at least this share of the ecosystems rated',
      reason:
        'A choice of ours: half. The sources speak of elements that are weak in most or nearly all sectors (Birch, 2019, section 3.2).',
    },
    genericFewest: {
      name: 'Generic policy: at least so many ecosystems rated on an element',
      reason: 'A choice of ours: one or two ratings do not tell how it is in most.',
    },
  },
};
