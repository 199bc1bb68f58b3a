import { isSubtotal } from '../rows/rowLabel';
import type { SectorColumns } from '../columns/sectorColumns';
import type { RowFacts } from './rowFacts';
import { sectorOfTotal } from './sectorOfTotal';
import type { SummedRow } from './sumEvidence';

function roleOf({ kind, label }: RowFacts): SummedRow['role'] {
  if (kind === 'total') return isSubtotal(label) || sectorOfTotal(label) !== null ? 'apart' : 'total';
  return kind === 'mean' ? 'apart' : 'row';
}

/** A row of a table as far as sums go. */
export const summedRow = (fact: RowFacts, keyKind: SectorColumns['keyKind']): SummedRow => ({
  values: fact.values,
  role: roleOf(fact),
  isKnown: fact.isKnown,
  mayBeSum: fact.kind === 'row' && (keyKind === 'sector' || !fact.isKnown),
  sections: keyKind === 'sector' ? fact.sections : null,
});
