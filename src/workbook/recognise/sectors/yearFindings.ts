import type { Finding } from '../../findings';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf, textOf } from '../cells/grid';
import type { SectorColumns } from '../columns/sectorColumns';
import { displayText } from '../words/text';
import { titleCells } from '../headers/textsAround';
import { yearsSaid } from './yearsSaid';

/** A title, or the name of the sheet, that speaks of years among which that of the jobs is not. */
function titleYears(header: HeaderRow, { jobs }: SectorColumns): readonly Finding[] {
  const year = jobs.meaning.years[0];
  if (year === undefined) return [];
  const { grid } = header;
  const texts = [
    ...titleCells(header).map(({ row, column }) => ({
      title: displayText(textOf(grid.at(row, column))),
      place: placeOf(grid, row, column),
    })),
    { title: grid.sheet, place: placeOf(grid, header.row, jobs.column) },
  ];
  return texts.flatMap(({ title, place }): Finding[] => {
    const years = yearsSaid(title);
    const [first, last] = [years[0], years[years.length - 1]];
    if (first === undefined || last === undefined || (first <= year && year <= last)) return [];
    return [{ severity: 'notice', place, message: { kind: 'titleYearDiffers', title, year: last } }];
  });
}

/** The columns that count the same of the same area, each of a moment of its own. */
const alikeIn = ({ columns }: HeaderRow, { meaning: { measure, reference, region } }: HeaderColumn) =>
  columns.filter(
    ({ meaning }) =>
      meaning.years.length === 1 &&
      meaning.measure === measure &&
      meaning.reference === reference &&
      meaning.region === region &&
      meaning.derivation === null,
  );

/** Which columns are used of a table of halves, quarters or months; null for a table of years or days. */
function partsTaken(header: HeaderRow, { jobs, earlierJobs }: SectorColumns): Finding | null {
  const alike = alikeIn(header, jobs);
  const isPart = ({ meaning: { part } }: HeaderColumn): boolean => part !== null && !part.isDay;
  if (alike.length < 2 || !alike.some(isPart) || !alike.includes(jobs)) return null;
  // Of one month in each of two years there is nothing to choose.
  if (earlierJobs && alike.length === 2) return null;
  return {
    severity: 'notice',
    place: placeOf(header.grid, header.row, jobs.column),
    message: {
      kind: 'partsTaken',
      column: jobs.meaning.header,
      earlier: earlierJobs?.meaning.header ?? null,
    },
  };
}

/** Which two years of a table of more than two are used. */
function yearsTaken(header: HeaderRow, columns: SectorColumns): readonly Finding[] {
  const { jobs, earlierJobs } = columns;
  const parts = partsTaken(header, columns);
  if (parts) return [parts];
  const [year, earlier] = [jobs.meaning.years[0], earlierJobs?.meaning.years[0]];
  if (year === undefined || earlier === undefined) return [];
  const alike = alikeIn(header, jobs);
  const years = [...new Set(alike.map(({ meaning }) => meaning.years[0]!))].sort((one, other) => one - other);
  if (years.length < 3) return [];
  return [
    {
      severity: 'notice',
      place: placeOf(header.grid, header.row, jobs.column),
      message: { kind: 'yearsTaken', years, year, earlier },
    },
  ];
}

/** What is to be said of the years of a table of sectors. */
export const yearFindings = (header: HeaderRow, columns: SectorColumns): readonly Finding[] => [
  ...yearsTaken(header, columns),
  ...titleYears(header, columns),
];
