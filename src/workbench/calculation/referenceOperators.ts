import { CellError } from '../model/cell';
import type { Evaluation } from './evaluation';
import type { FormulaNode, RangeNode } from './formulaNode';
import {
  EMPTY_INTERSECTION,
  Reference,
  ReferenceUnion,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Value,
} from './values';

/** The references that the parts come to; an error of the first part that is none. */
function referencesOf(
  parts: readonly FormulaNode[],
  evaluation: Evaluation,
): readonly Reference[] | CellError {
  const references: Reference[] = [];
  for (const part of parts) {
    const value = evaluation.evaluate(part);
    if (value instanceof ReferenceUnion) references.push(...value.parts);
    else if (value instanceof Reference) references.push(value);
    else return value instanceof CellError ? value : WRONG_VALUE;
  }
  return references;
}

function namesSheet(part: FormulaNode): boolean {
  return part.kind === 'reference' && part.ref.sheet !== undefined;
}

/** The colon: all cells from the first to the last. */
export function joined({ parts, ref }: RangeNode, evaluation: Evaluation): Value {
  // `Q1:Q4!A1`, a cell on each of several sheets.
  const isThroughSheets = ref.sheet === undefined && !namesSheet(parts[0]!) && parts.some(namesSheet);
  if (isThroughSheets) return evaluation.unknown(WRONG_REFERENCE);
  const references = referencesOf(parts, evaluation);
  if (references instanceof CellError) return references;
  // `Sheet1!A1:INDEX(Sheet1!A:A,3)`: the sheet in front is that of the whole range.
  const sheet = ref.sheet === undefined ? references[0]!.sheet : evaluation.sheet(ref.sheet);
  if (!sheet) return evaluation.unknown(WRONG_REFERENCE);
  const areas = references.map((reference) => reference.area);
  return evaluation.calculatedReference(
    new Reference(sheet, {
      row: Math.min(...areas.map((area) => area.row)),
      column: Math.min(...areas.map((area) => area.column)),
      lastRow: Math.max(...areas.map((area) => area.lastRow)),
      lastColumn: Math.max(...areas.map((area) => area.lastColumn)),
    }),
  );
}

/** The comma: several areas as one argument. */
export function union(parts: readonly FormulaNode[], evaluation: Evaluation): Value {
  const references = referencesOf(parts, evaluation);
  return references instanceof CellError ? references : new ReferenceUnion(references);
}

/** The space: the cells that the areas have in common. */
export function intersection(parts: readonly FormulaNode[], evaluation: Evaluation): Value {
  const references = referencesOf(parts, evaluation);
  if (references instanceof CellError) return references;
  const areas = references.map((reference) => reference.area);
  const area = {
    row: Math.max(...areas.map((each) => each.row)),
    column: Math.max(...areas.map((each) => each.column)),
    lastRow: Math.min(...areas.map((each) => each.lastRow)),
    lastColumn: Math.min(...areas.map((each) => each.lastColumn)),
  };
  const sheet = references[0]!.sheet;
  const isEmpty = area.row > area.lastRow || area.column > area.lastColumn;
  if (isEmpty || references.some((reference) => reference.sheet !== sheet)) return EMPTY_INTERSECTION;
  return new Reference(sheet, area);
}
