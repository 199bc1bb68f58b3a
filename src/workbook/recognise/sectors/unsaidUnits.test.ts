import { findingsOf, inputOfCells } from '../testing/inputOf';

test('a count without a unit beside one with a unit in the row of units is read as it stands, and named', () => {
  const input = inputOfCells([
    ['Sector', 'Banen 2018', 'Vestigingen 2018'],
    [null, 'x 1 000', null],
    ['Bouw', 4, 5],
    ['Zorg', 10, 11],
  ]);
  expect(input.sectors.rows.map(({ establishments }) => establishments?.value)).toEqual([5, 11]);
  expect(findingsOf(input, 'unitUnsaid')).toMatchObject([
    {
      severity: 'notice',
      place: { row: 0, column: 2 },
      message: { column: 'Vestigingen 2018', found: 'x 1 000' },
    },
  ]);
});

test('a unit in the header of one column says nothing of the others', () => {
  const input = inputOfCells([
    ['Sector', 'Banen 2018 (x 1.000)', 'Vestigingen 2018'],
    ['Bouw', 4, 5],
    ['Zorg', 10, 11],
  ]);
  expect(findingsOf(input, 'unitUnsaid')).toEqual([]);
});

test('a count that is said to be a plain number is not named', () => {
  const input = inputOfCells([
    ['Sector', 'Banen 2018', 'Vestigingen 2018'],
    [null, 'x 1 000', 'aantal'],
    ['Bouw', 4, 5],
    ['Zorg', 10, 11],
  ]);
  expect(findingsOf(input, 'unitUnsaid')).toEqual([]);
});
