import type { SheetRole } from '../sheetRoles';
import type { SheetImage } from '../write/composeSheet';

/** A sheet that a button will write. */
export interface SheetToWrite {
  readonly role: SheetRole;
  readonly sheetName: string;
  readonly isNew: boolean;
  /** Cells on the sheet that are hers and stay as she wrote them. */
  readonly keptCells: number;
}

/** What the writer will do with an image, for saying it before it is done. */
export function sheetToWrite({ plan, sheetName, previous }: SheetImage): SheetToWrite {
  const inRows = (previous?.rows ?? []).reduce((sum, row) => sum + row.own.size, 0);
  const below = (previous?.linesBelow ?? [])
    .flatMap(({ cells }) => cells)
    .filter((content) => content !== null).length;
  const above = Object.entries(plan.ownTotals ?? {}).filter(([id, proposed]) => {
    const content = previous?.totals.get(id);
    return content !== undefined && content !== proposed;
  }).length;
  return { role: plan.role, sheetName, isNew: previous === null, keptCells: inRows + below + above };
}
