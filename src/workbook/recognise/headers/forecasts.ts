import type { CellPlace } from '../../cellPlace';
import type { Finding } from '../../findings';
import { isBlank, placeOf, textOf } from '../cells/grid';
import { FORECAST } from '../words/figureWords';
import { displayText, plainText } from '../words/text';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { forecastSaid } from './forecastYears';
import { isFigure, ROWS_LOOKED_PAST } from './headerCell';
import { headerMeaning } from './headerRole';
import { linesBelow } from './linesBelow';
import { titlesAndUpperRow } from './textsAround';

/** A line around a table, with its place. */
interface Line {
  readonly text: string;
  readonly place: CellPlace;
}

const isForecast = ({ meaning }: HeaderColumn): boolean => meaning.derivation === 'forecast';

/** Columns of figures of one year. */
const isOfYear = ({ meaning }: HeaderColumn): boolean =>
  meaning.years.length === 1 && meaning.derivation === null && meaning.label === null;

/** Jobs or establishments of which the header does not say when. */
const isCount = ({ meaning }: HeaderColumn): boolean =>
  meaning.measure !== null && meaning.years.length === 0 && meaning.derivation === null;

const isText = (header: HeaderRow, row: number, column: number): boolean =>
  header.grid.at(row, column).kind === 'text';

/** A row above or below the header that says over each group of columns what it is: `Realisatie | | Prognose`. */
function groupsIn(header: HeaderRow, row: number): ReadonlyMap<number, string> {
  const { grid, columns } = header;
  const groups = new Map<number, string>();
  const last = columns[columns.length - 1]!.column;
  let group = '';
  // What stands over the first column is its own header, or a title.
  for (let column = columns[0]!.column + 1; column <= last; column++) {
    const cell = grid.at(row, column);
    if (!isBlank(cell)) group = textOf(cell);
    groups.set(column, group);
  }
  return groups;
}

/** The columns that a row beside the header says to be forecast; none where it says so of all of them. */
function forecastIn(header: HeaderRow): ReadonlySet<number> {
  const { grid, columns, row, top } = header;
  const ofYears = columns.filter(isOfYear).map(({ column }) => column);
  const rows: number[] = [];
  for (let above = top - 1; above >= Math.max(grid.area.row, top - ROWS_LOOKED_PAST); above--) {
    if (columns.some(({ column }) => isFigure(grid.at(above, column)))) break;
    rows.push(above);
  }
  const below = row + 1;
  const isOfTexts =
    ofYears.some((column) => isText(header, below, column)) &&
    ofYears.every((column) => isText(header, below, column) || isBlank(grid.at(below, column)));
  if (isOfTexts) rows.push(below);
  const found = rows.map((at) => {
    const groups = groupsIn(header, at);
    return ofYears.filter((column) => FORECAST.test(plainText(groups.get(column) ?? '')));
  });
  return new Set(found.filter((marked) => marked.length < ofYears.length).flat());
}

/** The titles above a table, and the lines below it. */
function linesAround(header: HeaderRow, withBelow: boolean): readonly Line[] {
  const { grid } = header;
  return [...titlesAndUpperRow(header), ...(withBelow ? linesBelow(header) : [])].map(({ row, column }) => ({
    text: displayText(textOf(grid.at(row, column))),
    place: placeOf(grid, row, column),
  }));
}

const MARK_BEHIND = /(?:([*\u2020\u2021]+)|([\u00b9\u00b2\u00b3])|[[(]?(\d)[\])]|(?<=\d ?\(?)([a-z])\)?)$/i;
const MARK_BEFORE = /^\s*(?:([*\u2020\u2021]+)|([\u00b9\u00b2\u00b3])|[[(]?(\d)[\])]|([a-z]) ?[=:])/i;

const markIn = (text: string, where: RegExp): string | null =>
  where.exec(text)?.slice(1).find(Boolean)?.toLowerCase() ?? null;

const LETTER_BEHIND = /(?<=(?:19|20)\d{2}) ?\(?([a-z])\)?$/i;
/** `2030p` and `2030 (p)`, unless a line says what the letter stands for. */
const SAYS_P = /(?<=(?:19|20)\d{2} ?\(?)p\)?$/i;

/** What the marks behind headers stand for: whether their lines speak of a forecast. */
type Marks = ReadonlyMap<string | null, boolean>;

const marksIn = (lines: readonly Line[]): Marks =>
  new Map(lines.map(({ text }) => [markIn(text, MARK_BEFORE), FORECAST.test(plainText(text))]));

