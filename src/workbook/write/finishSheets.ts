import { LAYOUT } from '../sheetPlan';
import type { SheetRole } from '../sheetRoles';
import type { SheetImage } from './composeSheet';
import { requireOurs, writtenArea } from './requireOurs';
import { writeLine } from './writeLine';

/**
 * Writes the answers, in a request of its own after everything else: until then each sheet says that it is
 * not finished, also when Excel or the pane stops half way. Where one of them is gone or was replaced meanwhile,
 * none is finished.
 *
 * @param shown the sheet that is brought into view; null leaves the view where it is.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  shown: SheetRole | null,
): Promise<void> {
  const worksheets = images.map((image) => requireOurs(context, image, writtenArea(image)));
  for (const [index, { plan }] of images.entries()) {
    const worksheet = worksheets[index]!;
    writeLine(worksheet, LAYOUT.answerRow, plan.answer);
    if (plan.role === shown) worksheet.activate();
  }
  await context.sync();
}
