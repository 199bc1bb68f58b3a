import { cellAddress } from '../address';
import type { Finding } from '../findings';
import type { Figure, SectorRow, SectorTable } from '../input';
import { countsFte } from './extraFigures';
import { readFigureColumn } from './figureColumn';
import { isKeyLabel, type HeaderRow } from './findHeaderRows';
import { placeOf } from './grid';
import { sectorOfCode } from '../../method/classification/sectorOfCode';
import { codeOf, keyOf } from './keys';
import { nestedCodes } from './nestedCodes';
import { repeatedHeaders } from './repeatedColumns';
import { isPlainTotal, isSubtotal } from './rowLabel';
import { sectorLevels, withMadeFigures } from './sectorTableLevels';
import { extrasAt, readExtras } from './sectorTableExtras';
import { descriptionOf, readSubsectors } from './sectorTableParts';
import { recognisedColumns, type SectorColumns } from './sectorColumns';
import { SECTOR_FIGURES, readSectorFigures, type ReadColumn, type SectorFigure } from './sectorFigures';
import { plainText } from './text';
import { sumOf, totalFindings, WHOLE_NUMBER } from './totalFindings';
import { readBody, type BodyRow, type HeaderStops } from './tableBody';

/** A sector table, how well it fits, and what is to be said of its cells. */
export interface SectorReading {
  readonly table: SectorTable;
  readonly score: number;
  readonly findings: readonly Finding[];
}

type Totals = NonNullable<SectorTable['total']>;

interface KeyedRow extends BodyRow {
  readonly index: number;
  readonly key: string;
}

/** Two rows with different names are two sectors, also where the classification has one for both. */
function keysOf(body: readonly (BodyRow & { readonly index: number })[], columns: SectorColumns): KeyedRow[] {
  const owners = new Map<string, string>();
  return body.map((row) => {
    const plain = plainText(row.label);
    const known = (columns.keyKind === 'sbi' ? codeOf(row.label) : undefined) ?? keyOf(row.label, 'sector');
    const owner = row.kind === 'row' ? (owners.get(known) ?? plain) : plain;
    if (row.kind === 'row') owners.set(known, owner);
    return { ...row, key: owner === plain ? known : plain };
  });
}

const belongsToSector = (row: KeyedRow): boolean =>
  ['sector', 'education'].includes(sectorOfCode(row.key).kind);

/** Which of the total rows is the total of the rows: the one that adds up, or else the one named so. */
function totalAmong(totals: readonly KeyedRow[], jobs: readonly Figure[], sum: number): KeyedRow | null {
  const candidates = totals.filter((row) => !isSubtotal(row.label));
  const fits = candidates.find((row) => {
    const value = jobs[row.index]?.value ?? null;
    return value !== null && Math.abs(value - sum) <= WHOLE_NUMBER;
  });
  return (
    fits ?? candidates.find((row) => isPlainTotal(row.label)) ?? candidates[candidates.length - 1] ?? null
  );
}

/** Sets duplicates apart: the first row of a key is the one that counts. */
function withoutDuplicates(
  rows: readonly KeyedRow[],
  keyColumn: number,
  sheet: string,
  findings: Finding[],
): KeyedRow[] {
  const first = new Map<string, KeyedRow>();
  for (const row of rows) {
    const earlier = first.get(row.key);
    if (!earlier) first.set(row.key, row);
    else {
      findings.push({
        severity: 'problem',
        place: { sheet, row: row.row, column: keyColumn },
        message: { kind: 'duplicateKey', label: row.label, first: cellAddress(earlier.row, keyColumn) },
      });
    }
  }
  return [...first.values()];
}

