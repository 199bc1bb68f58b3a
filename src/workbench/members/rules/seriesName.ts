import type { ChartText } from '../../model/chart';
import { referredCells } from '../../model/chartData';
import type { WorkbookModel } from '../../model/workbookModel';
import { invalidArgument } from '../../protocol/hostError';

const LONGEST_NAME = 255;

/** The name of a series: a text, or behind `=` the cell that holds it. */
export function seriesName(name: string, workbook: WorkbookModel): ChartText {
  if (name.length > LONGEST_NAME)
    throw invalidArgument(`A series' name has at most ${LONGEST_NAME} characters.`);
  if (!name.startsWith('=')) return { text: name };
  const reference = name.slice(1);
  if (!referredCells(workbook, reference)) throw invalidArgument(`This leads to no cell: ${name}`);
  return { reference };
}
