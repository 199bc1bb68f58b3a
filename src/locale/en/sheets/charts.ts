import type { charts as dutch } from '../../nl/sheets/charts';

export const charts: typeof dutch = {
  title: 'Charts of the structure',
  question: 'How do size, growth and concentration of the sectors compare?',
  answerOne: 'The only sector of your table.',
  answerQuotient: (shown, all) =>
    shown === all
      ? `The ${all} sectors, from the highest to the lowest quotient.`
      : `The ${shown} largest of ${all} sectors, from the highest to the lowest quotient.`,
  answerShare: (shown, all) =>
    shown === all
      ? `The ${all} sectors, from large to small.`
      : `The ${shown} largest of ${all} sectors, from large to small.`,
  bySize: 'Place by jobs',
  sortOn: 'Order',
  place: 'Place on Structure',
  quotients: 'Location quotient by sector (1.0 = as large as in the reference area)',
  quotientAxis: 'Location quotient (1.0 = equal to the reference)',
  shares: 'Share of all jobs by sector',
  shareAxis: 'Share of all jobs (%)',
  sectorAxis: 'Sector',
  bubbles: (growth) => `Quotient against ${growth.toLowerCase()} (area = jobs)`,
  growthAxis: (growth) => `${growth} (%)`,
  remarks: [
    'The rows stand in the order of the figures and change with them: write notes on the sheet Structure, not here.',
  ],
  largestOnly: (shown) =>
    `Only the ${shown} sectors with the most jobs; with more the charts cannot be read.`,
  noReference:
    'Without a reference area there is no quotient: the bars show shares and there is no bubble chart.',
  noGrowth: 'No bubble chart: that takes jobs at two moments, and your table has one.',
};
