import { MethodError } from '../methodError';
import { type SchemeRow, ownScheme } from './ownScheme';

const scheme = (...rows: [SchemeRow['code'], SchemeRow['sector']][]): ReturnType<typeof ownScheme> =>
  ownScheme(rows.map(([code, sector]) => ({ code, sector })));

const failureOf = (...rows: [SchemeRow['code'], SchemeRow['sector']][]): MethodError => {
  try {
    scheme(...rows);
  } catch (error) {
    if (error instanceof MethodError) return error;
  }
  throw new Error('no failure');
};

describe('ownScheme', () => {
  it('places a code at any depth by the code of its division', () => {
    const own = scheme(['41', 'Building'], [64, 'Money']);
    expect(own.sectors).toEqual(['Building', 'Money']);
    for (const digits of ['41', '412', '4120', '41201']) {
      expect(own.placeOf(digits)).toEqual({ kind: 'sector', sector: 'Building' });
    }
    expect(own.placeOf('42')).toEqual({ kind: 'none' });
  });

  it('lets the deepest code count', () => {
    const own = scheme(['85', 'School'], ['85.4', 'University']);
    expect(own.placeOf('8542')).toEqual({ kind: 'sector', sector: 'University' });
    expect(own.placeOf('852')).toEqual({ kind: 'sector', sector: 'School' });
    expect(own.placeOf('85')).toEqual({ kind: 'several', sectors: ['School', 'University'] });
  });

  it('says that a code is only partly in a sector', () => {
    expect(scheme(['62.01', 'Software']).placeOf('62')).toEqual({ kind: 'partly', sectors: ['Software'] });
  });

  it('tells of a code with two sectors, and takes capitals for no difference', () => {
    expect(scheme(['41', 'A'], [41, 'B']).placeOf('412')).toEqual({ kind: 'several', sectors: ['A', 'B'] });
    const own = scheme(['41', 'Building'], ['41', 'building'], ['42', 'BUILDING']);
    expect(own.sectors).toEqual(['Building']);
    expect(own.placeOf('42')).toEqual({ kind: 'sector', sector: 'Building' });
  });

  it.each(['10-12', '10 - 12', '10\u201312', '10\u201412', '10 t/m 12', '10 tot en met 12', '10 to 12'])(
    'reads the range %p',
    (range) => {
      const own = scheme([range, 'Food']);
      expect(['09', '10', '11', '12', '13'].map((digits) => own.placeOf(digits).kind)).toEqual([
        'none',
        'sector',
        'sector',
        'sector',
        'none',
      ]);
    },
  );

  it.each([
    ['1-3', ['01', '02', '03']],
    ['01-03', ['01', '02', '03']],
    ['8-11', ['08', '09', '10', '11']],
    ['86-89', ['86', '87', '88', '89']],
    ['10.1-10.3', ['101', '102', '103']],
    ['141-142', ['141', '142']],
    ['41-41', ['41']],
  ])('reads the range %p to its end', (range, inside) => {
    const own = scheme([range, 'X']);
    for (const digits of inside) expect(own.placeOf(digits)).toEqual({ kind: 'sector', sector: 'X' });
    const next = String(Number(inside[inside.length - 1]) + 1).padStart(inside[0]!.length, '0');
    expect(own.placeOf(next)).toEqual({ kind: 'none' });
  });

  it('takes a group and its only class for one, as SBI has it', () => {
    const own = scheme(['46.90', 'A'], ['62.0', 'B']);
    expect(own.placeOf('469')).toEqual({ kind: 'sector', sector: 'A' });
    expect(own.placeOf('62')).toEqual({ kind: 'sector', sector: 'B' });
    expect(scheme(['46.9', 'A'], ['46.90', 'B']).placeOf('469').kind).toBe('several');
    expect(scheme(['10', 'A']).placeOf('1')).toEqual({ kind: 'none' });
  });

  it('reads its codes together, and passes over a heading and blank rows', () => {
    const own = scheme(['SBI', 'Sector'], [21, 'Pharma'], [null, null], [41, 'Building']);
    expect(own.placeOf('21')).toEqual({ kind: 'sector', sector: 'Pharma' });
    expect(own.sectors).toEqual(['Pharma', 'Building']);
  });

  it.each([
    [[['41', null]], 'scheme.incomplete', { row: 1 }],
    [
      [
        ['41', 'A'],
        [null, 'B'],
      ],
      'scheme.incomplete',
      { row: 2 },
    ],
    [
      [
        ['41', 'A'],
        ['Zorg', 'B'],
      ],
      'scheme.code',
      { row: 2, got: 'Zorg' },
    ],
    [
      [
        ['41', 'A'],
        ['Zorg-41', 'B'],
      ],
      'scheme.code',
      { row: 2, got: 'Zorg-41' },
    ],
    [[['12-10', 'A']], 'scheme.range', { row: 1, got: '12-10' }],
    [[['10-101', 'A']], 'scheme.range', { row: 1, got: '10-101' }],
    [[[21, 'A']], 'scheme.doubtful', { row: 1, got: '21', first: '21', second: '02.1' }],
    [[['SBI', 'Sector']], 'scheme.empty', {}],
    [[], 'scheme.empty', {}],
  ] as [[SchemeRow['code'], SchemeRow['sector']][], string, object][])(
    'refuses %j with %s',
    (rows, key, details) => {
      const failure = failureOf(...rows);
      expect([failure.reason, failure.key, failure.details]).toEqual(['argument', key, details]);
      for (const detail of Object.values(details)) expect(failure.message).toContain(String(detail));
    },
  );
});

