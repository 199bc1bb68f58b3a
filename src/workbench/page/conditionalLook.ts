import { Evaluation } from '../calculation/evaluation';
import { FormulaTemplates } from '../calculation/formulaTemplate';
import { AnswerPending, NotCalculable, type Surroundings } from '../calculation/surroundings';
import { isScalar } from '../calculation/values';
import { compareScalars } from '../calculation/comparison';
import { CellError, type Scalar } from '../model/cell';
import type {
  CellValueRule,
  ConditionalFormatModel,
  ConditionalStyle,
  SheetModel,
} from '../model/workbookModel';

/** Calls of the add-in do not occur in rules: Excel does not allow them there. */
const withoutAddIn = (engine: Surroundings): Surroundings => ({
  modes: engine.modes,
  sheetByName: (name) => engine.sheetByName(name),
  cellValue: (sheet, row, column) => engine.cellValue(sheet, row, column),
  areaValues: (reference) => engine.areaValues(reference),
  visit: (cells) => engine.visit(cells),
  named: (name, place) => engine.named(name, place),
  // A rule is evaluated anew whenever the view is; the cell it stands over does not depend on it.
  dependOn: () => undefined,
  isSubtotal: (sheet, row, column) => engine.isSubtotal(sheet, row, column),
  isCustomFunction: () => false,
  callCustomFunction: () => [[new CellError('#NAME?')]],
});

/** Evaluates the conditional formats of sheets, by the workbench's own calculation. */
export class ConditionalLooks {
  private readonly templates = new FormulaTemplates();
  private readonly surroundings: Surroundings;

  constructor(engine: Surroundings) {
    this.surroundings = withoutAddIn(engine);
  }

  /** What the rules of a sheet paint a cell; undefined when none of them holds. */
  at(sheet: SheetModel, row: number, column: number, value: Scalar): ConditionalStyle | undefined {
    let look: ConditionalStyle | undefined;
    for (const format of byPriority(sheet.conditionalFormats)) {
      if (!covers(format, row, column) || !this.holds(format, sheet, row, column, value)) continue;
      // The rule that comes first wins, property by property.
      look = { ...format.style, ...look };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private holds(
    format: ConditionalFormatModel,
    sheet: SheetModel,
    row: number,
    column: number,
    value: Scalar,
  ): boolean {
    const answer = (formula: string): Scalar => this.evaluate(format, formula, sheet, row, column);
    if (format.type === 'Custom') return isTrue(format.formula === undefined ? null : answer(format.formula));
    return format.cellValue !== undefined && meets(value, format.cellValue, answer);
  }

  private evaluate(
    format: ConditionalFormatModel,
    formula: string,
    sheet: SheetModel,
    row: number,
    column: number,
  ): Scalar {
    const start = format.areas[0];
    if (!start) return null;
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    const { tree } = this.templates.get(text, start.row, start.column);
    if (!tree) return null;
    try {
      const answer = new Evaluation(this.surroundings, { sheet, row, column }).evaluateValue(tree);
      return isScalar(answer) ? answer : (answer[0]?.[0] ?? null);
    } catch (signal) {
      // While a function of the add-in is under way, or when it would take too long, the rule is not known to hold.
      if (signal instanceof AnswerPending || signal instanceof NotCalculable) return null;
      throw signal;
    }
  }
}

const byPriority = (formats: readonly ConditionalFormatModel[]): ConditionalFormatModel[] =>
  [...formats].sort((one, other) => one.priority - other.priority);

const covers = ({ areas }: ConditionalFormatModel, row: number, column: number): boolean =>
  areas.some(
    (area) => row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
  );

const isTrue = (answer: Scalar): boolean => (typeof answer === 'number' ? answer !== 0 : answer === true);

function meets(value: Scalar, rule: CellValueRule, answer: (formula: string) => Scalar): boolean {
  const first = answer(rule.formula1);
  if (value instanceof CellError || first instanceof CellError) return false;
  const order = compareScalars(value, first);
  switch (rule.operator) {
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'LessThan':
      return order < 0;
    case 'GreaterThanOrEqual':
      return order >= 0;
    case 'LessThanOrEqual':
      return order <= 0;
    case 'Between':
    case 'NotBetween': {
      const second = answer(rule.formula2 ?? rule.formula1);
      if (second instanceof CellError) return false;
      const [low, high] = compareScalars(first, second) <= 0 ? [first, second] : [second, first];
      const isBetween = compareScalars(value, low) >= 0 && compareScalars(value, high) <= 0;
      return isBetween === (rule.operator === 'Between');
    }
  }
}
