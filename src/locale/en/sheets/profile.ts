import type { profile as dutch } from '../../nl/sheets/profile';

export const profile: typeof dutch = {
  title: 'Profile of the economy',
  question: 'How one-sided or diverse is the area, and what stands out?',
  answer: (equivalent, sectors) =>
    `The jobs are spread as if there were ${equivalent} sectors of equal size, of the ${sectors} sectors in your table.`,
  answerOfDivided: (share, equivalent, sectors) =>
    `The ${share} of the jobs that can be placed in a sector are spread as if there were ${equivalent} equally large sectors, of the ${sectors}.`,
  answerOne: (sector) => `Your table has one sector, ${sector}: nothing can be said of diversity then.`,
  answerUnknown: 'The jobs are not known for every sector; see the sheet Input.',
  indicator: 'Measure',
  sector: 'Sector',
  value: 'Value',
  unit: 'Unit',
  reading: 'What does this number mean?',
  cell: 'Stands in',
  source: 'Origin',
  place: 'Place on Structure',
  units: {
    thousandEuro: 'x 1,000 euro',
    ownUnit: 'unit of your column',
    index: 'index 0 to 1',
    index2: 'index 0 to 2',
    sectors: 'sectors',
    bits: 'bits',
    perBasicJob: 'jobs per basic job',
    percent: '%',
    quotient: 'quotient',
    jobs: 'jobs',
  },
  indicators: {
    herfindahl: 'Herfindahl index',
    equivalent: 'Number of equal sectors',
    entropy: 'Entropy',
    largestShare: 'Share of the largest sector',
    krugman: 'Krugman index',
    hachman: 'Hachman index',
    basicShare: 'Basic jobs',
    ownBasicShare: 'Basic jobs',
    exportShare: 'Exports as a part of turnover',
    exporters: 'Establishments that export',
    valueAddedPerFte: 'Value added per fte',
    valueAddedPerJob: 'Value added per job',
    multiplier: 'Base multiplier',
    growth: 'Growth of all jobs',
    regional: 'Growth by the area itself',
    largest: 'Stands out: largest sector',
    fastest: 'Stands out: fastest growth',
    concentrated: 'Stands out: most concentrated',
    underrepresented: 'Stands out: most under-represented',
    dependence: 'Stands out: depends on one sector',
  },
  readings: {
    herfindahl: (lowest) =>
      `The chance that two jobs taken at random are in the same sector: ${lowest} when all sectors are equally large, 1 when there is one sector.`,
    equivalent: (sectors) =>
      `1 divided by the Herfindahl index. The closer to ${sectors}, the more evenly jobs are spread over the sectors.`,
    entropy: (highest) =>
      `Spread over sectors: 0 with one sector, ${highest} when all sectors are equally large. More spread takes a blow in one sector better.`,
    largestShare: 'The jobs of the largest sector as a part of all jobs.',
    krugman:
      '0: the same structure as the reference area; 2: no sector in common. Half of it is the part of the jobs that would have to change sector.',
    hachman: '1: the same structure as the reference area; the lower, the more the area differs from it.',
    basicShare:
      'Part of the jobs above the share of the reference area: jobs that work for other areas too. A lower limit.',
    ownBasicShare: 'Part of the jobs that works for other areas by your own column.',
    exportShare:
      'All exports in your table divided by all turnover: the higher, the more money comes from abroad.',
    exporters:
      'Part of all establishments in your table that exports. It does not tell how much they export.',
    valueAddedPerFte: 'All value added divided by all fte: the higher, the more productive the area.',
    valueAddedPerJob:
      'All value added divided by all jobs. Many part-time jobs make this number lower; with fte it compares better.',
    multiplier:
      'All jobs per basic job. Too high with coarse sectors; below 15% basic jobs this number says little.',
    growth: 'Change of all jobs between the two years of your table.',
    regional:
      'The jobs left after the growth of the country and of the sectors there: below 0 the area stayed behind.',
  },
  sentences: {
    largest: ' is the largest sector.',
    fastest: ' grew fastest.',
    shrinksLeast: ' shrank least; no sector grew.',
    concentrated: ' is the most concentrated, compared with the reference area.',
    underrepresented: ' is the most under-represented, compared with the reference area.',
    dependence: ' has this part of all basic jobs: the higher, the more the area depends on that sector.',
    small: ' Note: small number of jobs.',
  },
  remarks: [
    'Every value is a formula on the sheet Structure and follows your figures. Where a figure that is needed is missing, it shows #N/A. The column Stands in names the cell, with the name of the sheet and the column as last written.',
    'The measures depend on how finely sectors are cut: compare only areas with the same classification.',
  ],
  undividedRemark:
    'Not every job can be placed in a sector (see the sheet Input). Herfindahl, entropy, Krugman and Hachman are of the jobs in sectors. The measures of all basic jobs and the growth from the area itself are left out for that reason.',
  noReference:
    'Without a reference area there are no Krugman index, Hachman index, base multiplier and quotients.',
};
