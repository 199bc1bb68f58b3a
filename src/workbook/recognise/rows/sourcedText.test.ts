import { gridOf } from '../cells/grid';
import { findHeaderRows } from '../headers/findHeaderRows';
import { snapshotOf } from '../testing/snapshotOf';
import { sourcedText } from './textRows';

describe('a text of hers', () => {
  it('is taken whole, also where it is longer than what names and headers are looked for in', () => {
    const reason = `Omdat ${'het hier om een lange toelichting gaat, '.repeat(200)}ja.`;
    const [sheet] = snapshotOf({
      cells: [
        ['Sector', 'Banen 2018', 'Toelichting'],
        ['Bouw', 10, reason],
      ],
    }).sheets;
    const grid = gridOf(sheet!, sheet!.area!, []);
    const column = findHeaderRows(grid)[0]!.columns.find(({ meaning }) => meaning.header === 'Toelichting')!;
    expect(grid.at(1, 2).value).toHaveLength(1_000);
    expect(sourcedText(grid, 1, column)?.text).toBe(reason);
  });
});
