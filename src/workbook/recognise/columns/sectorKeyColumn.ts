import { isTextColumn } from '../cells/columnSample';
import { isKeyLabel, type HeaderColumn, type HeaderRow } from '../headers/findHeaderRows';
import { namesCodes } from '../../../method/classification/codeSpan';
import { codeSourceOf } from '../codes/codeRows';
import { isBlank } from '../cells/grid';
import { codeOf, isSection } from '../cells/keys';
import { rowKindOf } from '../rows/rowLabel';
import { isBranchKey } from '../codes/branchKeys';
import { BLANK_ROWS_THAT_END, labelOfCell } from '../rows/tableBody';

/** `BedrijfstakkenBranchesSBI2008` too. */
const SYSTEM = /SBI|NACE|\b(?:sbi|nace)/;

const ROWS_LOOKED_AT = 24;

/** Whether most of the first cells of a column are codes of the SBI; headings and remarks have no figures and do not count. */
function isCodeColumn(header: HeaderRow, column: HeaderColumn, figures: readonly HeaderColumn[]): boolean {
  const { grid } = header;
  const named = column.meaning.label === 'code';
  const rows: number[] = [];
  let blanks = 0;
  for (let row = header.row + 1; row <= Math.min(grid.area.lastRow, header.row + ROWS_LOOKED_AT); row++) {
    const isEmpty = labelOfCell(grid.at(row, column.column)) === '';
    blanks = isEmpty ? blanks + 1 : 0;
    // What stands below two blank rows is of something else.
    if (blanks === BLANK_ROWS_THAT_END && rows.length > 0) break;
    if (!isEmpty) rows.push(row);
  }
  const filled = rows.filter((row) => figures.some((figure) => !isBlank(grid.at(row, figure.column))));
  let [codes, others] = [0, 0];
  // A table that is still to be filled in has codes all the same.
  for (const row of filled.length > 0 ? filled : rows) {
    const cell = grid.at(row, column.column);
    const text = labelOfCell(cell);
    // A bare number is a code only where the header says so; totals stand among codes too.
    if (codeOf(text) !== undefined && (named || cell.kind === 'text')) codes++;
    // A letter with a name is a section only where the header says so. Keys of branches say nothing.
    else if (isSection(text) || isBranchKey(text))
      codes += isSection(text) && SYSTEM.test(column.meaning.header) ? 1 : 0;
    // A range may as well be one of sizes, `10-19 banen`, and a date one of codes.
    else if (namesCodes(text) || typeof codeSourceOf(cell) === 'object') codes += named ? 1 : 0;
    else if (rowKindOf(text) === 'row') others++;
  }
  // Totals that go by the name of the area are no codes; a header that says SBI outweighs as many of them.
  return codes > 0 && (named ? codes >= others : codes > others);
}

function repeatsItself(header: HeaderRow, column: HeaderColumn): boolean {
  const seen = new Set<string>();
  for (let row = header.row + 1; row <= Math.min(header.grid.area.lastRow, header.row + 24); row++) {
    const text = labelOfCell(header.grid.at(row, column.column));
    if (text !== '' && seen.has(text)) return true;
    seen.add(text);
  }
  return false;
}

/**
 * The column that names the rows of a sector table, by a sector or by a code; null without one.
 *
 * @param figures the columns that hold figures of the table, which name nothing.
 */
export function keyColumnOf(
  header: HeaderRow,
  figures: readonly HeaderColumn[],
): {
  readonly key: HeaderColumn;
  readonly keyKind: 'sector' | 'sbi';
  readonly labels: HeaderColumn[];
} | null {
  const firstFigure = Math.min(...figures.map((c) => c.column));
  const most = Math.max(...figures.map(({ sample }) => sample.filled));
  // Remarks beside some of the rows name none of them.
  const areRemarks = (c: HeaderColumn): boolean =>
    c.column > firstFigure && !isKeyLabel(c.meaning) && c.sample.filled * 2 < most;
  const texts = header.columns.filter(
    (c) => !figures.includes(c) && isTextColumn(c.sample) && !areRemarks(c),
  );
  const code = header.columns.find(
    (c) =>
      !figures.includes(c) &&
      (c.column < firstFigure || c.meaning.label === 'code') &&
      isCodeColumn(header, c, figures),
  );
  const weight = (c: HeaderColumn): number =>
    (isKeyLabel(c.meaning) ? 4 : 0) +
    (c.meaning.label === 'sector' ? 2 : 0) -
    (c.meaning.label === 'subjectKind' || (c.meaning.label && !isKeyLabel(c.meaning)) ? 6 : 0) +
    (c.column < firstFigure ? 3 : 0);
  const ordered = [...texts].sort((one, other) => weight(other) - weight(one) || one.column - other.column);
  // What should hold figures and holds marks or texts names nothing either.
  const isOfFigures = ({ meaning }: HeaderColumn): boolean =>
    meaning.label === null && (meaning.measure !== null || meaning.reference || meaning.onlyYear);
  const labels = (key: HeaderColumn): HeaderColumn[] =>
    texts.filter(
      (c) =>
        c !== key && c.column < firstFigure && !isOfFigures(c) && (!c.meaning.label || isKeyLabel(c.meaning)),
    );
  const given = header.columns.find(({ role }) => role === 'sector');
  if (given)
    return {
      key: given,
      keyKind: isCodeColumn(header, given, figures) ? 'sbi' : 'sector',
      labels: labels(given),
    };
  const best = ordered[0];
  // A sector with its code beside it is a row by its name; a code with the sector it falls in, by its code.
  const bySector =
    best?.meaning.label === 'sector' && code && best.column < code.column && !repeatsItself(header, best);
  if (code && !bySector) return { key: code, keyKind: 'sbi', labels: labels(code) };
  const key = best ?? code;
  return key ? { key, keyKind: key === code ? 'sbi' : 'sector', labels: labels(key) } : null;
}
