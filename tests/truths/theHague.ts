import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Published facts of The Hague: Birch (2019), report for the municipality, figures 2 and 3.
 * Printed to three decimals or two; sector, jobs in 2018, growth of jobs 2013-2018, share of jobs,
 * location quotient against the Netherlands, label of size, label of concentration.
 */
export const SECTORS = [
  ['Agrofood & tuinbouw', 3452, 0.064, 0.012, 0.29, 'klein', 'laag'],
  ['Bouw', 20178, 0.213, 0.072, 0.98, 'groot', 'gemiddeld'],
  ['Energie', 2774, -0.055, 0.01, 0.94, 'klein', 'gemiddeld'],
  ['Financiën', 7987, 0.059, 0.029, 1.13, 'klein', 'bovengemiddeld'],
  ['ICT & creatief', 15570, -0.088, 0.056, 1.15, 'middelgroot', 'bovengemiddeld'],
  ['Kennis', 6024, 0.211, 0.022, 1.06, 'klein', 'gemiddeld'],
  ['Logistiek', 17287, 0.02, 0.062, 0.53, 'middelgroot', 'laag'],
  ['Maak', 7025, 0.014, 0.025, 0.31, 'klein', 'laag'],
  ['Onderwijs', 14690, 0.113, 0.052, 0.98, 'middelgroot', 'gemiddeld'],
  ['Overheid (en belangenorganisaties)', 60111, 0.006, 0.215, 3.86, 'zeer groot', 'zeer hoog'],
  ['Detailhandel en horeca', 41700, 0.092, 0.149, 0.88, 'groot', 'laag'],
  ['Toerisme', 10597, 0.085, 0.038, 1.0, 'middelgroot', 'gemiddeld'],
  ['Zorg', 40142, 0.017, 0.143, 0.91, 'groot', 'gemiddeld'],
  ['Zakelijke diensten', 32297, 0.094, 0.115, 1.07, 'groot', 'gemiddeld'],
] as const;

export const TOTAL = { jobs: 279834, growth: 0.051 } as const;

type Rows = { readonly rows: readonly (readonly unknown[])[] };

interface Reading {
  readonly figure2_key_figures_the_hague: Rows;
  readonly figure3_criteria: Rows;
  readonly ten_elements: Rows;
}

/** The same facts as another reader typed them; undefined where that file is not at hand. */
export function secondReading(): Reading | undefined {
  const file = path.resolve(__dirname, '../../../shared/reference/the-hague.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Reading) : undefined;
}
