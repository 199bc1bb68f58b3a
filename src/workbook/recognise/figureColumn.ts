import { chosenWriting } from '../choices';
import type { Finding, Severity } from '../findings';
import type { CellPlace, Figure } from '../input';
import { isPerMille, type ColumnUnit } from './columnUnit';
import { countsFte } from './extraFigures';
import { placeOf, type Grid } from './grid';
import { headerMeaning } from './headerRole';
import { numberStyleOf, type ColumnMeaning } from './numberStyle';
import { readFigure, type FigureRules } from './readFigure';

/** The figures of one column, in the order of the rows asked for, and what is to be said of them. */
export interface FigureColumn {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** What the row of units, or another text around the table, says that they are in. */
  readonly unit: string | null;
}

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

/** Reads the cells of one column in the given rows as numbers, by the evidence of all of them together. */
export function readFigureColumn(
  grid: Grid,
  column: number,
  rows: readonly number[],
  header: string,
  rules: Omit<FigureRules, 'factor'> & {
    /** What the header or the row below it says that the numbers are in. */
    readonly unit?: ColumnUnit | null;
    readonly quietRows?: ReadonlySet<number>;
  },
): FigureColumn {
  const cells = rows.map((row) => grid.at(row, column));
  const { unit } = rules;
  const factor = factorOf(header, unit ?? null, rules);
  const chosen = grid.choices && chosenWriting(grid.choices, { sheet: grid.sheet, header });
  const style = chosen ?? numberStyleOf(cells, meaningOf(header, rules, factor));
  const findings: Finding[] = [];
  if (unit && factor !== 1) {
    const message = { kind: 'multiplied', column: header, found: unit.text, factor } as const;
    findings.push({ severity: 'notice', place: unit.place, message });
  }
  const figureRules: FigureRules = { ...rules, factor };
  const figures = cells.map((cell, index): Figure => {
    const row = rows[index]!;
    const place: CellPlace = placeOf(grid, row, column);
    const reading = readFigure(cell, style, header, figureRules);
    // A total row leaves columns blank where adding up makes no sense; that is no finding.
    const quiet = rules.quietRows?.has(row) === true && reading.value === null;
    if (reading.message && !quiet) {
      findings.push({ severity: severityOf(reading.value), place, message: reading.message });
    }
    const figure: Figure = { value: reading.value, place, asIs: reading.asIs };
    if (reading.isRefused || grid.view?.isAbsent(row, column)) return { ...figure, isRefused: true };
    return reading.asIs && factor !== 1 ? { ...figure, factor } : figure;
  });
  return { figures, findings, unit: unit?.text ?? null };
}
