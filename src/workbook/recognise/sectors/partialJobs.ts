import type { Finding } from '../../findings';
import type { HeaderRow } from '../headers/findHeaderRows';
import { headerMeaning } from '../headers/headerRole';
import { placeOf } from '../cells/grid';
import type { SectorColumns } from '../columns/sectorColumns';
import { partByTitle, saysPartOfWorkers } from '../headers/titlePart';

/** That the jobs are those of a part of the workers only, by the header or the title, where no column counts them all. */
export function partialJobs(header: HeaderRow, { jobs }: SectorColumns): readonly Finding[] {
  if (jobs.role !== undefined) return [];
  const own = jobs.meaning.header;
  // What the header does not say by its words, the form of the table does.
  const isPartByForm = jobs.meaning.partial && !headerMeaning(own).partial;
  const column = saysPartOfWorkers(own) || isPartByForm ? own : partByTitle(header);
  if (column === null) return [];
  const place = placeOf(header.grid, header.row, jobs.column);
  return [{ severity: 'notice', place, message: { kind: 'partialJobs', column } }];
}
