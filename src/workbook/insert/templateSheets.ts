import type { Locale } from '../../locale';
import { ELEMENTS, SECTORS } from '../../method';
import type { LooseSheet } from './looseSheet';

/** How far back the earlier moment lies: the span over which the report for The Hague measures growth. */
const YEARS_BACK = 5;

/**
 * Two sheets to fill in: the sectors with their figures, and a rating per element. They hold names and
 * headers only, so that no number in them is ours.
 *
 * @param year the year that the latest figures are about.
 */
export function templateSheets({ language, pane, terms }: Locale, year: number): readonly LooseSheet[] {
  const texts = pane.template;
  const names = SECTORS.map((sector) => sector.name[language]);
  const sectorHeaders = texts.sectors.headers(year, year - YEARS_BACK);
  const elements = ELEMENTS.map((element) => terms.elements[element]);
  return [
    {
      name: texts.sectors.name,
      title: texts.sectors.title,
      lines: texts.sectors.lines,
      columns: sectorHeaders.map((_, index) =>
        index === 0 ? { width: 36 } : { width: 15, numberFormat: '#,##0' },
      ),
      rows: [sectorHeaders, ...names.map((name) => [name])],
      headerRows: [0],
      frozenColumns: 1,
    },
    {
      name: texts.ratings.name,
      title: texts.ratings.title,
      lines: texts.ratings.lines,
      columns: [{ width: 36 }, ...elements.map(() => ({ width: 15 }))],
      rows: [[texts.ratings.sector, ...elements], ...names.map((name) => [name])],
      headerRows: [0],
      frozenColumns: 1,
    },
  ];
}
