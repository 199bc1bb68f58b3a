import type { CodedName, Section } from './codeList';
import { fetchEdition, fetchTable, type Answers, type OpenDataTable } from './fetchTable';
import { fetchObservations } from './fetchObservations';
import { ABSENT } from './figureText';
import type { Network } from './network';
import { hasFigures, type OpenDataChoice, type OpenDataColumn } from './openDataFigures';
import { OpenDataFailure } from './openDataProblem';
import { ESTABLISHMENTS_TABLES } from './tableSpec';

/** The establishments of an area, and the table that they came from. */
export interface Establishments {
  readonly table: OpenDataTable;
  readonly column: OpenDataColumn;
}

/**
 * Establishments of the own area in the year of the jobs, from the first table that has the area.
 * @throws OpenDataFailure when no table has them.
 */
export async function fetchEstablishments(
  network: Network,
  { area, period }: OpenDataChoice,
  sections: readonly Section[],
  answers: Answers,
): Promise<Establishments> {
  const table = await tableWith(network, area, answers);
  const year = table.periods.find((one) => one.year === period.year);
  const noFigures = new OpenDataFailure({
    kind: 'noFigures',
    table: table.id,
    area: area.title,
    period: period.title,
  });
  if (!year) throw noFigures;
  const observations = await fetchObservations(network, table, area, [year], answers);
  const byLetter = new Map(table.branches.sections.map((section) => [section.letter, section]));
  const { total } = table.branches;
  const column: OpenDataColumn = {
    measure: 'establishments',
    role: 'own',
    area,
    period: year,
    figures: sections.map(({ letter }) => {
      const section = byLetter.get(letter);
      return section ? observations.of(year, section) : ABSENT;
    }),
    total: total ? observations.of(year, total) : ABSENT,
  };
  if (!hasFigures(column)) throw noFigures;
  const { modified } = await fetchEdition(network, table, answers);
  if (modified !== table.modified) throw new OpenDataFailure({ kind: 'changed', table: table.id });
  return { table, column };
}

async function tableWith(network: Network, area: CodedName, answers: Answers): Promise<OpenDataTable> {
  for (const spec of ESTABLISHMENTS_TABLES) {
    const table = await fetchTable(network, spec, answers);
    if (table.areas.some(({ key }) => key === area.key)) return table;
  }
  const asked = ESTABLISHMENTS_TABLES.map(({ id }) => id).join(', ');
  throw new OpenDataFailure({ kind: 'noArea', table: asked, area: area.title });
}
