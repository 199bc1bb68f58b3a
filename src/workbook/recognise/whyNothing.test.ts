import { localeOf } from '../../locale';
import { needText } from '../problemText';
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
      usable: 0,
      unread: [
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

  it('names the cells, and does not say that none can be used where some can', () => {
    const cells = [
      ['Sector', 'Banen 2018'],
      ['Landbouw', '100 / 120'],
      ['Industrie', '200-250'],
      ['Bouw', '300 \u00e0 400'],
      ['Zorg', 500],
      ['Handel', '10%'],
      ['ICT', '>1000'],
      ['Totaal', 'volgt'],
    ];
    const problem = problemOf(snapshotOf({ cells }));
    expect(problem).toMatchObject({ kind: 'noUsableRows', usable: 1 });
    expect(needText(problem, localeOf('nl'))).toBe(
      'In de tabel op Blad1!A1:B8 is het aantal banen in 5 rijen niet te gebruiken, en maar in 1 wel. ' +
        'Daar is niet mee te rekenen. Gezien: Sector | Banen 2018. Niet te gebruiken: B2 "100 / 120", ' +
        'B3 "200-250", B4 "300 \u00e0 400", B6 "10%", B7 ">1000". Vul daar een getal in, of maak de cel leeg.',
    );
  });

  it('counts the cells that it does not name', () => {
    const cells = [
      ['Sector', 'Banen 2018'],
      ...['Bouw', 'Zorg', 'Energie', 'Kennis', 'Handel', 'Haven', 'Toerisme'].map((name) => [name, 'x']),
    ];
    const text = needText(problemOf(snapshotOf({ cells })), localeOf('nl'));
    expect(text).toContain('geen enkele rij met een bruikbaar aantal banen');
    expect(text).toContain('B2 "x", B3 "x", B4 "x", B5 "x", B6 "x" en nog 2.');
  });
});
