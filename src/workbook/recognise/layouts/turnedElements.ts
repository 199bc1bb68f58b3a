import type { Area } from '../../address';
import type { Finding } from '../../findings';
import { kindOfArea } from '../areas/areaRoles';
import type { ColumnSample } from '../cells/columnSample';
import { placeOf, textOf, type Grid } from '../cells/grid';
import { displayText, plainText } from '../words/text';
import { elementColumnsOf } from '../columns/elementColumns';
import type { HeaderRow } from '../headers/findHeaderRows';
import { elementOf, headerMeaning } from '../headers/headerRole';
import { kindNamed } from '../headers/subjectKind';
import { textsAround } from '../headers/textsAround';
import { INDICATOR_LIST_HEADERS } from '../words/vocabulary';
import { isFootnote, rowKindOf } from '../rows/rowLabel';
import { labelOfCell } from '../rows/tableBody';
import type { LongTable } from './longTable';
import { NO_SAMPLE } from './turnedColumns';
import { wideHeader, type WideColumn } from './wideView';
import { sectorNamed } from '../codes/sectorNamed';

/** A table with a row per element has more than one. */
const FEWEST_ELEMENTS = 2;
const FEWEST_SUBJECTS = 2;

const LIST_HEADERS: ReadonlySet<string> = new Set(Object.values(INDICATOR_LIST_HEADERS).flat());

const elementAt = (grid: Grid, row: number, column: number): boolean =>
  elementOf(labelOfCell(grid.at(row, column))) !== null;

/** The column below a row that names the elements; null where none does. */
function namesBelow(grid: Grid, row: number): number | null {
  for (let column = grid.area.column; column < grid.area.lastColumn; column++) {
    let elements = 0;
    while (elements < FEWEST_ELEMENTS && elementAt(grid, row + 1 + elements, column)) elements++;
    if (elements === FEWEST_ELEMENTS) return column;
  }
  return null;
}

/** A name of a sector or a cluster, by what it is not: another column of a list, or an area. */
function mayBeSubject(text: string): boolean {
  const { label, measure, element, derivation } = headerMeaning(text);
  const isNamed = label === null && measure === null && element === null && derivation === null;
  return text !== '' && isNamed && kindOfArea(text) === null && !LIST_HEADERS.has(plainText(text));
}

/** The columns of sectors or clusters beside the names of the elements. */
function subjectsBeside(grid: Grid, row: number, names: number): readonly number[] {
  const subjects: number[] = [];
  for (let column = names + 1; column <= grid.area.lastColumn; column++) {
    if (!mayBeSubject(displayText(textOf(grid.at(row, column))))) break;
    subjects.push(column);
  }
  return subjects;
}

/** The rows of elements, and what is to be said of others between them. */
function elementsBelow(
  grid: Grid,
  row: number,
  names: number,
  subjects: readonly number[],
): { readonly rows: readonly number[]; readonly findings: readonly Finding[] } {
  const rows: number[] = [];
  const findings: Finding[] = [];
  for (let below = row + 1; below <= grid.area.lastRow; below++) {
    const found = labelOfCell(grid.at(below, names));
    const isAlone = subjects.every((column) => grid.valueAt(below, column) === '');
    if (found === '' && isAlone) break;
    if (elementOf(found) !== null) rows.push(below);
    else if (!isAlone && rowKindOf(found) === 'row' && !isFootnote(found))
      findings.push({
        severity: 'problem',
        place: placeOf(grid, below, names),
        message: { kind: 'unknownElement', found },
      });
  }
  return { rows, findings };
}

/**
 * Sees a table with its elements below each other, and its sectors or clusters beside each other, as one that has
 * them the other way round. Null for a row that heads no such table.
 */
export function turnedElementsAt(grid: Grid, row: number): LongTable | null {
  const names = namesBelow(grid, row);
  const subjects = names === null ? [] : subjectsBeside(grid, row, names);
  if (names === null || subjects.length < FEWEST_SUBJECTS) return null;
  const { rows, findings } = elementsBelow(grid, row, names, subjects);
  const header: HeaderRow = {
    grid,
    row,
    top: row,
    columns: [names, ...subjects].map((column) => ({
      column,
      meaning: headerMeaning(''),
      sample: NO_SAMPLE,
    })),
  };
  const known = subjects.filter((column) => sectorNamed(grid.valueAt(row, column)) === 'sector');
  const said = [labelOfCell(grid.at(row, names)), ...textsAround(header)].map(kindNamed);
  const kind = said.find((each) => each !== null) ?? null;
  if (known.length * 2 < subjects.length && kind === null) return null;
  const area: Area = {
    row,
    column: names,
    lastRow: rows[rows.length - 1]!,
    lastColumn: subjects[subjects.length - 1]!,
  };
  const key: WideColumn = {
    meaning: headerMeaning(kind === 'cluster' ? 'Cluster' : 'Sector'),
    header: { row, column: names },
    cellOf: (index) => ({ row, column: subjects[index]! }),
  };
  const elements = rows.map((below): WideColumn => ({
    meaning: headerMeaning(labelOfCell(grid.at(below, names))),
    header: { row: below, column: names },
    cellOf: (index) => ({ row: below, column: subjects[index]! }),
  }));
  const wide = sampledTogether(
    wideHeader({ header, area, findings, namesAreas: false }, subjects.length, [key], elements),
  );
  return elementColumnsOf(wide) ? { area, header: wide, unclear: null } : null;
}

/** One row has few cells; that its table rates or counts is told by all of them together. */
function sampledTogether(header: HeaderRow): HeaderRow {
  const [key, ...elements] = header.columns;
  const parts = Object.keys(NO_SAMPLE) as (keyof ColumnSample)[];
  const sums = parts.map(
    (part) => [part, elements.reduce((sum, { sample }) => sum + sample[part], 0)] as const,
  );
  const sample: ColumnSample = { ...NO_SAMPLE, ...Object.fromEntries(sums) };
  return { ...header, columns: [key!, ...elements.map((column) => ({ ...column, sample }))] };
}
