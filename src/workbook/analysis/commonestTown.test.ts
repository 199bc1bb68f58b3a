import { commonestTown } from './commonestTown';

const townOf = (...towns: readonly string[]): string | null => commonestTown(towns.map((town) => ({ town })));

describe('the commonest town', () => {
  it('is that of most rows, whatever the capitals, as it is spelled first', () => {
    expect(townOf('Delft', 'Leiden', 'LEIDEN', '')).toBe('Leiden');
  });

  it('is the first of those as common', () => {
    expect(townOf('Delft', 'Leiden', 'Leiden', 'Delft', 'Gouda')).toBe('Delft');
  });

  it('is none where the list names one town, or no town', () => {
    expect(townOf('Delft', 'delft', '', '')).toBeNull();
    expect(townOf('', '')).toBeNull();
  });
});
