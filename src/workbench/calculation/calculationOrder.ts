import type { FormulaCell } from './formulaCell';

/**
 * So many formulas may wait inside one another on JavaScript's own stack; a longer chain is put aside and
 * taken up again, so that a chain of any length is calculated.
 */
const DEEPEST_NESTING = 40;
/** And so many levels of their formulas together. */
const MOST_LEVELS = 400;
/** A formula that keeps being overtaken by changes it caused itself stands in a circle. */
const MOST_RESTARTS = 20;

/** Thrown through the formulas under way when the chain is too long to go on: this one has to come first. */
class DeepDependency {
  constructor(readonly formula: FormulaCell) {}
}

/** Calculates formulas after those they need, and notices circles. */
export class CalculationOrder {
  /** The formulas in circles found so far. */
  readonly circular = new Set<FormulaCell>();
  /** The formulas under way, each needed by the one before. */
  private readonly path: FormulaCell[] = [];
  /** How deep the formulas of the path are together. */
  private levels = 0;
  /** The formulas put aside, each in the end needed by the one before; the last one is the first of the path. */
  private readonly aside: FormulaCell[] = [];

  constructor(private readonly calculate: (formula: FormulaCell) => void) {}

  /** Calculates a formula and all it needs. To be called only when nothing is under way. */
  bringUpToDate(formula: FormulaCell): void {
    if (formula.status === 'clean') return;
    this.aside.push(formula);
    try {
      while (this.aside.length > 0) {
        const next = this.aside[this.aside.length - 1]!;
        if (next.status === 'clean') this.aside.pop();
        else this.startOrPutAside(next);
      }
    } finally {
      // Only after an unexpected failure is anything left here.
      for (const left of this.aside.splice(0)) if (left.status !== 'clean') left.status = 'dirty';
    }
  }

  /** Called while a formula is under way that needs this one: afterwards its value can be read. */
  need(formula: FormulaCell): void {
    while (formula.status !== 'clean') {
      if (this.isUnderWay(formula)) {
        this.closeCircle(formula);
        formula.value = 0;
        return;
      }
      if (this.path.length >= DEEPEST_NESTING || this.levels >= MOST_LEVELS)
        throw new DeepDependency(formula);
      this.run(formula);
    }
    const start = formula.circleStart;
    if (start && this.isUnderWay(start)) this.closeCircle(start);
  }

  /** Takes a formula that is no longer in the workbook out of the circles. */
  forget(formula: FormulaCell): void {
    this.circular.delete(formula);
  }

  private startOrPutAside(formula: FormulaCell): void {
    try {
      this.run(formula);
    } catch (signal) {
      if (!(signal instanceof DeepDependency)) throw signal;
      formula.status = 'waiting';
      signal.formula.status = 'waiting';
      this.aside.push(signal.formula);
    }
  }

  private run(formula: FormulaCell): void {
    formula.status = 'calculating';
    formula.isOutdated = false;
    formula.circleStart = undefined;
    this.circular.delete(formula);
    const depth = formula.template?.depth ?? 0;
    this.path.push(formula);
    this.levels += depth;
    try {
      this.calculate(formula);
    } catch (signal) {
      formula.status = 'dirty';
      throw signal;
    } finally {
      this.path.pop();
      this.levels -= depth;
    }
    if (formula.circleStart) this.circular.add(formula);
    if (formula.isOutdated && formula.restarts < MOST_RESTARTS) {
      formula.restarts += 1;
      formula.status = 'dirty';
      return;
    }
    if (formula.isOutdated) this.circular.add(formula);
    formula.restarts = 0;
    formula.status = 'clean';
  }

  private isUnderWay(formula: FormulaCell): boolean {
    return formula.status === 'calculating' || formula.status === 'waiting';
  }

  /** Everything under way since `start` was begun stands in a circle with it. */
  private closeCircle(start: FormulaCell): void {
    const first = Math.max(0, this.path.indexOf(start));
    for (const member of this.path.slice(first)) {
      const known = member.circleStart;
      if (!known || this.begunAt(start) < this.begunAt(known)) member.circleStart = start;
    }
  }

  private begunAt(formula: FormulaCell): number {
    const place = this.aside.indexOf(formula);
    if (place >= 0) return place;
    const onPath = this.path.indexOf(formula);
    return onPath < 0 ? Infinity : this.aside.length + onPath;
  }
}
