import type { CellStyle } from '../model/cell';
import type { SheetModel, TableModel } from '../model/workbookModel';

/** The accents of the Office theme, in the order in which the built-in table styles use them; the first is none. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

interface TableLook {
  readonly header: CellStyle;
  readonly band: CellStyle;
  readonly lastRow: CellStyle;
}

/** A colour mixed with white: 0.8 leaves a fifth of it. */
function lighter(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** The main traits of Excel's built-in styles: light ones have rules, medium and dark ones a filled header. */
function lookOf(style: string): TableLook | undefined {
  const found = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!found) return undefined;
  const accent = ACCENTS[(Number(found[2]) - 1) % ACCENTS.length] ?? ACCENTS[0];
  const rule = { style: 'Continuous', weight: 'Thin', color: accent } as const;
  const band = { fillColor: accent === '#000000' ? '#D9D9D9' : lighter(accent, 0.8) };
  const lastRow = { borders: { EdgeBottom: rule } };
  if (found[1] === 'Light') {
    return { header: { bold: true, borders: { EdgeTop: rule, EdgeBottom: rule } }, band, lastRow };
  }
  return { header: { bold: true, fontColor: '#FFFFFF', fillColor: accent }, band, lastRow };
}

function lookIn(table: TableModel, row: number): CellStyle | undefined {
  const look = lookOf(table.style);
  if (!look) return undefined;
  const { area } = table;
  if (table.showHeaders && row === area.row) return look.header;
  const bodyRow = row - area.row - (table.showHeaders ? 1 : 0);
  const band = table.showBandedRows && bodyRow % 2 === 0 ? look.band : {};
  return row === area.lastRow ? { ...band, ...look.lastRow } : band;
}

/** What the style of the table a cell stands in gives it, under the cell's own format. */
export function tableLookAt(sheet: SheetModel, row: number, column: number): CellStyle | undefined {
  for (const table of sheet.tables) {
    const { area } = table;
    const isInside =
      row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
    if (isInside) return lookIn(table, row);
  }
  return undefined;
}
