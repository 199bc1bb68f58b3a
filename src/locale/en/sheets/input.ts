import type { input as dutch } from '../../nl/sheets/input';
import { count, withYear } from './wording';

export const input: typeof dutch = {
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
  earlierEstablishments: (year) =>
    `${year === null ? 'Earlier establishments' : `Establishments ${year}`} · own area`,
  earlierRegion: (label) => `Earlier jobs · region (${label})`,
  region: (label) => `Jobs · region (${label})`,
  earlierReference: (label) => `Earlier jobs · reference (${label})`,
  referenceJobs: (label) => `Jobs · reference (${label})`,
  referenceShares: (label) => `Share · reference (${label})`,
  extra: (label) => `${label} · own area`,
  findings: 'Remark from reading',
  place: 'Stands in',
  remarks: [
    'Every cell refers to your own cell: change a figure there and everything follows. A blank or suppressed cell is #N/A and never counts as zero.',
    'A cell that could not be used as it is stands here as a fixed number, with a remark.',
  ],
  moreRemarks: (more) =>
    more === 1
      ? 'One more remark on this table stands on the sheet Provenance.'
      : `${more} more remarks on this table stand on the sheet Provenance.`,
  undivided: (codes) =>
    `No sector, but the codes that belong to no single one: ${codes}. They are in the total. With the codes below them in your table they can be divided.`,
  ownTotalUsed: 'The total comes from your own total row, because not every sector has a figure.',
};
