import type { AreaRole } from '../../choices';
import { kindOfArea } from './areaRoles';
import { isBlank, textOf } from '../cells/grid';
import { dimensionOf } from '../headers/dimensions';
import type { HeaderRow } from '../headers/findHeaderRows';
import { saysWord } from '../headers/headerRole';
import type { SectorColumns } from '../columns/sectorColumns';
import { plainText } from '../words/text';
import { textsAround } from '../headers/textsAround';
import { REGION } from '../words/figureWords';

/** An area that the own one is a part of. */
export type OtherArea = Exclude<AreaRole, 'own'>;

/** That a whole table is of another area than the own one, by what its headers or the texts around it say. */
export interface TableArea {
  readonly role: OtherArea;
  /** The text that says so; empty where the header of the jobs does. */
  readonly label: string;
  /** The headers themselves say it: such a table is never that of the own area. */
  readonly byHeader: boolean;
}

/** `Banen; bedrijfstak, regio`, `Banen naar regio`: what the figures can be split by, and no area. */
const DIMENSION =
  /(?:[,;/]|\b(?:naar|per|by)\b(?:[^;:.|]*\b(?:en|and)\b)?)\s*(?:regio's|regio|regions?|provincies?|provinces?)\s*(?=$|[,;/(:.|]|\d)/gi;

/** The one wider area that a text names; null where it names none, or both. */
function areaIn(said: string): OtherArea | null {
  const text = said.replace(DIMENSION, ' ');
  const kind = kindOfArea(text);
  if (kind === 'reference') return saysWord(plainText(text), REGION) ? null : kind;
  return kind === 'region' ? kind : null;
}

/** The area that every row of a table says to be of; null where they say none, or more than one. */
function areaOfRows({ grid, row, columns }: HeaderRow, { jobs }: SectorColumns): string | null {
  const column = columns.find(({ meaning }) => dimensionOf(meaning.header) === 'area')?.column;
  if (column === undefined) return null;
  const names = new Set<string>();
  for (let below = row + 1; below <= grid.area.lastRow && names.size < 2; below++) {
    const name = isBlank(grid.at(below, jobs.column)) ? '' : textOf(grid.at(below, column));
    if (name !== '') names.add(name);
  }
  return names.size === 1 ? [...names][0]! : null;
}

/**
 * Whether a table of sectors is of the wider region or of the reference area as a whole: by its rows, its headers or
 * the texts around it. A table that has columns of either is of the own area.
 */
export function areaOfTable(header: HeaderRow, columns: SectorColumns): TableArea | null {
  if (columns.region || columns.reference) return null;
  if (columns.jobs.meaning.region) return { role: 'region', label: '', byHeader: true };
  if (header.grid.view?.namesAreas) return null;
  const named = areaOfRows(header, columns);
  if (named !== null) {
    const role = areaIn(named);
    return role && { role, label: named, byHeader: false };
  }
  for (const label of textsAround(header)) {
    const role = areaIn(label);
    if (role) return { role, label, byHeader: false };
  }
  return null;
}

/**
 * The header of a table that has jobs of the reference area only, with those jobs as its own; null for any other
 * header.
 */
export function asReferenceTable(header: HeaderRow): HeaderRow | null {
  if (!header.columns.some(({ meaning }) => meaning.reference && meaning.derivation === null)) return null;
  return {
    ...header,
    columns: header.columns.map((column) => ({
      ...column,
      meaning: { ...column.meaning, reference: false, region: false },
    })),
  };
}
