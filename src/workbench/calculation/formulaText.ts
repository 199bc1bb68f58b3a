import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../../workbook/address';

/**
 * A formula's text made ready for the library's lexer, and the key under which formulas that differ only
 * by where they stand are the same.
 */
export interface PreparedFormula {
  readonly text: string;
  readonly key: string;
  /** What the placeholders `_n0`, `_n1`, ... in the text stand for. */
  readonly names: readonly string[];
  /** What the placeholders `_s0!`, `_s1!`, ... in the text stand for. */
  readonly sheets: readonly string[];
}

export const OMITTED_ARGUMENT = '_omitted';

const TOKEN = new RegExp(
  [
    /(?<text>"(?:[^"]|"")*")/u,
    /(?<quotedSheet>'(?:[^']|'')+'!)/u,
    /(?<error>#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!))/u,
    /(?<call>[A-Za-z_][\w.]*\()/u,
    /(?<sheet>[\p{L}\p{N}_.]+!)/u,
    /(?<cell>(?<cellColumn>\$?[A-Za-z]{1,3})(?<cellRow>\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.?[]))/u,
    /(?<columns>(?<firstColumn>\$?[A-Za-z]{1,3}):(?<lastColumn>\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.?[(]))/u,
    /(?<rows>(?<firstRow>\$?[1-9]\d{0,6}):(?<lastRow>\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.]))/u,
    /(?<structured>[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)|(?=\[))/u,
    /(?<name>[\p{L}_\\][\p{L}\p{N}_.?\\]*)/u,
    /(?<digits>\d+\.?\d*|\.\d+)(?:[eE](?<exponent>[+-]?\d+))?/u,
    /(?<space>\s+)/u,
    /(?<mark><>|<=|>=|[-+*/^&=<>%,;:(){}])/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'uy',
);

/** The end of the bracket that opens at `start`; an apostrophe in a structured reference escapes the next sign. */
function closingBracket(formula: string, start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    const sign = formula[index];
    if (sign === "'") index += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return undefined;
}

class Preparation {
  private readonly text: string[] = [];
  private readonly key: string[] = [];
  private readonly names: string[] = [];
  private readonly sheets: string[] = [];
  /** For every open bracket whether it holds arguments. */
  private readonly brackets: boolean[] = [];
  /** The last sign that was not a space: tells where an argument was left out. */
  private previous = '';

  constructor(
    private readonly row: number,
    private readonly column: number,
  ) {}

  result(): PreparedFormula {
    return { text: this.text.join(''), key: this.key.join(''), names: this.names, sheets: this.sheets };
  }

  same(text: string, previous = 'operand'): void {
    this.text.push(text);
    this.key.push(text);
    this.previous = previous;
  }

  space(): void {
    this.text.push(' ');
    this.key.push(' ');
  }

  call(text: string): void {
    this.brackets.push(true);
    this.same(text.toUpperCase(), 'arguments');
  }

  mark(mark: string): void {
    const isBetweenArguments = this.brackets[this.brackets.length - 1] === true;
    if (mark === ',' && isBetweenArguments && (this.previous === 'arguments' || this.previous === ',')) {
      this.same(OMITTED_ARGUMENT);
    }
    if (mark === ')') {
      if (isBetweenArguments && this.previous === ',') this.same(OMITTED_ARGUMENT);
      this.brackets.pop();
    }
    if (mark === '(' || mark === '{') this.brackets.push(false);
    if (mark === '}') this.brackets.pop();
    this.same(mark, mark);
  }

  cell(columnPart: string, rowPart: string): boolean {
    const column = columnNumber(columnPart.replace('$', ''));
    const row = Number(rowPart.replace('$', '')) - 1;
    if (column > LAST_COLUMN || row > LAST_ROW) return false;
    this.text.push(columnPart, rowPart);
    this.key.push(rowPart.startsWith('$') ? `R${row}` : `R[${row - this.row}]`);
    this.key.push(columnPart.startsWith('$') ? `C${column}` : `C[${column - this.column}]`);
    this.previous = 'operand';
    return true;
  }

  /** Whole columns and rows are written as the cells they are, which spares the grammar a special case. */
  wholeColumns(first: string, last: string): boolean {
    if (!this.cell(first, '$1')) return false;
    this.same(':');
    return this.cell(last, `$${LAST_ROW + 1}`);
  }

  wholeRows(first: string, last: string): boolean {
    if (!this.cell('$A', first)) return false;
    this.same(':');
    return this.cell(`$${columnLetters(LAST_COLUMN)}`, last);
  }

  name(name: string): void {
    this.text.push(`_n${this.names.length}`);
    this.names.push(name);
    this.key.push(name);
    this.previous = 'operand';
  }

  sheet(name: string): void {
    this.text.push(`_s${this.sheets.length}!`);
    this.sheets.push(name);
    this.key.push(`'${name}'!`);
    this.previous = 'sheet';
  }
}

/**
 * Reads a formula (without its `=`) as it stands in the cell at `row`, `column`. Undefined when a sign
 * has no meaning in a formula, or when it refers to another workbook.
 */
export function prepareFormula(formula: string, row: number, column: number): PreparedFormula | undefined {
  const preparation = new Preparation(row, column);
  let position = 0;
  while (position < formula.length) {
    TOKEN.lastIndex = position;
    const groups = TOKEN.exec(formula)?.groups;
    if (!groups) return undefined;
    position = TOKEN.lastIndex;
    if (groups.text !== undefined) preparation.same(groups.text);
    else if (groups.quotedSheet !== undefined)
      preparation.sheet(groups.quotedSheet.slice(1, -2).replace(/''/g, "'"));
    else if (groups.error !== undefined) preparation.same(groups.error);
    else if (groups.call !== undefined) preparation.call(groups.call);
    else if (groups.sheet !== undefined) preparation.sheet(groups.sheet.slice(0, -1));
    else if (groups.cell !== undefined) {
      if (!preparation.cell(groups.cellColumn!, groups.cellRow!)) preparation.name(groups.cell);
    } else if (groups.columns !== undefined) {
      if (!preparation.wholeColumns(groups.firstColumn!, groups.lastColumn!)) return undefined;
    } else if (groups.rows !== undefined) {
      if (!preparation.wholeRows(groups.firstRow!, groups.lastRow!)) return undefined;
    } else if (groups.structured !== undefined) {
      const end = closingBracket(formula, position);
      // Glued to what follows it is no structured reference but another workbook's sheet, as in `[1]Sheet1!A1`.
      if (end === undefined || /^[\p{L}\p{N}_!']/u.test(formula.slice(end))) return undefined;
      preparation.name(groups.structured + formula.slice(position, end));
      position = end;
    } else if (groups.name !== undefined) {
      if (/^(true|false)$/i.test(groups.name)) preparation.same(groups.name.toUpperCase());
      else preparation.name(groups.name);
    } else if (groups.digits !== undefined) {
      const exponent = groups.exponent?.replace(/^(?=\d)/, '+');
      const digits = groups.digits.replace(/^\./, '0.');
      preparation.same(exponent === undefined ? digits : `${digits}E${exponent}`);
    } else if (groups.space !== undefined) preparation.space();
    else preparation.mark(groups.mark!);
  }
  const prepared = preparation.result();
  // Another workbook's sheet, as in `[1]Sheet1!A1`: its values are not here.
  return prepared.sheets.some((name) => name.includes('[')) ? undefined : prepared;
}
