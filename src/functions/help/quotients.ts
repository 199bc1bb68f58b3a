import type { FunctionHelp } from './functionHelp';

export const quotients: Readonly<Record<string, FunctionHelp>> = {
  LOCATION_QUOTIENT: {
    sources: [
      'Hoover (1936), The Measurement of Industrial Localization, https://doi.org/10.2307/1927875',
      'Balassa (1965), Trade Liberalisation and Revealed Comparative Advantage, https://doi.org/10.1111/j.1467-9957.1965.tb00050.x',
    ],
    related: ['LQ_INTERVAL', 'LQ_SYMMETRIC', 'LQ_STANDARDISED', 'CONCENTRATION_CLASS', 'SHARE'],
  },
  LQ_INTERVAL: {
    sources: [
      'Katz, Baptista, Azen & Pike (1978), Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34, https://doi.org/10.2307/2530610',
      'Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37(3)',
    ],
    related: ['LOCATION_QUOTIENT', 'CONCENTRATION_CLASS'],
  },
  LQ_SYMMETRIC: {
    sources: [
      'Laursen (2015), Revealed comparative advantage and the alternatives as measures of international specialization, https://doi.org/10.1007/s40821-015-0017-1',
    ],
    related: ['LOCATION_QUOTIENT', 'LQ_STANDARDISED'],
  },
  LQ_STANDARDISED: {
    sources: [
      'O’Donoghue & Gleave (2004), A note on methods for measuring industrial agglomeration, https://doi.org/10.1080/03434002000213932',
      'Tian (2013), Measuring agglomeration using the standardized location quotient with a bootstrap method, https://doi.org/10.22004/ag.econ.243958',
    ],
    related: ['LOCATION_QUOTIENT', 'LQ_SYMMETRIC'],
  },
};
