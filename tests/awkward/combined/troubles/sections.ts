import type { CleanRow } from '../cleanTable';
import type { Trouble } from '../trouble';

/** Sections of SBI 2008 that hold several sectors of figure 1, with their first and last division. */
const SECTIONS = [
  { letter: 'G', first: 45, last: 47 },
  { letter: 'M', first: 69, last: 75 },
  { letter: 'N', first: 77, last: 82 },
  { letter: 'S', first: 94, last: 96 },
] as const;

export const SECTIONS_AMONG_DIVISIONS: readonly Trouble[] = [
  {
    // Its jobs are in the total and in no sector: it is a row of the clean table too.
    name: 'a section of several sectors',
    doTo: (table, pick) => {
      const { clean, rows, columns } = table;
      if (clean.keyKind === 'sector') return null;
      if (clean.reference === 'shares' && clean.roles.includes('reference')) return null;
      const free = SECTIONS.filter(({ first, last }) =>
        clean.rows.every(({ key }) => Number(key) < first || Number(key) > last),
      );
      const section = free[pick(free.length)];
      if (!section || columns.some(({ role }) => role === 'noise')) return null;
      const last = clean.rows[clean.rows.length - 1]!;
      const added: CleanRow = {
        key: section.letter,
        figures: Object.fromEntries(
          clean.roles.map((role) => [role, last.figures[role]! + 7 * (1 + pick(500))]),
        ),
      };
      return {
        ...table,
        clean: { ...clean, rows: [...clean.rows, added] },
        rows: [
          ...rows,
          { key: added.key, cells: [added.key, ...clean.roles.map((role) => added.figures[role]!)] },
        ],
      };
    },
  },
];
