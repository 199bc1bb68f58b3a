import type { HeaderColumn, HeaderRow } from './findHeaderRows';
import { isBlank, textOf } from '../cells/grid';
import { measureSaid, type Measure } from './headerRole';
import { plainText } from '../words/text';
import { textsAround } from './textsAround';

const TITLE_ROWS_LOOKED_AT = 4;

/** What the figures count when the headers hold only years: by the title above, the table's or the sheet's name. */
export function measureOfTitle(header: HeaderRow): Measure | null {
  const { grid } = header;
  for (let row = header.top - 1; row >= Math.max(grid.area.row, header.top - TITLE_ROWS_LOOKED_AT); row--) {
    const filled = header.columns.map(({ column }) => grid.at(row, column)).filter((cell) => !isBlank(cell));
    // A title stands alone on its row; a row with more in it belongs to something else.
    if (filled.length > 1) break;
    const measure = filled[0] ? measureSaid(textOf(filled[0])) : null;
    if (measure) return measure;
  }
  return measureSaid(grid.tableName ?? '') ?? measureSaid(grid.sheet);
}

const SAYS_RATE =
  /\bper (?:1[., ]?000\b|10[., ]?000\b|100\b|duizend|honderd|thousand|hundred|hoofd|capita|inwoner|inhabitant)/;
/** `Aantallen, absoluut en per 1.000 inwoners`: the counts may be in the same table. */
const SAYS_COUNTS_TOO = /absolu|\b(?:en|and|of|or|&) per\b/;
const SAYS_SHARE =
  /^(?:aandeel|aandelen|percentage|procentuele|share|index(?:cijfers?)?) |\b(?:19|20)\d{2} ?= ?100\b/;

/**
 * Whether the figures of a table are by the text around it no counts but rates, shares or an index, and no column
 * says that it is what that text speaks of.
 */
export function isDerivedByTitle(header: HeaderRow, figures: readonly HeaderColumn[]): boolean {
  const says = (...derivations: readonly HeaderColumn['meaning']['derivation'][]): boolean =>
    figures.some(({ meaning }) => derivations.includes(meaning.derivation));
  // A title may have been taken for the upper row of the header.
  const upper = header.top === header.row ? [] : textsAround({ ...header, top: header.row });
  const texts = [...textsAround(header), ...upper].map(plainText);
  if (texts.some((text) => SAYS_RATE.test(text) && !SAYS_COUNTS_TOO.test(text)) && !says('rate', 'quotient'))
    return true;
  const areNamed = figures.some(({ meaning }) => meaning.measure !== null);
  return texts.some((text) => SAYS_SHARE.test(text)) && !areNamed && !says('share', 'quotient');
}
