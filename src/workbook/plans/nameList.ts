import type { SheetLocale } from '../../locale/sheetLocale';

/** Names in a row; beyond so many, how many more there are. */
export function nameList(
  names: readonly string[],
  most: number,
  { sheets }: SheetLocale,
  separator = ', ',
): string {
  if (names.length <= most) return names.join(separator);
  return `${names.slice(0, most - 1).join(separator)} ${sheets.andMore(names.length - most + 1)}`;
}
