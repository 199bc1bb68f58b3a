import { BUNDLES, type Bundle } from '../bundles';
import type { Choices } from '../choices';
import type { Finding } from '../findings';
import type { RecognisedTable } from '../input';
import { sectorNames } from '../insert/sectorNames';
import { prepareRun } from '../prepareRun';
import type { RunProblem } from '../problemText';
import { readRun, type ReadOptions } from '../readRun';
import { emptyRatingsTable } from '../recognise/emptyRatings';
import type { TablePlace } from '../recognise/tableChoice';
import { findWeightingTables, type WeightingTable } from '../recognise/weightingTables';
import type { SheetRole } from '../sheetRoles';
import type { WorkbookSnapshot } from '../snapshot';
import type { Step } from '../steps';
import { sheetToWrite, type SheetToWrite } from './sheetToWrite';

/** The workbook as the pane shows it before anything is written: what would be read, and what written. */
export interface WorkbookSight {
  /** No sheet has anything in it. */
  readonly isEmpty: boolean;
  /** Why a button would write nothing; null where it would write. */
  readonly problems: Readonly<Record<Bundle, RunProblem | null>>;
  readonly tables: readonly RecognisedTable[];
  /** What her tables call the sectors; none where they do not name them. */
  readonly sectorNames: readonly string[];
  readonly findings: readonly Finding[];
  /** Whether there is something to weigh: ratings, or indicators by element. */
  readonly hasRatings: boolean;
  /** Tables that were recognised too, and are not used. */
  readonly others: readonly RecognisedTable[];
  /** A table of elements in which nothing is rated yet; null when there is none, or when there are ratings. */
  readonly emptyRatings: TablePlace | null;
  readonly willWrite: Readonly<Record<Bundle, readonly SheetToWrite[]>>;
  /** The corrections that the workbook was read with. */
  readonly choices: Choices;
  /** Tables of her own that can be coloured. */
  readonly weightings: readonly WeightingTable[];
  /** The sheets that Regiolens made earlier, by what they are. */
  readonly written: Readonly<Partial<Record<SheetRole, string>>>;
}

export interface SightOptions extends ReadOptions {
  readonly date: Date;
  readonly version: string;
}

/** Looks at a workbook as it was read, without writing anything. */
export function workbookSight(snapshot: WorkbookSnapshot, options: SightOptions): WorkbookSight {
  const read = readRun(snapshot, options);
  const prepared = ofEach((bundle) =>
    prepareRun(read, { ...options, steps: new Set<Step>(BUNDLES[bundle]) }),
  );
  const { all } = prepared;
  const hasRatings = all.input !== null && !all.skipped.some(({ reason }) => reason === 'noRatings');
  return {
    isEmpty: snapshot.sheets.every(({ cells }) => cells.isBlank),
    problems: ofEach((bundle) => prepared[bundle].problem),
    tables: all.input?.tables ?? [],
    sectorNames: all.input ? sectorNames(all.input) : [],
    findings: all.input?.findings ?? [],
    hasRatings,
    others: all.input?.others ?? [],
    emptyRatings: hasRatings ? null : emptyRatingsTable(snapshot),
    willWrite: ofEach((bundle) => prepared[bundle].images.map(sheetToWrite)),
    choices: read.choices,
    weightings: findWeightingTables(snapshot),
    written: Object.fromEntries([...read.previous].map(([role, { sheetName }]) => [role, sheetName])),
  };
}

function ofEach<T>(make: (bundle: Bundle) => T): Readonly<Record<Bundle, T>> {
  const bundles = Object.keys(BUNDLES) as Bundle[];
  return Object.fromEntries(bundles.map((bundle) => [bundle, make(bundle)])) as Record<Bundle, T>;
}
