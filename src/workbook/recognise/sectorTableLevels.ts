import type { Figure } from '../input';
import type { HeaderRow } from './findHeaderRows';
import { rowKindOf } from './rowLabel';
import type { SectorColumns } from './sectorColumns';
import { labelOfCell, type BodyRow } from './tableBody';
import { plainText } from './text';

/** A row of the second level, and the row of its sector by its place among the rows. */
export interface SubsectorBodyRow extends BodyRow {
  readonly index: number;
  readonly sectorIndex: number;
}

export interface SectorLevels {
  /**
   * The rows of the first level, each with the place of its figures: those of the table, and behind them
   * a row for every sector of which the table has only the parts.
   */
  readonly rows: readonly (BodyRow & { readonly index: number })[];
  readonly subsectors: readonly SubsectorBodyRow[];
  /** For the sectors made of their parts, in the order of their places: the places of those parts. */
  readonly made: readonly (readonly number[])[];
}

const OF_WHICH =
  /^\s*(?:w\.? ?v\.?|w\. ?o\.|waarvan|waaronder|of which|among which)(?![\p{L}\p{N}])[\s:]*(?=\S)/iu;

/** The name in `waarvan telecom`, which is a part of the sector in the row above it; null for another label. */
const partIn = (label: string): string | null => (OF_WHICH.test(label) ? label.replace(OF_WHICH, '') : null);

/**
 * Tells the sectors of a table from their parts: by a column for the parts beside that of the sectors, or by
 * words such as `waarvan` in the rows below a sector. A sector named beside its parts only is their sum.
 */
export function sectorLevels(
  header: HeaderRow,
  columns: SectorColumns,
  body: readonly BodyRow[],
): SectorLevels {
  const placed = body.map((row, index) => ({ ...row, index }));
  return columns.subsector === null
    ? byWords(placed)
    : byColumn(header, columns.key.column, columns.subsector.column, placed);
}

type PlacedRow = BodyRow & { readonly index: number };

function byWords(body: readonly PlacedRow[]): SectorLevels {
  const rows: PlacedRow[] = [];
  const subsectors: SubsectorBodyRow[] = [];
  let sectorIndex: number | null = null;
  for (const row of body) {
    const part = row.kind === 'row' ? partIn(row.label) : null;
    if (sectorIndex !== null && part !== null) {
      subsectors.push({ ...row, label: part, sectorIndex });
      continue;
    }
    sectorIndex = row.kind === 'row' ? row.index : null;
    rows.push(row);
  }
  return { rows, subsectors, made: [] };
}

/** A sector may be named in the first row of its parts only, and may have a row of its own. */
function byColumn(
  { grid }: HeaderRow,
  keyColumn: number,
  subsectorColumn: number,
  body: readonly PlacedRow[],
): SectorLevels {
  const wholes = new Map<string, PlacedRow>();
  const parts = new Map<string, { readonly first: PlacedRow; readonly rows: PlacedRow[] }>();
  const rows: PlacedRow[] = [];
  let named = '';
  for (const row of body) {
    const sector = labelOfCell(grid.at(row.row, keyColumn));
    const part = labelOfCell(grid.at(row.row, subsectorColumn));
    if (rowKindOf(sector) !== 'row' || row.kind === 'unnamed') {
      rows.push(row);
      continue;
    }
    if (sector !== '') named = sector;
    const isWhole = part === '' || rowKindOf(part) !== 'row';
    if (named === '') rows.push(row);
    else if (isWhole) {
      const whole: PlacedRow = { ...row, label: named, kind: 'row' };
      rows.push(whole);
      if (!wholes.has(plainText(named))) wholes.set(plainText(named), whole);
    } else {
      const known = parts.get(plainText(named)) ?? { first: { ...row, label: named }, rows: [] };
      parts.set(plainText(named), known);
      known.rows.push({ ...row, label: part });
    }
  }
  return withMadeSectors(body.length, rows, wholes, parts);
}

function withMadeSectors(
  count: number,
  rows: readonly PlacedRow[],
  wholes: ReadonlyMap<string, PlacedRow>,
  parts: ReadonlyMap<string, { readonly first: PlacedRow; readonly rows: readonly PlacedRow[] }>,
): SectorLevels {
  const made: (readonly number[])[] = [];
  const sectors = [...rows];
  const subsectors: SubsectorBodyRow[] = [];
  for (const [name, { first, rows: own }] of parts) {
    const whole = wholes.get(name);
    const sectorIndex = whole ? whole.index : count + made.length;
    if (!whole) {
      sectors.push({ ...first, index: sectorIndex });
      made.push(own.map(({ index }) => index));
    }
    subsectors.push(...own.map((row) => ({ ...row, sectorIndex })));
  }
  return { rows: sectors.sort((one, other) => one.row - other.row), subsectors, made };
}

/** The figures of a column with those of the sectors made of their parts behind them; one missing part leaves no sum. */
export function withMadeFigures(figures: readonly Figure[], made: SectorLevels['made']): readonly Figure[] {
  return [...figures, ...made.map((places) => sumOfParts(places.map((place) => figures[place]!)))];
}

function sumOfParts(parts: readonly Figure[]): Figure {
  const [first] = parts;
  if (parts.length === 1) return first!;
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    value: values.length === parts.length ? values.reduce((sum, value) => sum + value, 0) : null,
    place: first!.place,
    asIs: false,
    sumOf: parts,
  };
}
