import { birch } from './birch';
import type { FunctionHelp } from './functionHelp';

const THRESHOLDS = birch({
  nl: 'figuur 3; de grenzen zijn uit de labels afgeleid',
  en: 'figure 3; the thresholds are inferred from its labels',
});

export const structure: Readonly<Record<string, FunctionHelp>> = {
  SHARE: {
    sources: ['Hoover (1936), The Measurement of Industrial Localization, https://doi.org/10.2307/1927875'],
    related: ['LOCATION_QUOTIENT', 'GROWTH_RATE'],
  },
  GROWTH_RATE: {
    sources: [birch({ nl: 'figuur 2', en: 'figure 2' })],
    related: ['CAGR', 'SHIFT_SHARE', 'SHARE'],
  },
  CAGR: {
    sources: ['Microsoft, RRI function, https://support.microsoft.com/en-US/excel/functions/rri-function'],
    related: ['GROWTH_RATE', 'SHIFT_SHARE'],
  },
  SHIFT_SHARE: {
    sources: [
      'Dunn (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6',
      'Esteban-Marquillas (1972), A reinterpretation of shift-share analysis, Regional and Urban Economics 2(3)',
      'Barff & Knight (1988), Dynamic shift-share analysis, Growth and Change 19(2)',
    ],
    related: ['GROWTH_RATE', 'LOCATION_QUOTIENT'],
  },
  BASE_MULTIPLIER: {
    sources: [
      'Mattila & Thompson (1955), The measurement of the economic base of the metropolitan area, Land Economics 31(3)',
      'Hoyt (1961), The utility of the economic base method in calculating urban growth, Land Economics 37(1), https://www.jstor.org/stable/3159349',
      'Isard (1960), Methods of Regional Analysis, MIT Press',
    ],
    related: ['LOCATION_QUOTIENT', 'SHIFT_SHARE'],
  },
  SIZE_CLASS: {
    sources: [THRESHOLDS],
    related: ['SHARE', 'CONCENTRATION_CLASS'],
  },
  CONCENTRATION_CLASS: {
    sources: [THRESHOLDS],
    related: ['LOCATION_QUOTIENT', 'LQ_INTERVAL', 'SIZE_CLASS'],
  },
};
