import type { FunctionHelp } from './functionHelp';

export const structure: Readonly<Record<string, FunctionHelp>> = {
  SHARE: {
    formula: 'value / total',
    sources: ['Isard (1960), Methods of Regional Analysis, MIT Press'],
    related: ['LOCATION_QUOTIENT', 'GROWTH_RATE'],
  },
  GROWTH_RATE: {
    formula: 'end / start - 1',
    sources: ['Isard (1960), Methods of Regional Analysis, MIT Press'],
    related: ['CAGR', 'SHIFT_SHARE', 'SHARE'],
  },
  CAGR: {
    formula: '(end / start) ^ (1 / years) - 1',
    sources: ['Microsoft, RRI function, https://support.microsoft.com/en-US/excel/functions/rri-function'],
    related: ['GROWTH_RATE', 'SHIFT_SHARE'],
  },
  SHIFT_SHARE: {
    formula:
      'national = e0 × G; mix = e0 × (Gi - G); regional = e0 × (gi - Gi); competitive = h × (gi - Gi); allocation = (e0 - h) × (gi - Gi)',
    sources: [
      'Dunn (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6',
      'Esteban-Marquillas (1972), A reinterpretation of shift-share analysis, Regional and Urban Economics 2(3)',
      'Barff & Knight (1988), Dynamic shift-share analysis, Growth and Change 19(2)',
    ],
    related: ['GROWTH_RATE', 'LOCATION_QUOTIENT'],
  },
  BASE_MULTIPLIER: {
    formula: 'all jobs / sum of max(0, region - all jobs × share in the reference area)',
    sources: [
      'Mattila & Thompson (1955), The measurement of the economic base of the metropolitan area, Land Economics 31(3)',
      'Hoyt (1961), The utility of the economic base method in calculating urban growth, Land Economics 37(1), https://www.jstor.org/stable/3159349',
      'Isard (1960), Methods of Regional Analysis, MIT Press',
    ],
    related: ['LOCATION_QUOTIENT', 'SHIFT_SHARE'],
  },
  SIZE_CLASS: {
    formula: 'share × sector_count against thresholds',
    sources: ['Birch (2019), figure 3; the thresholds are inferred from its labels'],
    related: ['SHARE', 'CONCENTRATION_CLASS'],
  },
  CONCENTRATION_CLASS: {
    formula: 'quotient against thresholds',
    sources: ['Birch (2019), figure 3; the thresholds are inferred from its labels'],
    related: ['LOCATION_QUOTIENT', 'LQ_INTERVAL', 'SIZE_CLASS'],
  },
};
