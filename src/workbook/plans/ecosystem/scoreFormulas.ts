import type { Element, ScoreMethod } from '../../../method';
import { formula, type CellsByColumn, type FormulaContent } from '../../sheetPlan';
import { LAYOUT } from '../../sheetPlan';
import type { PlanReference } from '../planReference';

/** Higher than any index, so that it is never the lowest. */
const NO_INDEX = '1E+300';

/**
 * The scores of a row of indices with the weights above the header. An element of weight 0 counts for no
 * sector; a sector without an index that counts has no score. The formulas are written out by element:
 * one over a range would trip over the index that is missing.
 */
export class ScoreFormulas {
  constructor(
    private readonly own: PlanReference,
    private readonly elements: readonly Element[],
  ) {}

  /** @param isSector the row is of a sector, of which the weakest element is named. */
  row(key: string, isSector: boolean): CellsByColumn {
    const first = this.elements[0]!;
    const last = this.elements[this.elements.length - 1]!;
    const lowest = this.own.cell('lowest', key);
    const scores: Readonly<Record<ScoreMethod, FormulaContent>> = {
      additive: this.weighted(
        'additive',
        key,
        `(${this.each(key, (index, weight) => `${index}*${weight}`, '0', '+')})/`,
      ),
      multiplicative: this.weighted(
        'multiplicative',
        key,
        `(${this.each(key, (index, weight) => `${index}^${weight}`, '1', '*')})^(1/`,
        ')',
      ),
      bottleneck: this.weighted(
        'bottleneck',
        key,
        `(${this.each(key, (index, weight) => `${weight}*(${lowest}+1-EXP(${lowest}-${index}))`, '0', '+')})/`,
      ),
    };
    const known = this.each(key, (index) => `IF(ISNUMBER(${index}),${index},${NO_INDEX})`, NO_INDEX, ',');
    const names = this.each(
      key,
      (index, _, header) => `IF(ISNUMBER(${index}),IF(${index}=${lowest},", "&${header},""),"")`,
      '""',
      '&',
    );
    return {
      known: formula(`=COUNT(${this.own.across(first, last, key)})`),
      lowest: formula(`=IF(MIN(${known})<${NO_INDEX},MIN(${known}),NA())`),
      weakest: isSector ? formula(`=IF(ISNUMBER(${lowest}),MID(${names},3,300),"")`) : null,
      ...scores,
    };
  }

  /** A part of a formula for each element that has a weight, `otherwise` for one that has none. */
  private each(
    key: string,
    part: (index: string, weight: string, header: string) => string,
    otherwise: string,
    between: string,
  ): string {
    return this.elements
      .map((element) => {
        const weight = this.own.total(element);
        const header = weight.replace(String(LAYOUT.totalsRow + 1), String(LAYOUT.headerRow + 1));
        return `IF(${weight}>0,${part(this.own.cell(element, key), weight, header)},${otherwise})`;
      })
      .join(between);
  }

  /** Divides by the sum of the weights; there is no score when a weight is no number, or below zero. */
  private weighted(method: ScoreMethod, key: string, sum: string, end = ''): FormulaContent {
    const [first, last] = [this.elements[0]!, this.elements[this.elements.length - 1]!];
    const weights = `${this.own.total(first)}:${this.own.total(last)}`;
    const usable = `AND(COUNT(${weights})=${this.elements.length},MIN(${weights})>=0,SUM(${weights})>0)`;
    return formula(
      `=IF(${usable},${sum}SUM(${weights})${end},NA())`,
      `=REGIO.ECOSYSTEM_SCORE(${this.own.across(first, last, key)},${weights},"${method}")`,
    );
  }
}
