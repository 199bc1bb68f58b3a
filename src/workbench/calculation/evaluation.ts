import { LAST_COLUMN, LAST_ROW } from '../../workbook/address';
import { VISITS_OF_A_CALCULATION } from '../files/workbookBounds';
import { CellError, type Scalar } from '../model/cell';
import type { SheetModel } from '../model/workbookModel';
import {
  resolveCoordinate,
  type CallNode,
  type FormulaNode,
  type NameNode,
  type ReferenceNode,
} from './formulaNode';
import { ExplainedError } from './formulaProblem';
import { functionNamed } from './functions/catalogue';
import type { EagerFunction, FunctionDefinition } from './functions/functionDefinition';
import { infixChain } from './infixChain';
import { applyInfix, negate, percent } from './operators';
import { intersection, joined, union } from './referenceOperators';
import { NotCalculable, type Place, type Surroundings } from './surroundings';
import { usedValue } from './usedArray';
import {
  isMatrix,
  isScalar,
  NOT_AVAILABLE,
  Reference,
  ReferenceUnion,
  UNKNOWN_NAME,
  UsedArray,
  WRONG_NUMBER,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Matrix,
  type Value,
} from './values';

/** Names may refer to names, but not to themselves. */
const DEEPEST_NAME = 32;
/** A calculation with more cells at once is not begun: all cells of a sheet are seventeen thousand million. */
const MOST_POSITIONS = 10_000_000;

/**
 * What becomes of a range that meets an operator, or any other place that expects one value. `arrays`: it is an array.
 * `single`: it gives the cell in line with the formula (implicit intersection), as in a formula of before dynamic
 * arrays. `arguments`: an array, inside those arguments of such a formula that Excel always calculated with arrays.
 */
type Reading = 'arrays' | 'single' | 'arguments';

/** One calculation of one formula in one cell. */
export class Evaluation {
  private reading: Reading;
  private nameDepth = 0;

  constructor(
    readonly surroundings: Surroundings,
    readonly place: Place,
    private readonly hasFiledAnswer = false,
    intersects = !surroundings.modes.dynamicArrays,
  ) {
    this.reading = intersects ? 'single' : 'arrays';
  }

  /** Whether a range stands for all its cells here, not for the one in line with the formula. */
  get takesArrays(): boolean {
    return this.reading !== 'single';
  }

  /** The language whose separators stand in texts of numbers. */
  get language(): 'nl-NL' | 'en-US' {
    const { numbers, language } = this.surroundings.modes;
    return numbers ?? language;
  }

