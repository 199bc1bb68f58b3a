import { insertRow } from '../edit';
import type { Trouble } from '../trouble';
import { UNIT } from './unitOnce';

export const AROUND: readonly Trouble[] = [
  {
    name: 'a row of units',
    doTo: (table) => {
      const units = table.columns.map(({ role, header }) => {
        if (role === 'key' || role === 'noise' || String(header).includes('x 1.000')) return null;
        return role === 'reference' && table.clean.reference === 'shares' ? null : 'aantal';
      });
      // Units that contradict each other are refused, and rightly so.
      const hasUnits = [...table.above, ...table.rows.map(({ cells }) => cells)].some((cells) =>
        cells.some((cell) => String(cell).includes(UNIT)),
      );
      return units.includes('aantal') && !hasUnits ? insertRow(table, 0, { key: null, cells: units }) : null;
    },
  },
  {
    name: 'footnotes below',
    doTo: (table) => ({
      ...table,
      below: [...table.below, ['* voorlopige cijfers'], ['Bron: vestigingenregister, bewerking gemeente']],
    }),
  },
  {
    name: 'a loose sum below',
    doTo: (table) =>
      table.isExcelTable
        ? null
        : { ...table, below: [...table.below, [], [], ['kladje', 4321], ['nog iets', 88]] },
  },
  {
    name: 'title rows above',
    doTo: (table) => ({
      ...table,
      above: [
        ['Werkgelegenheid in Voorbeeldstad'],
        ['Bron: vestigingenregister, 2013 en 2018'],
        [],
        ...table.above,
      ],
    }),
  },
  {
    name: 'a title right above the header',
    doTo: (table) => ({ ...table, above: [...table.above, ['Tabel 1: banen per sector, 2013-2018']] }),
  },
  {
    name: 'far from the first cell',
    doTo: (table, pick) => ({ ...table, origin: { row: 5 + pick(30), column: 2 + pick(20) } }),
  },
  {
    name: 'an Excel table',
    doTo: (table) => {
      const headers = table.columns.map(({ header }) => String(header ?? ''));
      // Excel wants texts as headers, none of them twice, and no table over a row of groups.
      const isFit = table.groups.length === 0 && new Set(headers).size === headers.length;
      const areTexts = table.columns.every(({ header }) => typeof header === 'string');
      // What stands above an Excel table is not read as its title (docs/known-limitations.md).
      const isUnitAbove = table.above.some(([title]) => String(title).includes(UNIT));
      return isFit && areTexts && !isUnitAbove ? { ...table, isExcelTable: true } : null;
    },
  },
  {
    name: 'another sheet before nothing',
    doTo: (table) => ({
      ...table,
      otherSheets: [
        ...table.otherSheets,
        {
          name: 'Wijken',
          cells: [
            ['Wijk', 'Inwoners', 'Woningen'],
            ['Centrum', 9000, 4500],
            ['Noord', 12000, 5200],
          ],
        },
      ],
    }),
  },
];
