import type { Finding } from '../../findings';
import {
  SECTOR_FIGURES,
  type SectorFigure,
  type Figure,
  type SchemeTable,
  type SectorRow,
  type SectorTable,
} from '../../input';
import { unitOf } from '../figures/columnUnit';
import { columnsWithoutNumbers } from '../figures/columnsWithoutNumbers';
import { countsFte } from '../headers/extraFigures';
import { readFigureColumn } from '../figures/figureColumn';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { FIGURE_1 } from '../../../method/classification/scheme';
import { readCodeRows, type RowCode } from '../codes/codeRows';
import { repeatedHeaders } from '../headers/repeatedColumns';
import { partialJobs } from './partialJobs';
import { isPlainTotal, isSubtotal } from '../rows/rowLabel';
import { rowsBelowGap } from '../rows/rowsBelowGap';
import { codeSectorsOf, countedRowsOf } from '../codes/sectorCodes';
import { sectorLevels, withMadeFigures } from './sectorTableLevels';
import { extrasAt, readExtras, withExtras } from './sectorTableExtras';
import { descriptionOf, readSubsectors } from './sectorTableParts';
import { recognisedColumns, type SectorColumns } from './sectorColumns';
import { readSectorFigures, type ReadColumn } from './sectorFigures';
import { keysOf, withoutDuplicates, type KeyedRow } from '../codes/sectorKeys';
import { sectorScore } from './sectorScore';
import { unusedColumns } from '../unusedColumns';
import { yearFindings } from './yearFindings';
import { rowUnitsOf } from '../figures/unitColumn';
import { sumOf, totalFindings, WHOLE_NUMBER } from '../totals/totalFindings';
import { readBody, type HeaderStops } from '../rows/tableBody';

/** A sector table, how well it fits, and what is to be said of its cells. */
export interface SectorTableReading {
  readonly table: SectorTable;
  readonly score: number;
  readonly findings: readonly Finding[];
}

type Totals = NonNullable<SectorTable['total']>;

/** Which of the total rows is the total of the rows: the one that adds up, or else the one named so. */
function totalAmong(totals: readonly KeyedRow[], jobs: readonly Figure[], sum: number): KeyedRow | null {
  const candidates = totals.filter((row) => !isSubtotal(row.label) && row.sumOf?.areAll !== false);
  const fits = candidates.find((row) => {
    const value = jobs[row.index]?.value ?? null;
    return value !== null && Math.abs(value - sum) <= WHOLE_NUMBER;
  });
  return (
    fits ?? candidates.find((row) => isPlainTotal(row.label)) ?? candidates[candidates.length - 1] ?? null
  );
}

/**
 * Reads the sector table below a header whose columns are known; null when no row has jobs.
 *
 * @param scheme her own division of SBI codes into sectors; null for that of figure 1.
 */
