import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MethodError, figure1Scheme, sector, sectorTotals } from '../../src/method';

/**
 * Figure 1 of Birch (2019), report for the municipality of The Hague, p. 10: the SBI 2008 codes of each
 * sector as printed. Kennis has 72 and 85.4, and Onderwijs the other groups of 85.
 */
const FIGURE_1: Readonly<Record<string, string>> = {
  'Agrofood & tuinbouw': '01 02 03 10 11 75',
  Bouw: '41 42 43 71',
  Energie: '06 08 09 19 35 36 37 38 39',
  Financiën: '64 65 66',
  'ICT & creatief': '58 59 60 61 62 63 74',
  Kennis: '72 85.4',
  Logistiek: '46 49 50 51 52 53 77',
  Maakindustrie: '12 13 14 15 16 17 18 20 22 23 24 25 26 27 28 29 30 31 32 33 95',
  Onderwijs: '85.2 85.3 85.5 85.6',
  'Overheid (en belangenorganisaties)': '84 94 99',
  'Detailhandel en horeca': '45 47 56 96',
  Toerisme: '55 79 90 91 92 93',
  Zorg: '21 86 87 88',
  'Zakelijke (en juridische) diensten': '68 69 70 73 78 80 81 82 97 98',
};

const dutch = figure1Scheme('nl');
const PRINTED = Object.entries(FIGURE_1).flatMap(([name, codes]) =>
  codes.split(' ').map((code) => [code, name] as const),
);

/** The names that a column of codes gets; an error by its key. */
const namesOf = (codes: readonly (string | number)[]): string[] =>
  sector(
    codes.map((code) => [code]),
    dutch,
  ).map(([cell]) => (cell!.sector instanceof MethodError ? cell!.sector.key : cell!.sector));

/** All codes of SBI 2008, from the list of CBS; undefined where that file is not at hand. */
function sbi2008(): string[] | undefined {
  const file = path.resolve(__dirname, '../../../shared/reference/sbi2008_codes_nl.csv');
  if (!existsSync(file)) return undefined;
  const codes = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0]!);
  return codes.filter((code) => /^\d+$/.test(code));
}

const printedSectorOf = (code: string): string | undefined =>
  PRINTED.find(([printed]) => {
    const digits = printed.replace('.', '');
    return code.startsWith(digits);
  })?.[1];

const codes = sbi2008();
const withList = codes === undefined ? it.skip : it;

describe('the sectors of figure 1', () => {
  it('are closed: 86 divisions, each printed once', () => {
    const divisions = new Set(PRINTED.map(([code]) => code.slice(0, 2)));
    expect(divisions.size).toBe(86);
    expect(new Set(PRINTED.map(([code]) => code)).size).toBe(PRINTED.length);
    // 85 divisions as a whole, and the five groups of the other.
    expect(PRINTED).toHaveLength(85 + 5);
  });

  it('are given to the codes as printed', () => {
    expect(namesOf(PRINTED.map(([code]) => code))).toEqual(PRINTED.map(([, name]) => name));
  });

  it('are given to the divisions as numbers, which lost nine zeros', () => {
    const divisions = PRINTED.filter(([code]) => code.length === 2);
    expect(namesOf(divisions.map(([code]) => Number(code)))).toEqual(divisions.map(([, name]) => name));
  });

  withList.each([2, 3, 4, 5])('are given to a whole column of %d digits, as text and as number', (depth) => {
    const column = codes!.filter((code) => code.length === depth && code !== '85');
    const expected = column.map(printedSectorOf);
    expect(column.length).toBeGreaterThan(80);
    expect(namesOf(column)).toEqual(expected);
    expect(namesOf(column.map(Number))).toEqual(expected);
    expect(namesOf(column.map((code) => String(Number(code))))).toEqual(expected);
    const dotted = column.map((code) =>
      code.replace(/^(\d\d)(\d{1,2})(\d?)$/, '$1.$2.$3').replace(/\.$/, ''),
    );
    expect(namesOf(dotted)).toEqual(expected);
  });

  withList('are never guessed: of one code that lost its zero the 29 that would change sector', () => {
    const lost = codes!.filter((code) => code.startsWith('0') && code.length > 2);
    const changed = lost.filter((code) => {
      const digits = code.slice(1);
      return codes!.includes(digits) && printedSectorOf(digits) !== printedSectorOf(code);
    });
    expect(changed).toHaveLength(29);
    for (const code of lost) {
      const [name] = namesOf([Number(code)]);
      expect([code, name]).toEqual([
        code,
        changed.includes(code) ? 'sector.doubtful' : printedSectorOf(code),
      ]);
    }
  });

  withList('do not depend on a zero at the end, which dotted numbers lose', () => {
    // SBI ends a class in zero only where its group has no other class.
    const ending = codes!.filter((code) => code.length === 4 && code.endsWith('0'));
    const siblings = ending.filter((code) =>
      codes!.some((other) => other.length === 4 && other !== code && other.startsWith(code.slice(0, 3))),
    );
    expect(ending.length).toBeGreaterThan(100);
    expect(siblings).toEqual([]);
    const numbers = ending.map((code) => Number(`${code.slice(0, 2)}.${code.slice(2)}`));
    expect(namesOf(numbers)).toEqual(ending.map(printedSectorOf));
  });
});

describe('division 85', () => {
  it('is split as footnote 3 of the report does: one fifth of its jobs is 85.4', () => {
    const totals = sectorTotals(['85', '72'], [1000, 50], dutch);
    expect(totals.map(({ sector: name, total }) => [name, total])).toEqual([
      ['Kennis', 250],
      ['Onderwijs', 800],
    ]);
  });
});
