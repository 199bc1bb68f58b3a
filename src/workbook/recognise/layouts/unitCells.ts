import type { Finding } from '../../findings';
import { unitInList } from '../figures/columnUnit';
import type { ColumnUnit } from '../figures/unitFactor';
import { noteBelow } from '../figures/unitNote';
import { isUnit, unitInRows } from '../figures/unitRows';
import { unitSaid } from '../figures/unitSaid';
import type { HeaderColumn } from '../headers/findHeaderRows';
import { titleCells } from '../headers/textsAround';
import { textOf } from '../cells/grid';
import { factorIn } from '../words/multiplier';
import type { HerCell, HerTable, WideColumn } from './wideView';

/** Her cells that say what the columns of a wide table are in. */
export interface UnitCells {
  /** By figure column; null where no cell says it, or where a title says it of the whole table. */
  readonly cells: readonly (HerCell | null)[];
  readonly findings: readonly Finding[];
}

/** What her header, the list above her table or a note below it says that the figures of a wide table are in. */
export function unitCells(hers: HerTable, figures: readonly WideColumn[]): UnitCells {
  const { header, area } = hers;
  const { grid } = header;
  if (figures.some(({ unit }) => unit))
    return { cells: figures.map(({ unit }) => unit ?? null), findings: [] };
  const headed = figures
    .filter(({ header: cell }) => cell.row === header.row)
    .map((each) => each.header.column);
  const hasTitle = titleCells(header).some(({ row, column }) => factorIn(textOf(grid.at(row, column))) !== 1);
  const note = hasTitle || grid.view ? null : noteBelow(header, area.lastRow + 1);
  const first = { row: header.row, column: area.column };
  const corner = factorIn(textOf(grid.at(first.row, first.column))) === 1 ? null : first;
  const findings: Finding[] = [];
  const wide = figures.map(({ meaning }, at): HeaderColumn => ({
    column: at,
    meaning,
    sample: header.columns[0]!.sample,
  }));
  const cells = figures.map(({ header: cell, meaning }, at): HerCell | null => {
    const hersOf = header.columns.find(({ column }) => column === cell.column && headed.includes(column));
    const inRows = hersOf ? unitInRows(header, hersOf, headed) : null;
    if (inRows && (inRows.factor !== 1 || isUnit(inRows.text))) return inRows.place;
    if (!hersOf && corner) return corner;
    if (hasTitle || factorIn(meaning.header) !== 1) return null;
    const around: ColumnUnit | null =
      unitInList(header, wide[at]!) ?? (note && unitSaid(note, wide[at]!, wide));
    if (around?.isUnclear) {
      const message = { kind: 'unitUnclear', column: meaning.header, found: around.text } as const;
      findings.push({ severity: 'problem', place: around.place, message });
    }
    return around && around.factor !== 1 ? around.place : null;
  });
  return { cells, findings };
}
