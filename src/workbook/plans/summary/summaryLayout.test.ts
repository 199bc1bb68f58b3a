import { boxRows, cell, headingRow, pageRow } from './summaryLayout';

describe('a page', () => {
  it('leaves a column blank that has no cell', () => {
    const row = pageRow('a', [cell('Bouw'), null, cell(3, 'figure', 'count')]);
    expect(row).toEqual({
      key: 'a',
      cells: { topic: 'Bouw', two: 3, key: 'a' },
      styles: { two: { look: 'count', tone: 'figure' } },
    });
  });

  it('draws a heading over all six columns, with its text in the first', () => {
    const { cells, styles } = headingRow('a', 'Doelen');
    expect(Object.values(styles!).map(({ tone }) => tone)).toEqual(Array(6).fill('heading'));
    expect(Object.values(cells).filter((content) => content !== null)).toEqual(['a', 'Doelen']);
  });

  it('draws boxes side by side, the lower ones filled up to the highest', () => {
    const rows = boxRows(
      'a',
      ['Clusters'],
      [[cell('Security', 'strong'), cell('▲ talent', 'strongText')], [cell('Composieten', 'strong')]],
    );
    expect(rows.map(({ key }) => key)).toEqual(['a:1', 'a:2']);
    expect(rows.map(({ cells }) => [cells.topic, cells.one, cells.two])).toEqual([
      ['Clusters', 'Security', 'Composieten'],
      [null, '▲ talent', null],
    ]);
    expect(rows[1]!.styles!.two).toEqual({ tone: 'box' });
  });

  it('draws nothing where there are no boxes', () => {
    expect(boxRows('a', ['Clusters'], [])).toEqual([]);
  });
});
