import type { tableFindings as dutch } from '../nl/tableFindings';

/** What the reader has to say about whole tables: how they were put together, and what does not go together. */
export const tableFindings: typeof dutch = {
  areasTaken: (own: string) => `The table is about several areas. Your own area was read as ${own}.`,
  regionTaken: (region: string) => ` The region is ${region}.`,
  referenceTaken: (reference: string) => ` It is compared with ${reference}.`,
  otherAreas: (count: number) =>
    count === 1 ? ' One other area was not used.' : ` ${count} other areas were not used.`,
  areaUnclear: (areas: string, count: number) =>
    `The table is about ${count} areas (${areas}) and it is not clear which one is yours. Choose your area.`,
  andMore: (count: number) => `and ${count} more`,
  areaChoiceGone: (area: string) =>
    `You chose the area "${area}" earlier, but no table has it any more. Regiolens has now chosen by itself. See whether that is right.`,
  tableTakenAsOwn: {
    region: (said: string) =>
      `By "${said}" this table is about a region. There is no other, so it was read as your own area.`,
    reference: (said: string) =>
      `By "${said}" this table is about the reference area. There is no other, so it was read as your own area. If that is not right, add a table of your own area.`,
  },
  rowsOutsideName: (name, label) =>
    `The range "${name}" ends above "${label}", but the table seems to go on. Only what stands in the range was read. Make the range longer if "${label}" belongs to it.`,
  rowsOutsideTable: (name: string, label: string) =>
    `The Excel table "${name}" stops above "${label}", but the rows go on. Only what stands in the table was read. Make the table longer if "${label}" belongs to it: drag the corner at its lower right down.`,
  registerAddedUp: (rows: string, count: string) =>
    `The table has a row for every establishment. The ${rows} rows were added up by sector or SBI code, of which there are ${count}.`,
  repeatedRow: (label: string, first: string) =>
    `"${label}" is there twice with the same figure (also in ${first}); it counts once.`,
  conflictingRows: (label: string, first: string) =>
    `"${label}" is there twice with different figures (also in ${first}). Which one is right cannot be told; it counts as missing.`,
  conflictingRowsAgain: (label: string) =>
    `"${label}" is there once more with another figure; it counts as missing.`,
  moreRepeatedRows: (count: number) =>
    `Another ${count} rows are there twice. See whether a column splits the rows further, such as sex or size class, and keep only its totals.`,
  onlyTotalRows: (column: string, found: string) =>
    `${column}: only the rows "${found}" were used; the other rows split those further.`,
  yearsTaken: (years: string, year: string, earlier: string) =>
    `The table has the years ${years}. Used are ${year} and, for growth, ${earlier}.`,
  codesExceedWhole: (label: string, rows: string) =>
    `Rows ${rows} fall under code ${label} but are more together. The figure of ${label} itself was used; see which one is right.`,
  moreColumnsUnused: (column: string, count: number) =>
    `${count} columns of figures were not used, the first is ${column}. See whether the right columns were chosen.`,
  columnWithoutNumbers: (column: string) =>
    `${column}: this column has no number that can be read, so it was not used.`,
  partialJobs: (column: string) =>
    `${column} counts only a part of the jobs. No column has all jobs, so this one was used. Rather add a column with all jobs.`,
  countsDiffer: (column: string, other: string) =>
    `${column} counts something else than ${other}. The comparison then does not quite hold; rather take the same count for both.`,
  sectorAbsent: (label: string, where: string) =>
    `"${label}" is not in ${where}. What is needed of it counts as missing.`,
  tableJoined: {
    region: (place: string) => `The jobs of the region come from ${place}.`,
    reference: (place: string) => `The jobs of the reference area come from ${place}.`,
    earlier: (place: string) => `The jobs of the earlier year come from ${place}.`,
  },
  codesAddedUp: (label: string, count: number) =>
    `"${label}" is the sum of ${count} finer SBI codes of the other table.`,
  partExceedsArea: (label: string, part: string, found: string, whole: string, wholeFound: string) =>
    `"${label}": ${part} has more jobs (${found}) than ${whole} (${wholeFound}), which it is a part of. See whether the tables are about the same.`,
  areas: { own: 'your own area', region: 'the region', reference: 'the reference area' },
  yearsDiffer: (column: string, year: string, other: string, otherYear: string) =>
    `${column} is of ${year} and ${other} of ${otherYear}. Rather compare figures of the same year.`,
  titleYearDiffers: (title: string, year: string) =>
    `"${title}" speaks of ${year}, but no column is of that year. The years in the headers of the columns were used.`,
  growthPerYear: (label: string, growth: string) =>
    `"${label}": the jobs grow by ${growth} a year. So much is seldom real; see whether both figures count the same.`,
  growthInAll: (label: string, growth: string) =>
    `"${label}": the jobs grow by ${growth}. So much is seldom real; see whether both figures count the same.`,
};
