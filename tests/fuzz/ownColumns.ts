import type { SheetReading } from '../host/workbooks';

/** The columns of a sheet of ours by what it says of them itself, beside its key. */
export function columnsOf({ sheet }: SheetReading): ReadonlyMap<string, number> {
  const { area } = sheet.tables[0]!;
  const ids = new Map<string, number>();
  for (const { row, column, cell } of sheet.entries()) {
    if (row !== area.row - 1 || typeof cell.value !== 'string' || !cell.value.startsWith('{"ours"')) continue;
    const { ours } = JSON.parse(cell.value) as { ours: Record<string, string> };
    for (const [header, id] of Object.entries(ours)) {
      for (let at = area.column; at <= column; at += 1) {
        if (sheet.cell(area.row, at).value === header) ids.set(id, at - area.column);
      }
    }
  }
  return ids;
}
