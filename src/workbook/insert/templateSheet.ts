import type { TemplateLocale } from '../../locale/templateLocale';

/** What may be entered in a cell; blank always may. */
export type EntryLimits =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Words to choose from, beside which she may write her own. */
  | { readonly kind: 'suggestions'; readonly words: readonly string[] }
  | { readonly kind: 'whole' | 'decimal'; readonly least: number; readonly most?: number }
  | { readonly kind: 'above'; readonly limit: number }
  | { readonly kind: 'length'; readonly most: number };

/** What may be entered, and what is said of it before and after. */
export interface EntryCheck {
  readonly limits: EntryLimits;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

export interface TemplateColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Null where any text may stand. */
  readonly check: EntryCheck | null;
  /** `@` keeps what looks like a number as it was typed. */
  readonly numberFormat?: string;
}

/** A sheet with one empty table to fill in; it is the analyst's from the moment it is there. */
export interface TemplateSheet {
  readonly name: string;
  readonly title: string;
  /** What to do, in one line under the title. */
  readonly line: string;
  readonly columns: readonly TemplateColumn[];
  /** What stands in the first column already: names, never a figure. */
  readonly names: readonly string[];
  /** The rows of the table below its header, those of `names` among them. */
  readonly rows: number;
}

export interface TemplateContext {
  readonly locale: TemplateLocale;
  /** The year that the latest figures are about. */
  readonly year: number;
  /** Her own sectors where her workbook has them, otherwise those of the method. */
  readonly sectors: readonly string[];
}

/** How a table is made for a workbook. */
export type Template = (context: TemplateContext) => TemplateSheet;
