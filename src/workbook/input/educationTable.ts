import type { Figure, SourcedText } from './figure';
import type { RecognisedTable } from './recognisedTable';

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
