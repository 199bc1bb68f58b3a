import { COLOURS, columnWidthInPoints } from '../write/appearance';
import { cellInput } from '../write/cellInput';
import { putCells } from '../write/putCells';
import type { EntryLimits } from './templateSheet';

/** Excel keeps so many characters of a list within the rule itself. */
const LONGEST_WORDS = 255;

/** A column beside the table is no narrower, in characters. */
const LEAST_WIDTH = 24;

/** The words of drop-downs: within the rule where they fit, otherwise beside the table, where she can add to them. */
export class WordLists {
  private readonly sources = new Map<string, Excel.Range>();

  constructor(
    private readonly worksheet: Excel.Worksheet,
    private readonly headerRow: number,
    private readonly firstColumn: number,
    private readonly listHeader: (column: string) => string,
  ) {}

  get count(): number {
    return this.sources.size;
  }

  sourceOf(
    header: string,
    limits: Extract<EntryLimits, { readonly words: readonly string[] }>,
  ): string | Excel.Range {
    const { kind, words } = limits;
    const within = words.join(',');
    const fits = within.length <= LONGEST_WORDS && !words.some((word) => word.includes(','));
    if (kind === 'words' && fits) return within;
    // A word may hold a comma, and never a line break.
    const key = words.join('\n');
    const known = this.sources.get(key);
    if (known) return known;
    const column = this.firstColumn + this.sources.size;
    const range = this.write(column, header, words);
    this.sources.set(key, range);
    return range;
  }

  private write(column: number, header: string, words: readonly string[]): Excel.Range {
    const above = this.worksheet.getRangeByIndexes(this.headerRow, column, 1, 1);
    putCells(above, [[cellInput(this.listHeader(header))]]);
    above.format.columnWidth = columnWidthInPoints(
      Math.max(LEAST_WIDTH, ...words.map(({ length }) => length + 2)),
    );
    above.format.font.color = COLOURS.quietText;
    above.format.wrapText = true;
    above.format.verticalAlignment = 'Bottom';
    const range = this.worksheet.getRangeByIndexes(this.headerRow + 1, column, words.length, 1);
    putCells(
      range,
      words.map((word) => [cellInput(word)]),
    );
    range.format.font.color = COLOURS.quietText;
    return range;
  }
}
