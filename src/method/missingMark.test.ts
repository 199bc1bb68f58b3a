import { isMissingMark, withheldLimit } from './missingMark';

describe('a text that stands for a missing figure', () => {
  it.each([
    ['a point, two or three, as CBS withholds figures', ['.', '..', '...']],
    ['an x, small or capital', ['x', 'X', 'xx']],
    ['dashes of every length', ['-', '--', '---', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212']],
    ['a Dutch abbreviation of "not known" or "not applicable"', ['n.b.', 'nb', 'N.B.', 'n.v.t.', 'nvt']],
    ['an English one', ['n.a.', 'na', 'N/A']],
    ['an error that was pasted as text', ['#N/A', '#N/B']],
    ['a mark of Eurostat', [':']],
    ['a question mark or asterisks', ['?', '*', '**']],
    ['a word', ['geheim', 'Onbekend', 'unknown', 'confidential']],
    ['a withheld small count', ['<5', '< 10', '<=5', '\u22645']],
    ['a mark among spaces', ['  x ', '\u00a0-\u00a0', '.\n']],
    ['a mark among invisible characters', ['\u200bx', '-\u00ad', '\ufeff.']],
  ])('is %s', (_case, marks) => {
    expect(marks.filter((mark) => !isMissingMark(mark))).toEqual([]);
  });
});

describe('a text that stands for something else', () => {
  it.each([
    ['a zero, which is a figure', ['0', '0,0', '-0']],
    ['a number', ['5', '-3', '1.234', '.5', '>5', '<5%']],
    ['a word of the table', ['Zorg', 'n.o.b.', 'xl', 'Onbekende sector', 'bakery']],
    ['more dots or dashes than anyone types for a figure', ['....', '----']],
    ['two marks', ['x -', '. .']],
    ['nothing at all, which the reader of a cell tells apart', ['', '  ', '\u200b']],
  ])('is %s', (_case, texts) => {
    expect(texts.filter(isMissingMark)).toEqual([]);
  });
});

describe('what a withheld count tells', () => {
  it('is what it stays below, or what it is at most', () => {
    expect(withheldLimit('< 5')).toEqual({ limit: 5, isReached: false });
    expect(withheldLimit('<=10')).toEqual({ limit: 10, isReached: true });
    expect(withheldLimit('\u2264 10')).toEqual({ limit: 10, isReached: true });
    expect(['x', '5', '<5%', ''].map(withheldLimit)).toEqual([null, null, null, null]);
  });
});
