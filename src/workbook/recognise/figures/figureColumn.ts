import { chosenWriting, type NumberWriting } from '../../choices';
import type { Finding, FindingMessage, Severity } from '../../findings';
import type { CellPlace, Figure } from '../../input';
import type { ColumnUnit } from './unitFactor';
import { countsWithDecimals } from './countsWithDecimals';
import { countsFte } from '../headers/extraFigures';
import { isBlank, placeOf, type Grid, type GridCell } from '../cells/grid';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { headerMeaning } from '../headers/headerRole';
import { mayBeLostThousands } from '../cells/lostThousands';
import { onAnotherScale } from '../cells/mixedSigns';
import { numberStyleOf, type ColumnMeaning, type NumberStyle } from '../cells/numberStyle';
import { readFigure, type FigureRules, type Reading } from '../cells/readFigure';
import { isPerMille } from '../words/multiplier';
import { sharedUnit, type RowUnit, type RowUnits } from './unitColumn';

/** The figures of one column, in the order of the rows asked for, and what is to be said of them. */
export interface FigureColumn {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** What the row of units, or another text around the table, says that they are in. */
  readonly unit: string | null;
}

/** Reads one column of the rows of a table. */
export type ReadColumn = (column: HeaderColumn, isCount: boolean, mayBeNegative?: boolean) => FigureColumn;

const severityOf = (value: number | null): Severity => (value === null ? 'problem' : 'notice');

/** Years of work have decimals, and so have counts in thousands. */
function meaningOf(header: string, { isCount = false }: FigureRules, factor: number): ColumnMeaning {
  if (isCount) return factor === 1 && !countsFte(header) ? 'wholeNumbers' : 'any';
  return headerMeaning(header).derivation === 'share' ? 'shares' : 'any';
}

/** Counts are multiplied by what their header or units say, and a share in per mille is a thousandth. */
function factorOf(header: string, unit: ColumnUnit | null, rules: FigureRules): number {
  if (!unit) return 1;
  if (rules.isCount) return unit.factor;
  return meaningOf(header, rules, 1) === 'shares' && isPerMille(unit.text) ? 0.001 : 1;
}

/** Whether numbers such as 1.234 stand for thousands is hers to say. */
const lostBy = (chosen: NumberWriting | null): 'unclear' | 'grouped' | null =>
  chosen === null ? 'unclear' : chosen === 'grouped' ? chosen : null;

const unclear = (column: string, cell: GridCell): FindingMessage => ({
  kind: 'scaleUnclear',
  column,
  found:
    cell.kind === 'number' && cell.format.includes('%')
      ? `${Number((Number(cell.value) * 100).toPrecision(12))}%`
      : String(cell.value).trim(),
});

/** Reads a cell that is in another unit than others of its column. */
function readInUnit(
  cell: GridCell,
  style: NumberStyle,
  column: string,
  rules: FigureRules,
  { text: found, factor }: RowUnit,
): Reading {
  const times = factor ?? 1;
  const reading = readFigure(cell, style, column, { ...rules, factor: times });
  if (!reading.asIs || times === 1) return reading;
  return { ...reading, factor: times, message: { kind: 'multipliedCell', column, found, factor: times } };
}

/** Reads the cells of one column in the given rows as numbers, by the evidence of all of them together. */
export function readFigureColumn(
  grid: Grid,
  column: number,
  rows: readonly number[],
  header: string,
  rules: Omit<FigureRules, 'factor'> & {
    /** What the header or the row below it says that the numbers are in. */
    readonly unit?: ColumnUnit | null;
    /** What a column of units says, where nothing else does. */
    readonly rowUnits?: RowUnits | null;
    readonly quietRows?: ReadonlySet<number>;
  },
): FigureColumn {
  const cells = rows.map((row) => grid.at(row, column));
  const isQuiet = (index: number): boolean => rules.quietRows?.has(rows[index]!) === true;
  const byRow = rules.isCount && (rules.unit?.factor ?? 1) === 1 ? (rules.rowUnits ?? null) : null;
  const named = rows.filter((_, index) => !isQuiet(index));
  const shared = byRow && sharedUnit(byRow, named);
  const mixed = byRow && !shared && named.some((row) => byRow(row).factor !== null) ? byRow : null;
  const unit = shared ?? rules.unit;
  const factor = factorOf(header, unit ?? null, rules);
  const chosen = grid.choices && chosenWriting(grid.choices, { sheet: grid.sheet, header });
  const meaning = mixed ? 'any' : meaningOf(header, rules, factor);
  const style = chosen ?? numberStyleOf(cells, meaning);
  const own = cells.filter((_, index) => !isQuiet(index));
  const elsewhere = rules.isCount ? new Set() : onAnotherScale(own);
  const findings: Finding[] = [];
  if (unit && factor !== 1) {
    const message = { kind: 'multiplied', column: header, found: unit.text, factor } as const;
    findings.push({ severity: 'notice', place: unit.place, message });
  }
  if (unit?.isUnclear && rules.isCount) {
    const message = { kind: 'unitUnclear', column: header, found: unit.text } as const;
    findings.push({ severity: 'problem', place: unit.place, message });
  }
  const lostThousands = meaning === 'wholeNumbers' && mayBeLostThousands(own) ? lostBy(chosen ?? null) : null;
  const figureRules: FigureRules = { ...rules, factor, lostThousands };
  const figures = cells.map((cell, index): Figure => {
    const row = rows[index]!;
    const place: CellPlace = placeOf(grid, row, column);
    const rowUnit = mixed?.(row);
    const isUnclear = elsewhere.has(cell) || (rowUnit?.factor === null && !isBlank(cell));
    const reading: Reading = isUnclear
      ? { value: null, asIs: false, isRefused: true, message: unclear(header, cell) }
      : rowUnit
        ? readInUnit(cell, style, header, figureRules, rowUnit)
        : readFigure(cell, style, header, figureRules);
    // A total row leaves columns blank where adding up makes no sense; that is no finding.
    const quiet = isQuiet(index) && reading.value === null;
    if (reading.message && !quiet) {
      findings.push({ severity: severityOf(reading.value), place, message: reading.message });
    }
    const figure: Figure = { value: reading.value, place, asIs: reading.asIs };
    if (reading.isRefused || grid.view?.isAbsent(row, column)) return { ...figure, isRefused: true };
    // No cell of hers holds it, so that no formula can refer to it.
    if (grid.view?.isSum?.(row, column)) return { ...figure, asIs: false };
    const times = reading.factor ?? factor;
    return reading.asIs && times !== 1 ? { ...figure, factor: times } : figure;
  });
  if (meaning === 'wholeNumbers' && !unit && chosen === undefined) {
    const counted = figures.filter((_, index) => !isQuiet(index));
    findings.push(...countsWithDecimals(header, counted));
  }
  return { figures, findings, unit: unit?.text ?? null };
}
