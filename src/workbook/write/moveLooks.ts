import { LAYOUT } from '../sheetPlan';
import { firstFreeRow, type SheetImage } from './composeSheet';

/** Lines beside each other that come from lines beside each other. */
interface MovedRun {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Between what is written and where looks are kept for a moment. */
const CLEARANCE = 10;

/**
 * Brings the looks of her cells along to where the cells come to stand: a date is no date without its number format,
 * and what she marked stays marked. They are kept for a moment below everything else, since rows may change places.
 */
export function moveLooks(worksheet: Excel.Worksheet, image: SheetImage): void {
  const { previous, columns, rows } = image;
  if (!previous) return;
  const rowRuns = movedRuns(
    rows.map(({ before }) => before?.at ?? null),
    LAYOUT.firstRow,
  );
  const columnRuns = movedRuns(
    image.columnSources.map((source, index) => (columns[index]!.owner === 'analyst' ? source : null)),
    0,
  );
  if ([...rowRuns, ...columnRuns].every(({ from, to }) => from === to)) return;
  const { tableArea, lastUsedRow } = previous;
  const top = tableArea.row + 1;
  const height = tableArea.lastRow - tableArea.row;
  const keptRow = Math.max(lastUsedRow + image.linesDown, firstFreeRow(image)) + CLEARANCE;
  for (const { from, to, count } of columnRuns) {
    const kept = worksheet.getRangeByIndexes(keptRow, to, height, count);
    const source = worksheet.getRangeByIndexes(top, from, height, count);
    kept.copyFrom(source, 'Formats' as Excel.RangeCopyType);
  }
  for (const { to: column, count: width } of columnRuns) {
    for (const { from, to, count } of rowRuns) {
      const source = worksheet.getRangeByIndexes(keptRow + from - top, column, count, width);
      worksheet
        .getRangeByIndexes(to, column, count, width)
        .copyFrom(source, 'Formats' as Excel.RangeCopyType);
    }
    worksheet.getRangeByIndexes(keptRow, column, height, width).clear('Formats' as Excel.ClearApplyTo);
  }
}

/** @param first the place of the first line that has a source. */
function movedRuns(sources: readonly (number | null)[], first: number): readonly MovedRun[] {
  const found: { from: number; to: number; count: number }[] = [];
  sources.forEach((from, index) => {
    if (from === null) return;
    const to = first + index;
    const last = found.at(-1);
    if (last && from === last.from + last.count && to === last.to + last.count) last.count += 1;
    else found.push({ from, to, count: 1 });
  });
  return found;
}
