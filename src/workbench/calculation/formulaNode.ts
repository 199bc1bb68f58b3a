import type { Scalar } from '../model/cell';

export type InfixOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A row or column in a formula: the number itself behind a dollar sign, otherwise the distance to the formula's cell. */
export interface Coordinate {
  readonly isRelative: boolean;
  readonly offset: number;
}

export interface Corner {
  readonly row: Coordinate;
  readonly column: Coordinate;
}

/** The grammar writes the sheet's name here when it meets `Sheet!` in front. */
interface SheetPrefix {
  sheet?: string;
}

export interface ReferenceNode {
  readonly kind: 'reference';
  readonly from: Corner;
  readonly to: Corner;
  readonly ref: SheetPrefix;
}

/** A defined name, or a structured reference such as `Sectors[[#This Row],[jobs]]`. */
export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
  readonly ref: SheetPrefix;
}

/** Two references joined by a colon of which one has to be calculated, as in `A1:INDEX(A:A,5)`. */
export interface RangeNode {
  readonly kind: 'range';
  readonly parts: readonly FormulaNode[];
  readonly ref: SheetPrefix;
}

export interface CallNode {
  readonly kind: 'call';
  /** Upper case, without `_xlfn.` and its like. */
  readonly name: string;
  readonly operands: readonly FormulaNode[];
}

/** A formula as a tree; relative to its cell, so that formulas that were filled down share one tree. */
export type FormulaNode =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: Scalar[][] }
  | { readonly kind: 'omitted' }
  | { readonly kind: 'negative'; readonly operand: FormulaNode }
  | { readonly kind: 'percent'; readonly operand: FormulaNode }
  | {
      readonly kind: 'infix';
      readonly operator: InfixOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'union'; readonly parts: readonly FormulaNode[] }
  | { readonly kind: 'intersection'; readonly parts: readonly FormulaNode[] }
  | ReferenceNode
  | NameNode
  | RangeNode
  | CallNode;

/** The cell a coordinate means for a formula that stands in row or column `base`. */
export function resolveCoordinate(coordinate: Coordinate, base: number): number {
  return coordinate.isRelative ? base + coordinate.offset : coordinate.offset;
}
