/** Where a figure stands in the analyst's own workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
