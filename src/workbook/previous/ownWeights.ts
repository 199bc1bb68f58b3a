import { CRITERION_IDS } from '../analysis/criterionPoints';
import type { CriterionWeights } from '../analysis/analyseSelection';
import { pointsColumnId } from '../plans/selectionColumns';
import type { PreviousSheet } from './previousSheet';

/** The weights in the row above the header of the sheet Selection, where they are numbers. */
export function ownWeights(selection: PreviousSheet | undefined): CriterionWeights {
  return Object.fromEntries(
    CRITERION_IDS.flatMap((id) => {
      const written = selection?.totals.get(pointsColumnId(id));
      return typeof written === 'number' ? [[id, written]] : [];
    }),
  );
}
