import type { Element, Rating, Scale } from '../method/ecosystem/elements';
import type { TestResult } from '../method/clusters/isCluster';
import type { Phase } from '../method/clusters/phases';
import type { Mission } from '../method/selection/missions';
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
  /** The figures that it adds up, where her table has the parts and not the whole. */
  readonly sumOf?: readonly Figure[];
}

/** A text and the cell it came from. */
export interface SourcedText {
  readonly text: string;
  readonly place: CellPlace;
}

/** A table that was recognised, for saying what was read. */
export interface RecognisedTable {
  readonly kind:
    | 'sectors'
    | 'indicators'
    | 'ratings'
    | 'clusters'
    | 'criteria'
    | 'missions'
    | 'education'
    | 'projects'
    | 'goals';
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
  /** What stands beside a code; null where the name is no code or stands alone. */
  readonly description: SourcedText | null;
  readonly jobs: Figure;
  readonly earlierJobs: Figure | null;
  readonly establishments: Figure | null;
  /** Jobs in the wider region that the own area is part of. */
  readonly region: Figure | null;
  /** Jobs, or a share as a fraction, by `SectorTable.referenceKind`. */
  readonly reference: Figure | null;
  /** Jobs in the reference area at the moment of `earlierJobs`. */
  readonly earlierReference: Figure | null;
  /** By `SectorTable.extras`. */
  readonly extras: Readonly<Partial<Record<ExtraFigure, Figure>>>;
}

/** What a sector table may tell beside jobs and establishments; value added per job and the export share are ratios. */
export type ExtraFigure =
  | 'basicJobs'
  | 'fte'
  | 'valueAdded'
  | 'valueAddedPerJob'
  | 'exports'
  | 'turnover'
  | 'exporters'
  | 'exportShare';

/** A column of such figures. */
export interface ExtraColumn {
  readonly id: ExtraFigure;
  readonly header: string;
  /** What its values must be divided by to be fractions: 1, or 100 for percentages. */
  readonly divisor: 1 | 100;
}

/** A part of a sector: ICT without telecom, for instance. */
export interface SubsectorRow extends SectorRow {
  /** The key of the sector that it is a part of. */
  readonly sector: string;
}

/** The sectors, or SBI rows, with jobs at one or two moments. */
export interface SectorTable {
  readonly table: RecognisedTable;
  readonly keyKind: 'sector' | 'sbi';
  readonly rows: readonly SectorRow[];
  /** The second level of her table, in its order; their jobs are in `rows` too. */
  readonly subsectors: readonly SubsectorRow[];
  /** Her own total row, set apart from the sectors. */
  readonly total: {
    readonly jobs: Figure | null;
    readonly earlierJobs: Figure | null;
    readonly establishments: Figure | null;
    readonly region: Figure | null;
    readonly reference: Figure | null;
    readonly earlierReference: Figure | null;
  } | null;
  /** The other figures that the table has. */
  readonly extras: readonly ExtraColumn[];
  /** The jobs are counted in years of work. */
  readonly jobsAreFte: boolean;
  /** Years as read from the headers. */
  readonly year: number | null;
  readonly earlierYear: number | null;
  readonly hasEarlierJobs: boolean;
  readonly hasEstablishments: boolean;
  readonly hasRegion: boolean;
  /** The header of the region's column, which tells what the region is; empty without one. */
  readonly regionLabel: string;
  /** Only beside jobs of the reference area, and of the year of the own earlier jobs. */
  readonly hasEarlierReference: boolean;
  readonly earlierReferenceLabel: string;
  readonly referenceKind: 'jobs' | 'shares' | 'none';
  /** What the reference column's values must be divided by to be fractions: 1, or 100 for percentages. */
  readonly referenceDivisor: 1 | 100;
  /** The header of the reference column, which tells what the reference area is. */
  readonly referenceLabel: string;
}

export type SubjectKind = 'sector' | 'cluster';

/** A value of an indicator: ready in a cell, or a count per 1,000 of another, each in a cell of its own. */
export interface IndicatorValue extends Figure {
  readonly rate: { readonly numerator: Figure; readonly denominator: Figure } | null;
}

/** What an element is measured by, and where that comes from. */
export interface IndicatorElement {
  readonly element: Element;
  /** The name of the indicator, or the header it stands under. */
  readonly header: string;
  /** As her table declares it, otherwise the element's own. */
  readonly declaredScale: Scale;
  /** The scale that counts: her own on the sheet Measurement, otherwise the declared one. */
  readonly scale: Scale;
  /** Different ones only, in the order of the table. */
  readonly levels: readonly SourcedText[];
  readonly years: readonly SourcedText[];
  readonly sources: readonly SourcedText[];
  /** The value of the reference area; null where the table has none. */
  readonly reference: IndicatorValue | null;
}

/** Raw indicator values per sector and element. */
export interface IndicatorTable {
  readonly table: RecognisedTable;
  /** The elements that have a value for one sector at least. */
  readonly elements: readonly IndicatorElement[];
  /** `values` in the order of `elements`; null where the table has no such row. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: SourcedText;
    readonly values: readonly (IndicatorValue | null)[];
  }[];
  /** The value for the whole economy in the order of `elements`; null where there is none at all. */
  readonly economy: readonly (IndicatorValue | null)[] | null;
  /** Elements with one value for the whole region, which cannot be split by sector. */
  readonly regional: readonly (IndicatorElement & { readonly value: IndicatorValue })[];
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
  /** Where it belongs: the own area, or elsewhere, with the words that say so. */
  readonly area: SourcedText | null;
  readonly isElsewhere: boolean;
  readonly centre: SourcedText | null;
  readonly proximity: ClusterTest;
  readonly dependence: ClusterTest;
  /** What her table itself calls the row; null where it has no such column. */
  readonly given: { readonly isCluster: boolean; readonly text: SourcedText } | null;
  readonly phase: Phase | null;
  readonly phaseText: SourcedText | null;
  readonly phaseReason: SourcedText | null;
  readonly remark: SourcedText | null;
}

