import { sectorIdOfName } from '../../../method/classification/sectors';
import { unitOf } from '../figures/columnUnit';
import { readFigureColumn } from '../figures/figureColumn';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { isBlank, textOf, type Grid } from '../cells/grid';
import { codeOf, isSection } from '../cells/keys';
import type { SectorColumns } from '../columns/sectorColumns';
import { withoutFootnoteMarks } from '../words/text';
import { rowUnitsOf } from '../figures/unitColumn';
import { strayIndent } from './strayIndent';
import { unitOfRounding } from './rounding';
import type { SectionRange } from './sumEvidence';
import type { PlacedRow } from '../rows/levels';

/** What tells of a row whether it stands for a sector, for a part of one, or for several together. */
export interface RowFacts extends PlacedRow {
  /** How far its name is set in: by spaces before it, or by a dash or bullet. */
  readonly indent: number;
  /** Nothing stands in any column of figures. */
  readonly isEmpty: boolean;
  /** Its name is that of a sector of the method, or a code where the table has codes. */
  readonly isKnown: boolean;
  /** By column of counts, the jobs first. */
  readonly values: readonly (number | null)[];
  /** The sections of the SBI that its name begins with, as in `G-N Commerciële dienstverlening`. */
  readonly sections: SectionRange | null;
}

export interface TableFacts {
  readonly rows: readonly RowFacts[];
  /** What the figures are rounded to, by column of counts as the values of a row are. */
  readonly units: readonly number[];
}

const SECTIONS = /^([A-U])(?:\s?(?:[-\u2013]|t\/m)\s?([A-U]))?(?=[\s:.)]|$)/u;

function sectionsIn(label: string): SectionRange | null {
  const [, first, last] = SECTIONS.exec(label) ?? [];
  return first === undefined ? null : { first, last: last ?? first };
}

const BULLET = /^[-\u2013\u2022\u00b7*\u2023]\s+(?=\p{L})/u;
const SET_IN_BY_BULLET = 2;

/** The name without the dash or bullet that sets it in. */
export const withoutBullet = (label: string): string => label.replace(BULLET, '');

function indentOf(grid: Grid, row: number, column: number): number {
  const text = textOf(grid.at(row, column));
  if (/^[\p{L}\p{N}]/u.test(text)) return 0;
  const spaces = /^\s*/.exec(text)![0].length;
  return spaces + (BULLET.test(text.trimStart()) ? SET_IN_BY_BULLET : 0);
}

/** The columns of which sums can be compared: counts of the own area and of the region around it. */
const countColumnsOf = (columns: SectorColumns): readonly HeaderColumn[] =>
  [columns.jobs, columns.earlierJobs, columns.establishments, columns.region].filter(
    (column) => column !== null,
  );

const isKnown = (label: string, keyKind: SectorColumns['keyKind']): boolean =>
  keyKind === 'sbi' ? codeOf(label) !== undefined || isSection(label) : sectorIdOfName(label) !== undefined;

/** What the rows below a header tell of themselves. */
export function rowFacts(header: HeaderRow, columns: SectorColumns, body: readonly PlacedRow[]): TableFacts {
  const { grid } = header;
  const counts = countColumnsOf(columns);
  const figureColumns = [
    ...counts,
    columns.earlierEstablishments,
    columns.earlierRegion,
    columns.reference,
    columns.earlierReference,
    ...Object.values(columns.extras),
  ]
    .filter((column) => column !== null)
    .map(({ column }) => column);
  const rows = body.map(({ row }) => row);
  const rowUnits = rowUnitsOf(header);
  const figures = counts.map((column) => {
    const unit = unitOf(header, column, figureColumns);
    const rules = { mayBeNegative: false, isCount: true, unit, rowUnits };
    return readFigureColumn(grid, column.column, rows, column.meaning.header, rules).figures;
  });
  const units = figures.map((column) =>
    unitOfRounding(
      column.map(({ value }) => value),
      column.find(({ factor }) => factor !== undefined)?.factor,
    ),
  );
  const stray = strayIndent(grid, body, columns);
  const facts = body.map(({ row, label, kind, index }, at) => {
    const values = figures.map((column) => column[at]!.value);
    const hasFigure = values.some((value) => value !== null);
    return {
      row,
      label,
      kind,
      index,
      // One row with a stray space before its name is no part of the row above it.
      indent: stray?.row.row === row ? 0 : indentOf(grid, row, columns.key.column),
      isEmpty: !hasFigure && figureColumns.every((column) => isBlank(grid.at(row, column))),
      isKnown: isKnown(withoutFootnoteMarks(withoutBullet(label)), columns.keyKind),
      values,
      sections: sectionsIn(label),
    };
  });
  return { rows: facts, units };
}
