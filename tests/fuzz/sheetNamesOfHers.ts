import fc from 'fast-check';

const LONGEST_NAME = 31;

/** Names that Excel takes and formulas trip over; some are ours, and one is what Excel keeps for itself. */
export const AWKWARD_NAMES: readonly string[] = [
  ...[
    "O'Brien",
    "''x",
    "a''b",
    'x!',
    'a!b',
    '(1)',
    '{1}',
    '<x>',
    '"',
    '#REF!',
    '$A$1',
    '=1',
    '+',
    '-',
    '@x',
    '%',
  ],
  ...[
    'A1',
    'R1C1',
    'RC',
    'XFD1048576',
    '2023',
    '1e5',
    'TRUE',
    'WAAR',
    'SUM',
    'a b',
    ' a',
    'a ',
    '\u00a0',
    '.',
    ',',
    ';',
  ],
  ...[
    'Structuur',
    'Invoer',
    'Structure',
    'Input',
    'Verantwoording',
    'History',
    'Geschiedenis',
    '__proto__',
    'constructor',
  ],
  ...['漢字', 'עברית', '😀', 'é', 'e\u0301', 'İ', 'ß', '&amp;', '_x0041_', 'a\tb', '~', '|', '^', '`'],
  'x'.repeat(LONGEST_NAME),
  `Structuur${' '.repeat(10)}(Regiolens)`,
  '😀'.repeat(15),
];

/** The brackets and slashes that Excel refuses can stand in a file of another program. */
export const REFUSED_NAMES: readonly string[] = [
  '[x]',
  'a[1]',
  'a:b',
  'a/b',
  'a\\b',
  'a?',
  'a*',
  "'a'",
  '',
  'x'.repeat(40),
];

const withoutRefused = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[[\]:*?/\\\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/g, '')
    .slice(0, LONGEST_NAME)
    .replace(/^'+|'+$/g, '');

/** A name that Excel takes. */
export const anyName: fc.Arbitrary<string> = fc
  .oneof(
    { arbitrary: fc.constantFrom(...AWKWARD_NAMES).map(withoutRefused), weight: 4 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: LONGEST_NAME }).map(withoutRefused), weight: 2 },
    { arbitrary: fc.constantFrom('Tabel', 'Blad1', 'Banen 2023', "Cijfers '23"), weight: 2 },
  )
  .map((name) => (name === '' ? 'Blad' : name));

/** Different names for so many sheets, as Excel compares them. */
export const namesFor = (count: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(anyName, { minLength: count, maxLength: count, selector: (name) => name.toLowerCase() });
