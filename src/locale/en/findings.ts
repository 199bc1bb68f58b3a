import type { findings as dutch } from '../nl/findings';

export const findings: typeof dutch = {
  missing: (column) => `${column}: blank, counts as missing.`,
  suppressed: (column, found) => `${column}: "${found}" counts as missing, not as zero.`,
  textInNumberColumn: (column, found) =>
    `${column}: "${found}" is not a number. Enter a number or clear the cell.`,
  numberStoredAsText: (column, found, read) => `${column}: the text "${found}" was read as ${read}.`,
  errorCell: (column, found) => `${column}: the cell holds the error ${found}. Mend the formula.`,
  negative: (column, found) =>
    `${column}: ${found} is negative, which it cannot be here, and counts as missing.`,
  totalDiffers: (column, found, sum) =>
    `${column}: your total is ${found}, the rows sum to ${sum}. The sum was used.`,
  totalInsteadOfSum: (column, found) =>
    `${column}: the figure is not known for every row. So your own total (${found}) was used and not the sum.`,
  totalSetApart: (label) => `The row "${label}" is a total and does not count as a sector.`,
  duplicateKey: (label, first) =>
    `"${label}" occurs twice; only the first (${first}) was used. Merge them or rename one.`,
  repeatedColumn: (column, first) =>
    `This column is "${column}" too. Only the first (${first}) was used; rename or remove one.`,
  unknownCode: (found) => `"${found}" is no SBI code that belongs to a sector; this row does not count.`,
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
  countedElsewhere: (found, within) =>
    `SBI "${found}" is already in the row "${within}" and is not counted again.`,
  rowWithoutName: (found) => `This row has a figure (${found}) but no name; it does not count.`,
  notACluster: (label, found) =>
    `"${label}" is no cluster of the area itself by your table (${found}) and is not rated as one.`,
  otherTableIgnored: (sheet, range) =>
    `A table of this kind stands on ${sheet}!${range} as well; it was not used.`,
};
