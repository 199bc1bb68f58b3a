import { problemOf } from './testing/inputOf';
import { snapshotOf } from './testing/snapshotOf';

describe('a table of which no figure can be used', () => {
  it('says which of them may be read in two ways, so that she can be asked', () => {
    const cells = [
      ['Sector', 'FTE 2018'],
      ['Bouw', '1.234'],
      ['Zorg', '2.345'],
    ];
    const problem = problemOf(snapshotOf({ cells }));
    expect(problem).toMatchObject({
      kind: 'noUsableRows',
      unclear: [
        {
          place: { row: 1, column: 1 },
          message: { kind: 'ambiguousNumbers', grouped: 1234, decimal: 1.234 },
        },
        {
          place: { row: 2, column: 1 },
          message: { kind: 'ambiguousNumbers', grouped: 2345, decimal: 2.345 },
        },
      ],
    });
  });

  it('asks nothing where the figures are no numbers at all', () => {
    const cells = [
      ['Sector', 'Banen 2018'],
      ['Bouw', 'geheim'],
      ['Zorg', 'x'],
    ];
    expect(problemOf(snapshotOf({ cells }))).toMatchObject({ kind: 'noUsableRows', unclear: [] });
  });
});
