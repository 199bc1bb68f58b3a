import type { Finding } from '../../findings';
import { placeOf, textOf } from '../cells/grid';
import type { SectorColumns } from '../columns/sectorColumns';
import type { HeaderRow } from '../headers/findHeaderRows';
import { measureSaid } from '../headers/headerRole';
import { measureOfTitle } from '../headers/titleMeasure';
import type { BodyRow } from '../rows/tableBody';

/** Whether anything in or around a table says that its figures are jobs, when no header does. */
function areSaid(header: HeaderRow, { jobs, labels }: SectorColumns, body: readonly BodyRow[]): boolean {
  if (jobs.role !== undefined || measureOfTitle(header) === 'jobs') return true;
  // Full-time and part-time workers are parts of workers.
  if (header.columns.some(({ partOf, meaning }) => partOf === jobs.column && meaning.partial)) return true;
  return body.some(
    ({ row, kind, label }) =>
      // `Werkzame personen totaal` says it of the rows above it too.
      (kind === 'total' && measureSaid(label) === 'jobs') ||
      labels.some(({ column }) => measureSaid(textOf(header.grid.at(row, column))) === 'jobs'),
  );
}

/** That nothing in or around a table says that its figures are jobs: they are what is left when the rest is known. */
export function assumedJobs(
  header: HeaderRow,
  columns: SectorColumns,
  body: readonly BodyRow[],
): readonly Finding[] {
  if (columns.jobsNamed || areSaid(header, columns, body)) return [];
  const { column, meaning } = columns.jobs;
  const message = { kind: 'jobsAssumed', column: meaning.header } as const;
  return [{ severity: 'notice', place: placeOf(header.grid, header.row, column), message }];
}
