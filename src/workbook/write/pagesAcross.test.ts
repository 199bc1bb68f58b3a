import type { ColumnPlan } from '../sheetPlan';
import { pagesAcross, SIDE_MARGIN } from './pagesAcross';

const column = (width: number, look: ColumnPlan['look'] = 'text'): ColumnPlan => ({
  id: String(width),
  header: '',
  look,
  width,
  owner: 'regiolens',
});
const columns = (count: number, width: number): ColumnPlan[] =>
  Array.from({ length: count }, () => column(width));

// A character is 7 pixels of 0.75 point and a column has 5 more: 10 characters are 56.25 points. Between margins
// of 10 mm A4 in landscape has 785 points, which at half size hold 1,570: 27 such columns (1,519) and not 28.
test('a table stays on one page as long as its letters can be read', () => {
  expect(pagesAcross(columns(27, 10))).toBe(1);
  expect(pagesAcross(columns(28, 10))).toBe(2);
});

// The first column takes its 56 points on each page, which leaves 3,029 on two: 53 other columns (2,981) and not 54.
test('the first column is on every page', () => {
  expect(pagesAcross(columns(54, 10))).toBe(2);
  expect(pagesAcross(columns(55, 10))).toBe(3);
});

test('a hidden column takes no room', () => {
  expect(pagesAcross([...columns(27, 10), column(200, 'key')])).toBe(1);
});

test('one column that is wider than a page is printed on one', () => {
  expect(pagesAcross([column(400)])).toBe(1);
});

test('a margin is 10 mm', () => {
  expect(SIDE_MARGIN).toBeCloseTo(28.35, 2);
});
