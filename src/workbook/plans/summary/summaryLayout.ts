import type { CellContent, CellStyle, CellTone, ColumnLook, RowPlan } from '../../sheetPlan';
import { KEY_COLUMN_ID } from '../columns';

/** The columns of the page: what a row is about, and five beside it. */
export const TOPIC = 'topic';
export const FIVE = ['one', 'two', 'three', 'four', 'five'] as const;

/** Of each of them, in characters. */
export const PAGE_COLUMN_WIDTH = 20;

const ALL = [TOPIC, ...FIVE] as const;

export type SummaryColumn = (typeof ALL)[number];

/** One cell of the page: what is in it, and how it looks. */
export interface PageCell {
  readonly content: CellContent;
  readonly look?: ColumnLook;
  readonly tone?: CellTone;
}

export const cell = (content: CellContent, tone?: CellTone, look?: ColumnLook): PageCell => ({
  content,
  ...(tone ? { tone } : {}),
  ...(look ? { look } : {}),
});

/** A row of the page, from the left; a column without a cell stays blank. */
export function pageRow(key: string, cells: readonly (PageCell | null)[]): RowPlan {
  const contents: Record<string, CellContent> = { [KEY_COLUMN_ID]: key };
  const styles: Record<string, CellStyle> = {};
  cells.forEach((one, index) => {
    if (!one) return;
    const column = ALL[index]!;
    contents[column] = one.content;
    const { look, tone } = one;
    if (look || tone) styles[column] = { ...(look ? { look } : {}), ...(tone ? { tone } : {}) };
  });
  return { key, cells: contents, styles };
}

/** A heading over the whole width of the page. */
export const headingRow = (key: string, text: string): RowPlan =>
  pageRow(
    key,
    ALL.map((_, index) => cell(index === 0 ? text : null, 'heading', 'text')),
  );

/** Boxes side by side, each with as many lines as the highest has. */
export function boxRows(
  key: string,
  labels: readonly (string | null)[],
  boxes: readonly (readonly PageCell[])[],
): RowPlan[] {
  const lines = Math.max(0, ...boxes.map((box) => box.length));
  return Array.from({ length: lines }, (_, line) =>
    pageRow(`${key}:${line + 1}`, [
      cell(labels[line] ?? null, line === 0 ? 'subheading' : 'quiet', 'longText'),
      ...boxes.map((box) => box[line] ?? (line === 0 ? null : cell(null, 'box'))),
    ]),
  );
}
