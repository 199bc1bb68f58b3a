import type { Area } from '../address';
import type { Finding } from '../findings';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { isNumberColumn, isTextColumn } from './cells/columnSample';
import { unitOf } from './figures/columnUnit';
import { extentOf } from './rows/extent';
import { readFigureColumn } from './figures/figureColumn';
import { isKeyLabel, type HeaderRow } from './headers/findHeaderRows';
import type { NotTaken, ReadProblem } from './recognition';
import { isOwnSheet } from './searchableGrids';
import { refused2025 } from './sectors/sbiVersion';
import type { SearchedGrid } from './searchWorkbook';
import { branchKeysIn } from './codes/branchKeys';
import { sectorColumnsOf, type SectorColumns } from './columns/sectorColumns';
import { stopsOf } from './rows/stops';
import { readBody } from './rows/tableBody';

function reasonFor(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): NotTaken {
  if (isOwnSheet(snapshot, sheet)) return 'ownSheet';
  if (sheet.cells.isBlank) return 'emptySheet';
  return sheet.cells.hasNumbers ? 'noHeader' : 'noNumbers';
}

function whereAndWhat(header: HeaderRow): {
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
} {
  return {
    sheet: header.grid.sheet,
    area: extentOf(header),
    headers: header.columns.map((c) => c.meaning.header).filter((text) => text !== ''),
  };
}

/** How near a header is to that of a sector table without jobs: names of sectors, and figures beside them. */
function nearness(header: HeaderRow): number {
  if (header.top !== header.row || !header.columns.some((c) => isTextColumn(c.sample))) return 0;
  const figures = header.columns.filter((c) => isNumberColumn(c.sample) && c.meaning.header !== '').length;
  const named = header.columns.some((c) => c.meaning.label === 'sector' || c.meaning.label === 'code');
  const known = header.columns.some((c) => c.meaning.measure !== null || c.meaning.reference);
  return figures > 0 && (named || known) ? (named ? 100 : 0) + figures : 0;
}

/** The jobs of a table that cannot be used, and how many can. */
function jobsIn(
  header: HeaderRow,
  { key, jobs }: SectorColumns,
): { readonly unread: readonly Finding[]; readonly usable: number } {
  const body = readBody(header, key.column, [], [jobs.column], stopsOf([]));
  const { figures, findings } = readFigureColumn(
    header.grid,
    jobs.column,
    body.flatMap(({ row, kind }) => (kind === 'row' ? [row] : [])),
    jobs.meaning.header,
    { mayBeNegative: false, isCount: true, unit: unitOf(header, jobs, [jobs.column]) },
  );
  return {
    unread: findings.filter(({ severity }) => severity === 'problem'),
    usable: figures.filter(({ value }) => value !== null).length,
  };
}

/** Says why no sector table could be read: what came nearest, or what was looked at. */
export function whyNothing(snapshot: WorkbookSnapshot, searched: readonly SearchedGrid[]): ReadProblem {
  const headers = searched.flatMap((grid) => grid.headers);
  const [refused] = refused2025(headers);
  if (refused) {
    const { sheet, area, found } = refused;
    return { kind: 'sbi2025', sheet, area, found };
  }
  const [keyed] = headers.flatMap((header) => branchKeysIn(header) ?? []);
  if (keyed) return { kind: 'branchKeys', ...keyed };
  const [unclear] = searched.flatMap((grid) => grid.unclear);
  if (unclear) return { kind: 'areaUnclear', ...unclear };
  for (const header of headers) {
    const columns = sectorColumnsOf(header, true);
    if (!columns || !isKeyLabel(columns.key.meaning)) continue;
    const { headers: seen, ...place } = whereAndWhat(header);
    const split = header.findings?.find(({ message }) => message.kind === 'rowsSplitBy')?.message;
    if (split?.kind === 'rowsSplitBy') return { kind: 'rowsSplit', ...place, column: split.column };
    return columns.jobs.sample.filled === 0 && !header.grid.view
      ? { kind: 'emptyTable', ...place, column: columns.jobs.meaning.header }
      : { kind: 'noUsableRows', ...place, headers: seen, ...jobsIn(header, columns) };
  }
  const nearest = headers.reduce<HeaderRow | null>(
    (best, header) => (nearness(header) > (best ? nearness(best) : 0) ? header : best),
    null,
  );
  if (nearest) return { kind: 'noJobsColumn', ...whereAndWhat(nearest) };
  return {
    kind: 'noTable',
    lookedAt: snapshot.sheets.map((sheet) => ({ sheet: sheet.name, reason: reasonFor(snapshot, sheet) })),
  };
}
