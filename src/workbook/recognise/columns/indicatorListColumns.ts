import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { plainText } from '../words/text';
import { labelled } from '../rows/textRows';
import { INDICATOR_LIST_HEADERS } from '../words/vocabulary';

/** The columns of a list of indicators: a row per element and sector. */
export interface IndicatorListColumns {
  readonly element: HeaderColumn;
  readonly sector: HeaderColumn;
  /** What is counted, and per 1,000 of what; both or neither. */
  readonly numerator: HeaderColumn | null;
  readonly denominator: HeaderColumn | null;
  /** Values that are ready. */
  readonly value: HeaderColumn | null;
  readonly scale: HeaderColumn | null;
  readonly indicator: HeaderColumn | null;
  readonly level: HeaderColumn | null;
  readonly year: HeaderColumn | null;
  readonly source: HeaderColumn | null;
}

/** The first column with one of these headers; what stands in brackets behind it is her own explanation. */
function headed(header: HeaderRow, names: readonly string[]): HeaderColumn | null {
  const said = (column: HeaderColumn): string => plainText(column.meaning.header);
  return (
    header.columns.find((column) => names.includes(said(column))) ??
    header.columns.find((column) => names.includes(said(column).replace(/\s*[([].*$/, ''))) ??
    null
  );
}

/** The columns of a list of indicators below a header; null when it is not the header of one. */
export function indicatorListColumnsOf(header: HeaderRow): IndicatorListColumns | null {
  const element = labelled(header, 'element');
  const sector = labelled(header, 'sector', 'name');
  if (!element || !sector) return null;
  const found = {
    numerator: headed(header, INDICATOR_LIST_HEADERS.numerator),
    denominator: headed(header, INDICATOR_LIST_HEADERS.denominator),
    value: headed(header, INDICATOR_LIST_HEADERS.value),
  };
  const isRate = found.numerator !== null && found.denominator !== null;
  if (!isRate && !found.value) return null;
  return {
    element,
    sector,
    numerator: isRate ? found.numerator : null,
    denominator: isRate ? found.denominator : null,
    value: found.value,
    scale: headed(header, INDICATOR_LIST_HEADERS.scale),
    indicator: headed(header, INDICATOR_LIST_HEADERS.indicator),
    level: headed(header, INDICATOR_LIST_HEADERS.level),
    year: headed(header, INDICATOR_LIST_HEADERS.year),
    source: labelled(header, 'source'),
  };
}
