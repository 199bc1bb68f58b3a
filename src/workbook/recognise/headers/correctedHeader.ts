import { ELEMENTS, type Element } from '../../../method/ecosystem/elements';
import type { Choices, ColumnChoice } from '../../choices';
import { EXTRA_FIGURES, SECTOR_FIGURES, type TableKind } from '../../input';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import type { HeaderMeaning } from './headerRole';
import type { LabelRole } from '../words/vocabulary';

/** By which name of a column a role is found; a sector table and the columns of elements have roles of their own. */
const LABEL_OF_ROLE: Readonly<Partial<Record<TableKind, Readonly<Record<string, LabelRole>>>>> = {
  clusters: {
    name: 'name',
    verdict: 'verdict',
    area: 'area',
    centre: 'place',
    proximity: 'proximity',
    proximityEvidence: 'proximityEvidence',
    dependence: 'dependence',
    dependenceEvidence: 'dependenceEvidence',
    phase: 'phase',
    phaseReason: 'phaseReason',
  },
  projects: {
    project: 'project',
    organisation: 'organisation',
    sector: 'sector',
    place: 'place',
    organisationKind: 'organisationKind',
  },
  criteria: { sector: 'sector', selected: 'selected' },
  missions: { sector: 'sector' },
  goals: { goal: 'goal', name: 'name', element: 'element' },
  ratings: {
    subjectKind: 'subjectKind',
    name: 'name',
    element: 'element',
    rating: 'rating',
    evidence: 'evidence',
    source: 'source',
    disputed: 'disputed',
  },
  indicators: { sector: 'sector', element: 'element', source: 'source' },
};

const SECTOR_ROLES: ReadonlySet<string> = new Set([
  'sector',
  'subsector',
  ...SECTOR_FIGURES,
  ...EXTRA_FIGURES,
]);

const isElement = (role: string): role is Element => ELEMENTS.some((element) => element === role);

/** Whether she can have another column taken for a role. */
export function isCorrectable(kind: TableKind, role: string): boolean {
  if (kind === 'sectors') return SECTOR_ROLES.has(role);
  if (isElement(role)) return kind === 'indicators' || kind === 'ratings';
  return LABEL_OF_ROLE[kind]?.[role] !== undefined;
}

const SAYS_NOTHING = {
  measure: null,
  derivation: null,
  extra: null,
  reference: false,
  region: false,
  element: null,
  label: null,
} as const satisfies Partial<HeaderMeaning>;

/** What a header says once she has told what its column is; the readers of texts and elements go by that. */
function meaningFor(kind: TableKind, role: string, meaning: HeaderMeaning): HeaderMeaning {
  if (kind === 'sectors') return meaning;
  if (isElement(role)) return { ...meaning, ...SAYS_NOTHING, element: role };
  return { ...meaning, ...SAYS_NOTHING, label: LABEL_OF_ROLE[kind]?.[role] ?? null };
}

/** A column that had the role by its header loses it to the one that she chose. */
function withoutRole(kind: TableKind, roles: readonly string[], column: HeaderColumn): HeaderColumn {
  if (kind === 'sectors') return column;
  const { meaning } = column;
  const label = roles.some((role) => LABEL_OF_ROLE[kind]?.[role] === meaning.label) ? null : meaning.label;
  const element = roles.some((role) => role === meaning.element) ? null : meaning.element;
  return label === meaning.label && element === meaning.element
    ? column
    : { ...column, meaning: { ...meaning, label, element } };
}

/** The corrections of one kind of table on one sheet. */
export const correctionsOf = (
  { columns }: Choices,
  kind: TableKind,
  sheet: string,
): readonly ColumnChoice[] =>
  columns.filter(
    (choice) => choice.kind === kind && choice.sheet === sheet && isCorrectable(kind, choice.role),
  );

/** A header as she corrected it for one kind of table; the header itself where none of it is hers. */
export function correctedHeader(header: HeaderRow, kind: TableKind, choices: Choices): HeaderRow {
  const given = new Map<HeaderColumn, string>();
  const without = new Set<string>();
  for (const { role, header: wanted } of correctionsOf(choices, kind, header.grid.sheet)) {
    if (wanted === null) without.add(role);
    const column = header.columns.find(({ meaning }) => meaning.header === wanted);
    if (column && !given.has(column)) given.set(column, role);
  }
  if (given.size === 0 && without.size === 0) return header;
  const roles = [...given.values(), ...without];
  const columns = header.columns.map((column): HeaderColumn => {
    const role = given.get(column);
    return role === undefined
      ? withoutRole(kind, roles, column)
      : { ...column, role, meaning: meaningFor(kind, role, column.meaning) };
  });
  return { ...header, columns, without };
}
