import type { findings as dutch } from '../nl/findings';

export const findings: typeof dutch = {
  missing: (column) => `${column}: blank, counts as missing.`,
  suppressed: (column, found) => `${column}: "${found}" counts as missing, not as zero.`,
  textInNumberColumn: (column, found) =>
    `${column}: "${found}" is not a number. Enter a number or clear the cell.`,
  numberStoredAsText: (column, found, read) => `${column}: the text "${found}" was read as ${read}.`,
  suppressedBelow: (column, found, limit, isReached) =>
    `${column}: "${found}" counts as missing, not as zero. It is ${isReached ? 'at most' : 'less than'} ${limit}.`,
  ambiguousNumbers: (column, found, grouped, decimal) =>
    `${column}: "${found}" may be ${grouped} or ${decimal}, and nothing in the column decides. It counts as missing until you say which is meant.`,
  dateInNumberColumn: (column, found) =>
    `${column}: the cell holds a date (${found}) and no count, and counts as missing. Enter the number.`,
  multiplied: (column, found, factor) =>
    `${column}: because of "${found}" every number was multiplied by ${factor}.`,
  multipliedCell: (column: string, found: string, factor: string) =>
    `${column}: because of "${found}" in this row the number was multiplied by ${factor}.`,
  scaleUnclear: (column: string, found: string) =>
    `${column}: the unit of "${found}" cannot be told, because the cells of this column differ in theirs. It counts as missing. Write the whole column in one unit.`,
  unitUnclear: (column, found) =>
    `${column}: "${found}" names more than one unit, and which of them holds for this column cannot be told. The numbers were used as they are. Write the unit in the header of the column, for instance "x 1,000" or "number".`,
  unitUnsaid: (column, found) =>
    `${column}: the row of units has nothing here, and "${found}" for another count. The numbers were used as they are. If that unit holds here too, write it in.`,
  countsWithDecimals: (column, found) =>
    `${column}: there are decimals here (${found}), and nothing says which unit this is. The numbers were used as they are. If they are thousands, write "x 1,000" in the header; if they are years of work, write "fte" in it.`,
  errorCell: (column, found) => `${column}: the cell holds the error ${found}. Mend the formula.`,
  negative: (column, found) =>
    `${column}: ${found} is negative, which it cannot be here, and counts as missing.`,
  totalDiffers: (column, found, sum) =>
    `${column}: your total is ${found}, the rows sum to ${sum}. The sum was used.`,
  totalInsteadOfSum: (column, found) =>
    `${column}: the figure is not known for every row. So your own total (${found}) was used and not the sum.`,
  totalUnusable: (column, found, sum) =>
    `${column}: not every row has a known figure, and your total (${found}) does not go with the rows that do (${sum} together). The total was not used; what needs a total is missing.`,
  totalSetApart: (label) => `The row "${label}" is a total and does not count as a sector.`,
  sumSetApart: (label, rows) =>
    `The row "${label}" is the sum of rows ${rows} and does not count as a sector.`,
  rowSetApart: (label: string) =>
    `The row "${label}" is no sector but a fact about the area or a statistic of the rows. It is not counted.`,
  rowMayBeSum: (label, rows) =>
    `The row "${label}" may be the total of rows ${rows}. It counts as a sector now. If it is a total, put "Total" before its name.`,
  headingSetApart: (label) =>
    `The row "${label}" has no figures and was read as a heading; it does not count as a sector.`,
  lineBelowTable: (label) =>
    `The line "${label}" below the table has no figures and was not read as a sector. If it is one, put a figure or an x in its cells.`,
  partsExceedWhole: (label, rows) =>
    `Rows ${rows} are indented below "${label}" but come to more together. They were read as ordinary rows; see that nothing is counted twice.`,
  readAsParts: (label, rows) => `Rows ${rows} were read as parts of "${label}" and are not counted again.`,
  rowMayBePart: (label) =>
    `Only "${label}" has spaces before it. The row was read as an ordinary row. If it is a part of the row above, write "of which" before the name.`,
  rowsAfterBlank: (label) =>
    `From "${label}" on the rows stand below a blank row. They count. If they do not belong to this table, put two blank rows above them.`,
  rowsBelowGap: (label) =>
    `From "${label}" on there are more rows with figures, below two blank rows. They do not count. If they belong to the table, remove the blank rows.`,
  hiddenRows: (rows, count) =>
    count === 1
      ? `Row ${rows} is hidden or filtered out, but counts all the same.`
      : `Rows ${rows} are hidden or filtered out, but count all the same.`,
  hiddenColumns: (columns, count) =>
    count === 1
      ? `Column ${columns} is hidden, but was read like the others.`
      : `Columns ${columns} are hidden, but were read like the others.`,
  duplicateKey: (label, first) =>
    `"${label}" occurs twice; only the first (${first}) was used. Merge them or rename one.`,
  repeatedColumn: (column, first) =>
    `This column is "${column}" too. Only the first (${first}) was used; rename or remove one.`,
  unknownCode: (found) =>
    `"${found}" is no SBI code that belongs to a sector; this row counts in the total only.`,
  codeNotInScheme: (found: string) =>
    `"${found}" is not in your own division; this row counts in the total only.`,
  codeRegainedZero: (found: string, read: string) =>
    `SBI "${found}" was read as ${read}: Excel dropped the zero in front.`,
  codeFromDate: (read: string) =>
    `Excel made a date of this; it was read as SBI ${read}. Type the codes as text.`,
  codeDoubtful: (found: string, first: string, second: string) =>
    `SBI "${found}" can be ${first}, or ${second} without the zero in front. The other codes do not decide; this row counts in the total only. Type the code as text, with its dot.`,
  codeSpans: (found: string, sectors: string) =>
    `SBI "${found}" belongs to more than one sector, or only partly to one (${sectors}), and cannot be divided; this row counts in the total only. Add the codes below it.`,
  codeSpansRows: (found: string, sectors: string) =>
    `SBI "${found}" does not belong to one sector (${sectors}). The codes below it were counted; what is missing of them cannot be taken from this row.`,
  codeSpansRest: (found: string, sectors: string, rest: string) =>
    `SBI "${found}" does not belong to one sector (${sectors}). The codes below it were counted; the difference (${rest}) cannot be divided and does not count.`,
  codeOverlaps: (found: string, other: string) =>
    `SBI "${found}" overlaps with "${other}" without being a part of it; this row does not count.`,
  codeUnverified: (found: string, within: string) =>
    `SBI "${found}" has no figure. The codes below it were counted, from "${within}" on; whether these are all cannot be checked.`,
  schemeRowUnread: (found: string) =>
    `"${found}": this row of your division has no SBI code that can be read, or no sector, and was not used.`,
  sbi2025Unused: (found: string) =>
    `"${found}" shows that this table follows the SBI of 2025; it was not used. Regiolens knows the division into sectors of SBI 2008 only. Use figures by SBI 2008, or put your own division in the workbook: a column SBI and a column Sector. If the codes are of SBI 2008 after all, say so in the header of the column.`,
  sbiVersionAssumed: (year) =>
    `The figures are of ${year}, and nothing says whether these codes are of SBI 2008 or of SBI 2025. They were read as SBI 2008. Put the version in the header of the column.`,
  unknownRating: (found) => `"${found}" is not a rating. Use strong, neutral or weak.`,
  unknownElement: (found) => `"${found}" is none of the ten elements.`,
  unknownPhase: (found) => `"${found}" is not a phase. Use birth, growth, maturity or decline.`,
  unknownTest: (found) =>
    `"${found}" is no answer to a test. Use yes, partly or no. The test counts as not done.`,
  unknownVerdict: (found) => `"${found}" is no verdict on a cluster. Use cluster, emerging or profile.`,
  unknownLabel: (column, found) =>
    `${column}: "${found}" was not understood and counts as unknown. The words that do count are in the manual.`,
  unknownContribution: (found) =>
    `"${found}" does not say what the sector does for the mission. Use x, partly, enabler, steering or no.`,
  unknownDecision: (found) => `"${found}" is no decision. Use yes or no.`,
  unknownWeight: (found) =>
    `"${found}" is no weight. Use a number of 0 or more; until then there is no ranking.`,
  unknownScale: (found: string) => `"${found}" is no scale. Use ratio or interval.`,
  scaleDiffers: (found: string, first: string) =>
    `This element has another scale already (${first}); "${found}" does not count here. Give one indicator one scale.`,
  zeroDenominator: (column: string) => `${column}: nothing can be divided by 0; the value counts as missing.`,
  sharesInPercent: (column) => `${column}: read as percentages; a hundredth of them was used.`,
  sharesDoNotSumToOne: (column, sum) => `${column}: the shares sum to ${sum}, not to 100%.`,
  sharesUnclear: (column, sum) =>
    `${column}: not used, because it is unclear whether these are fractions or percentages; together they are ${sum}, not about 1 or 100. If they are fractions, give the cells the format Percentage; if they are percentages, put % in the header.`,
  earlierReferenceUnused: (column) =>
    `${column}: not used. Splitting up the growth (shift-share) needs jobs of the reference area at the same two moments as your own jobs.`,
  earlierRegionUnused: (column) =>
    `${column}: not used. Growth of the region needs jobs at the same two moments as your own jobs.`,
  growthUnclear: (column) =>
    `${column}: not used, because it is unclear whether these are fractions, percentages or numbers of jobs. If they are fractions, give the cells the format Percentage; if they are percentages, put % in the header.`,
  columnCalculated: (column) =>
    `${column}: not used; Regiolens works out shares, growth and ratios itself, from your own counts.`,
  columnUnused: (column) =>
    `${column}: not used. If this column belongs somewhere, choose it in the pane, at Columns.`,
  countedElsewhere: (found, within) =>
    `SBI "${found}" is already in the row "${within}" and is not counted again.`,
  rowWithoutName: (found) => `This row has a figure (${found}) but no name; it does not count.`,
  notACluster: (label, found) =>
    `"${label}" is no cluster of the area itself by your table (${found}) and is not rated as one.`,
  tableChoiceGone: (sheet, range) =>
    `You chose the table on ${sheet}!${range} earlier, but it is not there any more. Regiolens has chosen for itself. See whether that is right.`,
  columnChoiceGone: (sheet, column) =>
    `You chose the column "${column}" on ${sheet} earlier, but it is not to be found there any more. Regiolens has chosen for itself. See whether that is right.`,
  sheetCutOff: (sheet, range) =>
    `The sheet ${sheet} is too large to be read whole: something stands far away, in this row or column. Only ${range} was read. Remove what does not belong there, with its rows and columns, and read again.`,
  otherTableIgnored: (sheet, range) =>
    `A table of this kind stands on ${sheet}!${range} as well; it was not used.`,
};
