import type { SheetLocale } from '../../locale/sheetLocale';
import type { ColumnChoices, ColumnPlan } from '../sheetPlan';

/** The id of the hidden column that tells the rows apart, whatever the language. */
export const KEY_COLUMN_ID = 'key' as const;

/** The analyst's column on the sheet Evidence in which her own rating goes before all others. */
export const OWN_RATING_COLUMN_ID = 'ownRating' as const;

/** Her reason for it, in the column beside it. */
export const OWN_REASON_COLUMN_ID = 'ownReason' as const;

/** The analyst's column on the sheet Measurement in which her own scale goes before the declared one. */
export const OWN_SCALE_COLUMN_ID = 'ownScale' as const;

/** The analyst's column on the sheet Selection with the phase of a sector, which her tables never have. */
export const SECTOR_PHASE_COLUMN_ID = 'phase' as const;

type Look = ColumnPlan['look'];

export const column = <Id extends string>(
  id: Id,
  header: string,
  look: Look,
  width: number,
): ColumnPlan & { readonly id: Id } => ({
  id,
  header,
  look,
  width,
  owner: 'regiolens',
});

export const keyColumn = (locale: SheetLocale) => column(KEY_COLUMN_ID, locale.sheets.keyColumn, 'key', 4);

/** The width of a column that holds little else than its header, whose longest word cannot be broken. */
export const headerWidth = (header: string, least: number): number =>
  Math.max(least, ...header.split(' ').map((word) => word.length + 4));

/** A column that belongs to the analyst. */
export const analystColumn = <Id extends string>(
  locale: SheetLocale,
  id: Id,
  label: string,
  look: Look = 'longText',
  width = 28,
): ColumnPlan & { readonly id: Id } => ({
  id,
  header: locale.sheets.yourColumn(label),
  look,
  width,
  owner: 'analyst',
});

/** A column of the analyst's in which she picks one of a few words. */
export const choiceColumn = <Id extends string>(
  locale: SheetLocale,
  id: Id,
  label: string,
  width: number,
  choices: ColumnChoices,
): ColumnPlan & { readonly id: Id } => ({ ...analystColumn(locale, id, label, 'text', width), choices });
