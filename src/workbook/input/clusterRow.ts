import type { TestResult } from '../../method/clusters/isCluster';
import type { Phase } from '../../method/clusters/phases';
import type { CellPlace } from '../cellPlace';
import type { SourcedText } from './figure';
import type { NamedContribution } from './missionTable';

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
  /** The missions it works on; null where her table has no such column, or says nothing of it. */
  readonly missions: { readonly text: SourcedText; readonly named: readonly NamedContribution[] } | null;
  /** The sectors that it is made up of, as her table names them. */
  readonly sectors: SourcedText | null;
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
