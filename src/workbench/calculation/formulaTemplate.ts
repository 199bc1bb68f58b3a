import type { FormulaNode, NameNode, ReferenceNode } from './formulaNode';
import { parsePrepared } from './formulaParser';
import { prepareFormula } from './formulaText';
import { functionNamed } from './functions/catalogue';
import { isSubtotalFunction } from './functions/subtotals';
import { infixOperands } from './infixChain';

/** What formulas share that differ only by where they stand: filled down a column, one template serves all. */
export interface FormulaTemplate {
  /** Undefined when the text breaks the grammar, or is too deep to be calculated. */
  readonly tree: FormulaNode | undefined;
  /** Everything the formula refers to, chosen branch or not. */
  readonly references: readonly ReferenceNode[];
  readonly names: readonly NameNode[];
  /** Whether the answer may be an array: then other cells may depend on it without naming its cell. */
  readonly maySpill: boolean;
  /** Whether it is a subtotal: those around it pass over it, and it may look at which rows are hidden. */
  readonly isSubtotal: boolean;
  /** How many parts stand inside one another at most, terms of a sum not counted. */
  readonly depth: number;
}

function children(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'negative':
    case 'percent':
      return [node.operand];
    case 'infix':
      return infixOperands(node);
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

export function isOneCell({ from, to }: ReferenceNode): boolean {
  return from === to;
}

/** Judged without calculating: in doubt yes, which only costs that the formula is calculated early. */
function mayBeArray(tree: FormulaNode): boolean {
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const deciding = decidingParts(node);
    if (typeof deciding === 'boolean') {
      if (deciding) return true;
    } else waiting.push(...deciding);
  }
  return false;
}

/** Whether it may be an array, or else the parts of which one would have to be. */
function decidingParts(node: FormulaNode): boolean | readonly FormulaNode[] {
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
      return children(node);
    case 'call': {
      const definition = functionNamed(node.name);
      if (!definition) return true;
      if (definition.isLazy) return node.operands;
      if (definition.mayAnswerArray) return true;
      const { parameters } = definition;
      return node.operands.filter(
        (_, index) => (parameters[index] ?? parameters[parameters.length - 1]) === 'scalar',
      );
    }
    default:
      return true;
  }
}

const UNREADABLE: FormulaTemplate = {
  tree: undefined,
  references: [],
  names: [],
  maySpill: false,
  isSubtotal: false,
  depth: 0,
};

/**
 * The most that may stand inside one another, terms of a sum not counted. Excel nests 64 functions at most; deeper
 * ones would run out of stack.
 */
const DEEPEST = 400;

function templateOf(tree: FormulaNode): FormulaTemplate {
  const references: ReferenceNode[] = [];
  const names: NameNode[] = [];
  let isSubtotal = false;
  let deepest = 0;
  const waiting = [{ node: tree, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return UNREADABLE;
    deepest = Math.max(deepest, depth);
    if (node.kind === 'reference') references.push(node);
    if (node.kind === 'name') names.push(node);
    if (node.kind === 'call' && isSubtotalFunction(node.name)) isSubtotal = true;
    waiting.push(...children(node).map((child) => ({ node: child, depth: depth + 1 })));
  }
  return { tree, references, names, maySpill: mayBeArray(tree), isSubtotal, depth: deepest };
}

/** Keeps the templates of a workbook's formulas. */
export class FormulaTemplates {
  private readonly templates = new Map<string, FormulaTemplate>();

  /** The template of a formula (with its `=`) that stands at `row`, `column`. */
  get(text: string, row: number, column: number): FormulaTemplate {
    const prepared = prepareFormula(text.slice(1), row, column);
    if (!prepared) return UNREADABLE;
    const known = this.templates.get(prepared.key);
    if (known) return known;
    const tree = parsePrepared(prepared, row, column);
    const template = tree ? templateOf(tree) : UNREADABLE;
    this.templates.set(prepared.key, template);
    return template;
  }
}
