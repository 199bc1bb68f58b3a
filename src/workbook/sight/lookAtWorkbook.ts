import { readWorkbook } from '../read/readWorkbook';
import { UNSEEN, type ReadProgress } from '../runProgress';
import { workbookSight, type SightOptions, type WorkbookSight } from './workbookSight';

/**
 * Reads the workbook and says what would be read and written; it changes nothing.
 *
 * @throws {ReadingStopped} when she stops it.
 */
export async function lookAtWorkbook(
  options: SightOptions,
  progress: ReadProgress = UNSEEN,
): Promise<WorkbookSight> {
  const snapshot = await Excel.run({ delayForCellEdit: true }, (context) => readWorkbook(context, progress));
  return workbookSight(snapshot, options);
}
