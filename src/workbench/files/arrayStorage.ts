import type { CallNode, FormulaNode, NameNode } from '../calculation/formulaNode';
import { FormulaTemplates, isOneCell } from '../calculation/formulaTemplate';
import { functionNamed } from '../calculation/functions/catalogue';
import { infixOperands } from '../calculation/infixChain';
import type { WorkbookModel } from '../model/workbookModel';
import { NAMESPACE } from './formulaInFile';
import { ARRAY_FUNCTIONS } from './futureFunctions';

/** Functions that only Excel calculates and that take a whole range as it is, also in a plain formula. */
const RANGE_TAKERS: ReadonlySet<string> = new Set(
  (
    'AREAS AVEDEV AVERAGEA CELL CORREL COVAR COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FORECAST.LINEAR GEOMEAN HARMEAN ' +
    'INTERCEPT IRR KURT MAXA MINA NPV PEARSON PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC RANK.AVG RSQ SKEW SLOPE ' +
    'STDEVA STEYX SUMX2MY2 SUMX2PY2 SUMXMY2 TRIMMEAN VARA XLOOKUP XMATCH'
  ).split(' '),
);
/** Their branches are handed on as they are: a range stays one. */
const CHOOSERS: ReadonlySet<string> = new Set(['IF', 'CHOOSE']);
const OURS = `${NAMESPACE}.`;
const THIS_ROW = /@|#this row/i;

/** What is expected where a part of a formula stands. */
interface Spot {
  /** One value, so that of a range a plain formula takes the cell in line with it. */
  readonly isSingle: boolean;
  /** Inside an argument that Excel calculates with arrays also in a plain formula. */
  readonly isInArrays: boolean;
}
const SINGLE: Spot = { isSingle: true, isInArrays: false };

/**
 * Tells which formulas Excel would read differently when a file has them as plain ones: a plain formula takes the cell
 * of its own row out of a range (implicit intersection), where today's Excel calculates with the whole range. Errs
 * towards arrays, which is harmless: marked as an array formula it gives the same answer.
 */
export class ArrayStorage {
  private readonly templates = new FormulaTemplates();
  private readonly known = new Map<FormulaNode, boolean>();

  constructor(private readonly workbook: WorkbookModel) {}

  /** @param formula the model's, starting with `=`, of the cell in this row and column */
  isNeeded(formula: string, row: number, column: number): boolean {
    const { tree } = this.templates.get(formula, row, column);
    if (!tree) return true;
    const before = this.known.get(tree);
    if (before !== undefined) return before;
    const isNeeded = this.differs(tree, SINGLE);
    this.known.set(tree, isNeeded);
    return isNeeded;
  }

  private differs(node: FormulaNode, spot: Spot): boolean {
    const isCutDown = spot.isSingle && !spot.isInArrays;
    const anyDiffers = (parts: readonly FormulaNode[], isSingle: boolean): boolean =>
      parts.some((part) => this.differs(part, { ...spot, isSingle }));
    switch (node.kind) {
      case 'constant':
      case 'omitted':
        return false;
      case 'array':
        return true;
      case 'reference':
        return isCutDown && !isOneCell(node);
      case 'name':
        return isCutDown && !this.isOneValue(node);
      case 'range':
      case 'union':
      case 'intersection':
        return isCutDown || anyDiffers(node.parts, false);
      case 'negative':
      case 'percent':
        return anyDiffers([node.operand], true);
      case 'infix':
        return anyDiffers(infixOperands(node), true);
      case 'call':
        return this.callDiffers(node, spot);
    }
  }

  private callDiffers(node: CallNode, spot: Spot): boolean {
    const { name, operands } = node;
    if (name.startsWith(OURS) || ARRAY_FUNCTIONS.has(name)) return true;
    if (spot.isSingle && !spot.isInArrays && givesRange(node)) return true;
    const definition = functionNamed(name);
    return operands.some((operand, index) => {
      if (definition?.isLazy) {
        const isBranch = CHOOSERS.has(name) && index > 0;
        return this.differs(operand, isBranch ? { ...spot, isInArrays: false } : SINGLE);
      }
      if (looksAtOne(name, index)) return this.differs(operand, SINGLE);
      const kinds = definition?.parameters ?? (RANGE_TAKERS.has(name) ? ['values' as const] : []);
      const kind = kinds[index] ?? kinds[kinds.length - 1] ?? 'scalar';
      const isInArrays =
        kind === 'arrays' || (spot.isInArrays && !(kind === 'scalar' && definition?.isOnceOnly));
      return this.differs(operand, { isSingle: kind === 'scalar', isInArrays });
    });
  }

  private isOneValue({ name, ref }: NameNode): boolean {
    if (name.includes('[')) return THIS_ROW.test(name) && !name.includes(':');
    const wanted = name.toLowerCase();
    const model = this.workbook.names.find((each) => each.name.toLowerCase() === wanted);
    if (!model || ref.sheet !== undefined) return false;
    const { tree } = this.templates.get(model.formula, 0, 0);
    return tree?.kind === 'constant' || (tree?.kind === 'reference' && isOneCell(tree));
  }
}

/** Arguments that make the answer an array where they are a range, also where the function takes ranges. */
function looksAtOne(name: string, index: number): boolean {
  return name === 'ROW' || name === 'COLUMN' || (name === 'AGGREGATE' && index > 2);
}

/** Whether a function that answers a place in the sheet may answer several cells. */
function givesRange({ name, operands }: CallNode): boolean {
  switch (name) {
    case 'INDEX':
      // A whole row or column; a place that is calculated is taken for one cell.
      return operands
        .slice(1)
        .some((place) => place.kind === 'omitted' || (place.kind === 'constant' && place.value === 0));
    case 'OFFSET': {
      const [start] = operands;
      return operands.length > 3 || start?.kind !== 'reference' || !isOneCell(start);
    }
    case 'INDIRECT':
      return true;
    default:
      return false;
  }
}
