/**
 * What the report for The Hague (Birch 2019) publishes in figures 2 and 3, as printed: names and
 * spelling of the report, percentages as fractions. Null is an empty cell of the figure.
 */

/** Figure 2 (p. 11): sector, jobs 2018, growth of jobs, establishments 2018, their growth, share, ratio to NL. */
export const KEY_FIGURES: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['Agrofood & tuinbouw', 3452, 0.064, 1980, 0.184, 0.012, 0.29],
  ['Bouw', 20178, 0.213, 9735, 0.428, 0.072, 0.98],
  ['Energie', 2774, -0.055, 121, 1.2, 0.01, 0.94],
  ['Financiën', 7987, 0.059, 453, -0.036, 0.029, 1.13],
  ['ICT & creatief', 15570, -0.088, 5550, 0.451, 0.056, 1.15],
  ['Kennis', 6024, 0.211, 676, 0.682, 0.022, 1.06],
  ['Logistiek', 17287, 0.02, 3196, 0.258, 0.062, 0.53],
  ['Maak', 7025, 0.014, 1246, 0.246, 0.025, 0.31],
  ['Onderwijs', 14690, 0.113, 2187, 0.771, 0.052, 0.98],
  ['Overheid (en belangenorganisaties)', 60111, 0.006, 670, -0.118, 0.215, 3.86],
  ['Detailhandel en horeca', 41700, 0.092, 9849, 0.12, 0.149, 0.88],
  ['Toerisme', 10597, 0.085, 4025, 0.304, 0.038, 1.0],
  ['Zorg', 40142, 0.017, 4925, 0.579, 0.143, 0.91],
  ['Zakelijke diensten', 32297, 0.094, 10160, 0.2, 0.115, 1.07],
];

/** The total row of figure 2; it leaves share and ratio empty. */
export const TOTALS = { jobs: 279834, jobsGrowth: 0.051, establishments: 54773, establishmentsGrowth: 0.297 };

/** Figure 3 (p. 13): sector, size, growth 2008-2018, concentration, mission relevance, fit with the unemployed, selected. */
export const CRITERIA: readonly (readonly [
  string,
  string,
  string,
  string,
  string | null,
  string,
  boolean,
])[] = [
  ['Agrofood & tuinbouw', 'klein', 'groei', 'laag', 'Landbouw, water en voedsel', 'goed', false],
  ['Bouw', 'groot', 'grote groei', 'gemiddeld', 'Deels energietransitie', 'goed', true],
  ['Energie', 'klein', 'krimp', 'gemiddeld', 'Energietransitie', 'gemiddeld', false],
  ['Financiën', 'klein', 'krimp', 'bovengemiddeld', 'Enabler', 'gemiddeld', false],
  [
    'ICT & creatief',
    'middelgroot',
    'krimp in telecom, groei in ICT',
    'bovengemiddeld',
    'Veiligheid + enabler',
    'gemiddeld',
    true,
  ],
  ['Kennis', 'klein', 'grote groei', 'gemiddeld', 'Enabler', 'slecht', false],
  ['Logistiek', 'middelgroot', 'krimp', 'laag', null, 'goed', false],
  ['Maak', 'klein', 'groei in HTSM', 'laag', 'Energietransitie', 'goed', true],
  ['Onderwijs', 'middelgroot', 'groei', 'gemiddeld', null, 'slecht', false],
  [
    'Overheid (en belangenorganisaties)',
    'zeer groot',
    'lichte krimp',
    'zeer hoog',
    'Sturende sector',
    'gemiddeld',
    false,
  ],
  ['Detailhandel en horeca', 'groot', 'groei', 'laag', null, 'goed', false],
  ['Toerisme', 'middelgroot', 'lichte groei', 'gemiddeld', null, 'goed', false],
  ['Zorg', 'groot', 'groei', 'gemiddeld', 'Gezondheid en zorg', 'gemiddeld', true],
  ['Zakelijke diensten', 'groot', 'groei', 'gemiddeld', null, 'gemiddeld', false],
];
