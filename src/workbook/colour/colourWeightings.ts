import type { Area } from '../address';
import { readWorkbook } from '../read/readWorkbook';
import { findWeightingTables, type WeightingTable } from '../recognise/weightingTables';
import { TABLE_NAME } from '../sheetRoles';
import { RoundTrips } from '../roundTrips';
import type { BeforeWriting } from '../runProgress';
import { undoable } from '../undoable';
import { PlacesRead } from '../write/placesRead';
import { addRatingRules, RULE_MARK } from '../write/ratingRules';
import { WorkbookChanged } from '../write/workbookChanged';
import { weightingCondition } from './weightingRules';

/**
 * Colours the weighting tables on the analyst's own sheets. Only conditional formats are added: no value,
 * formula or format of hers changes, and `removeColours` takes them away again.
 *
 * @throws {WorkbookChanged} when she moved a table meanwhile; nothing is coloured then.
 * @returns the tables that were coloured; none when there are none.
 */
export async function colourWeightings(
  writes: BeforeWriting = () => undefined,
): Promise<readonly WeightingTable[]> {
  return Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    const snapshot = await readWorkbook(context);
    const tables = findWeightingTables(snapshot);
    if (tables.length === 0) return tables;
    const sheets = [...new Set(tables.map((table) => table.sheet))];
    const earlier = await rulesOfOurs(
      context,
      sheets.map((name) => context.workbook.worksheets.getItem(name)),
    );
    writes();
    const places = new PlacesRead(snapshot, tables.flatMap(placesOf));
    await places.ask(context, new RoundTrips(context));
    for (const rule of earlier) rule.delete();
    for (const table of tables) colour(context.workbook.worksheets.getItem(table.sheet), table);
    await context.sync();
    if (places.areMoved) {
      const misplaced = await rulesOfOurs(
        context,
        sheets.map((name) => context.workbook.worksheets.getItem(name)),
      );
      for (const rule of misplaced) rule.delete();
      await context.sync();
      throw new WorkbookChanged();
    }
    return tables;
  });
}

/** What stands above a table and before it: she may insert something between our reading and our colouring. */
function placesOf({ sheet, area }: WeightingTable): { readonly sheet: string; readonly area: Area }[] {
  const row = Math.max(0, area.row - 1);
  return [
    { sheet, area: { ...area, row, column: 0, lastRow: row } },
    { sheet, area: { ...area, row, column: 0, lastColumn: Math.max(0, area.column - 1) } },
  ];
}

/** Takes our colours off the analyst's own sheets; her own conditional formats stay. */
export async function removeColours(writes: BeforeWriting = () => undefined): Promise<void> {
  await Excel.run(undoable({ delayForCellEdit: true }), async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name,items/worksheet/name');
    await context.sync();
    const marks = new Set<string>(Object.values(TABLE_NAME));
    const ours = new Set(
      tables.items.filter((table) => marks.has(table.name)).map((table) => table.worksheet.name),
    );
    const hers = worksheets.items.filter((worksheet) => !ours.has(worksheet.name));
    const rules = await rulesOfOurs(context, hers);
    writes();
    for (const rule of rules) rule.delete();
    await context.sync();
  });
}

/** The columns in between that are no elements keep their own look. */
function colour(worksheet: Excel.Worksheet, table: WeightingTable): void {
  const { row, lastRow } = table.area;
  for (const { column } of table.columns) {
    const cells = worksheet.getRangeByIndexes(row, column, lastRow - row + 1, 1);
    const alone = { ...table, area: { row, column, lastRow, lastColumn: column } };
    addRatingRules(cells, (rating) => weightingCondition(alone, rating));
  }
}

/** The rules that carry our mark, in two round trips however many sheets there are. */
async function rulesOfOurs(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<Excel.ConditionalFormat[]> {
  const collections = worksheets.map((worksheet) =>
    worksheet.getRange().conditionalFormats.load('items/type'),
  );
  await context.sync();
  const custom = collections.flatMap((collection) =>
    collection.items.filter((item) => item.type === 'Custom'),
  );
  const rules = custom.map((item) => item.custom.rule.load('formula'));
  await context.sync();
  // One without a formula was cut off while it was made: Excel takes none such from her.
  return custom.filter((_, index) => isOurs(rules[index]!.formula));
}

const isOurs = (formula: string): boolean => formula === '' || formula.includes(RULE_MARK);
