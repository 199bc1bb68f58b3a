import { HostError } from '../protocol/hostError';
import { WorkbookModel, type SheetModel, type TableModel } from '../model/workbookModel';
import { filterButtonAt, filterChoices, setFilter, type FilterButton } from './tableFilter';

let sheet: SheetModel;
let table: TableModel;
const textAt = (row: number, column: number): string => String(sheet.cell(row, column).value ?? '');
const button = (column: number): FilterButton => filterButtonAt(sheet, 1, column)!;
const hidden = (): number[] => [...sheet.hiddenRows].sort((one, other) => one - other);

beforeEach(() => {
  sheet = new WorkbookModel().addSheet('Input');
  const rows = [
    ['Sector', 'Size'],
    ['Zorg', 10],
    ['Bouw', 9],
    [null, 10],
    ['Zorg', 2],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => sheet.setCell(row + 1, column + 1, { value, formula: null, style: {} })),
  );
  table = {
    id: '1',
    name: 'Sectors',
    area: { row: 1, column: 1, lastRow: 5, lastColumn: 2 },
    columns: [
      { id: 4, name: 'Sector' },
      { id: 7, name: 'Size' },
    ],
    style: '',
    showFilterButton: true,
    showBandedRows: true,
    showHeaders: true,
    showTotals: false,
  };
  sheet.tables.push(table);
});

describe('a filter button', () => {
  it('stands in the header cells of a table that shows them, and nowhere else', () => {
    expect(button(1).column.name).toBe('Sector');
    expect(button(2).column.name).toBe('Size');
    expect(filterButtonAt(sheet, 2, 1)).toBeUndefined();
    expect(filterButtonAt(sheet, 1, 0)).toBeUndefined();
    expect(filterButtonAt(sheet, 1, 3)).toBeUndefined();
  });

  it('is not there without buttons, without a header, or beside a filter of an unknown kind', () => {
    table.showFilterButton = false;
    expect(filterButtonAt(sheet, 1, 1)).toBeUndefined();
    Object.assign(table, { showFilterButton: true, showHeaders: false });
    expect(filterButtonAt(sheet, 1, 1)).toBeUndefined();
    Object.assign(table, { showHeaders: true, hasOtherFilter: true });
    expect(filterButtonAt(sheet, 1, 1)).toBeUndefined();
  });
});

describe('filtering a table', () => {
  it('offers every text once, numbers by size and blanks last', () => {
    expect(filterChoices(button(1), textAt)).toEqual([
      { text: 'Bouw', isChosen: true },
      { text: 'Zorg', isChosen: true },
      { text: '', isChosen: true },
    ]);
    expect(filterChoices(button(2), textAt).map(({ text }) => text)).toEqual(['2', '9', '10']);
  });

  it('hides the rows that are not chosen, and shows them again', () => {
    setFilter(sheet, button(1), new Set(['Zorg']), textAt);
    expect(hidden()).toEqual([3, 4]);
    expect(button(1).isActive).toBe(true);
    setFilter(sheet, button(1), new Set(['Bouw', '']), textAt);
    expect(hidden()).toEqual([2, 5]);
    setFilter(sheet, button(1), undefined, textAt);
    expect(hidden()).toEqual([]);
    expect(button(1).isActive).toBe(false);
  });

  it('joins what two columns keep out, and offers only what the other column lets through', () => {
    setFilter(sheet, button(1), new Set(['Zorg']), textAt);
    expect(filterChoices(button(2), textAt).map(({ text }) => text)).toEqual(['2', '10']);
    setFilter(sheet, button(2), new Set(['10']), textAt);
    expect(hidden()).toEqual([3, 4, 5]);
    expect(filterChoices(button(1), textAt)).toEqual([
      { text: 'Zorg', isChosen: true },
      { text: '', isChosen: false },
    ]);
  });

  it('leaves the totals row and rows outside the table alone', () => {
    table.showTotals = true;
    sheet.hiddenRows.add(9);
    setFilter(sheet, button(1), new Set(['Bouw']), textAt);
    expect(hidden()).toEqual([2, 4, 9]);
  });

  it('is refused on a protected sheet', () => {
    sheet.isProtected = true;
    expect(() => setFilter(sheet, button(1), new Set(), textAt)).toThrow(HostError);
    expect(hidden()).toEqual([]);
  });
});
