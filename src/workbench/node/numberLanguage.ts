import { CalculationEngine } from '../calculation/calculationEngine';
import { MOST_VISITED_CELLS } from '../files/workbookBounds';
import { CellError, type Scalar } from '../model/cell';
import { DEFAULT_MODES, type HostModes } from '../model/modes';
import type { WorkbookModel } from '../model/workbookModel';

type Language = HostModes['language'];

/** Formulas beyond this keep the value of the file, so that they tell nothing. */
const MOST_LOOKED_AT = MOST_VISITED_CELLS / 10;
/** Two programs may differ in the last digits. */
const RELATIVE_DIFFERENCE = 1e-9;

/**
 * Whose separators the formulas of a file count with: Excel goes by the machine, which is not known here, but the file
 * has what its formulas came to there. A formula tells when it comes to the file's value with the separators of one
 * language and not with those of the other, as `VALUE("1.5")` does; where none tells, the language that is preferred.
 */
export async function numberLanguage(workbook: WorkbookModel, preferred: Language): Promise<Language> {
  const other = preferred === 'nl-NL' ? 'en-US' : 'nl-NL';
  const changed = await changedWith(workbook, preferred);
  if (changed.size === 0) return preferred;
  const changedByOther = await changedWith(workbook, other);
  const forOther = [...changed].filter((cell) => !changedByOther.has(cell)).length;
  const forPreferred = [...changedByOther].filter((cell) => !changed.has(cell)).length;
  return forOther > forPreferred ? other : preferred;
}

/** The cells whose formula comes to another value than the file has. */
async function changedWith(workbook: WorkbookModel, language: Language): Promise<ReadonlySet<string>> {
  const engine = new CalculationEngine(workbook, { ...DEFAULT_MODES, language }, undefined, MOST_LOOKED_AT);
  const changed = new Set<string>();
  try {
    await engine.settle();
    for (const sheet of workbook.sheets) {
      for (const { row, column, cell } of sheet.entries()) {
        if (cell.formula === null || cell.value === null) continue;
        if (!isSame(engine.valueAt(sheet, row, column), cell.value))
          changed.add(`${sheet.id}!${row}:${column}`);
      }
    }
  } finally {
    engine.close();
  }
  return changed;
}

function isSame(one: Scalar, other: Scalar): boolean {
  if (one instanceof CellError) return other instanceof CellError && one.code === other.code;
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= RELATIVE_DIFFERENCE * Math.max(Math.abs(one), Math.abs(other));
}
