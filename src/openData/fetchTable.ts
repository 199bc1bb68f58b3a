import { branchesOf, codedNames, yearsOf, type Branches, type CodedName, type Period } from './codeList';
import { fetchRows } from './fetchRows';
import type { Follow, Network } from './network';
import { shapeFailure, textIn, type JsonObject } from './shape';
import { figureColumnOf, type FigureColumnInfo } from './tableColumns';
import { AREA, BRANCH, PERIOD, type TableSpec } from './tableSpec';

/** What a table is and what can be asked of it. */
export interface OpenDataTable {
  readonly id: string;
  readonly title: string;
  /** When its figures were last changed, as the table says it: `2025-10-30T02:00:00`. */
  readonly modified: string;
  readonly column: FigureColumnInfo;
  readonly areas: readonly CodedName[];
  /** Latest first. */
  readonly periods: readonly Period[];
  readonly branches: Branches;
}

/** How many answers describe a table. */
export const ANSWERS_PER_TABLE = 5;

/** How a table is followed: each answer that comes counts. */
export type Answers = Pick<Follow, 'signal'> & { readonly onAnswer: () => void };

/** @throws OpenDataFailure when it cannot be fetched, or is not as it was described. */
export async function fetchTable(
  network: Network,
  spec: TableSpec,
  answers: Answers,
): Promise<OpenDataTable> {
  const table = spec.id;
  const list = (name: string): Promise<readonly JsonObject[]> =>
    fetchRows(network, { table, list: name }, answers);
  const { title, modified } = await fetchEdition(network, spec, answers);
  const column = figureColumnOf(spec, await list('DataProperties'));
  const areas = codedNames(table, AREA, await list(AREA));
  const periods = yearsOf(table, PERIOD, await list(PERIOD));
  const branches = branchesOf(table, BRANCH, await list(BRANCH));
  return { id: table, title, modified, column, areas, periods, branches };
}

/** The title of a table, and by its moment which edition of it this is. */
export async function fetchEdition(
  network: Network,
  { id }: Pick<TableSpec, 'id'>,
  answers: Answers,
): Promise<Pick<OpenDataTable, 'title' | 'modified'>> {
  const infos = await fetchRows(network, { table: id, list: 'TableInfos' }, answers);
  const [info] = infos;
  if (!info || infos.length > 1) throw shapeFailure(id, 'answer', 'TableInfos');
  if (textIn(info, 'Identifier', id).toUpperCase() !== id) throw shapeFailure(id, 'answer', 'Identifier');
  return { title: textIn(info, 'Title', id), modified: textIn(info, 'Modified', id) };
}