/** Whether a column bears the mark of a line that speaks of a forecast: `2030*`, with `* prognose` below the table. */
function isMarked({ meaning }: HeaderColumn, marks: Marks): boolean {
  const mark = markIn(meaning.header, MARK_BEHIND);
  const said = mark === null ? undefined : marks.get(mark);
  return said ?? SAYS_P.test(meaning.header);
}

/** `2023p` is a year where a line below the table says that the letter stands for something else than a forecast. */
function withoutLetter(column: HeaderColumn, marks: Marks): HeaderColumn {
  const { header } = column.meaning;
  const letter = LETTER_BEHIND.exec(header)?.[1]?.toLowerCase();
  if (letter === undefined || marks.get(letter) !== false) return column;
  return { ...column, meaning: { ...headerMeaning(header.replace(LETTER_BEHIND, '')), header } };
}

function yearsIn(columns: readonly HeaderColumn[]): readonly number[] {
  return [...new Set(columns.map(({ meaning }) => meaning.years[0]!))].sort((one, other) => one - other);
}

const asForecast = (column: HeaderColumn): HeaderColumn => ({
  ...column,
  meaning: { ...column.meaning, derivation: 'forecast', extra: null },
});

/** The columns of a header, those of forecasts told; what comes after a forecast year is forecast too. */
function toldColumns(header: HeaderRow, lines: readonly Line[], lastYear: number): readonly HeaderColumn[] {
  const ofYears = header.columns.filter(isOfYear);
  const beside = forecastIn(header);
  const marks = marksIn(lines);
  const said = lines.flatMap(({ text }) => forecastSaid(text, yearsIn(ofYears)).years);
  const isSaid = (column: HeaderColumn, year: number): boolean =>
    beside.has(column.column) || isMarked(column, marks) || said.includes(year) || year > lastYear;
  const isTold = (column: HeaderColumn): boolean =>
    isForecast(column) || (isOfYear(column) && isSaid(column, column.meaning.years[0]!));
  const told = header.columns.filter(isTold);
  const [from] = yearsIn(told.filter(({ meaning }) => meaning.years.length === 1));
  const counted = yearsIn(ofYears.filter((column) => !told.includes(column)));
  // An old forecast of what was counted since says nothing of later years.
  const isLater = ({ meaning: { years } }: HeaderColumn): boolean =>
    from !== undefined && !counted.includes(from) && (years[years.length - 1] ?? 0) >= from;
  return header.columns.map((column) => {
    if (isOfYear(column) && !isTold(column) && LETTER_BEHIND.test(column.meaning.header))
      return withoutLetter(column, marks);
    const mayBe = isOfYear(column) || column.meaning.derivation === 'growth';
    return isTold(column) || (mayBe && isLater(column)) ? asForecast(column) : column;
  });
}

/** The text by which some columns are forecast, while it cannot be told which. */
function unclearLine(header: HeaderRow, lines: readonly Line[]): Line | undefined {
  const { grid, row, columns } = header;
  const names = [grid.tableName ?? '', grid.sheet].map((text): Line => ({
    text,
    place: placeOf(grid, row, columns[0]!.column),
  }));
  const years = yearsIn(columns.filter(isOfYear));
  const said = [...lines, ...names].map((line) => ({ line, ...forecastSaid(line.text, years) }));
  return said.find((one) => one.isUnclear || (one.years.length > 0 && one.years.length === years.length))
    ?.line;
}

/**
 * Tells what is expected from what was counted, where no header says it itself: by a row above or below the years, by
 * a mark, or by the title or a line below the table. Growth that ends in a forecast year is forecast too. Where nothing
 * would be left that was counted, or a text does not say which years it is about, a finding says so.
 *
 * @param readIn the year of today, after which nothing was counted.
 */
export function withForecasts(header: HeaderRow, readIn = Infinity): HeaderRow {
  const counted = header.columns.find((column) => isOfYear(column) || isCount(column));
  if (!counted) return header;
  const lines = linesAround(header, header.columns.some(isOfYear));
  const columns = toldColumns(header, lines, readIn);
  const isSomeTold = columns.some(isForecast);
  if (isSomeTold && columns.some((column) => isOfYear(column) || isCount(column)))
    return { ...header, columns };
  const first: Line = {
    text: counted.meaning.header,
    place: placeOf(header.grid, header.row, counted.column),
  };
  const line = unclearLine(header, lines) ?? (isSomeTold ? first : undefined);
  if (!line) return isSomeTold ? header : { ...header, columns };
  const finding: Finding = {
    severity: 'problem',
    place: line.place,
    message: { kind: 'forecastUnclear', found: line.text },
  };
  return { ...header, findings: [...(header.findings ?? []), finding] };
}
