import type { SheetLocale } from '../../locale/sheetLocale';
import type { ColumnLook } from '../sheetPlan';

/** The colours of DESIGN's palette: readable in grey print and for every common colour blindness. */
export const COLOURS = {
  accent: '#1B7F79',
  quietText: '#5F6368',
  headerFill: '#EEF5F4',
  /** Of a drawing: what boxes are made of, their edges, and their texts. */
  paper: '#FFFFFF',
  line: '#B8C4C3',
  ink: '#202124',
  analystFill: '#FFF8E1',
  strong: { text: '#1B7F79', fill: '#D5EEEA' },
  neutral: { text: '#5F6368', fill: '#F1F3F4' },
  weak: { text: '#A64B00', fill: '#FCE3CF' },
} as const;

const NUMBER_FORMATS: Readonly<Record<Exclude<ColumnLook, 'rating'>, string>> = {
  text: 'General',
  longText: 'General',
  key: 'General',
  count: '#,##0',
  percentage: '0.0%',
  quotient: '0.00',
  decimal: '#,##0.00',
};

/** A rating is a number; its format shows the symbol and the word, so that colour is never alone. */
export function numberFormatOf(look: ColumnLook, { terms }: SheetLocale): string {
  if (look !== 'rating') return NUMBER_FORMATS[look];
  const { strong, neutral, weak } = terms.ratings;
  return `"▲ ${strong}";"▼ ${weak}";"● ${neutral}";@`;
}

/** Along the axis of a chart, where fewer decimals read better. */
export const chartNumberFormat = (look: 'count' | 'percentage' | 'quotient' | 'decimal'): string =>
  look === 'percentage' ? '0%' : NUMBER_FORMATS[look];

export const isRightAligned = (look: ColumnLook): boolean =>
  look === 'count' || look === 'percentage' || look === 'quotient' || look === 'decimal';

/** Office.js counts a column's width in points; a character of the default font is about 7 pixels wide. */
export const columnWidthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
