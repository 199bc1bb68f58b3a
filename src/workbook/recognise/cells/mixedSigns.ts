import { textOf, type GridCell } from './grid';
import { numberText } from './numberText';

type Sign = 'percent' | 'perMille' | 'none';

function signOf(cell: GridCell): Sign | null {
  if (cell.kind === 'number') return cell.format.includes('%') ? 'percent' : 'none';
  const found = cell.kind === 'text' ? numberText(textOf(cell)) : null;
  if (!found) return null;
  return found.percent ? 'percent' : found.perMille ? 'perMille' : 'none';
}

/** A fraction without a sign is on the scale of a percentage, and zero on any. */
function isLarge(cell: GridCell): boolean {
  const digits = cell.kind === 'number' ? '' : (numberText(textOf(cell))?.digits ?? '');
  return Math.abs(Number(cell.kind === 'number' ? cell.value : digits.replace(',', '.'))) > 1;
}

/**
 * The cells of a column that are on another scale than most, or may be: `30` among percentages, `12\u2030`
 * among `1,4%`. A column that is of one kind throughout has none.
 */
export function onAnotherScale(cells: readonly GridCell[]): ReadonlySet<GridCell> {
  const groups: Readonly<Record<Sign, GridCell[]>> = { percent: [], perMille: [], none: [] };
  for (const cell of cells) {
    const sign = signOf(cell);
    if (sign && (sign !== 'none' || isLarge(cell))) groups[sign].push(cell);
  }
  const { percent, perMille, none } = groups;
  const most = Math.max(percent.length, perMille.length, none.length);
  const main = [percent, perMille, none].find((group) => group.length === most)!;
  return new Set([percent, perMille, none].flatMap((group) => (group === main ? [] : group)));
}
