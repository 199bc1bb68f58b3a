import type { CellPlace } from '../input';
import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { isBlank, placeOf, textOf, type Grid } from './grid';
import { displayText, plainText } from './text';
import { saysWord } from './headerRole';
import { MEASURES } from './figureWords';
import { noteOf } from './unitNote';
import { UNITS } from './vocabulary';

/** What the header of a column, or the row of units below it, says that its numbers are in. */
export interface ColumnUnit {
  /** The words that say so, as they stand in her table. */
  readonly text: string;
  /** What the numbers are multiplied by: 1,000 for `x 1.000`. */
  readonly factor: number;
  readonly place: CellPlace;
}

/** `per 1.000 inwoners` is what an indicator is counted per, and multiplies nothing. */
const PER =
  /\bper\s+(?:100|1[., ]?000|10[., ]?000|100[., ]?000|1[., ]?000[., ]?000|honderd|duizend|miljoen|hundred|thousand|million|mille|1 mln|mln)\b/g;
/** `x 1.000`, but not the end of `max 1000`. */
const TIMES = '(?<![\\p{L}\\p{N}]|\\d )[x*\u00d7] ?';
const POWER_OF_TEN = new RegExp(`${TIMES}(10*(?:[., ]0{3})*)(?![., ]?\\d)`, 'u');
const factorForm = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u');
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [
    factorForm(`${TIMES}(?:1 ?)?(?:mld|miljard|billion)`, '\\bin (?:mld|miljard(?:en)?|billions?)\\b'),
    1_000_000_000,
  ],
  [
    factorForm(
      `${TIMES}(?:1 ?)?(?:mln|miljoen|million)`,
      '\\bin (?:mln|miljoen(?:en)?|millions?)\\b',
      '\\((?:mln|miljoen(?:en)?|millions?)\\)',
      '^(?:mln|miljoen(?:en)?|millions?)$',
    ),
    1_000_000,
  ],
  [
    factorForm(
      `${TIMES}(?:1 )?(?:duizend|thousand)`,
      'duizendtal',
      '\\bin (?:duizend(?:en)?|thousands?|1[., ]?000)\\b',
      "\\((?:duizend(?:en)?|thousands?|1[., ]?000|000'?s|'000)(?: (?:banen|personen|jobs|persons|fte))?\\)",
      "^(?:(?:duizend(?:en)?|thousands?|'000|000'?s)(?: (?:banen|personen|jobs|persons|fte))?|1[., ]?000 (?:banen|personen|jobs|persons|fte))$",
    ),
    1000,
  ],
];

/** In thousandths: `\u2030`. */
export const isPerMille = (text: string): boolean => /\u2030|\bpromille\b|\bper mille\b/i.test(text);

/** What a header or a unit says that numbers are multiplied by; 1 where it says nothing of the kind. */
export function factorIn(text: string): number {
  const plain = plainText(text).replace(PER, ' ').trim();
  const power = POWER_OF_TEN.exec(plain)?.[1];
  if (power !== undefined && power !== '1') return Number(power.replace(/\D/g, ''));
  return FACTORS.find(([form]) => form.test(plain))?.[1] ?? 1;
}

const UNIT_TEXTS: ReadonlySet<string> = new Set(UNITS);
const MONEY =
  /^(?:in )?(?:(?:x )?(?:1[., ]?000|1 mln|mln|mld|miljoen|duizend) )?(?:\u20ac|eur|euro)(?: ?\((?:mln|mld|x.*)\))?$/;

function isUnit(text: string): boolean {
  const plain = plainText(text).replace(/^\((.*)\)$/, '$1');
  return (
    UNIT_TEXTS.has(plain) ||
    factorIn(plain) !== 1 ||
    MONEY.test(plain) ||
    /^\u2030|^per 1[., ]?000\b|^promille$/.test(plain)
  );
}

/** Whether a row says what the columns are counted in, and nothing else. */
export function isUnitsRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  const cells = columns.map((column) => grid.at(row, column)).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every((cell) => isUnit(textOf(cell)));
}

/** Rows between a header and its first figures that may say what those are in. */
const ROWS_LOOKED_AT = 3;
const TITLE_ROWS_LOOKED_AT = 4;

function below({ grid, row }: HeaderRow, column: number, columns: readonly number[]): ColumnUnit | null {
  for (let at = row + 1; at <= row + ROWS_LOOKED_AT; at++) {
    if (!isUnitsRow(grid, at, columns)) continue;
    const text = displayText(textOf(grid.at(at, column)));
    if (text !== '') return { text, factor: factorIn(text), place: placeOf(grid, at, column) };
  }
  return null;
}

/** A title that names what is counted speaks of the columns that count that. */
export function isAbout(title: string, { measure }: HeaderColumn['meaning']): boolean {
  const plain = plainText(title);
  const named = (['jobs', 'establishments'] as const).filter((each) => saysWord(plain, MEASURES[each]));
  return named.length === 0 || measure === null || named.includes(measure);
}

/** A title stands alone on its row; a row with more in it belongs to something else. */
function inTitle(header: HeaderRow, { meaning }: HeaderColumn): ColumnUnit | null {
  const { grid, top, columns } = header;
  for (let row = top - 1; row >= Math.max(grid.area.row, top - TITLE_ROWS_LOOKED_AT); row--) {
    const filled = columns.filter(({ column }) => !isBlank(grid.at(row, column)));
    if (filled.length > 1) return null;
    const [title] = filled;
    const text = title ? displayText(textOf(grid.at(row, title.column))) : '';
    const factor = factorIn(text);
    if (title && factor !== 1 && isAbout(text, meaning))
      return { text, factor, place: placeOf(grid, row, title.column) };
  }
  return null;
}

/**
 * What the numbers of a column are in: by the row of units below the header, the header itself, the title
 * above the table, or a note below it. Null where nothing says it.
 *
 * @param columns the columns of the table that hold figures.
 */
export function unitOf(
  header: HeaderRow,
  column: HeaderColumn,
  columns: readonly number[],
): ColumnUnit | null {
  const unit = below(header, column.column, columns);
  if (unit && unit.factor !== 1) return unit;
  const own = column.meaning.header;
  const factor = factorIn(own);
  if (factor !== 1 || isPerMille(own))
    return { text: own, factor, place: placeOf(header.grid, header.row, column.column) };
  return unit ?? inTitle(header, column) ?? noteOf(header, column);
}
