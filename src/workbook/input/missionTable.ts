import type { SourcedText } from './figure';
import type { MissionId } from './missionId';
import type { RecognisedTable } from './recognisedTable';

/** What a sector means for the missions. */
export interface MissionRelevance {
  /** To how many missions it contributes itself; a mission that is served in part counts for a half. */
  readonly direct: number;
  readonly enabler: boolean;
  readonly steering: boolean;
}

export type Contribution = 'direct' | 'partly' | 'enabler' | 'steering';

/** What a sector or cluster means for one mission, with the name of the mission where it is one of hers. */
export interface NamedContribution {
  readonly mission: MissionId;
  readonly contribution: Contribution;
  readonly name: string | null;
}

/** What each sector means for each mission. */
export interface MissionTable {
  readonly table: RecognisedTable;
  /** The missions that have a column, in the order of the table, as she writes them. */
  readonly missions: readonly { readonly id: MissionId; readonly header: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: SourcedText;
    readonly contributions: readonly { readonly mission: MissionId; readonly contribution: Contribution }[];
    /** Something stands in the row, whether it could be read or not. */
    readonly isMarked: boolean;
    /** Null where nothing is marked, or a mark says nothing known: that is not known to be none. */
    readonly relevance: MissionRelevance | null;
  }[];
}
