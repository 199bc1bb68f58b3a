import type { Finding } from '../../findings';
import { EXTRA_FIGURES, elsewhereOf, type ExtraColumn, type ExtraFigure, type SectorRow } from '../../input';
import { isGrowth, isRatio, thousandsOf } from '../headers/extraFigures';
import type { HeaderColumn } from '../headers/findHeaderRows';
import type { GridCell } from '../cells/grid';
import { growthDivisor, unclearGrowth } from '../figures/growthColumn';
import { percentSigns } from '../figures/referenceColumn';
import type { FigureColumn } from '../figures/figureColumn';
import type { SectorColumns } from '../columns/sectorColumns';
import type { ReadColumn } from '../figures/figureColumn';
import type { ExtraColumns } from '../columns/extraColumns';

export interface SectorExtras {
  readonly columns: readonly ExtraColumn[];
  /** What is to be said of columns that cannot be used. */
  readonly findings: readonly Finding[];
  readonly figures: Readonly<Partial<Record<ExtraFigure, FigureColumn>>>;
}

/** The others are amounts of money, or ratios. */
const COUNTS: ReadonlySet<ExtraFigure> = new Set([
  'basicJobs',
  'fte',
  'exporters',
  'regionFte',
  'referenceFte',
]);

/** What amounts are in may stand in the row of units only. */
function headerOf({ meaning: { header } }: HeaderColumn, { unit }: FigureColumn): string {
  return unit === null || thousandsOf(header) !== null || thousandsOf(unit) === null
    ? header
    : `${header} (${unit})`;
}

/** Reads those columns; the rows asked for tell whether a share is a fraction or a percentage. */
export function readExtras(
  columns: ExtraColumns,
  rows: readonly { readonly row: number; readonly index: number }[],
  read: ReadColumn,
  cellAt: (row: number, column: number) => GridCell,
): SectorExtras {
  const figures: Partial<Record<ExtraFigure, FigureColumn>> = {};
  const findings: Finding[] = [];
  const found = EXTRA_FIGURES.flatMap((id): ExtraColumn[] => {
    const column = columns[id];
    if (!column) return [];
    const reading = read(column, COUNTS.has(id), isGrowth(id));
    const signs = percentSigns(rows.map(({ row }) => cellAt(row, column.column)));
    if (isGrowth(id)) {
      const growth = rows.map(({ index }) => reading.figures[index]!);
      const divisor = growthDivisor(column, reading, growth, signs);
      if (divisor === null) {
        findings.push(...unclearGrowth(column, growth));
        return [];
      }
      figures[id] = reading;
      return [{ id, header: column.meaning.header, divisor }];
    }
    figures[id] = reading;
    const largest = Math.max(...rows.map(({ index }) => reading.figures[index]!.value ?? 0));
    const isShare = (elsewhereOf(id)?.figure ?? id) === 'exportShare';
    const isPercent = isShare && signs !== 'most' && largest > 1;
    return [{ id, header: headerOf(column, reading), divisor: isPercent ? 100 : 1 }];
  });
  return { columns: found, figures, findings };
}

/** The figures of one row; a ratio of a sector that is made of its parts is not the sum of theirs. */
export function extrasAt({ columns, figures }: SectorExtras, index: number): SectorRow['extras'] {
  return Object.fromEntries(
    columns.flatMap(({ id }) => {
      const figure = figures[id]!.figures[index]!;
      return figure.sumOf && isRatio(id) ? [] : [[id, figure]];
    }),
  );
}

/** The columns of a table without those that could not be used. */
export function withExtras(columns: SectorColumns, { columns: read }: SectorExtras): SectorColumns {
  const extras = read.map(({ id }) => [id, columns.extras[id]] as const);
  return { ...columns, extras: Object.fromEntries(extras) };
}
