import type { Finding } from '../../findings';
import { placeOf, textOf } from '../cells/grid';
import { DERIVED } from '../words/figureWords';
import { plainText } from '../words/text';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { headerMeaning, saysWord } from './headerRole';
import { titlesAndUpperRow } from './textsAround';

/** `2018/2019`, `2018-2019`, `2018/19`: a year and the next. */
const SPAN = /(?<!\d)((?:19|20)\d{2}) ?([/-]) ?((?:19|20)?\d{2})(?![\d/-])/;

const isNextYear = (first: string, second: string): boolean =>
  Number(second.slice(-2)) === (Number(first) + 1) % 100;

/** Whether a text is a year and the next, and nothing else. */
export function isBookYear(text: string): boolean {
  const [found, first, , second] = SPAN.exec(text.trim()) ?? [];
  return found !== undefined && found === text.trim() && isNextYear(first!, second!);
}

/** A column of a year and the next. */
interface Span {
  readonly column: HeaderColumn;
  readonly first: number;
  readonly isSlash: boolean;
}

function spanOf(column: HeaderColumn): Span | null {
  const { header, derivation, years } = column.meaning;
  if (!column.meaning.years.length || (derivation !== null && derivation !== 'growth')) return null;
  const words = plainText(header);
  const [, first, sign, second] = SPAN.exec(words) ?? [];
  if (first === undefined || saysWord(words, DERIVED.growth)) return null;
  return isNextYear(first, second!) && years.length <= 2
    ? { column, first: Number(first), isSlash: sign === '/' }
    : null;
}

/** Whether spans are years that begin in one year and end in the next, rather than what changed between those. */
function areBookYears(header: HeaderRow, spans: readonly Span[]): boolean {
  const others = header.columns.filter((column) => spans.every((span) => span.column !== column));
  if (others.some(({ meaning }) => meaning.years.length === 1 && meaning.derivation === null)) return false;
  if (spans.every(({ isSlash }) => isSlash)) return true;
  // `2017-2018 | 2018-2019` below a title that speaks of growth is what each year changed.
  const { grid } = header;
  const titles = titlesAndUpperRow(header).map(({ row, column }) => textOf(grid.at(row, column)));
  const texts = [...titles, grid.tableName ?? '', grid.sheet];
  return spans.length > 1 && !texts.some((text) => saysWord(plainText(text), DERIVED.growth));
}

/** The same header without the second of its years. */
function ofFirstYear({ column, first }: Span): HeaderColumn {
  const { header } = column.meaning;
  return { ...column, meaning: { ...headerMeaning(header.replace(SPAN, String(first))), header } };
}

const asChange = ({ column, first }: Span): HeaderColumn => ({
  ...column,
  meaning: {
    ...column.meaning,
    years: [first, first + 1],
    onlyYear: false,
    derivation: 'growth',
    part: null,
  },
});

/**
 * Reads financial years (`2018/2019`) as moments, in the order of the year in which they begin, and says so. Beside
 * the years themselves such a header is of the change between them.
 */
export function withBookYears(header: HeaderRow): HeaderRow {
  const spans = header.columns.flatMap((column) => spanOf(column) ?? []);
  if (spans.length === 0) return header;
  const areRead = areBookYears(header, spans);
  const columns = header.columns.map((column): HeaderColumn => {
    const span = spans.find((one) => one.column === column);
    if (!span) return column;
    return areRead ? ofFirstYear(span) : asChange(span);
  });
  const findings = areRead
    ? spans.map(({ column, first }): Finding => ({
        severity: 'notice',
        place: placeOf(header.grid, header.row, column.column),
        message: { kind: 'yearRead', column: column.meaning.header, year: first },
      }))
    : [];
  return { ...header, columns, findings: [...(header.findings ?? []), ...findings] };
}
