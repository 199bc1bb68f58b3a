import { sectorIdOfName } from '../../../method/classification/sectors';
import { PARTIAL } from '../words/figureWords';
import { saysWord } from '../headers/headerRole';
import { partIn } from '../rows/ofWhich';
import { plainText } from '../words/text';
import { slackOf } from './rounding';
import type { RowFacts, TableFacts } from './rowFacts';

/** Whether the jobs of a total are those of some rows, to the rounding of them. */
function areSum({ values: [total] }: RowFacts, rows: readonly RowFacts[], unit: number): boolean {
  const sum = rows.reduce((added, { values: [jobs] }) => added + (jobs ?? 0), 0);
  const isKnown = rows.length > 1 && rows.every(({ values: [jobs] }) => jobs !== null && jobs !== undefined);
  return isKnown && Math.abs((total ?? Infinity) - sum) <= slackOf(unit, rows.length);
}

/** `w.v. mannen`: no sector, whatever it is a part of. */
const isOfWorkers = (name: string): boolean => saysWord(plainText(name), PARTIAL);

/** The rows right below a total that say to be parts of what stands above them. */
function partsBelow(rows: readonly RowFacts[], at: number): readonly RowFacts[] {
  const below = rows.slice(at + 1);
  const end = below.findIndex(({ kind, label }) => kind !== 'row' || partIn(label) === null);
  return end < 0 ? below : below.slice(0, end);
}

/**
 * Tells the rows `w.v. Bouw` right below a total: of a total on top, or of one that only they add up to, they are the
 * sectors; below the rows that a total adds up they are a part of it once more, and no sectors.
 */
export function tellPartsOfTotal({ rows, units }: TableFacts): TableFacts {
  const told = new Map<number, RowFacts>();
  for (const [at, total] of rows.entries()) {
    if (total.kind !== 'total') continue;
    const parts = partsBelow(rows, at);
    const above = rows.slice(0, at).filter(({ kind, isEmpty }) => kind === 'row' && !isEmpty);
    const isOnTop = above.length === 0;
    const areSectors = isOnTop || (areSum(total, parts, units[0]!) && !areSum(total, above, units[0]!));
    for (const part of parts) {
      const name = partIn(part.label)!;
      const isSector = areSectors && !isOfWorkers(name);
      told.set(
        part.index,
        isSector
          ? { ...part, label: name, isKnown: sectorIdOfName(name) !== undefined }
          : { ...part, kind: 'apart' },
      );
    }
  }
  return told.size === 0 ? { rows, units } : { rows: rows.map((row) => told.get(row.index) ?? row), units };
}
