import type { Area } from './address';
import type { CellKind, CellValue } from './snapshot';

const KINDS: readonly CellKind[] = ['empty', 'number', 'text', 'boolean', 'error'];
const KIND_NUMBER = new Map(KINDS.map((kind, number) => [kind, number]));
const [EMPTY, NUMBER, TEXT, BOOLEAN] = [0, 1, 2, 3];
/** Added to the kind where the value itself is a number or a boolean, whatever Excel calls its kind. */
const [HOLDS_NUMBER, HOLDS_BOOLEAN, KIND_BITS] = [8, 16, 7];

export const GENERAL = 'General';

/** What a block of cells turned out to hold, by column of the block. */
export interface BlockFacts {
  readonly hasNumbers: readonly boolean[];
  /** Texts that may be the code of an error: only Excel can tell. */
  readonly hasErrorLike: readonly boolean[];
}

/** Every text once, by number. */
class TextList {
  private readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  text(number: number): string {
    return this.texts[number]!;
  }
}

/**
 * The cells of one sheet, by row and column of the sheet. Lists of numbers rather than an array per row: a table
 * may have hundreds of thousands of rows. Outside the used part every cell is blank.
 */
export class SheetCells {
  private readonly width: number;
  private readonly kinds: Uint8Array;
  /** The number a cell holds; or which of the texts. */
  private readonly numbers: Float64Array;
  private readonly formats: Uint16Array;
  private readonly texts = new TextList();
  private readonly formatTexts = new TextList();
  /** Only those of cells where it differs from the value. */
  private readonly formulas = new Map<number, string>();

  constructor(private readonly area: Area | undefined) {
    this.width = area ? area.lastColumn - area.column + 1 : 0;
    const count = area ? (area.lastRow - area.row + 1) * this.width : 0;
    this.kinds = new Uint8Array(count);
    this.numbers = new Float64Array(count);
    this.formats = new Uint16Array(count);
    this.formatTexts.numberOf(GENERAL);
  }

  /** No cell has anything in it. */
  get isBlank(): boolean {
    return this.kinds.every((_kind, at) => this.isBlankAt(at));
  }

  get hasNumbers(): boolean {
    return this.kinds.some((kind) => (kind & HOLDS_NUMBER) !== 0);
  }

  /** No cell of the row has anything in it. */
  isBlankRow(row: number): boolean {
    const { area } = this;
    if (!area || row < area.row || row > area.lastRow) return true;
    const start = (row - area.row) * this.width;
    for (let at = start; at < start + this.width; at++) if (!this.isBlankAt(at)) return false;
    return true;
  }

  /** The cell has nothing in it, or an empty text. */
  isBlankCell(row: number, column: number): boolean {
    const at = this.indexOf(row, column);
    return at < 0 || this.isBlankAt(at);
  }

  /** A blank cell is "", an error its code. */
  valueAt(row: number, column: number): CellValue {
    const at = this.indexOf(row, column);
    if (at < 0) return '';
    const kind = this.kinds[at]!;
    if ((kind & HOLDS_NUMBER) !== 0) return this.numbers[at]!;
    if ((kind & HOLDS_BOOLEAN) !== 0) return this.numbers[at] === 1;
    return kind === EMPTY ? '' : this.texts.text(this.numbers[at]!);
  }

  kindAt(row: number, column: number): CellKind {
    const at = this.indexOf(row, column);
    return at < 0 ? 'empty' : KINDS[this.kinds[at]! & KIND_BITS]!;
  }

  /** The number format, in English. */
  formatAt(row: number, column: number): string {
    const at = this.indexOf(row, column);
    return at < 0 ? GENERAL : this.formatTexts.text(this.formats[at]!);
  }

  /** The English formula, or the constant itself. */
  formulaAt(row: number, column: number): CellValue {
    return this.formulas.get(this.indexOf(row, column)) ?? this.valueAt(row, column);
  }

  /** Takes the values of a block; until Excel says otherwise their kinds are those of the values themselves. */
  takeValues(row: number, column: number, values: readonly (readonly CellValue[])[]): BlockFacts {
    const width = values[0]?.length ?? 0;
    const hasNumbers = new Array<boolean>(width).fill(false);
    const hasErrorLike = new Array<boolean>(width).fill(false);
    // Below one another the same text often stands again.
    const lastText = new Array<string>(width).fill('');
    const lastNumber = new Array<number>(width).fill(-1);
    for (let down = 0; down < values.length; down++) {
      const line = values[down]!;
      const first = this.indexOf(row + down, column);
      for (let across = 0; across < width; across++) {
        const value = line[across]!;
        const at = first + across;
        if (typeof value === 'number') {
          this.kinds[at] = NUMBER | HOLDS_NUMBER;
          this.numbers[at] = value;
          hasNumbers[across] = true;
        } else if (typeof value === 'boolean') {
          this.kinds[at] = BOOLEAN | HOLDS_BOOLEAN;
          this.numbers[at] = value ? 1 : 0;
        } else if (value !== '') {
          if (value !== lastText[across]) {
            lastText[across] = value;
            lastNumber[across] = this.texts.numberOf(value);
            if (value.startsWith('#')) hasErrorLike[across] = true;
          }
          this.kinds[at] = TEXT;
          this.numbers[at] = lastNumber[across]!;
        }
      }
    }
    return { hasNumbers, hasErrorLike };
  }

  takeKinds<Type>(
    row: number,
    column: number,
    types: readonly (readonly Type[])[],
    kindOf: (type: Type) => CellKind,
  ): void {
    this.each(row, column, types, (at, type) => {
      const kind = kindOf(type);
      const held = this.kinds[at]! & ~KIND_BITS;
      // A formula that comes to an empty text leaves a text.
      if (this.kinds[at] === EMPTY && kind !== 'empty') this.numbers[at] = this.texts.numberOf('');
      this.kinds[at] = held | KIND_NUMBER.get(kind)!;
    });
  }

  takeFormats(row: number, column: number, formats: readonly (readonly string[])[]): void {
    let [last, number] = [GENERAL, 0];
    this.each(row, column, formats, (at, format) => {
      if (format !== last) [last, number] = [format, this.formatTexts.numberOf(format)];
      this.formats[at] = number;
    });
  }

  takeFormulas(row: number, column: number, formulas: readonly (readonly CellValue[])[]): void {
    this.each(row, column, formulas, (at, formula) => {
      if (typeof formula === 'string' && formula.startsWith('=')) this.formulas.set(at, formula);
    });
  }

  private each<Item>(
    row: number,
    column: number,
    block: readonly (readonly Item[])[],
    take: (at: number, item: Item) => void,
  ): void {
    block.forEach((line, down) => {
      const first = this.indexOf(row + down, column);
      for (let across = 0; across < line.length; across++) take(first + across, line[across]!);
    });
  }

  private indexOf(row: number, column: number): number {
    const { area } = this;
    if (!area || row < area.row || row > area.lastRow || column < area.column || column > area.lastColumn)
      return -1;
    return (row - area.row) * this.width + column - area.column;
  }

  private isBlankAt(at: number): boolean {
    const kind = this.kinds[at]!;
    return kind === EMPTY || (kind < HOLDS_NUMBER && this.texts.text(this.numbers[at]!) === '');
  }
}
