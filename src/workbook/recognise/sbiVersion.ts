import type { Area } from '../address';
import type { Finding } from '../findings';
import { readCodeSpans, type CodeSource } from '../../method/classification/codeSpan';
import { sayCode } from '../../method/classification/codeReading';
import { SBI_2025, codesOf2025 } from '../../method/classification/sbi2025';
import { codeSourceOf } from './codeRows';
import { extentOf } from './extent';
import type { HeaderRow } from './findHeaderRows';
import { placeOf, textOf } from './grid';
import { sectorColumnsOf, type SectorColumns } from './sectorColumns';
import { displayText } from './text';

const NEW = /(?:sbi|nace)[\s_(-]*(?:(?:versie|version|rev\.?|revisi(?:e|on))\s*)?(?:2025|'25|2\.1)(?!\d)/i;
const OLD = /(?:sbi|nace)[\s_(-]*(?:(?:versie|version|rev\.?|revisi(?:e|on))\s*)?(?:2008|'08|2(?![.\d]))/i;

const TITLE_ROWS_LOOKED_AT = 8;
const CODES_LOOKED_AT = 2000;
const CODES_NAMED = 3;

/**
 * The text that says that the codes of a table are of SBI 2025 (NACE Rev. 2.1), which has other sections,
 * groups and classes under the same numbers; null where nothing says so. What stands nearest to the codes
 * decides: their header, then the lines above the table, then the names of the table and the sheet. Where
 * all of them are silent, codes that only SBI 2025 has are what says so.
 */
export function sbi2025In(header: HeaderRow, { key, keyKind }: SectorColumns): string | null {
  if (keyKind !== 'sbi') return null;
  const said = [
    [key.meaning.header],
    linesAbove(header),
    [header.grid.tableName ?? ''],
    [header.grid.sheet],
  ].map((texts) => ({
    now: texts.find((text) => NEW.test(text)),
    before: texts.some((text) => OLD.test(text)),
  }));
  // A line that names both versions tells nothing of which it is.
  const nearest = said.find(({ now, before }) => (now !== undefined) !== before);
  return nearest ? (nearest.now ?? null) : tellingCodes(header, key.column);
}

function tellingCodes({ grid, row: top }: HeaderRow, column: number): string | null {
  const cells: CodeSource[] = [];
  for (let row = top + 1; row <= Math.min(grid.area.lastRow, top + CODES_LOOKED_AT); row++) {
    const source = codeSourceOf(grid.at(row, column));
    if (source !== null) cells.push(source);
  }
  const digits = readCodeSpans(cells).flatMap((span) => (span.kind === 'codes' ? span.digits : []));
  const telling = codesOf2025(digits);
  return telling.length === 0 ? null : telling.slice(0, CODES_NAMED).map(sayCode).join(', ');
}

function linesAbove({ grid, top }: HeaderRow): readonly string[] {
  const lines: string[] = [];
  for (let row = Math.max(grid.area.row, top - TITLE_ROWS_LOOKED_AT); row < top; row++) {
    for (let column = grid.area.column; column <= grid.area.lastColumn; column++) {
      const text = displayText(textOf(grid.at(row, column)));
      if (text !== '') lines.push(text);
    }
  }
  return lines;
}

/** A table that cannot be used, since nothing divides its codes into sectors. */
export interface Refused2025 {
  readonly sheet: string;
  readonly area: Area;
  readonly found: string;
  readonly finding: Finding;
}

/** The tables by SBI 2025 below these headers; none once its division into sectors is known. */
export function refused2025(headers: readonly HeaderRow[]): readonly Refused2025[] {
  if (SBI_2025 !== null) return [];
  const refused = new Map<string, Refused2025>();
  for (const header of headers) {
    const columns = sectorColumnsOf(header);
    const found = columns && sbi2025In(header, columns);
    if (!found) continue;
    const { sheet } = header.grid;
    const place = placeOf(header.grid, header.row, columns.key.column);
    const finding: Finding = { severity: 'problem', place, message: { kind: 'sbi2025Unused', found } };
    // A header may take more rows than one, and is one table all the same.
    refused.set(`${place.sheet}|${place.row}|${place.column}`, {
      sheet,
      area: extentOf(header),
      found,
      finding,
    });
  }
  return [...refused.values()];
}
