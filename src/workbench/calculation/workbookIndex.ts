import type { Area } from '../../workbook/address';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import { cellKey, overlaps } from './dependencyIndex';
import { filedArrayOf } from './filedArray';
import { FormulaCell } from './formulaCell';
import { resolveCoordinate, type FormulaNode, type ReferenceNode } from './formulaNode';
import { FormulaTemplates, type FormulaTemplate } from './formulaTemplate';
import { SheetCalculation } from './sheetCalculation';
import { resolveStructured } from './structuredReference';
import type { Place } from './surroundings';
import { Reference } from './values';

/** Names may refer to names, but not for ever. */
const DEEPEST_NAME = 32;

/** All formulas of a workbook, by place, and who depends on what. */
export class WorkbookIndex {
  private sheets = new Map<SheetModel, SheetCalculation>();
  private sheetsByName = new Map<string, SheetModel>();
  private readonly templates = new FormulaTemplates();
  /** What names and tables looked like when the dependencies were last worked out. */
  private definitions = '';
  private usesDefinitions = false;
  /** Which rows were hidden at that time. */
  private hiddenRows = '';
  private usesHiddenRows = false;

  constructor(private readonly workbook: WorkbookModel) {}

  calculationOf(sheet: SheetModel): SheetCalculation | undefined {
    return this.sheets.get(sheet);
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.sheetsByName.get(name.toLowerCase());
  }

  /** What a name or structured reference stands for in this place; undefined when there is none. */
  named(name: string, place: Place): Reference | FormulaNode | undefined {
    if (name.includes('[')) return resolveStructured(this.workbook, name, place);
    const wanted = name.toLowerCase();
    const model = this.workbook.names.find((each) => each.name.toLowerCase() === wanted);
    return model && this.templates.get(model.formula, place.row, place.column).tree;
  }

  /** Whether names or tables that formulas use were changed since `reread`: the model tells nobody. */
  areDefinitionsChanged(): boolean {
    return this.usesDefinitions && this.definitions !== this.currentDefinitions();
  }

  /** Whether rows that subtotals may look at were hidden or shown since `reread`: the model tells nobody. */
  areHiddenRowsChanged(): boolean {
    return this.usesHiddenRows && this.hiddenRows !== this.currentHiddenRows();
  }

  /**
   * Reads the whole workbook again: after sheets came, went or were renamed. A formula that is still there
   * keeps its record, so that custom functions whose arguments did not change need not be asked again.
   * Answers all formulas, all of them out of date, with what they refer to registered.
   */
  reread(): FormulaCell[] {
    const before = this.sheets;
    this.sheets = new Map();
    this.sheetsByName = new Map();
    this.definitions = this.currentDefinitions();
    this.hiddenRows = this.currentHiddenRows();
    const formulas: FormulaCell[] = [];
    for (const sheet of this.workbook.sheets) {
      const calculation = new SheetCalculation(sheet);
      this.sheets.set(sheet, calculation);
      this.sheetsByName.set(sheet.name.toLowerCase(), sheet);
      for (const { row, column, cell } of sheet.entries()) {
        calculation.extendTo(row, column);
        if (cell.formula === null) continue;
        const formula = new FormulaCell(sheet, row, column, cell.formula, cell.intersects === true);
        const known = before.get(sheet)?.formulaAt(row, column);
        if (known?.text === cell.formula) {
          formula.answers = known.answers;
          formula.isGivenUp = known.isGivenUp;
          formula.template = known.template;
        }
        calculation.formulas.set(cellKey(row, column), formula);
        formulas.push(formula);
      }
    }
    for (const formula of formulas) this.register(formula);
    return formulas;
  }

  /** Takes up a new formula. */
  add(sheet: SheetCalculation, row: number, column: number, text: string, intersects: boolean): FormulaCell {
    const formula = new FormulaCell(sheet.sheet, row, column, text, intersects);
    sheet.formulas.set(cellKey(row, column), formula);
    this.register(formula);
    return formula;
  }

