/** Persons by their highest level of schooling: low, middle, high. Those of a sector add up to its jobs. */
export type Schooling = readonly [low: number, middle: number, high: number];

export const UNEMPLOYED: Schooling = [1800, 1700, 500];

export const SCHOOLING: Readonly<Record<string, Schooling>> = {
  'Agrofood & tuinbouw': [1100, 1200, 300],
  Bouw: [2200, 3800, 800],
  Energie: [300, 1500, 1400],
  Financiën: [100, 700, 1600],
  'ICT & creatief': [500, 2100, 3900],
  Kennis: [100, 500, 2400],
  Logistiek: [3600, 4700, 1200],
  Maak: [3500, 6500, 3000],
  Onderwijs: [200, 1100, 4200],
  Overheid: [500, 2500, 4000],
  'Detailhandel en horeca': [5600, 7000, 1400],
  Toerisme: [1100, 1500, 400],
  Zorg: [2300, 7700, 5500],
  'Zakelijke diensten': [1700, 2800, 3500],
};
