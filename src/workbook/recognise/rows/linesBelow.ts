import type { Finding } from '../../findings';
import { placeOf } from '../cells/grid';
import type { HeaderRow } from '../headers/findHeaderRows';
import { factorIn } from '../words/multiplier';
import { readsAsNote } from './closingNotes';
import { isAlone, labelOfCell, type BodyRow } from './tableBody';

/** That lines right below the last row were taken for no sectors, where nothing in them says so. */
export function linesBelow(
  header: HeaderRow,
  body: readonly BodyRow[],
  keyColumn: number,
): readonly Finding[] {
  const { grid } = header;
  const last = body[body.length - 1];
  if (!last || last.kind !== 'row' || grid.view) return [];
  const findings: Finding[] = [];
  for (let row = last.row + 1; row <= grid.area.lastRow && isAlone(header, row, keyColumn); row++) {
    const label = labelOfCell(grid.at(row, keyColumn));
    if (readsAsNote(label) || factorIn(label) !== 1) continue;
    const message = { kind: 'lineBelowTable', label } as const;
    findings.push({ severity: 'notice', place: placeOf(grid, row, keyColumn), message });
  }
  return findings;
}
