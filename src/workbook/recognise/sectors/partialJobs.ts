import type { Finding } from '../../findings';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import type { SectorColumns } from '../columns/sectorColumns';
import { plainText } from '../words/text';

/** `Banen (incl. zelfstandigen)`, `banen van mannen en vrouwen`: no part but the whole. */
const ALL_OF_THEM = /\b(?:incl\w*|met|with|en|and|plus)\b|[+&/]/;

/** That the jobs are those of a part of the workers only, where no column counts them all. */
export function partialJobs({ grid, row }: HeaderRow, { jobs }: SectorColumns): readonly Finding[] {
  const { header, partial } = jobs.meaning;
  if (!partial || jobs.role !== undefined || ALL_OF_THEM.test(plainText(header))) return [];
  const place = placeOf(grid, row, jobs.column);
  return [{ severity: 'notice', place, message: { kind: 'partialJobs', column: header } }];
}
