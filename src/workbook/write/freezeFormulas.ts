import { RoundTrips } from '../roundTrips';
import { LAYOUT, type CellContent, type ColumnPlan } from '../sheetPlan';
import { cellInput, errorInput } from './cellInput';
import type { SheetImage } from './composeSheet';
import type { PlacesRead } from './placesRead';
import { putCells } from './putCells';
import { requireOurs, writtenArea } from './requireOurs';
import { RowKeys } from './rowKeys';

/** Columns side by side with formulas of ours, over some rows. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
}

interface Calculated {
  readonly image: SheetImage;
  readonly block: Block;
  readonly range: Excel.Range;
}

/**
 * Puts what our formulas came to in their place, after Excel has calculated them. What she wrote stays as it is,
 * formulas included, and so do the cells of ours that hold none.
 *
 * @throws {WorkbookChanged} when somebody sorted one of our tables, or moved one of hers, meanwhile.
 */
export async function freezeFormulas(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  places: PlacesRead,
): Promise<void> {
  const roundTrips = new RoundTrips(context);
  const calculated: Calculated[] = [];
  for (const image of images) {
    const worksheet = requireOurs(context, image, writtenArea(image));
    for (const block of blocksOf(image)) {
      await roundTrips.makeRoomForAnswer(sizeOf(block));
      calculated.push({ image, block, range: rangeOf(worksheet, block).load('values,valueTypes') });
    }
  }
  // A formula follows her next change; what it came to while her table stood elsewhere would be wrong for good.
  await places.ask(context, roundTrips);
  await roundTrips.send();
  places.requireUnmoved();
  const rowKeys = new RowKeys();
  for (const { image, block, range } of calculated) {
    await roundTrips.makeRoomFor(sizeOf(block));
    await rowKeys.ask(context, roundTrips, image);
    const { values, valueTypes } = range as { values: CellContent[][]; valueTypes: Excel.RangeValueType[][] };
    const inputs = block.contents.map((row, down) =>
      row.map((content, across) => {
        if (!isFormula(content)) return cellInput(content);
        const value = values[down]![across]!;
        return valueTypes[down]![across] === 'Error' ? errorInput(value) : cellInput(value);
      }),
    );
    putCells(range, inputs);
  }
  await roundTrips.send();
  rowKeys.requireUnmoved();
}

const isFormula = (content: CellContent): boolean => typeof content === 'object' && content !== null;

/** What a cell's value and type take at the most, by far. */
const BYTES_PER_CELL = 200;
const sizeOf = ({ contents }: Block): number => contents.length * (contents[0]?.length ?? 0) * BYTES_PER_CELL;

const rangeOf = (worksheet: Excel.Worksheet, { row, column, contents }: Block): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, contents.length, contents[0]!.length);

function blocksOf(image: SheetImage): readonly Block[] {
  const { plan, totals, body } = image;
  const isOurTotal = ({ id }: ColumnPlan): boolean => plan.ownTotals?.[id] === undefined;
  return [
    ...blocksIn(image, LAYOUT.totalsRow, [totals], isOurTotal),
    ...blocksIn(image, LAYOUT.firstRow, body, () => true),
  ];
}

function blocksIn(
  { columns }: SheetImage,
  row: number,
  rows: Block['contents'],
  isOurs: (column: ColumnPlan) => boolean,
): readonly Block[] {
  const holds = columns.map(
    (column, index) =>
      column.owner !== 'analyst' && isOurs(column) && rows.some((cells) => isFormula(cells[index] ?? null)),
  );
  return holds.flatMap((held, column) => {
    if (!held || holds[column - 1]) return [];
    const end = holds.indexOf(false, column);
    const contents = rows.map((cells) => cells.slice(column, end === -1 ? undefined : end));
    return [{ row, column, contents }];
  });
}
