import { implementations } from '../../src/functions';
import { called, installFakeRuntime, messageIn, setDisplayLanguage, shown } from './fakeRuntime';

beforeAll(installFakeRuntime);
beforeEach(() => setDisplayLanguage('nl-NL'));

type Args = (unknown[][] | null)[];
const call = (id: string, ...args: Args): unknown[][] => implementations[id]!(...(args as unknown[][][]));
const cells = (id: string, ...args: Args): unknown[][] => shown(called(() => call(id, ...args)));
const message = (id: string, ...args: Args): string => messageIn(() => call(id, ...args));

describe('size and concentration', () => {
  it('are in the words of Excel’s language', () => {
    expect(cells('SIZE_CLASS', [[0.05], [0.3]], [[14]])).toEqual([['middelgroot'], ['zeer groot']]);
    expect(cells('CONCENTRATION_CLASS', [[0.5, 1, 1.5, 2]])).toEqual([
      ['laag', 'gemiddeld', 'bovengemiddeld', 'zeer hoog'],
    ]);
  });

  it('say what is wrong with the thresholds', () => {
    expect(message('SIZE_CLASS', [[0.1]], [[14]], [[2, 1, 3]])).toBe(
      'De grenzen zijn 2, 1, 3; ze moeten oplopen, vanaf 0.',
    );
    expect(message('CONCENTRATION_CLASS', [[1]], [[1, 2]])).toBe(
      'thresholds heeft 2 getallen; er zijn er drie nodig, van laag naar hoog.',
    );
  });

  it('recognise a percentage that was given for a share', () => {
    expect(message('SIZE_CLASS', [[7.2]], [[14]])).toBe(
      'Het aandeel is 7,2; er is een fractie van 0 tot 1 nodig.',
    );
  });
});

describe('the base multiplier', () => {
  it('warns in the language of Excel', () => {
    expect(cells('BASE_MULTIPLIER', [[40], [24]], [[16], [16]])).toEqual([
      [8, 'onvast: maar 12,5% van de banen is stuwend'],
    ]);
  });
});

describe('the methods of shift-share', () => {
  const tables = [
    [[150], [50]],
    [[195], [45]],
    [[500], [500]],
    [[600], [600]],
  ];

  it.each(['Esteban-Marquillas', 'esteban marquillas', 'homothetic', 'Homothetisch'])('know %s', (word) => {
    expect(cells('SHIFT_SHARE', ...tables, [[word]])[0]).toHaveLength(5);
  });

  it.each(['klassiek', 'classic', 'dynamisch', 'per jaar', 'yearly', ''])('know "%s"', (word) => {
    expect(cells('SHIFT_SHARE', ...tables, [[word]])[0]).toHaveLength(4);
  });

  it('are listed when a word is none of them', () => {
    expect(message('SHIFT_SHARE', ...tables, [['nieuw']])).toBe(
      'method is "nieuw"; mogelijk zijn klassiek, Esteban-Marquillas, dynamisch.',
    );
  });
});

describe('the standardised quotient', () => {
  it('takes regions in columns and logarithms, in Dutch and English', () => {
    const block = [
      [1, 2],
      [4, 6],
    ];
    const rounded = (table: unknown[][]): number[][] =>
      table.map((row) => row.map((cell) => Math.round((cell as number) * 1e4) / 1e4));
    // Two regions always lie 1 / sqrt(2) from their mean.
    expect(rounded(cells('LQ_STANDARDISED', block, [['geen']], [['kolommen']]))).toEqual([
      [-0.7071, 0.7071],
      [-0.7071, 0.7071],
    ]);
    expect(rounded(cells('LQ_STANDARDISED', block, null, [['rows']]))).toEqual([
      [-0.7071, -0.7071],
      [0.7071, 0.7071],
    ]);
    const three = [[1], [2], [6]];
    expect(cells('LQ_STANDARDISED', three, [['ln']])).toEqual(
      cells('LQ_STANDARDISED', three, [['logaritme']]),
    );
    expect(cells('LQ_STANDARDISED', three, [['ln']])).not.toEqual(cells('LQ_STANDARDISED', three));
  });
});

describe('the interval of the quotient', () => {
  it('says what it wants, in the language of Excel', () => {
    const given = [[[10]], [[12]], [[75]], [[225]]];
    expect(message('LQ_INTERVAL', ...given, [[95]])).toBe(
      'confidence is 95; er is een getal tussen 0 en 1 nodig, zoals 0,95.',
    );
    expect(message('LQ_INTERVAL', [[0]], ...given.slice(1))).toBe(
      'region is nul, en dan is er geen interval.',
    );
  });

  it('is wider with establishments', () => {
    const given = [[[10]], [[12]], [[75]], [[225]]];
    const [[low, high]] = cells('LQ_INTERVAL', ...given) as [[number, number]];
    const [[lower, higher]] = cells('LQ_INTERVAL', ...given, null, [[3]], [[4]]) as [[number, number]];
    expect(lower).toBeLessThan(low);
    expect(higher).toBeGreaterThan(high);
  });
});
