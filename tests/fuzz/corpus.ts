import { CellError } from '../../src/workbench/model/cell';
import type { Written } from '../host/workbooks';
import { AWKWARD_FORMULAS, AWKWARD_TEXTS, LIMIT_NUMBERS, plainTextOf } from './contents';
import { AWKWARD_NAMES } from './sheetNamesOfHers';
import { corpus, type Subject } from './subject';
import type { Rows } from './tables';
import { goTheWholeWay, type Workbook } from './wholeWay';

const HEADERS = ['Sector', 'Banen 2023', 'Banen 2018', 'Banen Nederland 2023', 'Banen Nederland 2018'];
const CODES = ['01', '02', '03', '06', '08', '09', '10', '11'] as const;
const ROWS: Rows = [
  ['Bouw', 100, 90, 5000, 4900],
  ['Zorg', 300, 310, 20_000, 18_000],
  ['Energie', 50, 40, 700, 600],
];

const on = (rows: Rows, name = 'Tabel'): Workbook => ({ names: [name], sheets: [rows] });

/** The table with something in the place of a figure, of a name, and in a row of its own. */
const holding = (cell: Written): Rows => [
  HEADERS,
  ...ROWS,
  ['Handel', cell, 10, 400, 300],
  ['Horeca', 20, cell, 800, 700],
  [cell, 30, 30, 900, 900],
];

const MOST_AT_ONCE = 6;

/** Several sheets' worth of oddities in one workbook would hide one another; a few in one table is quick enough. */
function inTables(cells: readonly Written[]): (readonly [string, Workbook])[] {
  const tables: (readonly [string, Workbook])[] = [];
  for (let at = 0; at < cells.length; at += MOST_AT_ONCE) {
    const some = cells.slice(at, at + MOST_AT_ONCE);
    const rows: Rows = [
      HEADERS,
      ...ROWS,
      ...some.map((cell, index): Written[] => [`Branche ${index + 1}`, cell, 10, 400, 300]),
    ];
    tables.push([`figures ${some.map(shown).join(' ')}`, on(rows)]);
  }
  return tables;
}

const shown = (cell: Written): string =>
  cell instanceof CellError ? cell.code : JSON.stringify(cell).slice(0, 30);

const shapes: readonly (readonly [string, Workbook])[] = [
  ['nothing at all', on([])],
  ['one cell', on([['Sector']])],
  ['headers only', on([HEADERS])],
  ['one row', on([HEADERS, ROWS[0]!])],
  ['the same row twice', on([HEADERS, ...ROWS, ROWS[0]!])],
  ['all zeros', on([HEADERS, ...ROWS.map(([name]): Written[] => [name!, 0, 0, 0, 0])])],
  ['no figure at all', on([HEADERS, ...ROWS.map(([name]): Written[] => [name!])])],
  ['headers twice', on([[...HEADERS, ...HEADERS], ...ROWS.map((row) => [...row, ...row])])],
  ['ragged rows', on([HEADERS, ...ROWS.map((row, at) => row.slice(0, at + 1))])],
  [
    'a hundred rows',
    on([HEADERS, ...Array.from({ length: 100 }, (_, at): Written[] => [`Branche ${at}`, at, 1, 9, 9])]),
  ],
  [
    'two hundred columns',
    on([[...HEADERS, ...Array.from({ length: 200 }, (_, at) => `Kolom ${at}`)], ...ROWS]),
  ],
  [
    'SBI codes that are none',
    on([
      ['SBI', 'Banen 2023'],
      ['41', 10],
      ['zz', 3],
      [0, 4],
    ]),
  ],
  ['a table below a table', on([HEADERS, ...ROWS, [], HEADERS, ...ROWS])],
];

/** Names that a formula could take for something else, each list beside names that it could then find instead. */
const NAMES_READ_OTHERWISE: readonly (readonly string[])[] = [
  ['Bouw', '*', 'Zorg', '??', 'Waar', 'IT', '~~', '~'],
  ['Zorg*', 'Zorg', 'Zorg en welzijn', 'Zo?g', 'Zorg~', '?', '~*', '~?'],
  ['TRUE', 'FALSE', 'Waar', 'Onwaar', 'TRUE of niet', '#N/A', '#REF!', '#N/A x'],
  ['>5', '<>', '<>Zorg', '=Zorg', 'Zorg', '>=', '<10 banen', '>Zorg'],
  [
    'x'.repeat(255),
    'x'.repeat(256),
    'y'.repeat(251),
    'y'.repeat(252),
    '*'.repeat(130),
    `${'z'.repeat(300)}*`,
  ],
  ['Branche 1e3', '1e3 x', '1000 x', 'Jan 5', '5 jan', '1.10 m', '1.1 m', '10 %'],
];

const figuresOf = (at: number): number[] => [
  100 * 2 ** at,
  90 * 2 ** at + 7 * at,
  10_000 + 3_000 * at,
  9_000,
];

/** The names as those of her sectors, and as those of her own division of codes. */
const namesRead: readonly (readonly [string, Workbook])[] = NAMES_READ_OTHERWISE.flatMap((names) => [
  [
    `sectors ${names.map(shown).join(' ')}`,
    on([HEADERS, ...names.map((name, at): Written[] => [plainTextOf(name), ...figuresOf(at)])]),
  ],
  [
    `division ${names.map(shown).join(' ')}`,
    {
      names: ['LISA', 'Indeling'],
      sheets: [
        [
          ['SBI', ...HEADERS.slice(1)],
          ...names.map((_name, at): Written[] => [CODES[at]!, ...figuresOf(at)]),
        ],
        [['SBI', 'Sector'], ...names.map((name, at): Written[] => [CODES[at]!, plainTextOf(name)])],
      ],
    },
  ],
]);

const textsAsNames: readonly Written[] = AWKWARD_TEXTS.map(plainTextOf);

async function expectWay(workbook: Workbook): Promise<void> {
  await goTheWholeWay(workbook);
}

/** What has broken spreadsheets before, each tried the whole way. */
export const corpusSubjects: readonly Subject[] = [
  corpus({ name: 'written list: shapes of tables', short: 3 }, shapes, expectWay),
  corpus({ name: 'written list: numbers at the limits', short: 3 }, inTables(LIMIT_NUMBERS), expectWay),
  corpus({ name: 'written list: texts for figures', short: 3 }, inTables(textsAsNames), expectWay),
  corpus({ name: 'written list: names read as something else', short: 12 }, namesRead, expectWay),
  corpus(
    { name: 'written list: formulas in all places', short: 3 },
    AWKWARD_FORMULAS.map((formula) => [formula, on(holding(formula))]),
    expectWay,
  ),
  corpus(
    { name: 'written list: names of sheets', short: 3 },
    AWKWARD_NAMES.filter((name) => !/^'|'$/.test(name)).map((name) => [
      JSON.stringify(name),
      on([HEADERS, ...ROWS], name),
    ]),
    expectWay,
  ),
];
