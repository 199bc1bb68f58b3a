import { CRITERION_IDS, type CriterionId } from '../analysis/criterionPoints';
import type { CriterionWeights } from '../analysis/analyseSelection';
import type { Finding } from '../findings';
import { pointsColumnId } from '../plans/selection/selectionColumns';
import { LAYOUT } from '../sheetPlan';
import { contentText, type PreviousSheet } from './previousSheet';

export interface OwnWeights {
  readonly weights: CriterionWeights;
  /** What stands in the place of a weight and is none. */
  readonly findings: readonly Finding[];
}

/**
 * The weights in the row above the header of the sheet Selection, typed or calculated. What the sheet's formulas
 * do not take as a weight is none here too.
 */
export function ownWeights(selection: PreviousSheet | undefined): OwnWeights {
  const weights: Partial<Record<CriterionId, number | null>> = {};
  const findings: Finding[] = [];
  for (const id of CRITERION_IDS) {
    const column = pointsColumnId(id);
    const written = selection?.totals.get(column);
    if (!selection || written === undefined) continue;
    const shown = selection.shownTotals.get(column);
    const isWeight = typeof shown === 'number' && shown >= 0;
    weights[id] = isWeight ? shown : null;
    if (isWeight) continue;
    const found = contentText(written);
    findings.push({
      severity: 'problem',
      place: placeOf(selection, column),
      message: { kind: 'unknownWeight', found },
    });
  }
  return { weights, findings };
}

function placeOf({ sheetName, tableArea, ourColumnIds }: PreviousSheet, id: string): Finding['place'] {
  const column = tableArea.column + ourColumnIds.indexOf(id);
  return { sheet: sheetName, row: LAYOUT.totalsRow, column };
}
