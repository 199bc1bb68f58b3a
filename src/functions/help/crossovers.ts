import type { FunctionHelp } from './functionHelp';

const ASSOCIATION =
  'Van Eck & Waltman (2009), How to Normalize Cooccurrence Data?, https://doi.org/10.1002/asi.21075';
const THE_HAGUE = 'Birch (2019), report for the municipality of The Hague, box 1';

export const crossovers: Readonly<Record<string, FunctionHelp>> = {
  CROSSOVERS: {
    formula:
      'projects in which both sectors take part; on the diagonal projects in which one takes part twice or more',
    sources: [THE_HAGUE, ASSOCIATION],
    related: ['CROSSOVER_STRENGTH', 'CROSS_SECTOR_SHARE'],
  },
  CROSSOVER_STRENGTH: {
    formula:
      '(c_ij / T) / ((c_i / T) x (c_j / T)), with c_i the cross-overs of sector i and T the sum of all c_i',
    sources: [ASSOCIATION],
    related: ['CROSSOVERS', 'RELATEDNESS_DENSITY'],
  },
  CROSS_SECTOR_SHARE: {
    formula: 'projects with two or more different sectors / projects',
    sources: [THE_HAGUE],
    related: ['CROSSOVERS'],
  },
  RELATEDNESS_DENSITY: {
    formula: 'relatedness with the other sectors that are present / relatedness with all other sectors',
    sources: [
      'Hidalgo, Klinger, Barabási & Hausmann (2007), The Product Space Conditions the Development of Nations, https://doi.org/10.1126/science.1144581',
      'Boschma, Balland & Kogler (2015), Relatedness and technological change in cities, https://doi.org/10.1093/icc/dtu012',
    ],
    related: ['CROSSOVER_STRENGTH', 'LOCATION_QUOTIENT'],
  },
};
