import {
  type Outcome,
  SECTORS,
  type SectorAnswer,
  entropy,
  figure1Scheme,
  growthRate,
  locationQuotient,
  sector,
  sectorOfCode,
  share,
  shiftShare,
} from '../../src/method';
import { DIVISIONS } from '../../src/method/classification/sbiDivisions';
import type { Comparison } from './compare';

const MUNICIPALITIES = 342;
const YEARS = 10;
const SECTOR_COUNT = SECTORS.length;
const LAST = YEARS - 1;

/** The divisions of SBI 2008, with 85 by its groups in so far as 88 codes hold them. */
const CODES = [...DIVISIONS.filter((code) => code !== '85'), '85.2', '85.3', '85.4'];
const ROWS = MUNICIPALITIES * CODES.length * YEARS;

/** The long table as a sheet has it: a row per municipality, code and year; its jobs are made up. */
const codes: string[][] = [];
const jobs = new Float64Array(ROWS);
for (let row = 0; row < ROWS; row++) {
  codes.push([CODES[Math.floor(row / YEARS) % CODES.length]!]);
  jobs[row] = 1 + ((row * 7919) % 5000);
}
const codeColumn = codes.map(([code]) => code!);

const yearOf = (row: number): number => row % YEARS;
const municipalityOf = (row: number): number => Math.floor(row / (YEARS * CODES.length));

interface Result {
  readonly shares: readonly Outcome[][][];
  readonly quotients: readonly Outcome[][][];
  readonly growth: Outcome[][];
  readonly components: readonly Outcome[][][];
  readonly diversity: readonly Outcome[][][];
}

/** By the measures, each as a worksheet would call it. */
function byMethod(): Result {
  const { tables, references } = tablesBySector();
  const totals = tables.map((table) => [
    table[0]!.map((_, column) => table.reduce((sum, line) => sum + line[column]!, 0)),
  ]);
  const columnOf = (year: number, column: number): number[][] => tables[year]!.map((line) => [line[column]!]);
  return {
    shares: tables.map((table, year) => share(table, totals[year])),
    quotients: tables.map((table, year) => locationQuotient(table, references[year]!)),
    growth: growthRate(tables[0]!, tables[LAST]!),
    components: Array.from({ length: MUNICIPALITIES }, (_, column) =>
      shiftShare(columnOf(0, column), columnOf(LAST, column), references[0]!, references[LAST]!),
    ),
    diversity: tables.map((table) => entropy(table)),
  };
}

/** A table per year with a row per sector: its columns are the municipalities, or the whole country. */
interface Tables {
  readonly tables: readonly number[][][];
  readonly references: readonly number[][][];
}

/** Adds the jobs of every row to its sector, by year: of its municipality, and of the country. */
function tablesBySector(): Tables {
  const local = linesOfZeros(MUNICIPALITIES);
  const national = linesOfZeros(1);
  const scheme = figure1Scheme('nl');
  const place = new Map<SectorAnswer['sector'], number>(scheme.sectors.map((name, index) => [name, index]));
  const answers = sector(codes, scheme);
  let last: SectorAnswer | null = null;
  let at = 0;
  for (let row = 0; row < ROWS; row++) {
    const answer = answers[row]![0]!;
    // Cells with the same code share one answer, so its place is looked up once per run of them.
    if (answer !== last) {
      at = place.get(answer.sector)!;
      last = answer;
    }
    const year = yearOf(row);
    local[at]![year]![municipalityOf(row)]! += jobs[row]!;
    national[at]![year]![0]! += jobs[row]!;
  }
  return { tables: byYear(local), references: byYear(national) };
}

/** For each sector a line per year. */
const linesOfZeros = (columns: number): number[][][] =>
  SECTORS.map(() => Array.from({ length: YEARS }, () => new Array<number>(columns).fill(0)));

const byYear = (lines: readonly number[][][]): number[][][] =>
  Array.from({ length: YEARS }, (_, year) => lines.map((line) => line[year]!));

const sectorNumber = new Map(
  CODES.map((code) => {
    const answer = sectorOfCode(code);
    return [code, SECTORS.findIndex(({ id }) => 'sector' in answer && id === answer.sector)];
  }),
);

/** The same sums, in bare loops over typed arrays. */
function inBareLoops(): readonly Float64Array[] {
  const cells = SECTOR_COUNT * MUNICIPALITIES;
  const table = new Float64Array(YEARS * cells);
  const national = new Float64Array(YEARS * SECTOR_COUNT);
  const totals = new Float64Array(YEARS * MUNICIPALITIES);
  const wholes = new Float64Array(YEARS);
  for (let row = 0; row < ROWS; row++) {
    const at = sectorNumber.get(codeColumn[row]!)!;
    const year = yearOf(row);
    table[year * cells + at * MUNICIPALITIES + municipalityOf(row)]! += jobs[row]!;
    national[year * SECTOR_COUNT + at]! += jobs[row]!;
  }
  const share = new Float64Array(YEARS * cells);
  const quotient = new Float64Array(YEARS * cells);
  const bits = new Float64Array(YEARS * MUNICIPALITIES);
  for (let year = 0; year < YEARS; year++) {
    for (let at = 0; at < SECTOR_COUNT; at++) {
      wholes[year]! += national[year * SECTOR_COUNT + at]!;
      for (let column = 0; column < MUNICIPALITIES; column++) {
        totals[year * MUNICIPALITIES + column]! += table[year * cells + at * MUNICIPALITIES + column]!;
      }
    }
    for (let at = 0; at < SECTOR_COUNT; at++) {
      const nationalShare = national[year * SECTOR_COUNT + at]! / wholes[year]!;
      for (let column = 0; column < MUNICIPALITIES; column++) {
        const cell = year * cells + at * MUNICIPALITIES + column;
        const part = table[cell]! / totals[year * MUNICIPALITIES + column]!;
        share[cell] = part;
        quotient[cell] = part / nationalShare;
        if (part > 0) bits[year * MUNICIPALITIES + column]! -= part * Math.log2(part);
      }
    }
  }
  const growth = new Float64Array(cells);
  const components = new Float64Array((SECTOR_COUNT + 1) * MUNICIPALITIES * 4);
  const overall = (wholes[LAST]! - wholes[0]!) / wholes[0]!;
  for (let at = 0; at < SECTOR_COUNT; at++) {
    const before = national[at]!;
    const own = (national[LAST * SECTOR_COUNT + at]! - before) / before;
    for (let column = 0; column < MUNICIPALITIES; column++) {
      const start = table[at * MUNICIPALITIES + column]!;
      const change = table[LAST * cells + at * MUNICIPALITIES + column]! - start;
      growth[at * MUNICIPALITIES + column] = change / start;
      const first = column * (SECTOR_COUNT + 1);
      const cell = (first + at) * 4;
      components[cell] = start * overall;
      components[cell + 1] = start * (own - overall);
      components[cell + 2] = change - start * own;
      components[cell + 3] = change;
      const sum = (first + SECTOR_COUNT) * 4;
      for (let part = 0; part < 4; part++) components[sum + part]! += components[cell + part]!;
    }
  }
  return [share, quotient, growth, components, bits];
}

export const longTable: Comparison = {
  name: `Long table, ${MUNICIPALITIES} x ${CODES.length} x ${YEARS} rows`,
  target: 3,
  method: byMethod,
  bare: inBareLoops,
};
