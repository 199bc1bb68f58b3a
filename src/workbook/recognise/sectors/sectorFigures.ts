import type { Finding } from '../../findings';
import { SECTOR_FIGURES, type SectorFigure } from '../../input';
import type { FigureColumn } from '../figures/figureColumn';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import {
  areSameMoments,
  percentSigns,
  readReference,
  type ReferenceReading,
} from '../figures/referenceColumn';
import type { SectorColumns } from '../columns/sectorColumns';
import { unclearShares } from '../figures/unclearShares';
import type { ReadColumn } from '../figures/figureColumn';

/** A row of the table, and its place among the figures of a column. */
interface PlacedRow {
  readonly row: number;
  readonly index: number;
}

export interface SectorFigures {
  readonly figures: Readonly<Record<SectorFigure, FigureColumn | null>>;
  /** The columns without those that cannot be used. */
  readonly taken: SectorColumns;
  readonly reference: Pick<ReferenceReading, 'kind' | 'divisor'>;
  readonly findings: readonly Finding[];
}

/** Reads the figure columns of a sector table; what the reference columns hold decides whether they are used. */
export function readSectorFigures(
  header: HeaderRow,
  columns: SectorColumns,
  rows: readonly PlacedRow[],
  totalIndex: number | null,
  read: ReadColumn,
): SectorFigures {
  const readingOf = (column: HeaderColumn): ReferenceReading => {
    const { figures, findings } = read(column, false);
    const unclear = unclearShares(
      rows.map(({ index }) => figures[index]!),
      findings,
    );
    if (column.meaning.measure === null && unclear.length > 0)
      return { kind: 'none', divisor: 1, findings: unclear };
    return readReference(
      column,
      rows.map(({ index }) => figures[index]!),
      totalIndex === null ? null : figures[totalIndex]!,
      percentSigns(rows.map(({ row }) => header.grid.at(row, column.column))),
    );
  };
  const reference = columns.reference && readingOf(columns.reference);
  const earlier = reference && earlierReferenceIn(columns, reference, readingOf, header);
  const earlierRegion = earlierRegionIn(columns, header);
  const taken: SectorColumns = {
    ...columns,
    earlierRegion: earlierRegion.column,
    reference: reference?.kind === 'none' ? null : columns.reference,
    earlierReference: earlier?.column ?? null,
  };
  const count = (column: HeaderColumn | null): FigureColumn | null => column && read(column, true);
  const figures = {
    jobs: count(columns.jobs),
    earlierJobs: count(columns.earlierJobs),
    establishments: count(columns.establishments),
    earlierEstablishments: count(columns.earlierEstablishments),
    region: count(columns.region),
    earlierRegion: count(taken.earlierRegion),
    reference: taken.reference && read(taken.reference, reference?.kind === 'jobs'),
    earlierReference: count(taken.earlierReference),
  };
  return {
    figures,
    taken,
    reference: reference ?? { kind: 'none', divisor: 1 },
    findings: [
      ...SECTOR_FIGURES.flatMap((part) => figures[part]?.findings ?? []),
      ...(reference?.findings ?? []),
      ...withoutReason(columns.reference, reference, header),
      ...(earlier?.findings ?? []),
      ...earlierRegion.findings,
    ],
  };
}

/** A column of the reference area that is not used although nothing is said of it: no row of a sector has a number in it. */
function withoutReason(
  column: HeaderColumn | null,
  reading: ReferenceReading | null,
  { grid, row }: HeaderRow,
): readonly Finding[] {
  if (!column || reading?.kind !== 'none' || reading.findings.length > 0) return [];
  const message = { kind: 'columnWithoutNumbers', column: column.meaning.header } as const;
  return [{ severity: 'notice', place: placeOf(grid, row, column.column), message }];
}

/** A column of another area at the earlier moment; null where it cannot be put beside the own growth. */
interface EarlierColumn {
  readonly column: HeaderColumn | null;
  readonly findings: readonly Finding[];
}

const unusedEarlier = (
  kind: 'earlierReferenceUnused' | 'earlierRegionUnused',
  { column, meaning }: HeaderColumn,
  { grid, row }: HeaderRow,
): EarlierColumn => ({
  column: null,
  findings: [
    {
      severity: 'notice',
      place: placeOf(grid, row, column),
      message: { kind, column: meaning.header },
    },
  ],
});

/** Growth of the region says something of growth here only when both are over the same years. */
function earlierRegionIn(columns: SectorColumns, header: HeaderRow): EarlierColumn {
  const { jobs, earlierJobs, region, earlierRegion } = columns;
  if (!earlierJobs || !region || !earlierRegion) return { column: null, findings: [] };
  return areSameMoments({ jobs, earlierJobs, other: region, earlierOther: earlierRegion })
    ? { column: earlierRegion, findings: [] }
    : unusedEarlier('earlierRegionUnused', earlierRegion, header);
}

/** Shift-share takes jobs of both areas at the same two moments; an earlier column that does not fit is named. */
function earlierReferenceIn(
  columns: SectorColumns,
  reading: ReferenceReading,
  readingOf: (column: HeaderColumn) => ReferenceReading,
  header: HeaderRow,
): EarlierColumn {
  const { jobs, earlierJobs, reference, earlierReference } = columns;
  if (!earlierJobs || !reference || !earlierReference) return { column: null, findings: [] };
  const fits =
    reading.kind === 'jobs' &&
    readingOf(earlierReference).kind === 'jobs' &&
    areSameMoments({ jobs, earlierJobs, other: reference, earlierOther: earlierReference });
  return fits
    ? { column: earlierReference, findings: [] }
    : unusedEarlier('earlierReferenceUnused', earlierReference, header);
}
