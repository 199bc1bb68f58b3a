import { normaliseName } from '../../../method/classification/normaliseName';
import type { Finding } from '../../findings';
import type { RowCode } from './codeRows';
import { addressIn, placeOf, type Grid } from '../cells/grid';
import { keyOf } from '../cells/keys';
import type { PlacedRow } from '../sectors/sectorTableLevels';
import { plainText } from '../cells/text';

/** A row of a sector table with what it is found by, and the place of its figures. */
export interface KeyedRow extends PlacedRow {
  readonly key: string;
}

/** Two rows with different names are two sectors, also where the classification has one for both. */
export function keysOf(body: readonly PlacedRow[], codes: ReadonlyMap<number, RowCode>): KeyedRow[] {
  const owners = new Map<string, string>();
  return body.map((row) => {
    const code = codes.get(row.row);
    if (code) return { ...row, label: code.shown ?? row.label, key: code.key };
    const plain = plainText(row.label);
    const known = keyOf(row.label, 'sector');
    // `Detailhandel & horeca` and `Detailhandel en horeca` are one name.
    const spelling = normaliseName(plain);
    const owner = row.kind === 'row' ? (owners.get(known) ?? spelling) : spelling;
    if (row.kind === 'row') owners.set(known, owner);
    return { ...row, key: owner === spelling ? known : plain };
  });
}

/** Sets duplicates apart: the first row of a key is the one that counts. */
export function withoutDuplicates(
  rows: readonly KeyedRow[],
  keyColumn: number,
  grid: Grid,
  findings: Finding[],
): KeyedRow[] {
  const first = new Map<string, KeyedRow>();
  for (const row of rows) {
    const earlier = first.get(row.key);
    if (!earlier) first.set(row.key, row);
    else {
      findings.push({
        severity: 'problem',
        place: placeOf(grid, row.row, keyColumn),
        message: { kind: 'duplicateKey', label: row.label, first: addressIn(grid, earlier.row, keyColumn) },
      });
    }
  }
  return [...first.values()];
}
