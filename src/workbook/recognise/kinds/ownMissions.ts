import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { ENABLER, STEERING } from '../words/criterionLabels';
import { isBlank, type GridCell } from '../cells/grid';
import { plainText } from '../words/text';

/** Headers of columns that marks may stand under and that are no mission. */
const OTHERWISE =
  /\brol(?:len)?\b|\broles?\b|relevan|\bpassend|\bfit\b|\bkeuze\b|\bbesluit|\bscore\b|\bpunten\b|\bpoints\b|totaal|total|\baantal\b|groei|growth|omvang|\bsize\b|concentrat/;

/**
 * The columns in a table of missions that are missions of her own: under a header that is nothing else, with
 * marks as the others have.
 *
 * @param isMark whether a cell that is not blank says what a sector means for a mission.
 */
export function ownMissionColumns(
  { grid, columns }: HeaderRow,
  taken: readonly HeaderColumn[],
  rows: readonly number[],
  isMark: (cell: GridCell) => boolean,
): readonly HeaderColumn[] {
  return columns.filter((column) => {
    const { meaning } = column;
    const saysMore =
      meaning.label ?? meaning.element ?? meaning.measure ?? meaning.extra ?? meaning.derivation;
    if (taken.includes(column) || meaning.header === '' || saysMore !== null) return false;
    const header = plainText(meaning.header);
    if (OTHERWISE.test(header) || ENABLER.test(header) || STEERING.test(header)) return false;
    const filled = rows.map((row) => grid.at(row, column.column)).filter((cell) => !isBlank(cell));
    // A mark or two that cannot be read are named; a column of other things is no mission.
    return filled.length > 0 && filled.filter(isMark).length * 2 > filled.length;
  });
}
