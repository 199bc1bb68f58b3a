import * as fc from 'fast-check';
import { readCodeColumn } from './codeColumn';

/** What a column makes of one of its codes. */
const inColumn = (codes: readonly (string | number)[], code: string | number = codes[0]!): string[] => [
  ...readCodeColumn(codes).get(code)!.readings,
];

describe('readCodeColumn', () => {
  it.each([21, 61, 11, 141, '141', 1411])('cannot tell from %p alone', (code) => {
    expect(inColumn([code])).toHaveLength(2);
  });

  it('takes a text of two digits for a division, as one types it', () => {
    expect(inColumn(['21'])).toEqual(['21']);
    expect(inColumn(['62', '61', '266', '325'])).toEqual(['62']);
  });

  it('takes all as written where a code shows its zero', () => {
    expect(inColumn([21, '01'])).toEqual(['21']);
    expect(inColumn(['141', '0113'])).toEqual(['141']);
    expect(inColumn([21, '011', 101])).toEqual(['21']);
  });

  it('takes two digits for a division where another code can only be a division', () => {
    expect(inColumn([21, 41])).toEqual(['21']);
    expect(inColumn([21, 1])).toEqual(['21']);
    expect(inColumn([62, 63])).toEqual(['62']);
  });

  it('takes three digits for a group where another code can only be a group, and four for a class', () => {
    expect(inColumn([141, 412])).toEqual(['141']);
    expect(inColumn([1411, 4711, 111])).toEqual(['1411']);
  });

  it('gives the zero back where a code surely lost one and only the deeper level occurs', () => {
    // 111 can only be class 01.11, so the column has classes; and 4711 shows the same.
    expect(inColumn([141, 111, 4711])).toEqual(['0141']);
    // 89 can only be group 08.9.
    expect(inColumn([21, 89, 412])).toEqual(['021']);
  });

  it('cannot tell where only neighbours are in doubt, however many they are', () => {
    const manufacturing = [13, 14, 15, 16, 17, 251, 252];
    expect(inColumn(manufacturing)).toEqual(['13', '013']);
    expect(inColumn(manufacturing, 17)).toEqual(['17', '017']);
    expect(inColumn([21, 11, 61, 62, 412])).toEqual(['21', '021']);
    expect(inColumn(['141', '142', '143', '161', '4711'])).toEqual(['141', '0141']);
  });

  it('takes texts of two digits for divisions, also among groups and when there are many', () => {
    const manufacturing = ['13', '14', '15', '16', '17', '251', '252'];
    for (const code of manufacturing.slice(0, 5)) expect(inColumn(manufacturing, code)).toEqual([code]);
    const mixed = ['61', '62', '21', '91', '581'];
    for (const code of mixed.slice(0, 4)) expect(inColumn(mixed, code)).toEqual([code]);
  });

  it('cannot tell where a list picks codes of several levels, such as a definition of ICT', () => {
    // OECD's ICT sector: 26.1 to 26.8, 46.5, 58.2, 61, 62, 63.1 and 95.1; its 61 and 62 are divisions.
    expect(inColumn([61, 62, 261, 262, 263, 264, 268, 465, 582, 631, 951])).toEqual(['61', '061']);
  });

  it('cannot tell where zeros were lost and both levels occur', () => {
    expect(inColumn([21, 1, 41, 412])).toEqual(['21', '021']);
    expect(inColumn(['21', 1, 41, 412])).toEqual(['21', '021']);
  });

  it('goes by the levels where some zeros are shown and others lost', () => {
    expect(inColumn([21, '01', 2, 41])).toEqual(['21']);
    expect(inColumn([21, '011', 89])).toEqual(['021']);
  });

  it('takes two digits among dotted codes for a division', () => {
    expect(inColumn([61, 62.01])).toEqual(['61']);
    expect(inColumn([141, 62.01])).toEqual(['141', '0141']);
  });

  it('is not misled by what is no code', () => {
    expect(inColumn([21, 'Totaal', '', '0x'])).toEqual(['21', '021']);
    expect(inColumn(['Totaal', 21])).toEqual([]);
  });

  it('says which codes regained a zero that the cell does not show', () => {
    const column = readCodeColumn([1, '01.1', 1.2, 41, '41 ', 'x']);
    expect([...column].map(([code, { regainedZero }]) => [code, regainedZero])).toEqual([
      [1, true],
      ['01.1', false],
      [1.2, false],
      [41, false],
      ['41 ', false],
      ['x', false],
    ]);
    expect(readCodeColumn([21]).get(21)!.regainedZero).toBe(false);
  });

  it('makes nothing of the order of the codes', () => {
    const codes = fc.array(
      fc.constantFrom(1, 11, 21, 41, 61, 62, 89, 111, 141, 412, 4711, '01', '021', 62.1),
    );
    fc.assert(
      fc.property(
        codes.chain((column) =>
          fc.tuple(
            fc.constant(column),
            fc.shuffledSubarray(column, { minLength: column.length, maxLength: column.length }),
          ),
        ),
        ([column, shuffled]) => {
          const other = readCodeColumn(shuffled);
          for (const [code, read] of readCodeColumn(column)) expect(other.get(code)).toEqual(read);
        },
      ),
    );
  });
});

it('takes spaces around a code for no sign of lost zeros', () => {
  // 411 as it is written, so nothing tells whether 21 is division 21 or group 02.1.
  expect(readCodeColumn([' 411 ', 21]).get(21)!.readings).toEqual(['21', '021']);
});
