import type { Element, Rating, Scale } from '../method/ecosystem/elements';
import type { Phase } from '../method/clusters/phases';
import type { Area } from './address';
import type { CellPlace } from './cellPlace';
import type { Finding } from './findings';
import type { ReadProblem } from './recognise/readProblem';

export type { CellPlace };

/**
 * A figure and the cell it came from.
 * `asIs` says that the cell holds the number itself, so that a reference to it can stand in for it;
 * otherwise `value` is what was made of it and a finding tells why. A missing figure is null, never 0.
 */
export interface Figure {
  readonly value: number | null;
  readonly place: CellPlace;
  readonly asIs: boolean;
}

/** A text and the cell it came from. */
export interface SourcedText {
  readonly text: string;
  readonly place: CellPlace;
}

/** A table that was recognised, for saying what was read. */
export interface RecognisedTable {
  readonly kind: 'sectors' | 'indicators' | 'ratings' | 'clusters' | 'criteria';
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
  /** What each recognised column was taken for, by its header text. */
  readonly columns: readonly { readonly role: string; readonly header: string; readonly column: number }[];
  readonly rows: number;
}

export interface SectorRow {
  readonly key: string;
  readonly name: SourcedText;
  readonly jobs: Figure;
  readonly earlierJobs: Figure | null;
  readonly establishments: Figure | null;
  /** Jobs, or a share as a fraction, by `SectorTable.referenceKind`. */
  readonly reference: Figure | null;
}

/** The sectors, or SBI rows, with jobs at one or two moments. */
export interface SectorTable {
  readonly table: RecognisedTable;
  readonly keyKind: 'sector' | 'sbi';
  readonly rows: readonly SectorRow[];
  /** Her own total row, set apart from the sectors. */
  readonly total: {
    readonly jobs: Figure | null;
    readonly earlierJobs: Figure | null;
    readonly establishments: Figure | null;
    readonly reference: Figure | null;
  } | null;
  /** Years as read from the headers. */
  readonly year: number | null;
  readonly earlierYear: number | null;
  readonly hasEarlierJobs: boolean;
  readonly hasEstablishments: boolean;
  readonly referenceKind: 'jobs' | 'shares' | 'none';
  /** What the reference column's values must be divided by to be fractions: 1, or 100 for percentages. */
  readonly referenceDivisor: 1 | 100;
  /** The header of the reference column, which tells what the reference area is. */
  readonly referenceLabel: string;
}

export type SubjectKind = 'sector' | 'cluster';

/** Raw indicator values: one row per sector, one column per element. */
export interface IndicatorTable {
  readonly table: RecognisedTable;
  readonly elements: readonly { readonly element: Element; readonly header: string; readonly scale: Scale }[];
  /** `values` in the order of `elements`. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: SourcedText;
    readonly values: readonly Figure[];
  }[];
  /** The value for the whole economy, from a total row, in the order of `elements`. */
  readonly economy: readonly Figure[] | null;
}

/** A rating given by hand, with what it rests on. */
export interface GivenRating {
  /** The key of the sector or cluster, the same as in the other tables. */
  readonly subject: string;
  readonly name: SourcedText;
  readonly subjectKind: SubjectKind;
  readonly element: Element;
  /** Null where the table has the row but no rating. */
  readonly rating: Rating | null;
  /** The cell's word can be referred to as it is (one of the locale's own words). */
  readonly asIs: boolean;
  readonly place: CellPlace;
  readonly evidence: SourcedText | null;
  readonly source: SourcedText | null;
  /** A remark of hers that the rating is disputed, and why. */
  readonly disputed: SourcedText | null;
}

export interface ClusterRow {
  readonly key: string;
  readonly name: SourcedText;
  readonly phase: Phase | null;
  readonly phaseReason: SourcedText | null;
}

export interface CriteriaRow {
  readonly key: string;
  readonly name: SourcedText;
  /** Null where the table does not say. */
  readonly selected: boolean | null;
}

/** Everything the analysis needs, validated, each figure with its cell. */
export interface Input {
  /** Null where there are ratings or indicators but no table of sectors with their jobs. */
  readonly sectors: SectorTable | null;
  /** Why there are no sectors; null when there are. */
  readonly sectorProblem: ReadProblem | null;
  readonly indicators: IndicatorTable | null;
  readonly ratings: readonly GivenRating[];
  readonly clusters: readonly ClusterRow[];
  readonly criteria: readonly CriteriaRow[];
  readonly tables: readonly RecognisedTable[];
  /** Tables that were recognised too, and are not used. */
  readonly others: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}
