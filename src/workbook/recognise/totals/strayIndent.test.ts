import { findingsOf, inputOfCells } from '../testing/inputOf';
import type { TestCell } from '../testing/snapshotOf';

function read(...rows: readonly (readonly TestCell[])[]) {
  const input = inputOfCells([['Sector', 'Banen 2018'], ...rows]);
  return {
    sectors: input.sectors.rows.map(({ name }) => name.text),
    parts: input.sectors.subsectors.map(({ name }) => name.text),
    said: findingsOf(input, 'rowMayBePart').map(({ message }) => message.label),
  };
}

describe('a name with a stray space before it', () => {
  it('is of a row like the others, which is said', () => {
    expect(read(['Tuinbouw', 6280], [' Textiel', 4019], ['Metaal', 36])).toEqual({
      sectors: ['Tuinbouw', 'Textiel', 'Metaal'],
      parts: [],
      said: ['Textiel'],
    });
  });

  it('needs no word where her total counts it beside the others', () => {
    const { sectors, said } = read(['Tuinbouw', 6280], [' Textiel', 4019], ['Metaal', 36], ['Totaal', 10335]);
    expect([sectors, said]).toEqual([['Tuinbouw', 'Textiel', 'Metaal'], []]);
  });

  it('is of a part where her total counts it within the row above it', () => {
    expect(read(['Tuinbouw', 6280], [' Textiel', 4019], ['Metaal', 36], ['Totaal', 6316])).toEqual({
      sectors: ['Tuinbouw', 'Metaal'],
      parts: ['Textiel'],
      said: [],
    });
  });

  it('is so whatever the number of spaces', () => {
    expect(read(['Tuinbouw', 6280], ['   Textiel ', 4019], ['Metaal', 36])).toMatchObject({
      parts: [],
      said: ['Textiel'],
    });
  });

  it('is no slip where spaces stand before more names, or a dash', () => {
    expect(read(['Tuinbouw', 6280], ['- Textiel', 4019], ['Metaal', 36]).parts).toEqual(['Textiel']);
    expect(read(['Tuinbouw', 6280], [' Textiel', 4019], [' Bloemen', 20], ['Metaal', 36]).parts).toEqual([
      'Textiel',
      'Bloemen',
    ]);
  });

  it('is of a part where a word says so', () => {
    expect(read(['Tuinbouw', 6280], [' waarvan textiel', 4019], ['Metaal', 36])).toMatchObject({
      parts: ['textiel'],
      said: [],
    });
  });
});
