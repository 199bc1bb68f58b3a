import { overlaps } from '../address';
import type { Finding } from '../findings';
import type { RecognisedTable } from '../input';
import { isNumberColumn } from './cells/columnSample';
import { extentOf } from './rows/extent';
import { isKeyLabel, type HeaderRow } from './headers/findHeaderRows';
import { placeOf } from './cells/grid';
import { lackingIn } from './kinds/nearTable';
import type { SearchedGrid } from './searchWorkbook';
import { sectorColumnsOf } from './columns/sectorColumns';

/** The jobs of a table of sectors that is filled in, and not with numbers. */
function unreadJobs(header: HeaderRow): readonly Finding[] {
  const columns = header.grid.view ? null : sectorColumnsOf(header, true);
  if (!columns || !isKeyLabel(columns.key.meaning)) return [];
  const { column, meaning, sample } = columns.jobs;
  if (sample.filled === 0 || isNumberColumn(sample)) return [];
  const message = { kind: 'columnWithoutNumbers', column: meaning.header } as const;
  return [{ severity: 'notice', place: placeOf(header.grid, header.row, column), message }];
}

/** Tables of sectors that stand apart from those that were read, and of which no jobs can be read. */
export function unreadTables(
  searched: readonly SearchedGrid[],
  read: readonly RecognisedTable[],
): readonly Finding[] {
  const isRead = (header: HeaderRow): boolean =>
    read.some(({ sheet, area }) => sheet === header.grid.sheet && overlaps(area, extentOf(header)));
  return searched.flatMap(({ headers }) =>
    headers.filter((header) => header.top === header.row && !isRead(header)).flatMap(unreadJobs),
  );
}

/** Sheets of which nothing was read and nothing else is said, each with the first table that looks like one of a kind. */
export function nearTables(
  searched: readonly SearchedGrid[],
  read: readonly RecognisedTable[],
  said: readonly Finding[],
): readonly Finding[] {
  const known = new Set([...read.map(({ sheet }) => sheet), ...said.map(({ place }) => place.sheet)]);
  return searched.flatMap(({ sheet, headers, unclear }): readonly Finding[] => {
    if (known.has(sheet) || unclear.length > 0) return [];
    const near = headers.flatMap((header) => {
      const lacking = header.top === header.row && !header.grid.view ? lackingIn(header) : null;
      return lacking === null ? [] : [{ header, lacking }];
    });
    const [first] = near;
    if (!first) return [];
    known.add(sheet);
    const { grid, row, columns } = first.header;
    const message = { kind: 'tableNotRead', sheet, lacking: first.lacking } as const;
    return [{ severity: 'notice', place: placeOf(grid, row, columns[0]!.column), message }];
  });
}
