import fc from 'fast-check';
import { CellError, type ErrorCode } from '../../src/workbench/model/cell';
import type { Written } from '../host/workbooks';

/** The longest text a cell holds, in UTF-16 units (Excel's specifications and limits). */
export const LONGEST_TEXT = 32_767;

/** Numbers at and around the limits of a cell and of a double. */
export const LIMIT_NUMBERS: readonly number[] = [
  ...[0, -0, 1, -1, 0.1, 1 / 3, 100, 1e-9, 5e-324, 2.2250738585072014e-308, Number.EPSILON],
  // Excel's own largest and smallest typed numbers; the double's; the last whole number; its neighbour.
  ...[9.99999999999999e307, -9.99999999999999e307, 2.2251e-308, Number.MAX_VALUE, -Number.MAX_VALUE],
  ...[Number.MAX_SAFE_INTEGER, 2 ** 53, 123456789012345680, 1e15, 1e21, -1e-300],
  // Day numbers: the first, the leap day that never was, today, the last.
  ...[60, 61, 25_569, 46_000, 2_958_465],
];

/** The errors that a file has a word for (ECMA-376 part 1, 18.18.11, `t="e"`). */
const FILED_ERRORS: readonly ErrorCode[] = [
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
];
/** Those that only an open workbook shows. */
const LIVE_ERRORS: readonly ErrorCode[] = ['#SPILL!', '#CALC!', '#BUSY!'];

/** Texts that have broken programs before. None starts with `=`: those are formulas where they are typed. */
export const AWKWARD_TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    '   ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '.',
    '-',
    'x',
    '*',
    '?',
    '~',
    '?*',
    '~*',
    '>5',
    '<>',
    '<>x',
    '>=',
  ],
  ...[
    '+31 70',
    '-x',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    "'quoted",
    "O'Brien",
    '"',
    '""',
    "''",
    '#N/A',
    '#REF!',
    'TRUE',
  ],
  ...[
    '0',
    '00',
    '01',
    '007',
    '1,5',
    '1.5',
    '1.234',
    '1,234',
    '1.234,5',
    '1 234',
    '1e3',
    '1E5',
    '0x10',
    '٣',
    '１２',
  ],
  ...[
    '12 %',
    '12%',
    '-5',
    '−5',
    '(5)',
    '5-',
    '€ 5',
    '5*',
    '5 ¹',
    'circa 5',
    '10-12',
    '1/2',
    '31-12-2023',
    '2023',
  ],
  ...['NaN', 'Infinity', '-Infinity', 'null', 'undefined', 'true', 'false', '[object Object]', 'e', 'E'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '__defineGetter__', 'valueOf'],
  ...[
    '{0}',
    '{name}',
    '$&',
    '$1',
    '%s',
    '\\',
    '\\u0000',
    '&amp;',
    '<b>',
    ']]>',
    '<!--',
    '_x000D_',
    '_x0041_',
  ],
  ...['\u0000', '\u0001', '\u0007', '\u000b', '\u001f', '\u007f', '\u0085', '\u2028', '\ufffe', '\uffff'],
  ...['a\nb', 'a\r\nb', 'a\tb', '\n', '\r', '\ud800', 'x\udc00y', '\ud83d'],
  ...['😀', '👩‍👩‍👧‍👦', '🇳🇱', 'é', 'e\u0301', 'ﬁ', 'ß', 'İ', 'ı', 'Ǆ', 'ﷺ', '漢字', '𝟘', '½', 'Ⅷ', '²'],
  ...['עברית', 'العربية', '\u202eabc', '\u2067x\u2069', 'abc עברית 123', '\u0627\u06442'],
  ...[
    "'; DROP TABLE",
    '../../etc',
    'C:\\x',
    'http://localhost/',
    'mailto:x',
    "cmd|' /C calc'!A0",
    '+cmd|x!A1',
  ],
  'x'.repeat(255),
  'x'.repeat(256),
  'x'.repeat(LONGEST_TEXT),
  '😀'.repeat(16_383),
  '1'.repeat(400),
  '('.repeat(300),
  'a '.repeat(5_000),
];

/** Formulas as people and other programs leave them: in other languages, circular, broken, endless. */
export const AWKWARD_FORMULAS: readonly string[] = [
  ...[
    '=1+1',
    '=1/0',
    '=NA()',
    '=SUM(B2:B3)',
    '=SOM(B2:B3)',
    '=SUMME(B2:B3)',
    '=ALS(A1="";"";1)',
    '=WENN(1;2;3)',
  ],
  ...[
    '=1;2',
    '=',
    '==',
    '=+',
    '=(',
    '=)',
    '={1,2}',
    '={1;2}',
    '=SUM(A:A)',
    '=SUM(1:1)',
    '=#REF!',
    "='O''Brien'!A1",
  ],
  ...[
    '=Weg!A1',
    '=[1]Blad1!A1',
    '=Tabel[Kolom]',
    '=REGIO.SHARE(A1:A3)',
    '=LAMBDA(x,x)(1)',
    '=9^999',
    '=-9^999',
  ],
  ...['="x"&"y"', '=""', '=TRUE', '=1E+308*10', '=INDIRECT("A1")', '=OFFSET(A1,0,0)', '=NOW()', '=RAND()'],
];

const awkwardText = fc.constantFrom(...AWKWARD_TEXTS);

/** Any text at all: letters of every script, pairs that are not whole, controls, and the awkward ones. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: awkwardText, weight: 5 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 2 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }), weight: 2 },
  {
    arbitrary: fc.tuple(awkwardText, awkwardText).map(([one, other]) => (one + other).slice(0, LONGEST_TEXT)),
    weight: 1,
  },
);

/** Any number that a cell can hold. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.constantFrom(...LIMIT_NUMBERS), weight: 3 },
  { arbitrary: fc.nat(100_000), weight: 3 },
  { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }), weight: 2 },
  { arbitrary: fc.integer(), weight: 1 },
);

/** Typed behind an apostrophe, as one does to keep a text from being a formula. */
export const plainTextOf = (text: string): string => (text.startsWith('=') ? `'${text}` : text);

/** Text as it stands in a cell, without being a formula. */
export const plainText = anyText.map(plainTextOf);

export const anyCell: fc.Arbitrary<Written> = fc.oneof(
  { arbitrary: plainText, weight: 6 },
  { arbitrary: anyNumber, weight: 5 },
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: fc.boolean(), weight: 1 },
  { arbitrary: fc.constantFrom(...FILED_ERRORS).map((code) => new CellError(code)), weight: 1 },
  { arbitrary: fc.constantFrom(...AWKWARD_FORMULAS), weight: 1 },
);

/** Any cell of an open workbook: also the errors that no file can hold. */
export const anyLiveCell: fc.Arbitrary<Written> = fc.oneof(
  { arbitrary: anyCell, weight: 19 },
  { arbitrary: fc.constantFrom(...LIVE_ERRORS).map((code) => new CellError(code)), weight: 1 },
);
