import { type CodeSource, type CodeSpan, namesCodes, readCodeSpans } from './codeSpan';

const said = (...cells: readonly CodeSource[]): (string | null)[] =>
  readCodeSpans(cells).map((span) => (span.kind === 'codes' ? span.said : null));
const digitsOf = (cell: CodeSource): readonly string[] | null => {
  const [span] = readCodeSpans([cell]) as [CodeSpan];
  return span.kind === 'codes' ? span.digits : null;
};

describe('a cell of a code column', () => {
  it.each([
    ['01', ['01']],
    ['01.1', ['011']],
    ['01,1', ['011']],
    ['85.32.1', ['85321']],
    ['62', ['62']],
    ['SBI 62', ['62']],
    ['SBI 2008 62', ['62']],
    ['NACE: 62.01', ['6201']],
    ['01 Landbouw, jacht', ['01']],
    ['10: Voedingsmiddelen', ['10']],
    ['85.4 - Hoger onderwijs', ['854']],
    ['C10', ['10']],
    ['46901', ['46901']],
  ])('reads the code in %s', (cell, digits) => {
    expect(digitsOf(cell)).toEqual(digits);
  });

  it.each([
    ['10-12', ['10', '11', '12']],
    ['10 - 12', ['10', '11', '12']],
    ['10–12', ['10', '11', '12']],
    ['10 t/m 12', ['10', '11', '12']],
    ['C10-C12', ['10', '11', '12']],
    ['10-12 Voedings-, genotmiddelenindustrie', ['10', '11', '12']],
    ['31-35', ['31', '32', '33', '35']],
    ['85.2-85.4', ['852', '853', '854']],
  ])('reads the range in %s', (cell, digits) => {
    expect(digitsOf(cell)).toEqual(digits);
  });

  it.each([
    ['F', ['41', '42', '43']],
    ['F Bouwnijverheid', ['41', '42', '43']],
    ['F - Bouwnijverheid', ['41', '42', '43']],
    ['A: Landbouw', ['01', '02', '03']],
    ['K-L', ['64', '65', '66', '68']],
    ['B-E Nijverheid (geen bouw) en energie', 32],
    ['A-U Alle economische activiteiten', 86],
  ])('reads the sections in %s', (cell, expected) => {
    const digits = digitsOf(cell);
    if (typeof expected === 'number') expect(digits).toHaveLength(expected);
    else expect(digits).toEqual(expected);
  });

  it.each([
    ['41, 42, 43, 71', ['41', '42', '43', '71']],
    ['41,42,43', ['41', '42', '43']],
    ['64+65', ['64', '65']],
    ['10-12, 15', ['10', '11', '12', '15']],
    ['45 en 47', ['45', '47']],
  ])('reads the list in %s', (cell, digits) => {
    expect(digitsOf(cell)).toEqual(digits);
  });

  it.each(['Landbouw', '', 'V', 'I-G', '12-10', '10-121', '123456', 'T001081', '307500', '1.234,5'])(
    'finds no code in "%s"',
    (cell) => {
      expect(digitsOf(cell)).toBeNull();
    },
  );

  it('reads a date as the range that Excel made it of, whichever comes first, day or month', () => {
    expect(readCodeSpans([{ day: 10, month: 12 }])).toEqual([
      { kind: 'codes', digits: ['10', '11', '12'], said: '10-12', change: 'fromDate' },
    ]);
    expect(digitsOf({ day: 12, month: 10 })).toEqual(['10', '11', '12']);
    expect(digitsOf({ day: 3, month: 1 })).toEqual(['01', '02', '03']);
    expect(digitsOf({ day: 10, month: 10 })).toBeNull();
  });
});

describe('a column of codes', () => {
  it('gives the lost zeros back that the other codes show', () => {
    expect(readCodeSpans([1, 2, 62])).toEqual([
      { kind: 'codes', digits: ['01'], said: '01', change: 'regainedZero' },
      { kind: 'codes', digits: ['02'], said: '02', change: 'regainedZero' },
      { kind: 'codes', digits: ['62'], said: '62', change: null },
    ]);
    // 111 is no group of SBI 2008, so it is class 01.11, and 141 beside it 01.41.
    expect(said(111, 141, 4110, 6201)).toEqual(['01.11', '01.41', '4110', '6201']);
  });

  it('keeps codes as written where one of them shows its zero', () => {
    expect(said('01', '141', '0111')).toEqual(['01', '141', '0111']);
  });

  it('doubts a code that may have lost a zero where nothing decides', () => {
    expect(readCodeSpans([21])).toEqual([{ kind: 'doubtful', readings: ['21', '02.1'] }]);
  });

  it('takes the ends of a range as codes that are as they are written', () => {
    expect(said('10-12', 'C', 13, 62)).toEqual(['10-12', 'C', '13', '62']);
    expect(said('C', 13, 62)).toEqual(['C', null, null]);
  });
});

describe('namesCodes', () => {
  it('tells a code, a section or a range from a name', () => {
    expect(['01', 'C Industrie', '10-12 Voeding', 'Bouw', 'Zorg 2018'].map(namesCodes)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