  evaluate(node: FormulaNode): Value {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'array':
        return node.rows;
      case 'omitted':
        return null;
      case 'negative':
        return this.elementwise([this.evaluate(node.operand)], ([operand]) =>
          negate(operand!, this.language),
        );
      case 'percent':
        return this.elementwise([this.evaluate(node.operand)], ([operand]) =>
          percent(operand!, this.language),
        );
      case 'infix':
        return this.infix(node);
      case 'reference':
        return this.reference(node);
      case 'name':
        return this.name(node);
      case 'range':
        return joined(node, this);
      case 'union':
        return union(node.parts, this);
      case 'intersection':
        return intersection(node.parts, this);
      case 'call':
        return this.call(node);
    }
  }

  /** Evaluates to one cell's worth or an array: references are read. */
  evaluateValue(node: FormulaNode): Scalar | Matrix {
    return this.dereference(this.evaluate(node));
  }

  /** Reads what is still a reference. A larger one becomes an array, or (without arrays) the cell in line with the formula. */
  dereference(value: Value): Scalar | Matrix {
    if (isScalar(value)) return value;
    if (value instanceof Reference) {
      if (value.isSingleCell) {
        return this.surroundings.cellValue(value.sheet, value.area.row, value.area.column);
      }
      return this.takesArrays ? this.matrix(value) : this.inLine(value);
    }
    return isMatrix(value) ? value : WRONG_VALUE;
  }

  /** All values of a value as rows, blanks included. */
  matrix(value: Value): Matrix {
    if (isScalar(value)) return [[value]];
    if (isMatrix(value)) return value;
    if (value instanceof ReferenceUnion) return [[WRONG_VALUE]];
    if (value instanceof UsedArray) return value.whole();
    const used = this.surroundings.areaValues(value);
    const { height, width } = value;
    if (used.length === height && (height === 0 || used[0]!.length === width)) return used;
    this.visit(height);
    // Nobody changes a row of a matrix: all blank ones can be the same, of which a whole column has a million.
    const blank = new Array<null>(width).fill(null);
    return Array.from({ length: height }, (_, row) => {
      const known = used[row];
      if (!known) return blank;
      return known.length === width ? known : [...known, ...blank.slice(known.length)];
    });
  }

  /**
   * Applies a calculation of single values to every position of its operands; one row or column is
   * repeated along the other, and where an operand ends short the answer is `#N/A`, as in Excel.
   */
  elementwise(
    operands: readonly Value[],
    calculate: (operands: readonly Scalar[]) => Scalar,
  ): Scalar | Matrix {
    const read = operands.map((operand) => this.dereference(operand));
    if (read.every(isScalar)) return calculate(read);
    const matrices = read.map((operand) => (isMatrix(operand) ? operand : [[operand]]));
    const height = Math.max(...matrices.map((matrix) => matrix.length));
    const width = Math.max(...matrices.map((matrix) => matrix[0]!.length));
    if (height * width > MOST_POSITIONS) return this.unknown(WRONG_NUMBER);
    this.visit(VISITS_OF_A_CALCULATION * height * width);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => {
        const position: Scalar[] = [];
        for (const matrix of matrices) {
          const line = matrix.length === 1 ? matrix[0] : matrix[row];
          const scalar = line && (line.length === 1 ? line[0] : line[column]);
          if (scalar === undefined) return NOT_AVAILABLE;
          position.push(scalar);
        }
        return calculate(position);
      }),
    );
  }

  private readingAs(reading: Reading, evaluate: () => Value): Value {
    const before = this.reading;
    this.reading = reading;
    try {
      return evaluate();
    } finally {
      this.reading = before;
    }
  }

  /**
   * To be called where Excel may know better: if the file has Excel's own answer to the formula, that answer is taken
   * and this calculation ends here.
   */
  preferFiledAnswer(): void {
    if (this.hasFiledAnswer) throw new NotCalculable();
  }

  /** To be called before so many cells are looked at; ends the calculation when all formulas together looked at too many. */
  visit(cells: number): void {
    this.surroundings.visit(cells);
  }

  /** A reference that the formula's text does not name: from now on the formula depends on it. */
  calculatedReference(reference: Reference): Reference {
    this.surroundings.dependOn(reference, this.place);
    return reference;
  }

  private infix(node: FormulaNode & { kind: 'infix' }): Value {
    const { first, steps } = infixChain(node);
    let left = this.evaluateValue(first);
    for (const { operator, right: operand } of steps) {
      const right = this.evaluateValue(operand);
      left =
        isScalar(left) && isScalar(right)
          ? applyInfix(operator, left, right, this.language)
          : this.elementwise([left, right], ([one, other]) =>
              applyInfix(operator, one!, other!, this.language),
            );
    }
    return left;
  }

  /** What Excel without dynamic arrays takes of a range where it wants one value: the cell of its own row or column. */
  private inLine(reference: Reference): Scalar {
    const { area, sheet } = reference;
    const { row, column } = this.place;
    if (reference.width === 1 && row >= area.row && row <= area.lastRow) {
      return this.surroundings.cellValue(sheet, row, area.column);
    }
    if (reference.height === 1 && column >= area.column && column <= area.lastColumn) {
      return this.surroundings.cellValue(sheet, area.row, column);
    }
    return WRONG_VALUE;
  }

  /** The sheet of this name; without a name the formula's own. */
  sheet(name: string | undefined): SheetModel | undefined {
    return name === undefined ? this.place.sheet : this.surroundings.sheetByName(name);
  }

  private reference(node: ReferenceNode): Value {
    const sheet = this.sheet(node.ref.sheet);
    if (!sheet) return this.unknown(WRONG_REFERENCE);
    const { row, column } = this.place;
    const rows = [resolveCoordinate(node.from.row, row), resolveCoordinate(node.to.row, row)] as const;
    const columns = [
      resolveCoordinate(node.from.column, column),
      resolveCoordinate(node.to.column, column),
    ] as const;
    const area = {
      row: Math.min(...rows),
      column: Math.min(...columns),
      lastRow: Math.max(...rows),
      lastColumn: Math.max(...columns),
    };
    const isOutside =
      area.row < 0 || area.column < 0 || area.lastRow > LAST_ROW || area.lastColumn > LAST_COLUMN;
    return isOutside ? WRONG_REFERENCE : new Reference(sheet, area);
  }

  /** The error of something that is not known here; Excel may know it. */
  unknown(error: CellError): CellError {
    this.preferFiledAnswer();
    return error;
  }

  private name({ name, ref }: NameNode): Value {
    // A name of one sheet: the model holds those of the whole workbook only.
    if (ref.sheet !== undefined) this.preferFiledAnswer();
    const meaning = this.surroundings.named(name, this.place);
    if (meaning === undefined || this.nameDepth >= DEEPEST_NAME) return this.unknown(UNKNOWN_NAME);
    if (meaning instanceof Reference) return meaning;
    this.nameDepth += 1;
    try {
      // What a name stands for is calculated with arrays in every Excel.
      return this.readingAs('arrays', () => this.evaluate(meaning));
    } finally {
      this.nameDepth -= 1;
    }
  }

  private call(node: CallNode): Value {
    if (this.surroundings.isCustomFunction(node.name)) return this.customCall(node);
    const definition = functionNamed(node.name);
    if (!definition) {
      const name = node.name.toUpperCase();
      return this.unknown(new ExplainedError('#NAME?', { kind: 'unknownFunction', name }));
    }
    const count = node.operands.length;
    // Excel refuses to enter such a formula; a file can hold one.
    if (count < definition.minimum || count > definition.maximum) return this.unknown(WRONG_VALUE);
    if (!definition.isLazy) return this.eagerCall(definition, node);
    const choose = (): Value => definition.evaluate(node.operands, this);
    // IF and its like looked at one condition even inside SUMPRODUCT, which for that had to be entered in braces.
    return this.reading === 'arguments' ? this.readingAs('single', choose) : choose();
  }

  private eagerCall(definition: FunctionDefinition & EagerFunction, node: CallNode): Value {
    const { parameters } = definition;
    const lastKind = parameters[parameters.length - 1] ?? 'scalar';
    const evaluate = (operand: FormulaNode): Value =>
      definition.takesUsedArrays ? usedValue(operand, this) : this.evaluate(operand);
    const operands = node.operands.map((operand, index) =>
      this.reading === 'single' && (parameters[index] ?? lastKind) === 'arrays'
        ? this.readingAs('arguments', () => evaluate(operand))
        : evaluate(operand),
    );
    const scalarPositions: number[] = [];
    for (let index = 0; index < operands.length; index += 1) {
      if ((parameters[index] ?? lastKind) !== 'scalar') continue;
      scalarPositions.push(index);
      operands[index] = this.dereference(operands[index]!);
    }
    const apply = (): Value => {
      if (!definition.seesErrors) {
        for (const operand of operands) if (operand instanceof CellError) return operand;
      }
      return definition.calculate(operands, this);
    };
    if (scalarPositions.every((index) => isScalar(operands[index]!))) return apply();
    if (definition.isOnceOnly && this.reading !== 'arrays') this.preferFiledAnswer();
    return this.elementwise(
      scalarPositions.map((index) => operands[index]!),
      (scalars) => {
        scalarPositions.forEach((index, position) => (operands[index] = scalars[position]!));
        const answer = this.dereference(apply());
        return isScalar(answer) ? answer : (answer[0]?.[0] ?? null);
      },
    );
  }

  private customCall(node: CallNode): Value {
    const parameters = node.operands.map((operand) =>
      operand.kind === 'omitted' ? undefined : this.matrix(this.evaluate(operand)),
    );
    const answer = this.surroundings.callCustomFunction(node, parameters, this.place);
    return answer.length === 1 && answer[0]!.length === 1 ? answer[0]![0]! : answer;
  }
}