describe('a range of codes', () => {
  it('may stand among spaces', () => {
    const scheme = ownScheme([{ code: ' 10-12 ', sector: 'Food' }]);
    expect(scheme.placeOf('11')).toEqual({ kind: 'sector', sector: 'Food' });
  });

  it('runs over groups and classes too, from its first code to its last', () => {
    const scheme = ownScheme([
      { code: '10.11-10.13', sector: 'Meat' },
      { code: '10.4 t/m 10.5', sector: 'Fats and dairy' },
    ]);
    expect(scheme.placeOf('1012')).toEqual({ kind: 'sector', sector: 'Meat' });
    expect(scheme.placeOf('1014')).toEqual({ kind: 'none' });
    expect(scheme.placeOf('104')).toEqual({ kind: 'sector', sector: 'Fats and dairy' });
    expect(scheme.placeOf('1051')).toEqual({ kind: 'sector', sector: 'Fats and dairy' });
    expect(scheme.placeOf('106')).toEqual({ kind: 'none' });
  });
});

describe('a range that Excel took for a date', () => {
  it.each([
    ['10-12 in 2026, day first', 46366],
    ['10-12 in 2026, month first', 46307],
    ['1-3 in 2018', 43160],
    ['10-12 in 2035', 49653],
  ])('is refused: %s', (_, serial) => {
    expect(failureOf(['41', 'A'], [serial, 'B'])).toMatchObject({
      reason: 'argument',
      key: 'scheme.date',
      message: `scheme has ${serial} in row 2, which is a date that Excel may have made of a range such as 10-12. Type the code or the range as text.`,
      details: { row: 2, got: serial },
    });
  });

  it('is no subclass of SBI 2008, nor a code that is typed as text', () => {
    // 46.21.1 is wholesale of grain, and 8 July 2026.
    expect(scheme([46211, 'A']).placeOf('46211')).toEqual({ kind: 'sector', sector: 'A' });
    expect(scheme(['46366', 'A']).placeOf('46366')).toEqual({ kind: 'sector', sector: 'A' });
    expect(scheme([43100, 'A']).placeOf('43100')).toEqual({ kind: 'sector', sector: 'A' });
    expect(scheme([49675, 'A']).placeOf('49675')).toEqual({ kind: 'sector', sector: 'A' });
  });
});
