import type { TableModel } from '../model/workbookModel';
import { readFilters, writeFilters } from './tableFilters';
import { parseXml, serialiseElement } from './xml';

const columns = [
  { id: 3, name: 'Sector' },
  { id: 5, name: 'Size' },
];
const table = (part: Partial<TableModel>): TableModel => ({ columns, ...part }) as TableModel;
// The form of ECMA-376 part 1, 18.3.2.7 (filterColumn) and 18.3.2.8 (filters).
const FILTERED =
  '<autoFilter ref="A1:B9"><filterColumn colId="1"><filters blank="1"><filter val="12,5%"/><filter val="x"/></filters></filterColumn></autoFilter>';

describe('the filters of a table in a file', () => {
  it('are read by the number of the column', () => {
    expect(readFilters(parseXml(FILTERED), columns)).toEqual({
      filters: [{ columnId: 5, texts: ['12,5%', 'x'], blanks: true }],
    });
    expect(readFilters(parseXml('<autoFilter ref="A1:B9"/>'), columns)).toEqual({});
  });

  it('are written back as they were read', () => {
    const filter = parseXml('<autoFilter ref="A1:B9"/>');
    writeFilters(filter, table(readFilters(parseXml(FILTERED), columns)));
    expect(serialiseElement(filter)).toBe(FILTERED);
    writeFilters(filter, table({}));
    expect(serialiseElement(filter)).toBe('<autoFilter ref="A1:B9"/>');
  });

  it.each([
    '<filterColumn colId="0"><top10 val="10"/></filterColumn>',
    '<filterColumn colId="0"><filters><dateGroupItem year="2024" dateTimeGrouping="year"/></filters></filterColumn>',
    '<filterColumn colId="0" hiddenButton="1"/>',
  ])('of another kind are known to be there, and stay: %s', (part) => {
    const filter = parseXml(`<autoFilter ref="A1:B9">${part}</autoFilter>`);
    const read = readFilters(filter, columns);
    expect(read).toEqual({ hasOtherFilter: true });
    writeFilters(filter, table(read));
    expect(serialiseElement(filter)).toContain(part);
  });
});
