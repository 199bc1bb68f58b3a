import type { CellPlace } from './cellPlace';
import type { TableFindingMessage } from './tableFindings';

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
  | TableFindingMessage
  | { readonly kind: 'missing'; readonly column: string }
  | { readonly kind: 'suppressed'; readonly column: string; readonly found: string }
  | { readonly kind: 'textInNumberColumn'; readonly column: string; readonly found: string }
  | {
      readonly kind: 'numberStoredAsText';
      readonly column: string;
      readonly found: string;
      readonly read: number;
    }
  /** Fits two readings, and nothing in the column decides; `chosenWriting` of the choices does. */
  | {
      readonly kind: 'ambiguousNumbers';
      readonly column: string;
      readonly found: string;
      readonly grouped: number;
      readonly decimal: number;
      /** The writing that makes it `decimal`. */
      readonly decimalWriting: 'commaDecimal' | 'pointDecimal';
    }
  | { readonly kind: 'dateInNumberColumn'; readonly column: string; readonly found: number }
  /** The column's header, units or title say `x 1.000`; `found` is that text. */
  | {
      readonly kind: 'multiplied';
      readonly column: string;
      readonly found: string;
      readonly factor: number;
    }
  /** As `multiplied`, for this cell alone: its row says so. */
  | {
      readonly kind: 'multipliedCell';
      readonly column: string;
      readonly found: string;
      readonly factor: number;
    }
  /** A number in another unit than the rest of its column, or without the sign or unit that the rest has. */
  | { readonly kind: 'scaleUnclear'; readonly column: string; readonly found: string }
  /** A text around the table names several units, and nothing tells which of them the column is in. */
  | { readonly kind: 'unitUnclear'; readonly column: string; readonly found: string }
  /** A column of counts without a unit, in a row of units that has one for other counts. */
  | { readonly kind: 'unitUnsaid'; readonly column: string; readonly found: string }
  /** Jobs or establishments with decimals, of which nothing says what they are in. */
  | { readonly kind: 'countsWithDecimals'; readonly column: string; readonly found: number }
  | { readonly kind: 'errorCell'; readonly column: string; readonly found: string }
  | { readonly kind: 'negative'; readonly column: string; readonly found: number }
  | { readonly kind: 'totalDiffers'; readonly column: string; readonly found: number; readonly sum: number }
  /** Her own total is what is used, because a row of the column is missing and the sum would be too low. */
  | { readonly kind: 'totalInsteadOfSum'; readonly column: string; readonly found: number }
  /** As `totalInsteadOfSum`, but her total cannot be that of the rows, whose known figures come to `sum`. */
  | { readonly kind: 'totalUnusable'; readonly column: string; readonly found: number; readonly sum: number }
  /** `sumOf` for a row that is not called a total but adds up those rows. */
  | { readonly kind: 'totalSetApart'; readonly label: string; readonly sumOf?: string }
  /** A row of a fact of the area, or of a statistic of the rows: it is no sector. */
  | { readonly kind: 'rowSetApart'; readonly label: string }
  /** A row that may be a sector as well as the sum of others: it counts as a sector. */
  | { readonly kind: 'rowMayBeSum'; readonly label: string; readonly rows: string }
  /** A row without figures over the rows of a group. */
  | { readonly kind: 'headingSetApart'; readonly label: string }
  /** A line without figures that ends a table of which every row has figures: it is taken for no sector. */
  | { readonly kind: 'lineBelowTable'; readonly label: string }
  /** Rows that are not sectors but parts of the one they are set in below, or that they add up to. */
  | { readonly kind: 'readAsParts'; readonly label: string; readonly rows: string }
  /** Parts that are more than their whole together. */
  | { readonly kind: 'partsExceedWhole'; readonly label: string; readonly rows: string }
  /** A row with a stray space before its name: it counts by itself, and not as a part of the one above. */
  | { readonly kind: 'rowMayBePart'; readonly label: string }
  /** Rows below the only blank row of a table: they count. */
  | { readonly kind: 'rowsAfterBlank'; readonly label: string }
  /** Rows below two blank ones, which end a table. */
  | { readonly kind: 'rowsBelowGap'; readonly label: string }
  | { readonly kind: 'hiddenRows'; readonly rows: string; readonly count: number }
  /** By their letters. */
  | { readonly kind: 'hiddenColumns'; readonly columns: string; readonly count: number }
  | { readonly kind: 'duplicateKey'; readonly label: string; readonly first: string }
  /** A column that says the same as an earlier one, which is used. */
  | { readonly kind: 'repeatedColumn'; readonly column: string; readonly first: string }
  | { readonly kind: 'unknownCode'; readonly found: string }
  /** A code that her own division into sectors does not have. */
  | { readonly kind: 'codeNotInScheme'; readonly found: string }
  /** A code read with the zero in front that the cell does not show. */
  | { readonly kind: 'codeRegainedZero'; readonly found: string; readonly read: string }
  /** A range such as 10-12 that Excel took for a date. */
  | { readonly kind: 'codeFromDate'; readonly found: string; readonly read: string }
  /** A code that may have lost a zero. */
  | {
      readonly kind: 'codeDoubtful';
      readonly found: string;
      readonly first: string;
      readonly second: string;
    }
  /** A code that holds several sectors (by key or her name); `rest` is what the rows below leave of its jobs. */
  | {
      readonly kind: 'codeSpans';
      readonly found: string;
      readonly sectors: readonly string[];
      readonly hasRowsBelow: boolean;
      readonly rest: number | null;
    }
  /** Two rows that share codes without one holding the other. */
  | { readonly kind: 'codeOverlaps'; readonly found: string; readonly other: string }
  /** A code without a figure: the rows below it count, and nothing shows whether they are all. */
  | { readonly kind: 'codeUnverified'; readonly found: string; readonly within: string }
  /** A row of her division into sectors that is not used. */
  | { readonly kind: 'schemeRowUnread'; readonly found: string }
  /** A table by the SBI of 2025, which has no division into the sectors of figure 1. */
  | { readonly kind: 'sbi2025Unused'; readonly found: string }
  /** Codes of recent figures, of which nothing says the version: they are read as those of SBI 2008. */
  | { readonly kind: 'sbiVersionAssumed'; readonly year: number }
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
  | { readonly kind: 'earlierRegionUnused'; readonly column: string }
  /** Growth of which nothing tells whether it is in fractions, percentages or a number of jobs: it is not used. */
  | { readonly kind: 'growthUnclear'; readonly column: string }
  /** A column of figures that nothing was done with; `isCalculated` where the same is worked out from counts. */
  | { readonly kind: 'columnUnused'; readonly column: string; readonly isCalculated: boolean }
  /** The figures of an SBI code that are already in another row: of the code above it, or of those below it. */
  | { readonly kind: 'countedElsewhere'; readonly found: string; readonly within: string }
  /** A row with a figure but no name to find it by. */
  | { readonly kind: 'rowWithoutName'; readonly found: string }
  /** A row of a table of clusters that is not one by her own verdict. */
  | { readonly kind: 'notACluster'; readonly label: string; readonly found: string }
  /** What she chose earlier, which is not there any more. */
  | { readonly kind: 'tableChoiceGone'; readonly sheet: string; readonly range: string }
  | { readonly kind: 'columnChoiceGone'; readonly sheet: string; readonly column: string }
  /** A sheet too large to be read whole: only `range` of it was. */
  | { readonly kind: 'sheetCutOff'; readonly sheet: string; readonly range: string }
  | { readonly kind: 'otherTableIgnored'; readonly sheet: string; readonly range: string };
