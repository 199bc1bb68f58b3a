import type { CellPlace } from './cellPlace';

/** `problem`: the figure cannot be used. `notice`: it was used, and this is what was made of it. */
export type Severity = 'problem' | 'notice';

/** What the reader has to say about one cell (or one table, by its first cell). The text is made in the locale. */
export interface Finding {
  readonly severity: Severity;
  readonly place: CellPlace;
  readonly message: FindingMessage;
}

/** The kinds of finding, each with what its sentence needs. */
export type FindingMessage =
  | { readonly kind: 'missing'; readonly column: string }
  | { readonly kind: 'suppressed'; readonly column: string; readonly found: string }
  | { readonly kind: 'textInNumberColumn'; readonly column: string; readonly found: string }
  | {
      readonly kind: 'numberStoredAsText';
      readonly column: string;
      readonly found: string;
      readonly read: number;
    }
  | { readonly kind: 'errorCell'; readonly column: string; readonly found: string }
  | { readonly kind: 'negative'; readonly column: string; readonly found: number }
  | { readonly kind: 'totalDiffers'; readonly column: string; readonly found: number; readonly sum: number }
  /** Her own total is what is used, because a row of the column is missing and the sum would be too low. */
  | { readonly kind: 'totalInsteadOfSum'; readonly column: string; readonly found: number }
  | { readonly kind: 'totalSetApart'; readonly label: string }
  | { readonly kind: 'duplicateKey'; readonly label: string; readonly first: string }
  /** A column that says the same as an earlier one, which is used. */
  | { readonly kind: 'repeatedColumn'; readonly column: string; readonly first: string }
  | { readonly kind: 'unknownCode'; readonly found: string }
  | { readonly kind: 'unknownRating'; readonly found: string }
  | { readonly kind: 'unknownElement'; readonly found: string }
  | { readonly kind: 'unknownPhase'; readonly found: string }
  | { readonly kind: 'unknownTest'; readonly found: string }
  | { readonly kind: 'unknownVerdict'; readonly found: string }
  /** A label of a criterion, a mark in a table of missions, or a decision, that says nothing known. */
  | { readonly kind: 'unknownLabel'; readonly column: string; readonly found: string }
  | { readonly kind: 'unknownContribution'; readonly found: string }
  | { readonly kind: 'unknownDecision'; readonly found: string }
  | { readonly kind: 'unknownWeight'; readonly found: string }
  | { readonly kind: 'unknownScale'; readonly found: string }
  /** One indicator declared on two scales: the first counts. */
  | { readonly kind: 'scaleDiffers'; readonly found: string; readonly first: string }
  | { readonly kind: 'zeroDenominator'; readonly column: string }
  | { readonly kind: 'sharesInPercent'; readonly column: string }
  | { readonly kind: 'sharesDoNotSumToOne'; readonly column: string; readonly sum: number }
  /** Fractions or percentages: nothing tells, so the column is not used. */
  | { readonly kind: 'sharesUnclear'; readonly column: string; readonly sum: number }
  /** An earlier column of the reference area that does not go with the other columns. */
  | { readonly kind: 'earlierReferenceUnused'; readonly column: string }
  /** The figures of an SBI code that are already in another row: of the code above it, or of those below it. */
  | { readonly kind: 'countedElsewhere'; readonly found: string; readonly within: string }
  /** A row with a figure but no name to find it by. */
  | { readonly kind: 'rowWithoutName'; readonly found: string }
  /** A row of a table of clusters that is not one by her own verdict. */
  | { readonly kind: 'notACluster'; readonly label: string; readonly found: string }
  | { readonly kind: 'otherTableIgnored'; readonly sheet: string; readonly range: string };
