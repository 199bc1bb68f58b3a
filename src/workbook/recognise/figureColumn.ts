import type { Finding, Severity } from '../findings';
import type { CellPlace, Figure } from '../input';
import { placeOf, type Grid } from './grid';
import { numberStyleOf, readFigure } from './readFigure';

/** The figures of one column, in the order of the rows asked for, and what is to be said of them. */
export interface FigureColumn {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

const severityOf = (value: number | null): Severity => (value === null ? 'problem' : 'notice');

/** Reads the cells of one column in the given rows as numbers, by the evidence of all of them together. */
export function readFigureColumn(
  grid: Grid,
  column: number,
  rows: readonly number[],
  header: string,
  rules: {
    readonly mayBeNegative: boolean;
    /** Jobs or establishments, of which a percentage as text is no number. */
    readonly isCount?: boolean;
    readonly quietRows?: ReadonlySet<number>;
  },
): FigureColumn {
  const cells = rows.map((row) => grid.at(row, column));
  const style = numberStyleOf(cells);
  const findings: Finding[] = [];
  const figures = cells.map((cell, index): Figure => {
    const row = rows[index]!;
    const place: CellPlace = placeOf(grid, row, column);
    const reading = readFigure(cell, style, header, rules);
    // A total row leaves columns blank where adding up makes no sense; that is no finding.
    const quiet = rules.quietRows?.has(row) === true && reading.value === null;
    if (reading.message && !quiet) {
      findings.push({ severity: severityOf(reading.value), place, message: reading.message });
    }
    return { value: reading.value, place, asIs: reading.asIs };
  });
  return { figures, findings };
}
