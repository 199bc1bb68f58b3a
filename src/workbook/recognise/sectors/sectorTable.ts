import type { Finding } from '../../findings';
import {
  SECTOR_FIGURES,
  type SectorFigure,
  type Figure,
  type SchemeTable,
  type SectorRow,
  type SectorTable,
} from '../../input';
import { columnsWithoutNumbers } from '../figures/columnsWithoutNumbers';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { placeOf } from '../cells/grid';
import { repeatedHeaders } from '../headers/repeatedColumns';
import { assumedJobs } from './assumedJobs';
import { partialJobs } from './partialJobs';
import { groupTotals } from './groupTotals';
import { linesBelow } from '../rows/linesBelow';
import { rowsAfterBlank } from '../rows/rowsAfterBlank';
import { rowsBelowGap } from '../rows/rowsBelowGap';
import { strayIndentFinding } from '../totals/strayIndent';
import { codeSectorsOf } from './sectorCodes';
import { sectorLevels } from './sectorTableLevels';
import { extrasAt, readExtras, withExtras, type SectorExtras } from './sectorTableExtras';
import { areasOf, momentsOf } from './sectorTableAbout';
import { descriptionOf, readSubsectors } from './sectorTableParts';
import { recognisedColumns, type SectorColumns } from '../columns/sectorColumns';
import { readSectorFigures, type SectorFigures } from './sectorFigures';
import { chooseRows, codesOf, columnReader, type SectorTableRows } from './sectorTableRows';
import { totalRows } from './sectorTableTotals';
import { sectorScore } from './sectorScore';
import { unsaidUnits } from './unsaidUnits';
import { unusedColumns } from '../columns/unusedColumns';
import { yearFindings } from './yearFindings';
import { judgedTotal } from '../totals/ownTotal';
import { readBody, type HeaderStops } from '../rows/tableBody';

/** A sector table, how well it fits, and what is to be said of its cells. */
export interface SectorTableReading {
  readonly table: SectorTable;
  readonly score: number;
  readonly findings: readonly Finding[];
}

type Totals = NonNullable<SectorTable['total']>;

/** A row, by the place of its figures. */
interface AtIndex {
  readonly index: number;
}

/** Every figure of the table. */
interface TableFigures {
  readonly ofSectors: SectorFigures;
  readonly extras: SectorExtras;
  at(row: AtIndex): Omit<Totals, 'jobs'> & Pick<SectorRow, 'jobs'>;
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
  const parts = figureColumnsOf(columns);
  const labels = [...(columns.subsector ? [columns.subsector] : []), ...columns.labels];
  const numbers = parts.map(({ column }) => column);
  const body = readBody(
    header,
    columns.key.column,
    labels.map(({ column }) => column),
    numbers,
    stops,
  );
  if (body.length === 0) return null;

  const levels = sectorLevels(header, columns, body);
  const ofCodes = codesOf(header, columns, levels, scheme);
  const findings: Finding[] = [
    ...(header.findings ?? []),
    ...yearFindings(header, columns),
    ...assumedJobs(header, columns, body),
    ...partialJobs(header, columns),
    ...unsaidUnits(header, columns, numbers),
    ...repeatedHeaders(header, [columns.key, ...columns.labels, ...parts]),
    ...ofCodes.findings,
    ...levels.findings,
    ...strayIndentFinding(header, body, columns),
    ...rowsAfterBlank(header, body, columns.key.column, numbers),
    ...linesBelow(header, body, columns.key.column),
    ...rowsBelowGap(header, body, columns.key.column, numbers, stops),
  ];
  const read = columnReader(header, body, levels, numbers);
  const rows = chooseRows(header, columns, body, levels, ofCodes, scheme, read, findings);
  if (!rows) return null;

