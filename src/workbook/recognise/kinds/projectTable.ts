import { sectorIdOfName } from '../../../method/classification/sectors';
import type { Finding } from '../../findings';
import type { ParticipationRow, ProjectTable } from '../../input';
import type { HeaderColumn, HeaderRow } from '../headers/findHeaderRows';
import { isTextColumn } from '../cells/columnSample';
import { placeOf } from '../cells/grid';
import { saysWord } from '../headers/headerRole';
import { keyOf } from '../cells/keys';
import { severalNames } from '../cells/severalNames';
import { repeatedHeaders } from '../headers/repeatedColumns';
import { isFootnote } from '../rows/rowLabel';
import { labelOfCell, type HeaderStops } from '../rows/tableBody';
import { plainText } from '../words/text';
import { describeTable, labelled, sourcedText } from '../rows/textRows';
import { KNOWLEDGE_INSTITUTIONS } from '../words/vocabulary';

export interface ProjectReading {
  readonly table: ProjectTable;
  readonly findings: readonly Finding[];
}

/** A list with more sectors has another thing in that column, and its table would not fit on a sheet. */
const MOST_SECTORS = 100;
/** A longer text is no name, and does not fit in a formula. */
const LONGEST_SECTOR = 200;

/** `Sector partner`, `Branche van de deelnemer`: in a list of projects that is the sector of who takes part. */
const SAYS_SECTOR = /\b(?:sector|branche|bedrijfstak|industry)\b/;

/** The column with the sector of who takes part: headed as such, or the only one whose header speaks of a sector. */
function sectorColumn(header: HeaderRow): HeaderColumn | null {
  const named = labelled(header, 'sector');
  if (named) return named;
  const [first, ...others] = header.columns.filter(
    ({ meaning, sample }) =>
      meaning.label === null &&
      meaning.measure === null &&
      isTextColumn(sample) &&
      SAYS_SECTOR.test(plainText(meaning.header)),
  );
  return first && others.length === 0 ? first : null;
}

/** Whether a header is of a list of projects with the sector of each organisation that takes part. */
export function isOfProjects(header: HeaderRow): boolean {
  return labelled(header, 'project') !== null && sectorColumn(header) !== null;
}

const isSector = (name: string): boolean => sectorIdOfName(name) !== undefined;

/** Whether words for a kind of organisation are of one that makes or teaches knowledge; null without words. */
export function isKnowledgeInstitution(kind: string): boolean | null {
  return kind === '' ? null : saysWord(plainText(kind), KNOWLEDGE_INSTITUTIONS);
}

/** The list of projects below a header, one row per organisation that takes part; null for any other header. */
export function projectsIn(header: HeaderRow, stops: HeaderStops): ProjectReading | null {
  const project = labelled(header, 'project');
  const sector = sectorColumn(header);
  if (!project || !sector) return null;
  const { grid } = header;
  const organisation = labelled(header, 'organisation', 'name');
  const place = labelled(header, 'place');
  const kind = labelled(header, 'organisationKind', 'subjectKind');
  const columns = { project, organisation, sector, place, organisationKind: kind };
  const findings = [...repeatedHeaders(header, Object.values(columns))];
  const rows: ParticipationRow[] = [];
  let halfRows = 0;
  const numbers = listedRows(header, [project, organisation, sector, place, kind], stops);
  for (const row of numbers) {
    const names = { project: sourcedText(grid, row, project), sector: sourcedText(grid, row, sector) };
    if (names.project && names.sector) {
      const found = names.sector.text;
      if (severalNames(found, isSector).length > 1) {
        const message = { kind: 'severalSectors', found } as const;
        findings.push({ severity: 'problem', place: names.sector.place, message });
      }
      rows.push({
        project: names.project,
        sector: names.sector,
        sectorKey: keyOf(names.sector.text, 'sector'),
        cells: {
          project: String(grid.at(row, project.column).value),
          sector: String(grid.at(row, sector.column).value),
          organisationKind: kind ? String(grid.at(row, kind.column).value) : '',
        },
        isKnowledgeInstitution: kind && isKnowledgeInstitution(labelOfCell(grid.at(row, kind.column))),
        town: place ? labelOfCell(grid.at(row, place.column)) : '',
      });
      continue;
    }
    halfRows++;
    const lacking = names.project ? sector : project;
    const message = { kind: 'missing', column: lacking.meaning.header } as const;
    findings.push({ severity: 'problem', place: placeOf(grid, row, lacking.column), message });
  }
  const sectors = new Set(rows.map((row) => row.sectorKey)).size;
  const hasSentences = rows.some((row) => row.cells.sector.length > LONGEST_SECTOR);
  if (sectors < 2 || sectors > MOST_SECTORS || hasSentences) return null;
  const table: ProjectTable = {
    table: describeTable('projects', header, Object.entries(columns), numbers),
    rows,
    halfRows,
    place: {
      sheet: grid.sheet,
      firstRow: numbers[0]!,
      lastRow: numbers[numbers.length - 1]!,
      projectColumn: project.column,
      sectorColumn: sector.column,
      kindColumn: kind?.column ?? null,
      townColumn: place?.column ?? null,
    },
  };
  return { table, findings };
}

/** The rows with something in the list's columns, until two blank rows, another table, or a line below it. */
function listedRows(
  header: HeaderRow,
  columns: readonly (HeaderColumn | null)[],
  stops: HeaderStops,
): number[] {
  const { grid } = header;
  const numbers = columns.flatMap((column) => (column ? [column.column] : []));
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const rows: number[] = [];
  let blanks = 0;
  for (let row = header.row + 1; row <= grid.area.lastRow && blanks < 2; row++) {
    if (rows.length > 0 && stops.beginsAt(row, from, to)) break;
    const texts = numbers.map((column) => labelOfCell(grid.at(row, column))).filter((text) => text !== '');
    if (texts.length === 0) {
      blanks++;
      continue;
    }
    // One cell alone after a blank row, or one that explains, is a line below the list.
    if (texts.length === 1 && (blanks > 0 || isFootnote(texts[0]!))) continue;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}
