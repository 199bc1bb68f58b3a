import type { Area } from '../../address';
import { placeOf, type Grid } from '../cells/grid';
import { numberInText } from '../cells/numberStyle';
import { areaFindings } from '../areas/areaFindings';
import { areaRoles, takenAreas, type AreaRoles, type SizedArea } from '../areas/areaRoles';
import { dimensionOf, yearOfPeriod } from '../headers/dimensions';
import type { HeaderRow } from '../headers/findHeaderRows';
import { headerMeaning, type HeaderMeaning } from '../headers/headerRole';
import { textsAround } from '../headers/textsAround';
import { measureOfTitle } from '../headers/titleMeasure';
import { crossCellsOf } from './crossCells';
import type { CrossFigures } from './crossFigures';
import type { LongTable } from './longTable';
import { namedHeaderAt, textAt, type NamedHeader } from './namedHeader';
import { NO_SAMPLE } from './turnedColumns';
import { wideHeader, type HerCell, type WideColumn } from './wideView';

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

/** The jobs of every area in its latest year. */
function sizesOf(grid: Grid, figures: readonly CrossFigures[]): readonly SizedArea[] {
  const yearOf = ({ period }: CrossFigures): number => yearOfPeriod(period) ?? 0;
  const countsJobs = ({ subject }: CrossFigures): boolean => headerMeaning(subject).measure === 'jobs';
  const counted = figures.some(countsJobs) ? figures.filter(countsJobs) : figures;
  const latest = new Map(figures.map((one): [string, CrossFigures] => [one.area, one]));
  for (const one of [...counted].sort((first, second) => yearOf(first) - yearOf(second)))
    latest.set(one.area, one);
  return [...latest].map(([name, { cells }]) => ({
    name,
    jobs: cells.map((cell) => {
      const value = cell ? grid.valueAt(cell.row, cell.column) : '';
      return typeof value === 'number' ? value : numberInText(String(value), 'grouped');
    }),
  }));
}

/** Her header as it stands, for what is written around it. */
function headerAsItStands(grid: Grid, { top, row, columns }: NamedHeader): HeaderRow {
  const [from, to] = [grid.area.column, columns[columns.length - 1]!];
  return {
    grid,
    row,
    top,
    columns: Array.from({ length: to - from + 1 }, (_, at) => ({
      column: from + at,
      meaning: headerMeaning(''),
      sample: NO_SAMPLE,
    })),
  };
}

/** Where the areas stand: the first of them above the figures, or the heading of their column. */
function cellOfAreas(grid: Grid, { said, headings, row, columns }: NamedHeader): HerCell {
  const [above] = said.find(({ what }) => what === 'area')?.cells.values() ?? [];
  const heading = [...headings.values()].find((cell) => dimensionOf(textAt(grid, cell)) === 'area');
  return above ?? heading ?? { row, column: columns[0]! };
}

/** What the figures of one subject and moment are, of the area with that role. */
function meaningOf(
  { subject, part, area, period }: CrossFigures,
  role: 'own' | 'region' | 'reference',
  title: HeaderMeaning['measure'],
  { isOfAreas, isSplit }: { readonly isOfAreas: boolean; readonly isSplit: boolean },
): HeaderMeaning {
  const meaning = headerMeaning(joined(subject, part, period));
  return {
    ...meaning,
    header: joined(subject, part, isOfAreas ? area : '', period),
    partial: meaning.partial || isSplit,
    measure: meaning.measure ?? title,
    region: meaning.region || role === 'region',
    reference: meaning.reference || role === 'reference',
  };
}

/**
 * Sees a table whose rows of headers are named (`Onderwerp`, `Regio's`, `Perioden`) as one with a single header: a row
 * per sector and a column per subject, area and moment, of the areas that the analysis is about. Null for a row
 * that begins no such header.
 */
export function crossTableAt(grid: Grid, top: number): LongTable | null {
  const named = namedHeaderAt(grid, top);
  const cross = named && crossCellsOf(grid, named);
  if (!named || !cross) return null;
  const { names, figures, firstColumn, lastRow } = cross;
  const header = headerAsItStands(grid, named);
  const area: Area = {
    row: named.top,
    column: firstColumn,
    lastRow,
    lastColumn: named.columns[named.columns.length - 1]!,
  };
  const sizes = figures.some((one) => one.area !== '') ? sizesOf(grid, figures) : [];
  const areas = sizes.map((one) => one.name);
  const roles: AreaRoles =
    areas.length > 0
      ? areaRoles(sizes, grid.choices?.areas ?? {}, textsAround(header))
      : { own: null, region: null, reference: null };
  const taken = takenAreas(roles);
  // Beside figures of another part of the same, these are those of a part too.
  const isPart = (one: CrossFigures): boolean =>
    figures.some(
      ({ subject, part, area: where, period }) =>
        part !== one.part && subject === one.subject && where === one.area && period === one.period,
    );
  const title = named.said.some(({ what }) => what === 'subject') ? null : measureOfTitle(header);
  const columns = figures.flatMap((one): WideColumn[] => {
    const role = areas.length === 0 ? 'own' : taken.find((each) => areas[each.area] === one.area)?.role;
    if (role === undefined) return [];
    return [
      {
        meaning: meaningOf(one, role, title, { isOfAreas: areas.length > 1, isSplit: isPart(one) }),
        header: one.header,
        unit: one.unit,
        cellOf: (index) => one.cells[index]!,
      },
    ];
  });
  const naming = names.map(({ heading, header: cell, cells }): WideColumn => ({
    meaning: headerMeaning(heading === '' ? 'Sector' : heading),
    header: cell,
    cellOf: (index) => cells[index]!,
  }));
  const { row, column } = cellOfAreas(grid, named);
  const findings = [...areaFindings(placeOf(grid, row, column), areas, roles), ...cross.findings];
  return {
    area,
    header: wideHeader(
      { header, area, findings, namesAreas: areas.length > 0 },
      names[0]!.cells.length,
      naming,
      columns,
    ),
    unclear: areas.length > 1 && roles.own === null ? { sheet: grid.sheet, area, areas } : null,
  };
}
