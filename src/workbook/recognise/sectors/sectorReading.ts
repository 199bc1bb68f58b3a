import type { CellPlace } from '../../cellPlace';
import type { SchemeTable } from '../../input';
import { areaOfTable, asReferenceTable, type TableArea } from '../areas/areaOfTable';
import { subjectOf } from '../areas/tableSubject';
import type { HeaderRow } from '../headers/findHeaderRows';
import type { PartOfYear } from '../headers/partOfYear';
import { placeOf } from '../cells/grid';
import { indicatorListColumnsOf } from '../columns/indicatorListColumns';
import { sbi2025In, versionFindings } from './sbiVersion';
import { sectorColumnsOf, type SectorColumns } from '../columns/sectorColumns';
import { readSectorTable, type SectorTableReading } from './sectorTable';
import type { HeaderStops } from '../rows/tableBody';
import { isTotalByTitle, partByTitle } from '../headers/titlePart';
import { textsAround } from '../headers/textsAround';
import { momentOfTable } from './tableMoment';

/** A sector table as it was read, and of which area it is. */
export interface SectorReading extends SectorTableReading {
  /** Null for a table that is of the own area, as far as it says. */
  readonly about: TableArea | null;
  /** The one year that it is of, by its header or by what is written around it. */
  readonly moment: number | null;
  /** The part of that year: a half, a quarter, a month or a day. */
  readonly part: PartOfYear | null;
  /** Something around it says that it holds what is expected, and not which of it. */
  readonly isForecast: boolean;
  /** What is written around it says that it is of a part of the workers only. */
  readonly isOfPart: boolean;
  /** What is written around it says no more than that it is the total. */
  readonly isTotal: boolean;
  readonly jobsHeader: CellPlace;
  readonly earlierHeader: CellPlace | null;
  /** What its earlier jobs are of, where another table has them. */
  readonly earlierLabel?: string;
  /** What is written around it names: mostly its area. */
  readonly subject: ReadonlySet<string>;
  /** Reads it with those of its columns only whose years are wanted. */
  readAgain(isWanted: (years: readonly number[]) => boolean): SectorReading | null;
}

/**
 * Reads a sector table below a header, also one that has jobs of the reference area only; null where there is
 * none.
 *
 * @param scheme her own division of SBI codes into sectors; null for that of figure 1.
 */
export function readSectors(
  header: HeaderRow,
  stops: HeaderStops,
  scheme: SchemeTable | null,
): SectorReading | null {
  // A column of what is counted may be called jobs, and is a column of indicators all the same.
  if (indicatorListColumnsOf(header)) return null;
  const columns = sectorColumnsOf(header);
  if (columns) return readingOf(header, columns, stops, scheme, areaOfTable(header, columns));
  const ofReference = asReferenceTable(header);
  const theirs = ofReference && sectorColumnsOf(ofReference);
  if (!theirs) return null;
  return readingOf(ofReference, theirs, stops, scheme, { role: 'reference', label: '', byHeader: true });
}

function readingOf(
  header: HeaderRow,
  columns: SectorColumns,
  stops: HeaderStops,
  scheme: SchemeTable | null,
  about: TableArea | null,
): SectorReading | null {
  // Her own division may be of any version of the SBI; that of figure 1 is not.
  if (!scheme && sbi2025In(header, columns)) return null;
  const reading = readSectorTable(header, columns, stops, scheme);
  if (!reading) return null;
  const moment = momentOfTable(header, columns);
  const headerOf = (column: number): CellPlace => placeOf(header.grid, header.row, column);
  return {
    ...reading,
    findings: [...(scheme ? [] : versionFindings(header, columns)), ...reading.findings],
    about,
    moment: moment.year,
    part: moment.part,
    isForecast: reading.findings.some(({ message }) => message.kind === 'forecastUnclear'),
    isOfPart: partByTitle(header) !== null,
    isTotal: isTotalByTitle(header),
    subject: subjectOf(textsAround(header)),
    jobsHeader: headerOf(columns.jobs.column),
    earlierHeader: columns.earlierJobs && headerOf(columns.earlierJobs.column),
    readAgain: (isWanted) => {
      const wanted = header.columns.filter(({ meaning }) => isWanted(meaning.years));
      const narrowed: HeaderRow = { ...header, columns: wanted };
      const narrower = sectorColumnsOf(narrowed);
      return narrower && readingOf(narrowed, narrower, stops, scheme, about);
    },
  };
}
