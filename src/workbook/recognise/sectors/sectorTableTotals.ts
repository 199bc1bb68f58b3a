import type { Finding } from '../../findings';
import { placeOf } from '../cells/grid';
import type { KeyedRow } from '../codes/sectorKeys';
import type { HeaderRow } from '../headers/findHeaderRows';
import { nameInTotal } from '../totals/nameInTotal';
import { sumOf, totalAmong } from '../totals/ownTotal';
import { slackOf, unitOfRounding } from '../totals/rounding';
import type { SectorColumns } from '../columns/sectorColumns';
import { plainText } from '../words/text';
import type { SectorTableRows } from './sectorTableRows';

export interface TotalRows {
  /** The total of the table. */
  readonly total: KeyedRow | null;
  /** What is to be said of every row that is no sector. */
  readonly findings: readonly Finding[];
}

/** The rows of a table that are no sectors: totals, means, facts of the area, and rows without a name. */
export function totalRows(header: HeaderRow, columns: SectorColumns, rows: SectorTableRows): TotalRows {
  const { keyed, kept, jobs } = rows;
  const { grid } = header;
  const sum = sumOf(kept.map(({ index }) => jobs[index]!));
  const factor = jobs.find((figure) => figure.factor !== undefined)?.factor;
  const unit = unitOfRounding(
    jobs.map(({ value }) => value),
    factor,
  );
  const addsUp = ({ index }: KeyedRow): boolean =>
    Math.abs((jobs[index]?.value ?? Infinity) - sum) <= slackOf(unit, kept.length);
  // A last line without a name that adds up the rows is a total all the same.
  const isTotal = (row: KeyedRow): boolean => row.kind === 'total' || (row.kind === 'unnamed' && addsUp(row));
  const messageOf = (row: KeyedRow): Pick<Finding, 'severity' | 'message'> | null => {
    const { kind, label } = row;
    if (isTotal(row) || kind === 'mean') {
      const those = row.sumOf ? { sumOf: row.sumOf.rows } : {};
      return { severity: 'notice', message: { kind: 'totalSetApart', label, ...those } };
    }
    if (kind === 'apart') return { severity: 'notice', message: { kind: 'rowSetApart', label } };
    if (kind !== 'unnamed') return null;
    const found = String(grid.at(row.row, columns.jobs.column).value);
    return { severity: 'problem', message: { kind: 'rowWithoutName', found } };
  };
  const findings = keyed.flatMap((row): Finding[] => {
    const said = messageOf(row);
    return said ? [{ ...said, place: placeOf(grid, row.row, columns.key.column) }] : [];
  });
  const sectors = new Set(kept.map(({ label }) => plainText(label)));
  const isOfSector = ({ label }: KeyedRow): boolean => sectors.has(nameInTotal(label) ?? '');
  const ofTable = keyed.filter((row) => isTotal(row) && (!isOfSector(row) || addsUp(row)));
  return { total: totalAmong(ofTable, addsUp), findings };
}