/** One of the two tests of a cluster, as her table answers it. */
export interface ClusterTest {
  /** Null where the table does not say. */
  readonly result: TestResult | null;
  /** Null without a column for it. */
  readonly place: CellPlace | null;
  /** The cell's word can be referred to as it is (one of the locale's own words). */
  readonly asIs: boolean;
  readonly evidence: SourcedText | null;
}

/** One organisation in one project. */
export interface ParticipationRow {
  readonly project: SourcedText;
  readonly sector: SourcedText;
  readonly sectorKey: string;
  /** What the cells hold, to the last space: what a formula compares with. */
  readonly cells: { readonly project: string; readonly sector: string; readonly organisationKind: string };
  /** Null where the table does not say what kind of organisation it is. */
  readonly isKnowledgeInstitution: boolean | null;
  /** Where the organisation is; empty where the table does not say. */
  readonly town: string;
}

/** A list of projects, one row per organisation that takes part. */
export interface ProjectTable {
  readonly table: RecognisedTable;
  /** Rows with a project and a sector. */
  readonly rows: readonly ParticipationRow[];
  /** Rows with only one of the two, which cannot be counted. */
  readonly halfRows: number;
  /** The rows on the sheet that hold all of `rows`, and the columns of the list. */
  readonly place: {
    readonly sheet: string;
    readonly firstRow: number;
    readonly lastRow: number;
    readonly projectColumn: number;
    readonly sectorColumn: number;
    readonly kindColumn: number | null;
    readonly townColumn: number | null;
  };
}

/** Growth in words, from falling to rising; the words are those of figure 3 in Birch (2019). */
export const GROWTH_CLASSES = ['decline', 'slightDecline', 'slightGrowth', 'growth', 'strongGrowth'] as const;

export type GrowthClass = (typeof GROWTH_CLASSES)[number];

/** How well the jobs of a sector fit the schooling of the unemployed, in words. */
export const FIT_CLASSES = ['poor', 'average', 'good'] as const;

export type FitClass = (typeof FIT_CLASSES)[number];

/** A label of hers, and what was read from it. */
export interface Label<Meaning> extends SourcedText {
  readonly meaning: Meaning;
}

/** What a sector means for the missions. */
export interface MissionRelevance {
  /** To how many missions it contributes itself; a mission that is served in part counts for a half. */
  readonly direct: number;
  readonly enabler: boolean;
  readonly steering: boolean;
}

export interface CriteriaRow {
  readonly key: string;
  readonly name: SourcedText;
  /** Null where the table does not say. */
  readonly selected: boolean | null;
  /** Every class that the label names: growth in one part of a sector and decline in another are two. */
  readonly growth: Label<readonly GrowthClass[]> | null;
  /** The meaning is null for a label that could not be read, which is not the same as no label. */
  readonly relevance: Label<MissionRelevance | null> | null;
  readonly fit: Label<FitClass> | null;
}

export type Contribution = 'direct' | 'partly' | 'enabler' | 'steering';

/** What each sector means for each mission. */
export interface MissionTable {
  readonly table: RecognisedTable;
  readonly rows: readonly {
    readonly key: string;
    readonly name: SourcedText;
    readonly contributions: readonly { readonly mission: Mission; readonly contribution: Contribution }[];
    /** Something stands in the row, whether it could be read or not. */
    readonly isMarked: boolean;
    /** Null where nothing is marked, or a mark says nothing known: that is not known to be none. */
    readonly relevance: MissionRelevance | null;
  }[];
}

/** How many there are of each education level: persons, jobs, shares or percentages. */
export interface EducationTable {
  readonly table: RecognisedTable;
  readonly levels: readonly string[];
  /** `values` in the order of `levels`. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: SourcedText;
    readonly values: readonly Figure[];
  }[];
  /** Those whom the sectors are compared with. */
  readonly unemployed: { readonly name: SourcedText; readonly values: readonly Figure[] };
}

/** A tactical goal of hers, and what it is about. */
export interface GoalRow {
  /** The goal with its subject and element, unique in the table. */
  readonly key: string;
  readonly goal: SourcedText;
  readonly subject: (SourcedText & { readonly key: string }) | null;
  readonly element: Element | null;
  /** False where it says of no sector, cluster or element what the analysis can look up. */
  readonly isTestable: boolean;
}

/** Everything the analysis needs, validated, each figure with its cell. */
export interface Input {
  /** Null where there are ratings or indicators but no table of sectors with their jobs. */
  readonly sectors: SectorTable | null;
  /** Why there are no sectors; null when there are. */
  readonly sectorProblem: ReadProblem | null;
  readonly indicators: IndicatorTable | null;
  readonly ratings: readonly GivenRating[];
  /** Clusters, and what her table puts beside them: profiles, and clusters elsewhere. */
  readonly clusters: readonly ClusterRow[];
  readonly projects: ProjectTable | null;
  readonly criteria: readonly CriteriaRow[];
  readonly missions: MissionTable | null;
  readonly education: EducationTable | null;
  readonly goals: readonly GoalRow[];
  readonly tables: readonly RecognisedTable[];
  /** Tables that were recognised too, and are not used. */
  readonly others: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}
