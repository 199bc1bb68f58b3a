import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, type Area } from './address';

/** A reference in a formula to cells of one sheet. */
export interface FoundReference {
  /** The name of the sheet as the sheet bears it; undefined where the reference names none. */
  readonly sheet: string | undefined;
  /** Its cells; of whole columns all rows, of whole rows all columns. */
  readonly area: Area;
  readonly kind: 'cell' | 'range' | 'columns' | 'rows';
}

/** The cells that a reference is to have instead, null when they are gone, undefined when it stays. */
export type Replacement = Area | null | undefined;

/**
 * Writes a formula anew with what `replace` makes of each reference in it. A reference keeps its $ signs and the sheet
 * it names; without cells it becomes `#REF!`.
 *
 * Asked for are cells, ranges, whole columns and whole rows of one sheet of the workbook. Texts, names, functions,
 * structured references, errors and references to other workbooks or through several sheets stay untouched. The
 * formula is an English one in A1 style; it is read once, from left to right.
 */
export function replaceReferences(
  formula: string,
  replace: (reference: FoundReference) => Replacement,
): string {
  let out = '';
  for (let at = 0; at < formula.length;) {
    const prefix = prefixAt(formula, at);
    const start = prefix?.end ?? at;
    const written = writtenAt(formula, start, prefix?.sheet);
    const end = written?.end ?? prefix?.end ?? partEnd(formula, at);
    const area = written && prefix?.sheet !== null ? replace(foundIn(written, prefix?.sheet)) : undefined;
    out +=
      written && area !== undefined
        ? formula.slice(at, start) + rewritten(written, area)
        : formula.slice(at, end);
    at = end;
  }
  return out;
}

/** A row or a column as a formula names it: `text` is `$B` or `7`, `place` counts from 0. */
interface NamedLine {
  readonly text: string;
  readonly place: number;
}

/** One end of a reference; of whole columns it has no row, of whole rows no column. */
interface Corner {
  readonly column: NamedLine | undefined;
  readonly row: NamedLine | undefined;
}

/** A reference as it is written, without what stands before it. */
interface WrittenReference {
  readonly first: Corner;
  /** Undefined for one cell. */
  readonly last: Corner | undefined;
  /** What stands between the two ends: a colon, with a repeated sheet or the dots of a trimmed range. */
  readonly join: string;
  /** `#` for what spills from the cell. */
  readonly suffix: string;
  readonly end: number;
}

function foundIn({ first, last }: WrittenReference, sheet: string | undefined): FoundReference {
  const places = (line: 'row' | 'column', most: number): Span => {
    const [one, other] = [first[line]?.place ?? 0, (last ?? first)[line]?.place ?? most];
    return one <= other ? [one, other] : [other, one];
  };
  const [[row, lastRow], [column, lastColumn]] = [places('row', LAST_ROW), places('column', LAST_COLUMN)];
  const kind = !first.row ? 'columns' : !first.column ? 'rows' : last ? 'range' : 'cell';
  return { sheet, area: { row, column, lastRow, lastColumn }, kind };
}

type Span = readonly [first: number, last: number];

function rewritten({ first, last, join, suffix }: WrittenReference, area: Area | null): string {
  if (!area) return '#REF!';
  const lineText = (line: NamedLine, place: number, named: string): string => {
    if (place === line.place) return line.text;
    return line.text.startsWith('$') ? `$${named}` : named;
  };
  const corner = ({ row, column }: Corner, newRow: number, newColumn: number): string =>
    (column ? lineText(column, newColumn, columnLetters(newColumn)) : '') +
    (row ? lineText(row, newRow, String(newRow + 1)) : '');
  if (!last) return corner(first, area.row, area.column) + suffix;
  // The ends may be written the other way round.
  const isUpward = (first.row?.place ?? 0) > (last.row?.place ?? 0);
  const isLeftward = (first.column?.place ?? 0) > (last.column?.place ?? 0);
  const [rows, columns] = [
    isUpward ? [area.lastRow, area.row] : [area.row, area.lastRow],
    isLeftward ? [area.lastColumn, area.column] : [area.column, area.lastColumn],
  ] as const;
  return corner(first, rows[0]!, columns[0]!) + join + corner(last, rows[1]!, columns[1]!);
}

/** What stands before a reference; the sheet is null for another workbook, several sheets or a sheet that is gone. */
interface Prefix {
  readonly sheet: string | null;
  readonly end: number;
}