export function readSectorTable(
  header: HeaderRow,
  columns: SectorColumns,
  stops: HeaderStops,
  scheme: SchemeTable | null = null,
): SectorTableReading | null {
  const { grid } = header;
  const { sheet } = grid;
  const parts = [...SECTOR_FIGURES.flatMap((part) => columns[part] ?? []), ...Object.values(columns.extras)];
  const labels = [...(columns.subsector ? [columns.subsector] : []), ...columns.labels].map(
    (column) => column.column,
  );
  const figureColumns = parts.map(({ column }) => column);
  const body = readBody(header, columns.key.column, labels, figureColumns, stops);
  if (body.length === 0) return null;

  const levels = sectorLevels(header, columns, body);
  const isSbi = columns.keyKind === 'sbi';
  const ofCodes = isSbi
    ? readCodeRows(grid, columns.key.column, levels.rows, scheme?.scheme ?? FIGURE_1)
    : { codes: new Map<number, RowCode>(), findings: [] };
  const keyed = keysOf(levels.rows, ofCodes.codes);
  const findings: Finding[] = [
    ...(header.findings ?? []),
    ...yearFindings(header, columns),
    ...partialJobs(header, columns),
    ...repeatedHeaders(header, [columns.key, ...columns.labels, ...parts]),
    ...ofCodes.findings,
    ...levels.findings,
    ...rowsBelowGap(header, body, columns.key.column, figureColumns, stops),
  ];
  const rows = withoutDuplicates(
    keyed.filter((row) => row.kind === 'row'),
    columns.key.column,
    grid,
    findings,
  );
  const quietRows = new Set([
    ...body.filter((row) => row.kind !== 'row').map((row) => row.row),
    ...levels.headings,
  ]);
  const numbers = body.map((row) => row.row);
  const rowUnits = rowUnitsOf(header);
  const read: ReadColumn = (column, isCount, mayBeNegative = false) => {
    const unit = unitOf(header, column, figureColumns);
    const rules = { mayBeNegative, isCount, quietRows, unit, rowUnits };
    const own = readFigureColumn(grid, column.column, numbers, column.meaning.header, rules);
    return { ...own, figures: withMadeFigures(own.figures, levels.made) };
  };
  const jobs = read(columns.jobs, true).figures;
  const { kept, counted } = isSbi
    ? countedRowsOf(
        rows,
        ofCodes,
        scheme,
        columns,
        read,
        (row) => placeOf(grid, row, columns.key.column),
        findings,
      )
    : { kept: rows, counted: rows };
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
      const sumOf = row.sumOf ? { sumOf: row.sumOf.rows } : {};
      findings.push({
        severity: 'notice',
        place,
        message: { kind: 'totalSetApart', label: row.label, ...sumOf },
      });
    } else if (row.kind === 'apart') {
      findings.push({ severity: 'notice', place, message: { kind: 'rowSetApart', label: row.label } });
    } else if (unnamed.includes(row)) {
      const found = String(grid.at(row.row, columns.jobs.column).value);
      findings.push({ severity: 'problem', place, message: { kind: 'rowWithoutName', found } });
    }
  }
  const totalRow = totalAmong(totals, jobs, sum);
  const extras = readExtras(columns.extras, kept, read, (row, column) => grid.at(row, column));
  const {
    figures,
    taken,
    reference,
    findings: figureFindings,
  } = readSectorFigures(header, withExtras(columns, extras), kept, totalRow?.index ?? null, read);
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
  const total: Totals | null = totalRow && { ...at(totalRow), extras: extrasOf(totalRow) };
  for (const part of SECTOR_FIGURES) {
    const column = taken[part];
    // Shares have no total that anything is divided by.
    if (!column || (part === 'reference' && reference.kind !== 'jobs')) continue;
    const ofRows = counted.flatMap((row) => at(row)[part] ?? []);
    findings.push(...totalFindings(column.meaning.header, ofRows, total?.[part] ?? null));
  }
  findings.push(
    ...figureFindings,
    ...extras.columns.flatMap(({ id }) => extras.figures[id]!.findings),
    ...extras.findings,
  );

  const taking = [
    columns.key,
    ...(columns.subsector ? [columns.subsector] : []),
    ...columns.labels,
    ...parts,
  ];
  findings.push(
    ...columnsWithoutNumbers(header, taking),
    ...unusedColumns(header, taking, findings, columns.jobsNamed),
  );
  const used = taking.map((column) => column.column);
  const table: SectorTable = {
    table: {
      kind: 'sectors',
      sheet,
      area: grid.view?.area ?? {
        row: header.top,
        column: Math.min(...used),
        lastRow: body[body.length - 1]!.row,
        lastColumn: Math.max(...used),
      },
      ...recognisedColumns(header, taken),
      rows: sectorRows.length,
    },
    keyKind: columns.keyKind,
    codes: isSbi ? codeSectorsOf(counted, ofCodes.codes, scheme) : null,
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
    earlierYear: (columns.earlierJobs ?? taken.extras.jobsGrowth)?.meaning.years[0] ?? null,
    establishmentsYear: columns.establishments?.meaning.years[0] ?? null,
    earlierEstablishmentsYear: columns.earlierEstablishments?.meaning.years[0] ?? null,
    hasEarlierJobs: columns.earlierJobs !== null,
    hasEstablishments: columns.establishments !== null,
    hasEarlierEstablishments: columns.earlierEstablishments !== null,
    hasRegion: taken.region !== null,
    regionLabel: taken.region?.meaning.header ?? '',
    hasEarlierRegion: taken.earlierRegion !== null,
    earlierRegionLabel: taken.earlierRegion?.meaning.header ?? '',
    hasEarlierReference: taken.earlierReference !== null,
    earlierReferenceLabel: taken.earlierReference?.meaning.header ?? '',
    referenceKind: reference.kind,
    referenceDivisor: reference.divisor,
    referenceLabel: taken.reference?.meaning.header ?? '',
  };
  return { table, score: sectorScore(header, taken, sectorRows), findings };
}
