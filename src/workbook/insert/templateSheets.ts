import type { Locale } from '../../locale';
import { ELEMENTS, SECTORS } from '../../method';
import type { LooseSheet } from './looseSheet';

/** How far back the earlier moment lies: the span over which the report for The Hague measures growth. */
const YEARS_BACK = 5;

/** Wide enough for the longest name of a sector, in bold too. */
const NAME_WIDTH = 40;

/** No narrower than a word of the header, so that none is broken; letters in bold take more than a character's width. */
const widthFor = (header: string): number =>
  Math.max(12, ...header.split(' ').map((word) => Math.ceil(word.length * 1.35) + 2));

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
        index === 0 ? { width: NAME_WIDTH } : { width: 24, numberFormat: '#,##0' },
      ),
      rows: [sectorHeaders, ...names.map((name) => [name])],
      headerRows: [0],
      frozenColumns: 1,
    },
    {
      name: texts.ratings.name,
      title: texts.ratings.title,
      lines: texts.ratings.lines,
      columns: [{ width: NAME_WIDTH }, ...elements.map((element) => ({ width: widthFor(element) }))],
      rows: [[texts.ratings.sector, ...elements], ...names.map((name) => [name])],
      headerRows: [0],
      frozenColumns: 1,
    },
  ];
}
