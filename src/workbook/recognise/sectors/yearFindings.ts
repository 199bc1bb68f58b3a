import type { Finding } from '../../findings';
import type { HeaderRow } from '../headers/findHeaderRows';
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

/** Which two years of a table of more than two are used. */
function yearsTaken(header: HeaderRow, { jobs, earlierJobs }: SectorColumns): readonly Finding[] {
  const [year, earlier] = [jobs.meaning.years[0], earlierJobs?.meaning.years[0]];
  if (year === undefined || earlier === undefined) return [];
  const alike = header.columns.filter(
    ({ meaning }) =>
      meaning.years.length === 1 &&
      meaning.measure === jobs.meaning.measure &&
      meaning.reference === jobs.meaning.reference &&
      meaning.region === jobs.meaning.region &&
      meaning.derivation === null,
  );
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
