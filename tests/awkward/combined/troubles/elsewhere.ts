import type { TestCell } from '../../../../src/workbook/recognise/testing/snapshotOf';
import { YEARS, type DrawnTable } from '../drawnTable';
import { keyColumn } from '../edit';
import type { Trouble } from '../trouble';

const NOTES = [
  'Bron: LISA 2018',
  'x = geheim',
  'Toelichting: exclusief uitzendkrachten',
  '1) inclusief zelfstandigen',
] as const;

/** Vacancies by the same sectors and years, which only the title says. */
const vacancies = ({ clean }: DrawnTable): TestCell[][] => [
  ['Openstaande vacatures per sector'],
  [clean.keyKind === 'sbi' ? 'SBI' : 'Sector', YEARS.before, YEARS.now],
  ...clean.rows.map(({ key }, index) => [key, 40 + 3 * index, 52 + 5 * index]),
];

/** What stands outside the table: done after everything within it. */
export const ELSEWHERE: readonly Trouble[] = [
  {
    name: 'another measure of the same sectors on another sheet',
    doTo: (table) => ({
      ...table,
      otherSheets: [...table.otherSheets, { name: 'Blad2', cells: vacancies(table) }],
    }),
  },
  {
    name: 'another measure of the same sectors below',
    doTo: (table) => ({ ...table, below: [...table.below, [], [], [], ...vacancies(table)] }),
  },
  {
    name: 'a note right below the last row',
    doTo: (table, pick) => {
      const before = Array.from({ length: Math.max(0, keyColumn(table)) }, () => null);
      return { ...table, below: [[...before, NOTES[pick(NOTES.length)]!], ...table.below] };
    },
  },
];
