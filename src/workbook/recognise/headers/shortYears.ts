import type { Finding } from '../../findings';
import { placeOf } from '../cells/grid';
import { plainText } from '../words/text';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { headerMeaning } from './headerRole';
import { MONTHS } from './months';

/** A number at the end of a header, behind a word: `banen 18`, `jan-23`. */
const NUMBERED = /^(.*\p{L}[^\p{L}\d]*[ '-])(\d{1,4})$/u;
const MONTH = new RegExp(`^(?:${MONTHS.join('|')})[. -]*$`);
/** What is numbered itself: `wijk 11` and `wijk 12` are no years. */
const HAS_NUMBERS =
  /(?:gemeente|wijk|buurt|kern|stadsdeel|district|gebied|regio|zone|postcode|locatie|klasse|groep|categorie|code|sbi|nace|nr|nummer|tabel|kolom|variant|versie|fase|type|cluster|sector|municipality|area|region|class|group|category|number|no|version)[. -]*$/;

/** From 1980 to 2040: of no other year there are jobs in a workbook. */
const [FIRST, LAST] = [1980, 2040];

/** A header that ends in a number which may be a year, and what stands before it. */
interface Numbered {
  readonly column: HeaderColumn;
  readonly stem: string;
  /** NaN for a number that is no year. */
  readonly year: number;
  readonly isShort: boolean;
}

function yearOf(digits: string): number {
  if (digits.length === 4) return Number(digits);
  const year = 2000 + Number(digits);
  return digits.length === 2 ? (year > LAST ? year - 100 : year) : NaN;
}

function numberedOf(column: HeaderColumn): Numbered | null {
  const { header, label, years } = column.meaning;
  const [, before, digits] = NUMBERED.exec(plainText(header)) ?? [];
  if (before === undefined || digits === undefined || label !== null) return null;
  const isShort = digits.length === 2 && years.length === 0;
  if (years.length > 1) return null;
  const stem = MONTH.test(before) ? 'month' : before.replace(/[^\p{L}]+$/u, '');
  return { column, stem, year: years[0] ?? yearOf(digits), isShort };
}

const countsOrIsMonth = ({ column: { meaning }, stem }: Numbered): boolean =>
  stem === 'month' || meaning.measure !== null || meaning.reference || meaning.region;

/** Columns of one name that each bear another year. */
function areYears(alike: readonly Numbered[]): boolean {
  return (
    alike.every(({ year }) => year >= FIRST && year <= LAST) &&
    new Set(alike.map(({ year }) => year)).size > 1 &&
    !HAS_NUMBERS.test(alike[0]!.stem)
  );
}

/** The years in two digits, where more than one column of the same name bears one and all of them can be years. */
function shortYearsIn({ columns }: HeaderRow): readonly Numbered[] {
  const stems = new Map<string, Numbered[]>();
  for (const one of columns.flatMap((column) => numberedOf(column) ?? [])) {
    stems.set(one.stem, [...(stems.get(one.stem) ?? []), one]);
  }
  const dated = [...stems.values()].filter(areYears);
  const known = dated.filter((alike) => alike.some(countsOrIsMonth)).flat();
  const years = new Set(known.map(({ year }) => year));
  // What stands beside them with the same numbers is of the same years: `Den Haag 18` beside `Nederland 18`.
  return dated.flat().filter((one) => one.isShort && (known.includes(one) || years.has(one.year)));
}

const yearRead = ({ grid, row }: HeaderRow, { column, meaning }: HeaderColumn, year: number): Finding => ({
  severity: 'notice',
  place: placeOf(grid, row, column),
  message: { kind: 'yearRead', column: meaning.header, year },
});

/** Reads the years that a header has in two digits, and says so. */
export function withShortYears(header: HeaderRow): HeaderRow {
  const found = new Map(shortYearsIn(header).map((dated) => [dated.column, dated]));
  if (found.size === 0) return header;
  const columns = header.columns.map((column): HeaderColumn => {
    const dated = found.get(column);
    if (!dated) return column;
    const { header: shown } = column.meaning;
    const meaning = headerMeaning(`${shown.slice(0, -2)}${dated.year}`);
    return { ...column, meaning: { ...meaning, header: shown } };
  });
  const findings = [...found.values()].map(({ column, year }) => yearRead(header, column, year));
  return { ...header, columns, findings: [...(header.findings ?? []), ...findings] };
}
