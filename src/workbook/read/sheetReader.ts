import type { Area } from '../address';
import { SheetCells, type BlockFacts } from '../sheetCells';
import type { CellValue } from '../snapshot';
import { columnParts, type ColumnPart } from './columnParts';
import { HiddenLines, type HasHidden, type HiddenAsked } from './hiddenLines';
import { kindOf } from './kindOf';

/** What one cell takes in an answer that holds its value, kind, formula and number format, unless texts are long. */
const BYTES_PER_CELL = 70;
/** A kind or a number format alone. */
const BYTES_PER_DETAIL = 12;
/** So many rows of a block are measured, to know how many the next can have. */
const ROWS_MEASURED = 200;
/** Where a part of a sheet is filled, in an answer. */
const BYTES_PER_PLACE = 200;
/** So many rows are asked for below blank ones, where a single cell may stand. */
const ROWS_BELOW_BLANK_ONES = 1_000;
/** How many times as many rows as the last block the next may have: what follows may be fuller. */
const MOST_GROWTH = 8;

export interface SheetToRead {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
  /** Only on our own sheets do formulas matter: what she wrote there is put back as she wrote it. */
  readonly isOurs: boolean;
  readonly hasHidden: HasHidden;
}

/** Rows of which details are wanted, by column of the sheet's used part. */
interface Details {
  readonly row: number;
  readonly rows: number;
  readonly kinds: readonly boolean[];
  readonly formats: readonly boolean[];
}

interface DetailsAsked {
  readonly details: Details;
  readonly kinds: readonly ColumnPart[];
  readonly formats: readonly ColumnPart[];
}

interface BlockAsked {
  readonly whole: Excel.Range;
  readonly hidden: HiddenAsked;
  readonly details: DetailsAsked;
}

/**
 * Reads the cells of one sheet, a block of rows at a time. A number format says nothing of a text, and what kind
 * nearly every value is can be seen: after the first block both are asked only of the columns where they matter.
 * Below a block that ends in blank rows it is asked where the sheet goes on: one cell that was forgotten far below a
 * table leaves a million of them.
 */
export class SheetReader {
  readonly cells: SheetCells;
  readonly hidden: HiddenLines;
  private readonly columns: number;
  private next: number;
  private bytesOfValues: number;
  private bytesPerFormat = BYTES_PER_DETAIL;
  private mostRows = Infinity;
  /** The columns in which a number was seen, and those with a text that may be an error. */
  private numbers: readonly boolean[];
  private errors: readonly boolean[];
  private block: BlockAsked | null = null;
  private isInBlankRows = false;
  private filledBelow: Excel.Range | null = null;
  private asked: DetailsAsked[] = [];
  /** Details of rows that were read without them. */
  private missed: Details[] = [];

  constructor(private readonly sheet: SheetToRead) {
    const { area } = sheet;
    this.cells = new SheetCells(area);
    this.hidden = new HiddenLines(sheet.hasHidden);
    this.next = area.row;
    this.columns = area.lastColumn - area.column + 1;
    this.bytesOfValues = this.columns * (BYTES_PER_CELL - 2 * BYTES_PER_DETAIL);
    this.numbers = new Array<boolean>(this.columns).fill(true);
    this.errors = this.numbers;
  }

  get rows(): number {
    return this.sheet.area.lastRow - this.sheet.area.row + 1;
  }

  get rowsRead(): number {
    return this.next - this.sheet.area.row;
  }

  private get end(): number {
    return this.sheet.area.lastRow + 1;
  }

  private get bytesPerRow(): number {
    return (
      this.bytesOfValues +
      countOf(this.numbers) * this.bytesPerFormat +
      countOf(this.errors) * BYTES_PER_DETAIL +
      this.hidden.bytesPerRow
    );
  }

  /**
   * Asks for what fits in one answer; where that is nothing, for one row if there is nothing else in the answer.
   *
   * @returns about how many bytes were asked for.
   */
  ask(room: number, isFirst: boolean): number {
    const details = this.askMissed(room, isFirst);
    return details + this.askBlock(room - details, isFirst && details === 0);
  }

  /** Takes what was answered. */
  take(): void {
    const { asked, block, filledBelow } = this;
    this.asked = [];
    this.block = null;
    this.filledBelow = null;
    for (const details of asked) this.takeDetails(details);
    if (block) this.takeBlock(block);
    if (!filledBelow) return;
    this.next = filledBelow.isNullObject ? this.end : filledBelow.rowIndex;
    this.mostRows = ROWS_BELOW_BLANK_ONES;
  }

  /** The answer was too large: less is asked for next time. @returns whether less can be asked for at all. */
  askLess(): boolean {
    const { asked, block } = this;
    this.asked = [];
    this.block = null;
    this.isInBlankRows ||= this.filledBelow !== null;
    this.filledBelow = null;
    const canBeLess = asked.some(({ details }) => details.rows > 1) || (block?.details.details.rows ?? 0) > 1;
    this.missed.push(...asked.flatMap(({ details }) => halves(details)));
    if (block) {
      const { row, rows } = block.details.details;
      this.next = row;
      this.mostRows = Math.max(1, Math.floor(rows / 2));
    }
    return canBeLess;
  }

