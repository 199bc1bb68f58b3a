import { listed } from './wording';
import type { structure as dutch } from '../../nl/sheets/structure';

export const structure: typeof dutch = {
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
  establishmentsGrowth: (from, to) =>
    from === null || to === null ? 'Growth of establishments' : `Growth of establishments ${from}-${to}`,
  regionGrowth: 'Growth · region',
  referenceGrowth: 'Growth · reference',
  quotient: 'Location quotient',
  concentration: 'Concentration',
  size: 'Size',
  regionShare: 'Share · region',
  referenceShare: 'Share · reference',
  yearlyGrowth: 'Growth per year',
  quotientLow: 'Quotient, lower limit',
  quotientHigh: 'Quotient, upper limit',
  regionQuotient: 'Quotient · region',
  small: 'Small number',
  isSmall: '◆ small number',
  basicJobs: 'Basic jobs',
  nonBasicJobs: 'Non-basic jobs',
  exportShare: {
    share: 'Export share',
    turnover: 'Exports as a part of turnover',
    establishments: 'Part of the establishments that exports',
  },
  valueAdded: ({ isReady, per, thousands, header }) =>
    isReady
      ? header
      : `Value added per ${per === 'fte' ? 'fte' : 'job'} (${thousands === null ? 'unit of your column' : 'x 1,000 euro'})`,
  elsewhere: {
    region: (figure) => `${figure} · region`,
    reference: (figure) => `${figure} · reference`,
  },
  national: 'Growth by the country',
  mix: 'Growth by the sector',
  regional: 'Growth by the area itself',
  rankJobs: 'Order of jobs',
  rankGrowth: 'Order of growth',
  rankQuotient: 'Order of quotient',
  shareRemark:
    'Share: jobs in the sector divided by all jobs. Growth: jobs divided by earlier jobs, minus 1.',
  undividedRemark: (name) =>
    `All jobs include those of codes that belong to no single sector: the row "${name}" on the sheet Input. So the shares come to less than 100%. Basic jobs, and the growth from country, sector and area, are those of the sectors only.`,
  readyGrowthRemark: (columns) =>
    `${listed(columns)}: from your own column, because your table does not have the counts of the earlier year.`,
  otherGrowthRemark:
    'Growth of region and reference, also per year: of their jobs, over the same years as the growth of the own area.',
  yearlyGrowthRemark:
    'Growth per year: the even growth per year that leads from the first to the last year; it looks at those two years only.',
  quotientRemark:
    'Location quotient: share in the own area divided by the share in the reference area; 1 means: as large as there (Hoover 1936; Balassa 1965).',
  intervalOfEstablishments:
    'Lower and upper limit: how far chance can move the quotient (Katz et al. 1978). Jobs come and go by the establishment, so the number of establishments counts. With 1 between the limits the difference from the reference can be chance.',
  intervalOfJobs:
    'Lower and upper limit: how far chance can move the quotient at least (Katz et al. 1978). Jobs come and go by the establishment; a column of establishments makes the limits wider. With 1 between the limits the difference from the reference can be chance.',
  basicJobsRemark:
    'Basic jobs: the jobs above the share of the reference area, which must work for other areas too (Isard 1960); non-basic jobs are the others. It is an estimate, and a lower limit for basic.',
  ownBasicJobsRemark:
    'Basic jobs come from your own column; non-basic jobs are all other jobs of the sector.',
  exportShareRemark: {
    share: 'Export share: from your own column.',
    turnover: 'Exports as a part of turnover: the two columns of your table, one divided by the other.',
    establishments:
      'Part of the establishments that exports: exporting establishments divided by all establishments in your table. It does not tell how much they export.',
  },
  valueAddedRemark: ({ isReady, per, header }) =>
    isReady
      ? `${header}: from your own column.`
      : `Value added (${header}) divided by the ${per === 'fte' ? 'fte' : 'jobs'} in your table: the higher, the more productive. A sector with much capital, such as energy, stands high by itself.`,
  elsewhereRemark:
    'Region and reference with exports and value added: in the same way, from their own columns in your table.',
  unusedElsewhere: (columns) =>
    `Not put beside the own area: ${listed(columns)}. The column to divide by is missing, or the unit differs from that of the own area.`,
  noEarningsElsewhere:
    'Exports and value added stand for the own area only: your table does not have them for the region or the reference, such as Exports Netherlands with Turnover Netherlands, or Value added Netherlands with Fte Netherlands.',
  noReferenceRemark:
    'Without a column of a reference area, such as the Netherlands, there is no location quotient. Add that column to your table and press the button again.',
  classesRemark:
    'Size: share against an equal division over all sectors. The limits for size, concentration, small number and confidence stand on the sheet Provenance and can be changed.',
  shiftShareRemark:
    'Growth by the country, the sector and the area itself (shift-share, Dunn 1960): together the change in jobs. What the country would have given, what the sector did otherwise there, and what is left for the area. It is a sum, not an explanation.',
  noShiftShareRemark:
    'Growth is not split up into country, sector and area: that takes jobs of the reference area in both years, each in a column of its own.',
};
