import type { FormulaNode, NameNode, ReferenceNode } from './formulaNode';
import { parsePrepared } from './formulaParser';
import { prepareFormula } from './formulaText';
import { functionNamed } from './functions/catalogue';
import { isSubtotalFunction } from './functions/subtotals';

/** What formulas share that differ only by where they stand: filled down a column, one template serves all. */
export interface FormulaTemplate {
  /** Undefined when the text breaks the grammar. */
  readonly tree: FormulaNode | undefined;
  /** Everything the formula refers to, chosen branch or not. */
  readonly references: readonly ReferenceNode[];
  readonly names: readonly NameNode[];
  /** Whether the answer may be an array: then other cells may depend on it without naming its cell. */
  readonly maySpill: boolean;
  /** Whether it is a subtotal: those around it pass over it, and it may look at which rows are hidden. */
  readonly isSubtotal: boolean;
}

function children(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'negative':
    case 'percent':
      return [node.operand];
    case 'infix':
      return [node.left, node.right];
    case 'union':
    case 'intersection':
    case 'range':
      return node.parts;
    case 'call':
      return node.operands;
    default:
      return [];
  }
}

function isOneCell({ from, to }: ReferenceNode): boolean {
  return from === to;
}

/** Judged without calculating: in doubt yes, which only costs that the formula is calculated early. */
function mayBeArray(node: FormulaNode): boolean {
  switch (node.kind) {
    case 'constant':
    case 'omitted':
      return false;
    case 'array':
      return node.rows.length > 1 || node.rows[0]!.length > 1;
    case 'reference':
      return !isOneCell(node);
    case 'negative':
    case 'percent':
    case 'infix':
      return children(node).some(mayBeArray);
    case 'call': {
      const definition = functionNamed(node.name);
      if (!definition) return true;
      if (definition.isLazy) return node.operands.some(mayBeArray);
      if (definition.mayAnswerArray) return true;
      const { parameters } = definition;
      return node.operands.some(
        (operand, index) =>
          (parameters[index] ?? parameters[parameters.length - 1]) === 'scalar' && mayBeArray(operand),
      );
    }
    default:
      return true;
  }
}

function templateOf(tree: FormulaNode | undefined): FormulaTemplate {
  const references: ReferenceNode[] = [];
  const names: NameNode[] = [];
  let isSubtotal = false;
  const waiting = tree ? [tree] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'reference') references.push(node);
    if (node.kind === 'name') names.push(node);
    if (node.kind === 'call' && isSubtotalFunction(node.name)) isSubtotal = true;
    waiting.push(...children(node));
  }
  return { tree, references, names, maySpill: tree !== undefined && mayBeArray(tree), isSubtotal };
}

const UNREADABLE = templateOf(undefined);

/** Keeps the templates of a workbook's formulas. */
export class FormulaTemplates {
  private readonly templates = new Map<string, FormulaTemplate>();

  /** The template of a formula (with its `=`) that stands at `row`, `column`. */
  get(text: string, row: number, column: number): FormulaTemplate {
    const prepared = prepareFormula(text.slice(1), row, column);
    if (!prepared) return UNREADABLE;
    const known = this.templates.get(prepared.key);
    if (known) return known;
    const template = templateOf(parsePrepared(prepared, row, column));
    this.templates.set(prepared.key, template);
    return template;
  }
}
