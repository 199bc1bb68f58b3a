import type { Area } from '../../workbook/address';

/** A text that the user typed or pasted into a cell; empty clears it. */
export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the formula bar shows of a cell. */
export interface EditableText {
  readonly text: string;
  /** It belongs to another cell, whose array formula fills this one: shown in grey. */
  readonly isOfAnother: boolean;
}

/** What a user changes on the grid. */
export interface GridEdits {
  typed(sheetId: string, texts: readonly TypedText[]): void;
  /** @param isCut pasting it moves the cells. */
  copied(sheetId: string, area: Area, text: string, isCut: boolean): void;
  /** Into the selection. */
  pasted(text: string): void;
  columnSized(sheetId: string, column: number, characters: number): void;
  rowSized(sheetId: string, row: number, points: number): void;
  renamed(sheetId: string, name: string): void;
  added(): void;
  deleted(sheetId: string): void;
  moved(sheetId: string, position: number): void;
}

/** What the grid asks of the workbook behind it. */
export interface GridListener {
  /** Whether the grid is just being brought in line with the model. */
  readonly isOwnDoing: boolean;
  readonly edits: GridEdits;
  /** What the formula bar and the editor show. */
  editable(sheetId: string, row: number, column: number): EditableText;
  selected(sheetId: string, area: Area): void;
  undo(): void;
  /** The user asked for something that the model does not do. */
  notPossible(): void;
  /** The grid changed something that the model does not know. */
  strayed(): void;
}
