import lexer from 'fast-formula-parser/grammar/lexing';
import { Parser } from 'fast-formula-parser/grammar/parsing';
import { columnNumber } from '../../workbook/address';
import { CellError, type ErrorCode, type Scalar } from '../model/cell';
import type { Coordinate, Corner, FormulaNode, InfixOperator } from './formulaNode';
import { OMITTED_ARGUMENT, prepareFormula, type PreparedFormula } from './formulaText';

/** Excel's file format marks functions newer than itself with these. */
const NEWER_FUNCTION = /^(_XLFN\.|_XLWS\.)+/;
const ADDRESS = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/;

function constant(value: Scalar): FormulaNode {
  return { kind: 'constant', value };
}

/** Excel folds a sign into a number, so that `{-1,2}` is an array of constants. */
function signed(operator: string, operand: FormulaNode): FormulaNode {
  if (operator === '+') return operand;
  if (operand.kind === 'constant' && typeof operand.value === 'number') return constant(0 - operand.value);
  return { kind: 'negative', operand };
}

function smallest(first: Coordinate, second: Coordinate): [Coordinate, Coordinate] {
  const isSwapped = first.isRelative === second.isRelative && first.offset > second.offset;
  return isSwapped ? [second, first] : [first, second];
}

const REFERENCE_KINDS: readonly FormulaNode['kind'][] = [
  'reference',
  'name',
  'range',
  'union',
  'intersection',
  'call',
];

/** Only references can be joined to references; the grammar alone would let `A1 1` pass. */
function ofReferences(parts: readonly FormulaNode[]): readonly FormulaNode[] {
  const isReference = (node: FormulaNode): boolean =>
    REFERENCE_KINDS.includes(node.kind) || (node.kind === 'constant' && node.value instanceof CellError);
  if (!parts.every(isReference)) throw new SyntaxError('a reference was expected');
  return parts;
}

/** What the library's grammar asks for, answered with nodes instead of values: nothing is calculated yet. */
class TreeBuilder {
  private formula: PreparedFormula = { text: '', key: '', names: [], sheets: [] };
  private row = 0;
  private column = 0;

  begin(formula: PreparedFormula, row: number, column: number): void {
    this.formula = formula;
    this.row = row;
    this.column = column;
  }

  sheetOf(placeholder: string): string {
    return this.formula.sheets[Number(placeholder.slice(2))]!;
  }

  callFunction(name: string, operands: FormulaNode[]): FormulaNode {
    return { kind: 'call', name: name.toUpperCase().replace(NEWER_FUNCTION, ''), operands };
  }

  getVariable(name: string): FormulaNode {
    if (name === OMITTED_ARGUMENT) return { kind: 'omitted' };
    return { kind: 'name', name: this.formula.names[Number(name.slice(2))]!, ref: this.prefix() };
  }

  applyInfix(left: FormulaNode, operator: InfixOperator, right: FormulaNode): FormulaNode {
    return { kind: 'infix', operator, left, right };
  }

  applyPrefix(operators: readonly string[], operand: FormulaNode): FormulaNode {
    return operators.reduceRight((node, operator) => signed(operator, node), operand);
  }

  applyPostfix(operand: FormulaNode): FormulaNode {
    return { kind: 'percent', operand };
  }

  applyUnion(parts: readonly FormulaNode[]): FormulaNode {
    return { kind: 'union', parts: ofReferences(parts) };
  }

  applyIntersect(parts: readonly FormulaNode[]): FormulaNode {
    return { kind: 'intersection', parts: ofReferences(parts) };
  }

  applyRange(parts: readonly FormulaNode[]): FormulaNode {
    const [first, second] = parts;
    const isPlain =
      parts.length === 2 &&
      first?.kind === 'reference' &&
      second?.kind === 'reference' &&
      first.ref.sheet === undefined &&
      second.ref.sheet === undefined;
    if (!isPlain) return { kind: 'range', parts: ofReferences(parts), ref: this.prefix() };
    const [top, bottom] = smallest(first.from.row, second.from.row);
    const [left, right] = smallest(first.from.column, second.from.column);
    return {
      kind: 'reference',
      from: { row: top, column: left },
      to: { row: bottom, column: right },
      ref: this.prefix(),
    };
  }

  parseCellAddress(address: string): FormulaNode {
    const match = ADDRESS.exec(address)!;
    const corner: Corner = {
      row: this.coordinate(match[3] === '$', Number(match[4]) - 1, this.row),
      column: this.coordinate(match[1] === '$', columnNumber(match[2]!), this.column),
    };
    return { kind: 'reference', from: corner, to: corner, ref: this.prefix() };
  }

  toArray(rows: readonly (readonly FormulaNode[])[]): FormulaNode {
    const width = rows[0]!.length;
    if (rows.some((row) => row.length !== width)) throw new SyntaxError('rows of an array differ in length');
    return {
      kind: 'array',
      rows: rows.map((row) => row.map((node) => (node.kind === 'constant' ? node.value : null))),
    };
  }

  toNumber(text: string): FormulaNode {
    return constant(Number(text));
  }

  toString(text: string): FormulaNode {
    return constant(text.slice(1, -1).replace(/""/g, '"'));
  }

  toBoolean(text: string): FormulaNode {
    return constant(text.toUpperCase() === 'TRUE');
  }

  toError(text: string): FormulaNode {
    return constant(new CellError(text.toUpperCase() as ErrorCode));
  }

  /** The grammar asks before it puts a sheet's name on something; `Sheet1!#REF!` stays the error. */
  isFormulaError(node: FormulaNode): boolean {
    return node.kind === 'constant' && node.value instanceof CellError;
  }

  private coordinate(isAbsolute: boolean, position: number, base: number): Coordinate {
    return { isRelative: !isAbsolute, offset: isAbsolute ? position : position - base };
  }

  /** The grammar sets the placeholder of the sheet's name; whoever reads it gets the name. */
  private prefix(): { sheet?: string } {
    const sheetOf = (placeholder: string): string => this.sheetOf(placeholder);
    let sheet: string | undefined;
    return {
      get sheet(): string | undefined {
        return sheet;
      },
      set sheet(placeholder: string | undefined) {
        sheet = placeholder === undefined ? undefined : sheetOf(placeholder);
      },
    } as { sheet?: string };
  }
}

const builder = new TreeBuilder();
const parser = new Parser(builder, builder);

/**
 * The tree of a prepared formula, for the cell at `row`, `column`; undefined when the formula breaks the grammar.
 */
export function parsePrepared(
  formula: PreparedFormula,
  row: number,
  column: number,
): FormulaNode | undefined {
  builder.begin(formula, row, column);
  try {
    parser.input = lexer.lex(formula.text).tokens;
    const tree = parser.formulaWithBinaryOp() as FormulaNode;
    return parser.errors.length > 0 ? undefined : tree;
  } catch {
    // The library throws on what its lexer or grammar does not know; to the caller that is one answer.
    return undefined;
  }
}

/** The tree of a formula such as `=A1+1` in the cell at `row`, `column`; undefined when it is none. */
export function parseFormula(text: string, row: number, column: number): FormulaNode | undefined {
  if (!text.startsWith('=')) return undefined;
  const prepared = prepareFormula(text.slice(1), row, column);
  return prepared && parsePrepared(prepared, row, column);
}

/** Whether a text is a formula by its grammar; names and functions in it need not exist. */
export function isValidFormula(text: string): boolean {
  return parseFormula(text, 0, 0) !== undefined;
}