const WORD = /[^\s!"#%&'()*+,\-/:;<=>@[\]^`{|}~]+/y;
const REMOVED_SHEET = /#REF!/iy;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!|GETTING_DATA)/iy;
const JOIN = /\s*\.?:\.?\s*/y;
const CORNER = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/i;
/** What no sheet may have in its name: a path, another workbook, or two sheets. */
const NOT_ONE_SHEET = /[[\]:\\/]/;

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The end of a word; the dot of a trimmed range (`B2.:.B9`) is none of it. */
function wordEnd(text: string, at: number): number | undefined {
  const end = endOf(WORD, text, at);
  if (end === undefined || end === at + 1) return end;
  return text[end] === ':' && text[end - 1] === '.' ? end - 1 : end;
}

/** The end of what stands between quotation marks, of which a doubled one is part; of the text where none closes it. */
function quotedEnd(text: string, at: number): number {
  const mark = text[at]!;
  for (let end = text.indexOf(mark, at + 1); end >= 0; end = text.indexOf(mark, end + 2)) {
    if (text[end + 1] !== mark) return end + 1;
  }
  return text.length;
}

/** The end of nested brackets, in which an apostrophe takes a bracket's meaning away. */
function bracketsEnd(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === "'") end++;
    else if (text[end] === '[') depth++;
    else if (text[end] === ']' && --depth === 0) return end + 1;
  }
  return text.length;
}

/** The end of a text, an error, brackets or a word that is no reference; otherwise of one sign. */
function partEnd(text: string, at: number): number {
  const sign = text[at]!;
  if (sign === '"' || sign === "'") return quotedEnd(text, at);
  if (sign === '[') return bracketsEnd(text, at);
  return endOf(ERROR, text, at) ?? wordEnd(text, at) ?? at + 1;
}

function nameEnd(text: string, at: number): number | undefined {
  return text[at] === "'" ? quotedEnd(text, at) : wordEnd(text, at);
}

/** The name of a sheet or workbook with its `!` at a place in a formula. */
function prefixAt(text: string, at: number): Prefix | undefined {
  const removed = endOf(REMOVED_SHEET, text, at);
  if (removed !== undefined) return { sheet: null, end: removed };
  const start = text[at] === '[' ? bracketsEnd(text, at) : at;
  const end = nameEnd(text, start) ?? start;
  if (text[end] === '!') {
    if (start > at) return { sheet: null, end: end + 1 };
    const name = text[at] === "'" ? text.slice(at + 1, end - 1).replaceAll("''", "'") : text.slice(at, end);
    return { sheet: NOT_ONE_SHEET.test(name) ? null : name, end: end + 1 };
  }
  if (text[end] !== ':' || end === start) return undefined;
  // A sheet named like a cell stands between quotation marks, so that `A1:Blad1!B7` is a range.
  const corner = cornerOf(text.slice(start, end));
  if (corner?.row && corner.column) return undefined;
  const last = nameEnd(text, end + 1);
  return last !== undefined && text[last] === '!' ? { sheet: null, end: last + 1 } : undefined;
}

function cornerOf(word: string): Corner | undefined {
  const found = CORNER.exec(word);
  if (!found) return undefined;
  const [, columnSign, letters, rowSign, digits] = found;
  const column = letters && { text: columnSign + letters, place: columnNumber(letters) };
  const row = digits && { text: rowSign + digits, place: Number(digits) - 1 };
  if ((column && column.place > LAST_COLUMN) || (row && row.place > LAST_ROW)) return undefined;
  return { column: column || undefined, row: row || undefined };
}

/** A word that is one end of a reference: no function, table or sheet. */
function cornerAt(text: string, at: number): { readonly corner: Corner; readonly end: number } | undefined {
  const end = wordEnd(text, at);
  if (end === undefined || '([!'.includes(text[end] ?? ' ')) return undefined;
  const corner = cornerOf(text.slice(at, end));
  return corner && { corner, end };
}

const hasSameKind = (one: Corner, other: Corner): boolean =>
  !one.row === !other.row && !one.column === !other.column;

function writtenAt(text: string, at: number, sheet: string | null | undefined): WrittenReference | undefined {
  const found = cornerAt(text, at);
  if (!found) return undefined;
  const { corner: first, end } = found;
  const joined = endOf(JOIN, text, end);
  if (joined !== undefined) {
    const repeated = prefixAt(text, joined);
    const isElsewhere = repeated && repeated.sheet?.toLowerCase() !== sheet?.toLowerCase();
    const start = repeated?.end ?? joined;
    const last = isElsewhere ? undefined : cornerAt(text, start);
    if (last && hasSameKind(first, last.corner))
      return { first, last: last.corner, join: text.slice(end, start), suffix: '', end: last.end };
  }
  if (!first.row || !first.column) return undefined;
  const suffix = text[end] === '#' ? '#' : '';
  return { first, last: undefined, join: '', suffix, end: end + suffix.length };
}
