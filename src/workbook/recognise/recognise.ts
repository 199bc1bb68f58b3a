import { areaAddress } from '../address';
import type { Choices } from '../choices';
import type { Finding } from '../findings';
import type { Input, RecognisedTable } from '../input';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { areaChoicesGone } from './areas/areaChoicesGone';
import { checkTables } from './checks';
import { choicesGone } from './choicesGone';
import { hiddenColumnFindings } from './rows/hiddenColumns';
import { hiddenRowFindings } from './rows/hiddenRows';
import { rowsBelowTables } from './rows/rowsBelowTables';
import type { OwnScales } from './kinds/indicatorTable';
import { mergeRatings } from './kinds/ratingsTables';
import { readKinds, tableOf, type KindReadings } from './readKinds';
import type { Recognition } from './recognition';
import { ownersSheets, searchSheet, type SearchedGrid } from './searchWorkbook';
import { shareCells } from './bestReadings';
import { refused2025 } from './sectors/sbiVersion';
import { withoutUsedElsewhere } from './columns/unusedColumns';
import { nearTables, unreadTables } from './unreadTables';
import { whyNothing } from './whyNothing';

export type { ReadProblem, Recognition, NotTaken } from './recognition';

export interface RecogniseOptions {
  /** What she corrects now; in the place of what the workbook remembers. */
  readonly choices?: Choices | undefined;
  /** The scales that she gave indicators on our sheet. */
  readonly scales?: OwnScales | undefined;
}

/**
 * Turns a workbook as it was read into the input of the analysis.
 *
 * Every row that may head a table is read as what it may be, and the reading that offers most wins; of
 * equal ones the first in the workbook. What lost is named in a finding, and no figure is ever guessed:
 * a cell that does not hold one number is null, with a finding.
 *
 * Ratings, indicators, projects or the tests of clusters are worth reading without a sector table: then
 * `sectors` is null, and `sectorProblem` tells why. Phases of clusters or criteria alone are not.
 *
 * @param options.choices what she corrected; what of it fits nothing any more is named in a finding. Without it,
 * what the workbook remembers counts.
 * @returns the input, or why there is none. Never throws for what cells hold.
 */
export function recognise(workbook: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const { choices = workbook.remembered, scales = {} } = options;
  const snapshot: WorkbookSnapshot = { ...workbook, remembered: choices };
  const searched = ownersSheets(snapshot).flatMap((sheet) => searchSheet(snapshot, sheet));
  const kinds = readKinds(snapshot, searched, scales);
  const problem = kinds.sectors ? null : whyNothing(snapshot, searched);
  if (problem && !isWorthReading(kinds)) return { problem };
  const { ratings, findings: ofRatings } = mergeRatings(kinds.ratings.eligible);
  const tables = takenTables(kinds);
  const others = kinds.found.filter((table) => !tables.some((taken) => shareCells(taken, table)));
  const input: Input = {
    sectors: kinds.sectors?.table ?? null,
    sectorProblem: problem,
    scheme: kinds.scheme.eligible[0]?.scheme ?? null,
    indicators: kinds.indicators.eligible[0]?.table ?? null,
    ratings,
    clusters: kinds.clusters.eligible[0]?.rows ?? [],
    projects: kinds.projects.eligible[0]?.table ?? null,
    criteria: kinds.criteria.eligible[0]?.rows ?? [],
    missions: kinds.missions.eligible[0]?.table ?? null,
    education: kinds.education.eligible[0]?.table ?? null,
    goals: kinds.goals.eligible[0]?.rows ?? [],
    tables,
    others,
    findings: [],
  };
  const findings = [
    ...findingsOfTables(kinds, searched, tables, ofRatings),
    ...choicesGone(choices, tables, searched),
    ...hiddenRowFindings(snapshot, tables),
    ...hiddenColumnFindings(snapshot, tables),
    ...rowsBelowTables(snapshot, tables),
    ...others.map(ignored),
    ...snapshot.sheets.flatMap(cutOff),
    ...(kinds.sectors ? unreadTables(searched, [...tables, ...others]) : []),
  ];
  return {
    input: {
      ...input,
      findings: [
        ...findings,
        ...nearTables(searched, [...tables, ...others], findings),
        ...checkTables({ ...input, findings }),
        ...areaChoicesGone(choices, findings, tables),
      ],
    },
  };
}

/** Whether there is something to go on without a table of sectors. */
function isWorthReading({ indicators, projects, clusters, ratings }: KindReadings): boolean {
  const isTested = clusters.eligible[0]?.rows.some((row) => row.proximity.result ?? row.dependence.result);
  return (
    isTested === true ||
    indicators.eligible.length > 0 ||
    projects.eligible.length > 0 ||
    ratings.eligible.some((reading) => reading.ratings.length > 0)
  );
}

/** The best reading of the kinds of which one table counts, but for that of the sectors. */
function listsOf({ clusters, projects, criteria, missions, education, goals }: KindReadings) {
  const lists = [clusters, projects, criteria, missions, education, goals];
  return lists.flatMap(({ eligible }) => eligible[0] ?? []);
}

function takenTables(kinds: KindReadings): readonly RecognisedTable[] {
  const [scheme] = kinds.scheme.eligible;
  const [indicators] = kinds.indicators.eligible;
  const first = [scheme, indicators].flatMap((reading) => reading ?? []);
  const others = [...first, ...kinds.ratings.eligible, ...listsOf(kinds)];
  return [...(kinds.sectors?.tables ?? []), ...others.map(tableOf)];
}

/** What is to be said of the tables that are taken, and of those that no division into sectors fits. */
function findingsOfTables(
  kinds: KindReadings,
  searched: readonly SearchedGrid[],
  tables: readonly RecognisedTable[],
  ofRatings: readonly Finding[],
): readonly Finding[] {
  const { sectors, scheme, indicators, ratings } = kinds;
  const refused =
    sectors && scheme.eligible.length === 0 ? refused2025(searched.flatMap(({ headers }) => headers)) : [];
  return [
    ...withoutUsedElsewhere(sectors?.findings ?? [], tables),
    ...(scheme.eligible[0]?.findings ?? []),
    ...refused.map(({ finding }) => finding),
    ...(indicators.eligible[0]?.findings ?? []),
    ...ratings.eligible.flatMap((reading) => reading.findings),
    ...ofRatings,
    ...listsOf(kinds).flatMap((reading) => reading.findings),
  ];
}

function ignored(table: RecognisedTable): Finding {
  const { sheet, area } = table;
  return {
    severity: 'notice',
    place: { sheet, row: area.row, column: area.column },
    message: { kind: 'otherTableIgnored', sheet, range: areaAddress(area) },
  };
}

/** That a sheet was too large to be read whole: one cell far away is enough for that. */
function cutOff({ name, area, cutFrom }: SheetSnapshot): readonly Finding[] {
  if (!area || !cutFrom) return [];
  const place = { sheet: name, row: cutFrom.lastRow, column: cutFrom.lastColumn };
  const message = { kind: 'sheetCutOff', sheet: name, range: areaAddress(area) } as const;
  return [{ severity: 'problem', place, message }];
}
