import { sectorIdOfName } from '../../../method/classification/sectors';
import { sectorOfTotal } from './sectorOfTotal';
import type { RowFacts, TableFacts } from './rowFacts';
import { sumEvidence } from './sumEvidence';
import { summedRow } from './summedRow';

/** The rows right above or right below a total that add up to it; null where none do. */
function partsBeside({ rows, units }: TableFacts, total: RowFacts): readonly RowFacts[] | null {
  const at = rows.indexOf(total);
  for (const beside of [rows.slice(0, at).reverse(), rows.slice(at + 1)]) {
    const end = beside.findIndex(({ kind }) => kind !== 'row');
    const open = end < 0 ? beside : beside.slice(0, end);
    for (let count = 1; count <= open.length; count++) {
      const parts = open.slice(0, count);
      const addends = parts.map((part) => summedRow(part, 'sector'));
      const evidence = sumEvidence(summedRow(total, 'sector'), addends, units);
      if (evidence && !evidence.isContradicted && evidence.weight > 1) return parts;
    }
  }
  return null;
}

/** The rows of a table with the totals of one sector told from those of the table. */
export interface ToldTotals {
  readonly rows: readonly RowFacts[];
  /** By the index of the total of a sector, its parts. */
  readonly parts: ReadonlyMap<number, readonly RowFacts[]>;
}

/** A total of one sector is that sector, unless rows beside it add up to it or the sector has a row of its own. */
export function tellSectorTotals(table: TableFacts): ToldTotals {
  const parts = new Map<number, readonly RowFacts[]>();
  const sectorOf = ({ label }: RowFacts): string | undefined => sectorIdOfName(label);
  const own = new Set(table.rows.filter(({ kind }) => kind === 'row').map(sectorOf));
  const rows = table.rows.map((fact): RowFacts => {
    const name = fact.kind === 'total' && !fact.isEmpty ? sectorOfTotal(fact.label) : null;
    if (name === null) return fact;
    const beside = partsBeside(table, fact);
    if (beside) parts.set(fact.index, beside);
    const isSector = !beside && !own.has(sectorIdOfName(name));
    return isSector ? { ...fact, kind: 'row', label: name, isKnown: true } : fact;
  });
  return { rows, parts };
}
