import { birch } from './birch';
import type { FunctionHelp } from './functionHelp';

const ASSOCIATION =
  'Van Eck & Waltman (2009), How to Normalize Cooccurrence Data?, https://doi.org/10.1002/asi.21075';
const THE_HAGUE = birch({ nl: 'kader 1', en: 'box 1' });

export const crossovers: Readonly<Record<string, FunctionHelp>> = {
  CROSSOVERS: {
    sources: [THE_HAGUE, ASSOCIATION],
    related: ['CROSSOVER_STRENGTH', 'CROSS_SECTOR_SHARE'],
  },
  CROSSOVER_STRENGTH: {
    sources: [ASSOCIATION],
    related: ['CROSSOVERS', 'RELATEDNESS_DENSITY'],
  },
  CROSS_SECTOR_SHARE: {
    sources: [THE_HAGUE],
    related: ['CROSSOVERS'],
  },
  RELATEDNESS_DENSITY: {
    sources: [
      'Hidalgo, Klinger, Barabási & Hausmann (2007), The Product Space Conditions the Development of Nations, https://doi.org/10.1126/science.1144581',
      'Boschma, Balland & Kogler (2015), Relatedness and technological change in cities, https://doi.org/10.1093/icc/dtu012',
    ],
    related: ['CROSSOVER_STRENGTH', 'LOCATION_QUOTIENT'],
  },
};
