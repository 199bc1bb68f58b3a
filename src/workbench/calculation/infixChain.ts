import type { FormulaNode, InfixOperator } from './formulaNode';

type InfixNode = FormulaNode & { readonly kind: 'infix' };

/** `1+2*3-4` as `1`, `+ 2*3`, `- 4`: what is worked off from left to right. */
export interface InfixChain {
  readonly first: FormulaNode;
  readonly steps: readonly { readonly operator: InfixOperator; readonly right: FormulaNode }[];
}

/**
 * Unrolls the left side of an operator. A formula may add up thousands of terms one after another, which the tree
 * holds inside one another: whoever followed it down would run out of stack.
 */
export function infixChain(node: InfixNode): InfixChain {
  const steps: InfixNode[] = [node];
  let first = node.left;
  for (; first.kind === 'infix'; first = first.left) steps.push(first);
  return { first, steps: steps.reverse() };
}

/** The operands of a chain from left to right. */
export function infixOperands(node: InfixNode): FormulaNode[] {
  const { first, steps } = infixChain(node);
  return [first, ...steps.map(({ right }) => right)];
}
