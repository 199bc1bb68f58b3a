import type { RecognisedColumn, RecognisedTable, TableKind } from '../../input';
import { placeOf } from '../cells/grid';
import { canBe, likeness, reasonsFor } from './columnReasons';
import { isCorrectable } from './correctedHeader';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';

/** The roles without which a table is no table of its kind. */
const NEEDED: ReadonlySet<string> = new Set([
  'sector',
  'sbiCode',
  'jobs',
  'name',
  'project',
  'goal',
  'element',
  'rating',
  'numerator',
  'denominator',
  'value',
  'level',
]);

/** Under which name a role is corrected: the names of sectors and their codes are one. */
export const correctedRole = (role: string): string => (role === 'sbiCode' ? 'sector' : role);

/** The headers that may be taken for a role, likeliest first; a header that stands there twice cannot be told apart. */
function othersFor(
  kind: TableKind,
  role: string,
  taken: HeaderColumn | null,
  header: HeaderRow,
): readonly string[] {
  if (!isCorrectable(kind, correctedRole(role))) return [];
  const candidates = header.columns.filter(
    (column) => column !== taken && column.meaning.header !== '' && canBe(role, column),
  );
  const ordered = [...candidates].sort(
    (one, other) => likeness(role, other) - likeness(role, one) || one.column - other.column,
  );
  const headers = new Set(ordered.map(({ meaning }) => meaning.header));
  if (taken) headers.delete(taken.meaning.header);
  return [...headers];
}

/** What each column of a table was taken for and why, and what may be taken instead. */
export function describeColumns(
  kind: TableKind,
  header: HeaderRow,
  roles: readonly (readonly [string, HeaderColumn | null])[],
): Pick<RecognisedTable, 'columns' | 'unfilled'> {
  const taken = new Map(
    roles.flatMap(([role, column]): [string, HeaderColumn][] => (column ? [[role, column]] : [])),
  );
  return {
    columns: roles.flatMap(([role, column]): RecognisedColumn[] =>
      column
        ? [
            {
              role,
              header: column.meaning.header,
              column: placeOf(header.grid, header.row, column.column).column,
              reasons: reasonsFor(role, column, header, taken),
              others: othersFor(kind, role, column, header),
              isOptional: !NEEDED.has(role),
            },
          ]
        : [],
    ),
    unfilled: roles.flatMap(([role, column]) => {
      if (column || !isCorrectable(kind, correctedRole(role))) return [];
      const others = othersFor(kind, role, null, header);
      const isChosen = header.without?.has(role) === true;
      return others.length > 0 || isChosen ? [{ role, others, isChosen }] : [];
    }),
  };
}
