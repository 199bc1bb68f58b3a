import { withoutNumbers } from './numbering';

describe('the numbers of a list', () => {
  it.each([
    [
      ['1. Landbouw', '2. Bouw', '3. Zorg'],
      ['Landbouw', 'Bouw', 'Zorg'],
    ],
    [
      ['1 Landbouw', '2 Bouw', '13 Zorg'],
      ['Landbouw', 'Bouw', 'Zorg'],
    ],
    [
      ['a) Landbouw', 'b) Bouw', '(c) Zorg'],
      ['Landbouw', 'Bouw', 'Zorg'],
    ],
    [
      ['1.Landbouw', '2.Bouw', 'Overig'],
      ['Landbouw', 'Bouw', 'Overig'],
    ],
  ])('are taken off: %j', (labels, names) => {
    expect(withoutNumbers(labels)).toEqual(names);
  });

  it.each([
    [['3D-printen', 'Bouw', 'Zorg']],
    [['4 Zorg', 'Bouw', 'Industrie']],
    [['A', 'C', 'F']],
    [['85.4', '86']],
  ])('are not seen in %j', (labels) => {
    expect(withoutNumbers(labels)).toEqual(labels);
  });
});
