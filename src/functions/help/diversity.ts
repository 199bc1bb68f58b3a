import type { FunctionHelp } from './functionHelp';

const FRENKEN =
  'Frenken, Van Oort & Verburg (2007), Related Variety, Unrelated Variety and Regional Economic Growth, https://doi.org/10.1080/00343400601120296';

const HOOVER = 'Hoover (1936), The Measurement of Industrial Localization, https://doi.org/10.2307/1927875';

const FARHAUER =
  'Farhauer & Kröll (2013), Standorttheorien: Regional- und Stadtökonomik in Theorie und Praxis, Springer';

export const diversity: Readonly<Record<string, FunctionHelp>> = {
  HERFINDAHL: {
    sources: [
      'Herfindahl (1950), Concentration in the Steel Industry, Columbia University',
      'Hirschman (1964), The Paternity of an Index, American Economic Review 54(5)',
    ],
    related: ['ENTROPY', 'KRUGMAN_INDEX'],
  },
  ENTROPY: {
    sources: [
      'Shannon (1948), A Mathematical Theory of Communication, https://doi.org/10.1002/j.1538-7305.1948.tb01338.x',
    ],
    related: ['RELATED_VARIETY', 'UNRELATED_VARIETY', 'HERFINDAHL'],
  },
  RELATED_VARIETY: {
    sources: [FRENKEN],
    related: ['UNRELATED_VARIETY', 'ENTROPY'],
  },
  UNRELATED_VARIETY: {
    sources: [FRENKEN],
    related: ['RELATED_VARIETY', 'ENTROPY'],
  },
  KRUGMAN_INDEX: {
    sources: ['Krugman (1991), Geography and Trade, MIT Press'],
    related: ['HACHMAN_INDEX', 'GINI_SPECIALISATION', 'HOOVER_INDEX'],
  },
  HACHMAN_INDEX: {
    sources: [
      {
        nl: 'De index van Frank Hachman, Bureau of Economic and Business Research, University of Utah',
        en: 'The index of Frank Hachman, Bureau of Economic and Business Research, University of Utah',
      },
    ],
    related: ['KRUGMAN_INDEX', 'LOCATION_QUOTIENT'],
  },
  GINI_SPECIALISATION: {
    sources: [FARHAUER],
    related: ['LOCATION_QUOTIENT', 'KRUGMAN_INDEX'],
  },
  HOOVER_INDEX: {
    sources: [HOOVER],
    related: ['KRUGMAN_INDEX', 'THEIL_INDEX'],
  },
  THEIL_INDEX: {
    sources: ['Theil (1967), Economics and Information Theory, North-Holland, chapter 4'],
    related: ['HOOVER_INDEX', 'HERFINDAHL'],
  },
};