  private askMissed(room: number, isFirst: boolean): number {
    let bytes = 0;
    while (this.missed.length > 0) {
      const details = this.missed[0]!;
      const more = details.rows * (countOf(details.kinds) + countOf(details.formats)) * BYTES_PER_DETAIL;
      if (bytes + more > room && !(isFirst && bytes === 0)) break;
      this.missed.shift();
      this.asked.push(this.askDetails(details));
      bytes += more;
    }
    return bytes;
  }

  private askFilledBelow(): number {
    const { worksheet, area } = this.sheet;
    this.isInBlankRows = false;
    this.filledBelow = worksheet
      .getRangeByIndexes(this.next, area.column, this.end - this.next, this.columns)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex');
    return BYTES_PER_PLACE;
  }

  private askBlock(room: number, isFirst: boolean): number {
    if (this.isInBlankRows) return this.askFilledBelow();
    const fit = Math.min(Math.floor(room / this.bytesPerRow), this.mostRows);
    const rows = Math.min(this.rows - this.rowsRead, isFirst ? Math.max(1, fit) : Math.max(0, fit));
    if (rows === 0) return 0;
    const { worksheet, area, isOurs } = this.sheet;
    const row = this.next;
    const whole = worksheet.getRangeByIndexes(row, area.column, rows, this.columns);
    this.block = {
      whole: whole.load(isOurs ? 'values,formulas' : 'values'),
      hidden: this.hidden.ask(whole),
      details: this.askDetails({ row, rows, kinds: this.errors, formats: this.numbers }),
    };
    this.next += rows;
    return rows * this.bytesPerRow;
  }

  private askDetails(details: Details): DetailsAsked {
    const { worksheet, area } = this.sheet;
    const { row, rows } = details;
    return {
      details,
      kinds: columnParts(worksheet, { row, rows, column: area.column }, details.kinds, 'valueTypes'),
      formats: columnParts(worksheet, { row, rows, column: area.column }, details.formats, 'numberFormat'),
    };
  }

  private takeBlock(block: BlockAsked): void {
    const { whole, hidden, details } = block;
    const { column } = this.sheet.area;
    const { row, rows } = details.details;
    const values = whole.values as CellValue[][];
    const facts = this.cells.takeValues(row, column, values);
    if (this.sheet.isOurs) this.cells.takeFormulas(row, column, whole.formulas as CellValue[][]);
    this.hidden.take(hidden, row, column);
    this.takeDetails(details);
    this.measure(block);
    this.mostRows = rows * MOST_GROWTH;
    this.isInBlankRows = this.next < this.end && isLowerHalfBlank(values);
    if (!this.sheet.isOurs) this.learn(details.details, facts);
  }

  private takeDetails({ details: { row }, kinds, formats }: DetailsAsked): void {
    for (const { column, range } of formats)
      this.cells.takeFormats(row, column, range.numberFormat as string[][]);
    for (const { column, range } of kinds) this.cells.takeKinds(row, column, range.valueTypes, kindOf);
  }

  /** Notes what was seen in which columns, and of which the details turn out to be missed. */
  private learn(asked: Details, { hasNumbers, hasErrorLike }: BlockFacts): void {
    const isFirst = asked.row === this.sheet.area.row;
    const formats = hasNumbers.map((is, column) => is && !asked.formats[column]);
    const kinds = hasErrorLike.map((is, column) => is && !asked.kinds[column]);
    if ([...formats, ...kinds].some(Boolean)) this.missed.push({ ...asked, kinds, formats });
    this.numbers = hasNumbers.map((is, column) => is || (!isFirst && this.numbers[column]!));
    this.errors = hasErrorLike.map((is, column) => is || (!isFirst && this.errors[column]!));
  }

  private measure({ whole, details: { formats } }: BlockAsked): void {
    const { values, formulas } = this.sheet.isOurs ? whole : { values: whole.values, formulas: [] };
    this.bytesOfValues = bytesPerLine(values) + bytesPerLine(formulas);
    const columns = sumOf(formats, ({ range }) => bytesPerLine(range.numberFormat));
    const count = sumOf(formats, ({ range }) => range.numberFormat[0]!.length);
    if (count > 0) this.bytesPerFormat = columns / count;
  }
}

const countOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

/** What the lines of a block take in an answer, one with another. */
function bytesPerLine(lines: readonly (readonly unknown[])[]): number {
  if (lines.length === 0) return 0;
  const step = Math.ceil(lines.length / ROWS_MEASURED);
  const sample = lines.filter((_line, at) => at % step === 0);
  return new TextEncoder().encode(JSON.stringify(sample)).length / sample.length;
}

const isLowerHalfBlank = (values: readonly (readonly CellValue[])[]): boolean =>
  values.slice(Math.floor(values.length / 2)).every((line) => line.every((value) => value === ''));

function halves(details: Details): readonly Details[] {
  const { row, rows } = details;
  const first = Math.ceil(rows / 2);
  return rows === 1
    ? [details]
    : [
        { ...details, rows: first },
        { ...details, row: row + first, rows: rows - first },
      ];
}
