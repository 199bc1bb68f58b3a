import type { SourcedText } from './figure';
import type { RecognisedTable } from './recognisedTable';

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
