import type { FunctionHelp } from './functionHelp';

const FRENKEN =
  'Frenken, Van Oort & Verburg (2007), Related Variety, Unrelated Variety and Regional Economic Growth, https://doi.org/10.1080/00343400601120296';

const HOOVER = 'Hoover (1936), The Measurement of Industrial Localization, https://doi.org/10.2307/1927875';

const FARHAUER =
  'Farhauer & Kröll (2013), Standorttheorien: Regional- und Stadtökonomik in Theorie und Praxis, Springer';

export const diversity: Readonly<Record<string, FunctionHelp>> = {
  HERFINDAHL: {
    formula:
      'H = sum of share^2; normalised: (H - 1/n) / (1 - 1/n), n the number of sectors given; equivalent: 1 / H',
    sources: [
      'Herfindahl (1950), Concentration in the Steel Industry, Columbia University',
      'Hirschman (1964), The Paternity of an Index, American Economic Review 54(5)',
    ],
    related: ['ENTROPY', 'KRUGMAN_INDEX'],
  },
  ENTROPY: {
    formula: '-sum of share * log2(share), 0 for an empty sector; relative: divided by log2(n)',
    sources: [
      'Shannon (1948), A Mathematical Theory of Communication, https://doi.org/10.1002/j.1538-7305.1948.tb01338.x',
    ],
    related: ['RELATED_VARIETY', 'UNRELATED_VARIETY', 'HERFINDAHL'],
  },
  RELATED_VARIETY: {
    formula: 'sum over the groups of P * H: P the share of a group, H the entropy of the sectors within it',
    sources: [FRENKEN],
    related: ['UNRELATED_VARIETY', 'ENTROPY'],
  },
  UNRELATED_VARIETY: {
    formula: '-sum over the groups of P * log2(P), P the share of a group',
    sources: [FRENKEN],
    related: ['RELATED_VARIETY', 'ENTROPY'],
  },
  KRUGMAN_INDEX: {
    formula: 'sum of |share - reference share|',
    sources: ['Krugman (1991), Geography and Trade, MIT Press', FARHAUER],
    related: ['HACHMAN_INDEX', 'GINI_SPECIALISATION', 'HOOVER_INDEX'],
  },
  HACHMAN_INDEX: {
    formula: '1 / sum of (share^2 / reference share)',
    sources: ['The index of Frank Hachman, Bureau of Economic and Business Research, University of Utah'],
    related: ['KRUGMAN_INDEX', 'LOCATION_QUOTIENT'],
  },
  GINI_SPECIALISATION: {
    formula:
      '2 / (n^2 * mean of R) * sum of rank * (R - mean of R), R the location quotients from low to high',
    sources: [FARHAUER],
    related: ['LOCATION_QUOTIENT', 'KRUGMAN_INDEX'],
  },
  HOOVER_INDEX: {
    formula: 'sum of |share - other share| / 2',
    sources: [HOOVER],
    related: ['KRUGMAN_INDEX', 'THEIL_INDEX'],
  },
  THEIL_INDEX: {
    formula: 'T: mean of (x / m) * ln(x / m), 0 for a zero; L: mean of ln(m / x); m the mean',
    sources: ['Theil (1967), Economics and Information Theory, North-Holland, chapter 4'],
    related: ['HOOVER_INDEX', 'HERFINDAHL'],
  },
};
