import { parseArea, areaAddress, type Area } from '../../../workbook/address';
import { boundingArea, excelAddress, intersection, shownSheetName, without } from './areas';

const at = (address: string): Area => parseArea(address)!;

describe('areas', () => {
  test('meet where both are, or not at all', () => {
    expect(intersection(at('A1:C3'), at('B2:D9'))).toEqual(at('B2:C3'));
    expect(intersection(at('A1:C3'), at('D1:D3'))).toBeUndefined();
  });

  test('are bounded by the smallest area around both', () => {
    expect(boundingArea(at('B2'), at('A9:C9'))).toEqual(at('A2:C9'));
  });

  test.each([
    ['A1:C3', 'B2', ['A1:C1', 'A3:C3', 'A2', 'C2']],
    ['A1:A9', 'A1:A3', ['A4:A9']],
    ['A1:A9', 'A:A', []],
    ['A1:A9', 'B1', ['A1:A9']],
  ])('%s without %s is %p', (area, hole, rest) => {
    expect(without(at(area), at(hole)).map(areaAddress)).toEqual(rest);
  });

  test('of whole columns and rows are written so', () => {
    expect(['B:D', '2:9', 'A1', 'B2:C3'].map((address) => excelAddress(at(address)))).toEqual([
      'B:D',
      '2:9',
      'A1',
      'B2:C3',
    ]);
  });
});

// https://support.microsoft.com/en-us/office/create-or-change-a-cell-reference-c7b8b95d-c594-4488-947e-c835903cebaa
test.each([
  ['Sheet1', 'Sheet1'],
  ['Indicatoren', 'Indicatoren'],
  ['Cross-overs', "'Cross-overs'"],
  ["'t Veen", "'''t Veen'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['2024', "'2024'"],
  ['Her sheet', "'Her sheet'"],
])('the sheet %s is shown as %s', (name, shown) => {
  expect(shownSheetName(name)).toBe(shown);
});
