import type { FunctionHelp } from './functionHelp';

const SOURCES = [
  'Birch (2019), report for the municipality of The Hague, figure 1 and footnote 3',
  'CBS, Standaard Bedrijfsindeling 2008, https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/activiteiten/standaard-bedrijfsindeling--sbi--',
];

export const classification: Readonly<Record<string, FunctionHelp>> = {
  SECTOR: { sources: SOURCES, related: ['SECTOR_TOTALS', 'SHARE'] },
  SECTOR_TOTALS: {
    formula: 'sum of the values per sector; 85: 4/5 Education, 1/5 Knowledge',
    sources: SOURCES,
    related: ['SECTOR', 'SHARE', 'LOCATION_QUOTIENT'],
  },
};
