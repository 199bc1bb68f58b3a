import { birch } from './birch';
import type { FunctionHelp } from './functionHelp';

const SOURCES = [
  birch({ nl: 'figuur 1 en voetnoot 3', en: 'figure 1 and footnote 3' }),
  'CBS, Standaard Bedrijfsindeling 2008, https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/activiteiten/standaard-bedrijfsindeling--sbi--',
];

export const classification: Readonly<Record<string, FunctionHelp>> = {
  SECTOR: { sources: SOURCES, related: ['SECTOR_TOTALS', 'SHARE'] },
  SECTOR_TOTALS: {
    sources: SOURCES,
    related: ['SECTOR', 'SHARE', 'LOCATION_QUOTIENT'],
  },
};
