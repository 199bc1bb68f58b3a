import { SCHOOLING } from './educationFacts';
import { SECTORS, type InventedSector } from './figures';
import { EARLIER_YEAR, YEAR } from './invented';
import { participationsOf } from './projects';

/** What an element is measured by: so many per 1,000 of something else. */
export interface InventedIndicator {
  readonly element: string;
  readonly name: string;
  readonly scale: 'verhouding' | 'interval';
  readonly source: string;
  readonly counts: readonly IndicatorCount[];
}

export interface IndicatorCount {
  /** A sector, or where the figure is of: `Totaal`, `Gemeente`, `Regio`, `Referentiegebied`. */
  readonly sector: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly level: 'gemeente' | 'regio' | 'referentiegebied';
}

/** By sector, in the order of the key figures. */
const STARTED = [35, 290, 5, 14, 336, 26, 81, 40, 62, 3, 300, 55, 234, 419];
const RESEARCH = [10, 12, 105, 8, 236, 500, 17, 366, 8, 12, 5, 1, 60, 60];
const SUPPORTED = [14, 22, 8, 5, 126, 26, 18, 56, 6, 2, 30, 10, 27, 150];

/** The counts of the sectors, and of all of them together. */
function bySector(
  numerator: (sector: InventedSector, index: number) => number,
  denominator: (sector: InventedSector) => number,
): readonly IndicatorCount[] {
  const counts = SECTORS.map((sector, index): IndicatorCount => ({
    sector: sector.name,
    numerator: numerator(sector, index),
    denominator: denominator(sector),
    level: 'gemeente',
  }));
  const sum = (part: 'numerator' | 'denominator') => counts.reduce((total, each) => total + each[part], 0);
  const total = { numerator: sum('numerator'), denominator: sum('denominator') };
  return [...counts, { sector: 'Totaal', ...total, level: 'gemeente' }];
}

/** An element that cannot be split by sector: the own area beside the reference area. */
const asAWhole = (
  level: 'gemeente' | 'regio',
  [numerator, denominator]: readonly [number, number],
  [referenceNumerator, referenceDenominator]: readonly [number, number],
): readonly IndicatorCount[] => [
  { sector: level === 'regio' ? 'Regio' : 'Gemeente', numerator, denominator, level },
  {
    sector: 'Referentiegebied',
    numerator: referenceNumerator,
    denominator: referenceDenominator,
    level: 'referentiegebied',
  },
];

const REGISTER = 'Verzonnen vestigingenregister';

/** All ten elements: three of the region as a whole, seven by sector, of which one can fall below zero. */
export const INDICATORS: readonly InventedIndicator[] = [
  {
    element: 'Formele instituties',
    name: 'Ondernemers die tevreden zijn over de gemeente, per 1.000 ondervraagden',
    scale: 'verhouding',
    source: 'Verzonnen enquête onder ondernemers',
    counts: asAWhole('gemeente', [620, 1000], [5600, 10000]),
  },
  {
    element: 'Ondernemerscultuur',
    name: 'Nieuwe vestigingen per 1.000 vestigingen',
    scale: 'verhouding',
    source: REGISTER,
    counts: bySector(
      (_sector, index) => STARTED[index]!,
      ({ establishments }) => establishments,
    ),
  },
  {
    element: 'Infrastructuur',
    name: 'Vestigingen met glasvezel per 1.000 vestigingen',
    scale: 'verhouding',
    source: 'Verzonnen netwerkkaart',
    counts: asAWhole('gemeente', [11550, 16500], [1120000, 1600000]),
  },
  {
    element: 'Vraag',
    name: `Groei van de banen ${EARLIER_YEAR}-${YEAR} per 1.000 banen`,
    scale: 'interval',
    source: 'Blad Kerncijfers (verzonnen)',
    counts: bySector(
      ({ jobs, earlierJobs }) => jobs - earlierJobs,
      ({ earlierJobs }) => earlierJobs,
    ),
  },
  {
    element: 'Netwerken',
    name: 'Deelnames aan innovatieprojecten per 1.000 banen',
    scale: 'verhouding',
    source: 'Blad Projectenlijst (verzonnen)',
    counts: bySector(
      ({ name }) => participationsOf(name, false),
      ({ jobs }) => jobs,
    ),
  },
  {
    element: 'Leiderschap',
    name: 'Geleide innovatieprojecten per 1.000 banen',
    scale: 'verhouding',
    source: 'Blad Projectenlijst (verzonnen)',
    counts: bySector(
      ({ name }) => participationsOf(name, true),
      ({ jobs }) => jobs,
    ),
  },
  {
    element: 'Talent',
    name: 'Hoogopgeleiden per 1.000 banen',
    scale: 'verhouding',
    source: 'Blad Opleiding (verzonnen)',
    counts: bySector(
      ({ name }) => SCHOOLING[name]![2],
      ({ jobs }) => jobs,
    ),
  },
  {
    element: 'Financiering',
    name: 'Bedrijven met risicokapitaal per 1.000 vestigingen',
    scale: 'verhouding',
    source: 'Verzonnen overzicht van investeringen',
    counts: asAWhole('regio', [90, 45000], [6400, 1600000]),
  },
  {
    element: 'Kennis',
    name: 'Arbeidsjaren onderzoek en ontwikkeling per 1.000 fte',
    scale: 'verhouding',
    source: 'Verzonnen onderzoeksenquête',
    counts: bySector(
      (_sector, index) => RESEARCH[index]!,
      ({ fte }) => fte,
    ),
  },
  {
    element: 'Intermediaire diensten',
    name: 'Vestigingen met steun van een incubator of loket per 1.000 vestigingen',
    scale: 'verhouding',
    source: REGISTER,
    counts: bySector(
      (_sector, index) => SUPPORTED[index]!,
      ({ establishments }) => establishments,
    ),
  },
];
