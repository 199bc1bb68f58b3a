import type { SourcedText } from '../../input';
import { normaliseName } from '../../../method/classification/normaliseName';
import type { Finding } from '../../findings';
import type { RowCode } from './codeRows';
import { placeOf, type Grid } from '../cells/grid';
import { keyOf } from '../cells/keys';
import { isFirstOfKey } from '../rows/firstOfKey';
import { withoutNumbers } from '../words/numbering';
import { plainText } from '../words/text';
import type { PlacedRow } from '../rows/levels';

/** A row of a sector table with what it is found by, and the place of its figures. */
export interface KeyedRow extends PlacedRow {
  readonly key: string;
}

/** Two rows with different names are two sectors, also where the classification has one for both. */
export function keysOf(body: readonly PlacedRow[], codes: ReadonlyMap<number, RowCode>): KeyedRow[] {
  const owners = new Map<string, string>();
  const named = body.filter(({ row, kind }) => kind === 'row' && !codes.has(row));
  const names = withoutNumbers(named.map(({ label }) => label));
  const nameOf = new Map(named.map((row, at) => [row, names[at]!]));
  return body.map((row) => {
    const code = codes.get(row.row);
    if (code) return { ...row, label: code.shown ?? row.label, key: code.key };
    const name = nameOf.get(row) ?? row.label;
    const plain = plainText(name);
    const known = keyOf(name, 'sector');
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
  const seen = new Map<string, SourcedText>();
  return rows.filter(({ key, label, row }) =>
    isFirstOfKey(seen, key, { text: label, place: placeOf(grid, row, keyColumn) }, findings),
  );
}