  const totals = totalRows(header, columns, rows);
  const figures = readFigures(header, columns, rows, totals.total);
  const total = totals.total && judgedTotals(figures, rows, totals.total);
  const { ofSectors, extras } = figures;
  findings.push(
    ...totals.findings,
    ...(total?.findings ?? []),
    ...groupTotals(columns, rows, (row) => figures.at(row)),
    ...ofSectors.findings,
    ...extras.columns.flatMap(({ id }) => extras.figures[id]!.findings),
    ...extras.findings,
  );
  const taking = [columns.key, ...labels, ...parts];
  findings.push(
    ...saidOfColumns(header, taking),
    ...columnsWithoutNumbers(header, taking),
    ...unusedColumns(header, taking, findings, columns.jobsNamed),
  );
  const sectorRows = sectorRowsOf(header, columns, rows, figures);
  const table: SectorTable = {
    table: {
      kind: 'sectors',
      sheet: header.grid.sheet,
      area: areaOf(header, taking, body[body.length - 1]!.row),
      ...recognisedColumns(header, ofSectors.taken),
      rows: sectorRows.length,
    },
    keyKind: columns.keyKind,
    codes: columns.keyKind === 'sbi' ? codeSectorsOf(rows.counted, ofCodes.codes, scheme) : null,
    rows: sectorRows,
    subsectors: readSubsectors(levels.subsectors, rows.keyed, columns, header.grid, findings, (row) =>
      figures.at(row),
    ),
    undivided: null,
    total: total && total.figures,
    extras: extras.columns,
    ...momentsOf(columns, ofSectors),
    ...areasOf(ofSectors),
  };
  return { table, score: sectorScore(header, ofSectors.taken, sectorRows), findings };
}

const figureColumnsOf = (columns: SectorColumns): readonly HeaderColumn[] => [
  ...SECTOR_FIGURES.flatMap((part) => columns[part] ?? []),
  ...Object.values(columns.extras),
];

/** What is to be said of the columns beside each other: of wholes that are taken, and of sums of moments that never are. */
const saidOfColumns = ({ columns }: HeaderRow, taking: readonly HeaderColumn[]): readonly Finding[] =>
  [...taking, ...columns.filter(({ isSumOfMoments }) => isSumOfMoments)].flatMap(({ said }) => said ?? []);

function areaOf(
  { grid, top }: HeaderRow,
  taking: readonly HeaderColumn[],
  lastRow: number,
): SectorTable['table']['area'] {
  const used = taking.map(({ column }) => column);
  return grid.view?.area ?? { row: top, column: Math.min(...used), lastRow, lastColumn: Math.max(...used) };
}

function readFigures(
  header: HeaderRow,
  columns: SectorColumns,
  { kept, jobs, read }: SectorTableRows,
  total: AtIndex | null,
): TableFigures {
  const extras = readExtras(columns.extras, kept, read, (row, column) => header.grid.at(row, column));
  const withThose = withExtras(columns, extras);
  const ofSectors = readSectorFigures(header, withThose, kept, total?.index ?? null, read);
  const figureOf = (part: SectorFigure, index: number): Figure | null =>
    ofSectors.figures[part]?.figures[index] ?? null;
  return {
    ofSectors,
    extras,
    at: ({ index }) => ({
      ...(Object.fromEntries(SECTOR_FIGURES.map((part) => [part, figureOf(part, index)])) as Record<
        SectorFigure,
        Figure | null
      >),
      jobs: jobs[index]!,
      extras: extrasAt(extras, index),
    }),
  };
}

const sectorRowsOf = (
  { grid }: HeaderRow,
  columns: SectorColumns,
  { kept }: SectorTableRows,
  figures: TableFigures,
): readonly SectorRow[] =>
  kept.map((row) => ({
    ...figures.at(row),
    key: row.key,
    name: { text: row.label, place: placeOf(grid, row.row, columns.key.column) },
    description: columns.keyKind === 'sbi' ? descriptionOf(grid, row, columns) : null,
  }));

/** Her own totals, without those that cannot be the total of their column, and what is to be said of them. */
function judgedTotals(
  { ofSectors: { taken, reference }, at }: TableFigures,
  { kept }: SectorTableRows,
  total: AtIndex,
): { readonly figures: Totals; readonly findings: readonly Finding[] } {
  const figures: Record<SectorFigure, Figure | null> & Totals = { ...at(total) };
  const findings: Finding[] = [];
  for (const part of SECTOR_FIGURES) {
    const column = taken[part];
    // Shares have no total that anything is divided by.
    if (!column || (part === 'reference' && reference.kind !== 'jobs')) continue;
    const ofRows = kept.flatMap((row) => at(row)[part] ?? []);
    const judged = judgedTotal(column.meaning.header, ofRows, figures[part]);
    figures[part] = judged.figure;
    findings.push(...judged.findings);
  }
  return { figures, findings };
}
