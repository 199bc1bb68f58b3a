import { readWorkbook } from '../read/readWorkbook';
import { workbookSight, type SightOptions, type WorkbookSight } from './workbookSight';

/** Reads the workbook and says what would be read and written; it changes nothing. */
export async function lookAtWorkbook(options: SightOptions): Promise<WorkbookSight> {
  const snapshot = await Excel.run({ delayForCellEdit: true }, (context) => readWorkbook(context));
  return workbookSight(snapshot, options);
}