/** Reads the sector table below a header whose columns are known; null when no row has jobs. */
export function readSectorTable(
  header: HeaderRow,
  columns: SectorColumns,
  stops: HeaderStops,
): SectorReading | null {
  const { grid } = header;
  const { sheet } = grid;
  const parts = [...SECTOR_FIGURES.flatMap((part) => columns[part] ?? []), ...Object.values(columns.extras)];
  const labels = [...(columns.subsector ? [columns.subsector] : []), ...columns.labels].map(
    (column) => column.column,
  );
  const body = readBody(
    header,
    columns.key.column,
    labels,
    parts.map((column) => column.column),
    stops,
  );
  if (body.length === 0) return null;

  const levels = sectorLevels(header, columns, body);
  const keyed = keysOf(levels.rows, columns);
  const findings = [...repeatedHeaders(header, [columns.key, ...columns.labels, ...parts])];
  const rows = withoutDuplicates(
    keyed.filter((row) => row.kind === 'row'),
    columns.key.column,
    sheet,
    findings,
  );
  const quietRows = new Set(body.filter((row) => row.kind !== 'row').map((row) => row.row));
  const numbers = body.map((row) => row.row);
  const read: ReadColumn = (column, isCount) => {
    const rules = { mayBeNegative: false, isCount, quietRows };
    const own = readFigureColumn(grid, column.column, numbers, column.meaning.header, rules);
    return { ...own, figures: withMadeFigures(own.figures, levels.made) };
  };
  const jobs = read(columns.jobs, true).figures;
  const { kept, setApart } = nestedCodes(rows, (row) => jobs[row.index]?.value ?? null, columns.keyKind);
  for (const { row, within } of setApart) {
    const message = { kind: 'countedElsewhere', found: row.label, within: within.label } as const;
    findings.push({ severity: 'notice', place: placeOf(grid, row.row, columns.key.column), message });
  }
  const counted = columns.keyKind === 'sbi' ? kept.filter(belongsToSector) : kept;
  for (const row of kept.filter((each) => !counted.includes(each))) {
    const message = { kind: 'unknownCode', found: row.label } as const;
    findings.push({
      severity: 'problem',
      place: placeOf(grid, row.row, columns.key.column),
      message,
    });
  }
  if (!kept.some((row) => jobs[row.index]?.value !== null)) return null;

  const sum = sumOf(kept.map((row) => jobs[row.index]!));
  const unnamed = keyed.filter((row) => row.kind === 'unnamed');
  // A last line without a name that adds up the rows is a total all the same.
  const isSum = (row: KeyedRow): boolean =>
    Math.abs((jobs[row.index]?.value ?? Infinity) - sum) <= WHOLE_NUMBER;
  const totals = keyed.filter((row) => row.kind === 'total' || (row.kind === 'unnamed' && isSum(row)));
  for (const row of keyed) {
    const place = placeOf(grid, row.row, columns.key.column);
    if (totals.includes(row) || row.kind === 'mean') {
      findings.push({ severity: 'notice', place, message: { kind: 'totalSetApart', label: row.label } });
    } else if (unnamed.includes(row)) {
      const found = String(grid.at(row.row, columns.jobs.column).value);
      findings.push({ severity: 'problem', place, message: { kind: 'rowWithoutName', found } });
    }
  }
  const totalRow = totalAmong(totals, jobs, sum);
  const {
    figures,
    taken,
    reference,
    findings: figureFindings,
  } = readSectorFigures(header, columns, kept, totalRow?.index ?? null, read);
  const extras = readExtras(columns.extras, kept, read, (row, column) => grid.at(row, column));
  const at = ({ index }: { readonly index: number }): Record<SectorFigure, Figure | null> =>
    Object.fromEntries(SECTOR_FIGURES.map((part) => [part, figures[part]?.figures[index] ?? null])) as Record<
      SectorFigure,
      Figure | null
    >;
  const extrasOf = (row: { readonly index: number }): SectorRow['extras'] => extrasAt(extras, row.index);
  const sectorRows = kept.map((row): SectorRow => ({
    ...at(row),
    extras: extrasOf(row),
    key: row.key,
    name: { text: row.label, place: placeOf(grid, row.row, columns.key.column) },
    description: columns.keyKind === 'sbi' ? descriptionOf(grid, row, columns) : null,
    jobs: jobs[row.index]!,
  }));
  const total: Totals | null = totalRow && at(totalRow);
  for (const part of SECTOR_FIGURES) {
    const column = taken[part];
    // Shares have no total that anything is divided by.
    if (!column || (part === 'reference' && reference.kind !== 'jobs')) continue;
    const ofRows = counted.flatMap((row) => at(row)[part] ?? []);
    findings.push(...totalFindings(column.meaning.header, ofRows, total?.[part] ?? null));
  }
  findings.push(...figureFindings, ...extras.columns.flatMap(({ id }) => extras.figures[id]!.findings));

  const used = [
    columns.key,
    ...(columns.subsector ? [columns.subsector] : []),
    ...columns.labels,
    ...parts,
  ].map((column) => column.column);
  const table: SectorTable = {
    table: {
      kind: 'sectors',
      sheet,
      area: {
        row: header.top,
        column: Math.min(...used),
        lastRow: body[body.length - 1]!.row,
        lastColumn: Math.max(...used),
      },
      columns: recognisedColumns(taken),
      rows: sectorRows.length,
    },
    keyKind: columns.keyKind,
    rows: sectorRows,
    subsectors: readSubsectors(levels.subsectors, keyed, columns, grid, findings, (row) => ({
      ...at(row),
      extras: extrasOf(row),
      jobs: jobs[row.index]!,
    })),
    total,
    extras: extras.columns,
    jobsAreFte: countsFte(columns.jobs.meaning.header),
    year: columns.jobs.meaning.years[0] ?? null,
    earlierYear: columns.earlierJobs?.meaning.years[0] ?? null,
    hasEarlierJobs: columns.earlierJobs !== null,
    hasEstablishments: columns.establishments !== null,
    hasRegion: taken.region !== null,
    regionLabel: taken.region?.meaning.header ?? '',
    hasEarlierReference: taken.earlierReference !== null,
    earlierReferenceLabel: taken.earlierReference?.meaning.header ?? '',
    referenceKind: reference.kind,
    referenceDivisor: reference.divisor,
    referenceLabel: taken.reference?.meaning.header ?? '',
  };
  return { table, score: scoreOf(header, taken, sectorRows), findings };
}

/** How well a table fits the question: what it offers, and only then how long it is. */
function scoreOf(header: HeaderRow, columns: SectorColumns, rows: readonly SectorRow[]): number {
  const usable = rows.filter((row) => row.jobs.value !== null).length;
  return (
    (columns.jobsNamed ? 10 : 6) +
    (columns.jobs.meaning.years.length > 0 ? 2 : 0) +
    (columns.earlierJobs ? 4 : 0) +
    (columns.establishments ? 3 : 0) +
    (columns.reference ? 4 : 0) +
    (isKeyLabel(columns.key.meaning) ? 2 : 0) +
    (columns.key.meaning.label === 'sector' || columns.keyKind === 'sbi' ? 1 : 0) +
    (header.grid.tableName ? 0.5 : 0) +
    Math.min(usable, 10) * 0.3 -
    (header.row - header.top) * 0.1
  );
}