  remove(formula: FormulaCell): void {
    this.sheets.get(formula.sheet)?.formulas.delete(cellKey(formula.row, formula.column));
    for (const unregister of formula.registrations.splice(0)) unregister();
    formula.ranges = [];
    formula.watches = [];
  }

  /** Registers that what comes or goes in an area may block an array formula or set it free. */
  watch(formula: FormulaCell, area: Area): void {
    const dependents = this.sheets.get(formula.sheet)!.dependents;
    if (dependents.range(area)?.dependents.has(formula)) return;
    const { entry, remove } = dependents.addRange(area, formula);
    formula.watches.push(entry);
    formula.registrations.push(remove);
  }

  /** Whether a formula's text names a cell of the area. */
  refersTo(formula: FormulaCell, area: Area): boolean {
    if (formula.ranges.some((entry) => overlaps(entry.area, area))) return true;
    let isNamed = false;
    this.sheets.get(formula.sheet)!.dependents.visitCells(area, (dependent) => {
      if (dependent === formula) isNamed = true;
    });
    return isNamed;
  }

  /** Registers that a formula needs the cells of a reference. */
  depend(formula: FormulaCell, reference: Reference): void {
    const dependents = this.sheets.get(reference.sheet)?.dependents;
    if (!dependents) return;
    const { area } = reference;
    if (reference.isSingleCell) {
      formula.registrations.push(dependents.addCell(area.row, area.column, formula));
      return;
    }
    if (dependents.range(area)?.dependents.has(formula)) return;
    const { entry, remove } = dependents.addRange(area, formula);
    formula.ranges.push(entry);
    formula.registrations.push(remove);
  }

  private register(formula: FormulaCell): void {
    formula.template ??= this.templates.get(formula.text, formula.row, formula.column);
    const filed = filedArrayOf(formula.sheet.cell(formula.row, formula.column));
    formula.maySpill = !formula.intersects && (formula.template.maySpill || filed !== undefined);
    if (formula.template.names.length > 0) this.usesDefinitions = true;
    this.registerAll(formula, formula.template, 0);
  }

  private registerAll(
    formula: FormulaCell,
    { references, names, isSubtotal }: FormulaTemplate,
    depth: number,
  ): void {
    if (isSubtotal) this.usesHiddenRows = true;
    for (const node of references) {
      const sheet = node.ref.sheet === undefined ? formula.sheet : this.sheetByName(node.ref.sheet);
      if (sheet) this.depend(formula, referenceOf(node, sheet, formula));
    }
    if (depth >= DEEPEST_NAME) return;
    for (const { name } of names) {
      if (name.includes('[')) {
        const reference = resolveStructured(this.workbook, name, formula);
        if (reference) this.depend(formula, reference);
        continue;
      }
      const model = this.workbook.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!model) continue;
      const template = this.templates.get(model.formula, formula.row, formula.column);
      this.registerAll(formula, template, depth + 1);
    }
  }

  private currentHiddenRows(): string {
    return this.workbook.sheets.map((sheet) => [...sheet.hiddenRows].join()).join('|');
  }

  private currentDefinitions(): string {
    const names = this.workbook.names.map(({ name, formula }) => `${name}${formula}`);
    const tables = this.workbook.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => {
        const { row, column, lastRow, lastColumn } = table.area;
        const columns = table.columns.map((each) => each.name).join();
        return `${table.name}:${row}:${column}:${lastRow}:${lastColumn}:${table.showTotals}:${columns}`;
      }),
    );
    return [...names, ...tables].join('|');
  }
}

/** The cells a reference in a formula's text means for a formula in this place, ends in order. */
function referenceOf(node: ReferenceNode, sheet: SheetModel, place: Place): Reference {
  const rows = [resolveCoordinate(node.from.row, place.row), resolveCoordinate(node.to.row, place.row)];
  const columns = [
    resolveCoordinate(node.from.column, place.column),
    resolveCoordinate(node.to.column, place.column),
  ];
  return new Reference(sheet, {
    row: Math.min(...rows),
    column: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  });
}
