import { ALL_LOCALES } from '../../locale';
import { freeName } from '../sheetNames';

/** The line under the title: what the sheet is about, or that it is not finished. */
export const LINE_ROW = 1;

/** A sheet that an attempt before this one began and did not finish. */
export interface UnfinishedSheet<Sheet> {
  readonly name: string;
  /** What was being made. */
  readonly of: Sheet;
  readonly worksheet: Excel.Worksheet;
  readonly tables: readonly Excel.Table[];
}

const lineOf = (worksheet: Excel.Worksheet): Excel.Range => worksheet.getRangeByIndexes(LINE_ROW, 0, 1, 1);

/** The name that the last attempt will have given to a sheet: the one before the first that is free now. */
function latestName(wanted: string, names: readonly string[]): string | undefined {
  const taken = new Set<string>();
  const lower = new Map(names.map((name) => [name.toLowerCase(), name]));
  let latest: string | undefined;
  for (;;) {
    const found = lower.get(freeName(wanted, taken).toLowerCase());
    if (found === undefined) return latest;
    latest = found;
    taken.add(found.toLowerCase());
  }
}

/** Looks for what is left of earlier attempts; where no name is taken that costs nothing. */
export async function unfinishedSheets<Sheet extends { readonly name: string }>(
  context: Excel.RequestContext,
  names: readonly string[],
  sheets: readonly Sheet[],
): Promise<readonly UnfinishedSheet<Sheet>[]> {
  const candidates = sheets.flatMap((of) => {
    const name = latestName(of.name, names);
    if (name === undefined) return [];
    const worksheet = context.workbook.worksheets.getItem(name);
    return [
      {
        of,
        name,
        worksheet,
        line: lineOf(worksheet).load('values'),
        tables: worksheet.tables.load('items/name'),
      },
    ];
  });
  if (candidates.length === 0) return [];
  await context.sync();
  const unfinished = new Set<unknown>(ALL_LOCALES.map(({ run }) => run.unfinishedInsert));
  return candidates
    .filter(({ line }) => unfinished.has(line.values[0]![0]))
    .map(({ of, name, worksheet, tables }) => ({ of, name, worksheet, tables: tables.items }));
}

/** Makes an unfinished sheet empty again, to be written anew. */
export function clearSheet({ tables, worksheet }: UnfinishedSheet<unknown>): Excel.Worksheet {
  for (const table of tables) table.delete();
  const cells = worksheet.getRange();
  cells.clear();
  cells.dataValidation.clear();
  return worksheet;
}

/** Whether sheets that Excel would not confirm are there and whole all the same; not known is no. */
export async function areFinished(
  sheets: readonly { readonly name: string; readonly line: string }[],
): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const lines = sheets.map(({ name }) => lineOf(worksheets.getItem(name)).load('values'));
      await context.sync();
      return lines.every(({ values }, index) => values[0]![0] === sheets[index]!.line);
    });
  } catch {
    return false;
  }
}
