import fc from 'fast-check';
import { DIVISIONS } from '../../../src/method/classification/sbiDivisions';
import { SECTORS } from '../../../src/method/classification/sectors';
import type { SectorRole } from '../expectedTables';

/** The figures of one row that has no trouble at all. */
export interface CleanRow {
  /** The name of a sector, or a division of the SBI. */
  readonly key: string;
  readonly figures: Readonly<Partial<Record<SectorRole, number>>>;
}

/** A table as a reader would wish it. */
export interface CleanTable {
  readonly keyKind: 'sector' | 'sbi';
  readonly roles: readonly SectorRole[];
  /** The reference area by its jobs or by its shares, as fractions. */
  readonly reference: 'jobs' | 'shares';
  readonly rows: readonly CleanRow[];
}

/**
 * Every figure is one more than a multiple of seven, so that no sum of two to seven of them is a figure of
 * the table: what looks like a total is one.
 */
const figure = (sevens: number): number => 7 * sevens + 1;
const MOST_ROWS = 7;

/** Shares in ten thousandths that add up to one. */
function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((added, weight) => added + weight, 0);
  const parts = weights.map((weight) => Math.floor((weight / sum) * 10_000));
  const rest = 10_000 - parts.reduce((added, part) => added + part, 0);
  return parts.map((part, index) => (index === 0 ? part + rest : part) / 10_000);
}

interface Raw {
  readonly jobs: number;
  readonly growth: number;
  readonly establishments: number;
  readonly region: number;
  readonly reference: number;
}

const raw: fc.Arbitrary<Raw> = fc.record({
  jobs: fc.integer({ min: 2, max: 900 }),
  growth: fc.integer({ min: -40, max: 60 }),
  establishments: fc.integer({ min: 1, max: 300 }),
  region: fc.integer({ min: 1, max: 4000 }),
  reference: fc.integer({ min: 1, max: 90_000 }),
});

function rowsOf(
  keys: readonly string[],
  raws: readonly Raw[],
  roles: readonly SectorRole[],
  reference: CleanTable['reference'],
): CleanRow[] {
  const own = raws.slice(0, keys.length);
  const shares = sharesOf(own.map((each) => each.reference));
  return keys.map((key, index) => {
    const { jobs, growth, establishments, region, reference: more } = own[index]!;
    const all: Record<SectorRole, number> = {
      jobs: figure(jobs),
      earlierJobs: figure(Math.max(1, Math.round(jobs / (1 + growth / 100)))),
      establishments: figure(establishments),
      region: figure(jobs + region),
      reference: reference === 'shares' ? shares[index]! : figure(jobs + region + more),
      earlierReference: figure(jobs + region + more + 5),
    };
    return { key, figures: Object.fromEntries(roles.map((role) => [role, all[role]])) };
  });
}

/** Names that the method does not know, as a municipality gives them to its own division. */
const OWN_NAMES = [
  'Tuinbouw',
  'Metaal',
  'Textiel',
  'Vrijetijdseconomie',
  'Zakelijk en juridisch',
  'Life sciences & health',
  'Maritiem',
  'Voedsel',
  'Agribusiness',
  'Dienstverlening',
  'Grafisch',
  'Haven en logistiek',
  'Openbaar',
  'Zorgtechniek',
  'Bouwnijverheid',
  'Kunst',
] as const;

/** How the rows of a table may be named. */
const KEYS = {
  sector: SECTORS.map(({ name }) => name.nl),
  own: OWN_NAMES,
  sbi: DIVISIONS,
} as const;

/** Clean tables of sectors or of SBI divisions, with or without the columns that a table may lack. */
export const cleanTable: fc.Arbitrary<CleanTable> = fc
  .record({
    names: fc.constantFrom('sector' as const, 'own' as const, 'sbi' as const),
    reference: fc.constantFrom('jobs' as const, 'shares' as const),
    others: fc.subarray(['earlierJobs', 'establishments', 'region', 'reference'] as const),
    count: fc.integer({ min: 3, max: MOST_ROWS }),
    first: fc.nat(),
    raws: fc.array(raw, { minLength: MOST_ROWS, maxLength: MOST_ROWS }),
  })
  .map(({ names, reference, others, count, first, raws }) => {
    const known = KEYS[names];
    // Steps that have no divisor in common with the 14 sectors, 16 names or 86 divisions give different keys.
    const keys = Array.from({ length: count }, (_, index) => known[(first + index * 5) % known.length]!);
    const roles: readonly SectorRole[] = ['jobs', ...others];
    return {
      keyKind: names === 'sbi' ? 'sbi' : 'sector',
      reference,
      roles,
      rows: rowsOf(keys, raws, roles, reference),
    };
  });
