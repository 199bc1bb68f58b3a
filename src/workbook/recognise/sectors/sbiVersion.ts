import type { Area } from '../../address';
import type { Finding } from '../../findings';
import { readCodeSpans, type CodeSource } from '../../../method/classification/codeSpan';
import { sayCode } from '../../../method/classification/codeReading';
import { SBI_2025, codesOf2025 } from '../../../method/classification/sbi2025';
import { sectionsOf2025 } from '../../../method/classification/sectionNames';
import { codeSourceOf } from '../codes/codeRows';
import { extentOf } from '../rows/extent';
import type { HeaderRow } from '../headers/findHeaderRows';
import { placeOf, textOf } from '../cells/grid';
import { sectorColumnsOf, type SectorColumns } from '../columns/sectorColumns';
import { displayText } from '../words/text';

const NEW = /(?:sbi|nace)[\s_(-]*(?:(?:versie|version|rev\.?|revisi(?:e|on))\s*)?(?:2025|'25|2\.1)(?!\d)/i;
const OLD = /(?:sbi|nace)[\s_(-]*(?:(?:versie|version|rev\.?|revisi(?:e|on))\s*)?(?:2008|'08|2(?![.\d]))/i;

const TITLE_ROWS_LOOKED_AT = 8;
const CODES_LOOKED_AT = 2000;
const CODES_NAMED = 3;

/**
 * The text that says that the codes of a table are of SBI 2025 (NACE Rev. 2.1), which has other sections,
 * groups and classes under the same numbers; null where nothing says so. What stands nearest to the codes
 * decides: their header, then the lines above the table, then the names of the table and the sheet. Where
 * all of them are silent, codes or names of sections that only SBI 2025 has are what says so.
 */
export function sbi2025In(header: HeaderRow, columns: SectorColumns): string | null {
  if (columns.keyKind !== 'sbi') return null;
  const nearest = nearestVersion(header, columns);
  return nearest ? (nearest.now ?? null) : tellingCodes(header, columns);
}

/** The version that is said nearest to the codes; `now` is the text that says SBI 2025. Null where none is. */
function nearestVersion(
  header: HeaderRow,
  { key }: SectorColumns,
): { readonly now: string | undefined } | null {
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
  return said.find(({ now, before }) => (now !== undefined) !== before) ?? null;
}

/** From this year on there are figures by SBI 2025, and its divisions have numbers that SBI 2008 has too. */
const FIRST_YEAR_OF_2025 = 2025;

/** That nothing says which version the codes of recent figures are of: they are read as those of SBI 2008. */
export function versionFindings(header: HeaderRow, columns: SectorColumns): readonly Finding[] {
  const [year] = columns.jobs.meaning.years;
  if (columns.keyKind !== 'sbi' || year === undefined || year < FIRST_YEAR_OF_2025) return [];
  if (nearestVersion(header, columns)) return [];
  const place = placeOf(header.grid, header.row, columns.key.column);
  return [{ severity: 'notice', place, message: { kind: 'sbiVersionAssumed', year } }];
}

function tellingCodes({ grid, row: top }: HeaderRow, { key, labels }: SectorColumns): string | null {
  const cells: CodeSource[] = [];
  const rows: string[] = [];
  for (let row = top + 1; row <= Math.min(grid.area.lastRow, top + CODES_LOOKED_AT); row++) {
    const source = codeSourceOf(grid.at(row, key.column));
    if (source === null) continue;
    cells.push(source);
    const names = [key, ...labels].map(({ column }) => displayText(textOf(grid.at(row, column))));
    rows.push(names.filter((text) => text !== '').join(' '));
  }
  const [section] = sectionsOf2025(rows);
  if (section !== undefined) return section;
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
