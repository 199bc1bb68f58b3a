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
  classesAddedUp: (column, count) =>
    `${column}: the ${count} classes were added up per sector, since there is no row with a total. Figures that were added up stand on Input as fixed numbers.`,
  rowsSplitBy: (column) =>
    `The column "${column}" splits the rows of a sector further, and nothing shows whether they are the whole together. They were not added up. Leave one row per sector, or add rows "Total".`,
  onlyTotalColumns: (column: string, found: string) =>
    `${column}: only the columns "${found}" were used; the other columns split those further.`,
  severalSectors: (found: string) =>
    `"${found}" names more sectors. The participant counts as one sector of that name. Give each sector a row of its own.`,
  tableNotRead: {
    sectorOfProject: (sheet: string) =>
      `Sheet "${sheet}" looks like a list of projects but was not read: there is no column "Sector" with the sector of each participant.`,
    project: (sheet: string) =>
      `Sheet "${sheet}" looks like a list of projects but was not read: there is no column "Project" with the name of the project.`,
    otherSectors: (sheet: string) =>
      `Sheet "${sheet}" looks like a list of projects but was not read: its column of sectors does not hold at least two sectors.`,
    rating: (sheet: string) =>
      `Sheet "${sheet}" looks like a table of ratings but was not read: there is no column "Rating".`,
    element: (sheet: string) =>
      `Sheet "${sheet}" looks like a table of ratings but was not read: there is no column "Element".`,
    cluster: (sheet: string) =>
      `Sheet "${sheet}" looks like a table of clusters but was not read: there is no column "Cluster" with their names.`,
    clusterTests: (sheet: string) =>
      `Sheet "${sheet}" looks like a table of clusters but was not read: there is no column "Phase", nor the columns "Proximity" and "Interdependence".`,
    subjectOfGoal: (sheet: string) =>
      `Sheet "${sheet}" looks like a table of goals but was not read: there is no column "Sector", "Cluster" or "Element" that says what a goal is about.`,
    unemployed: (sheet: string) =>
      `Sheet "${sheet}" looks like a table of education levels but was not read: there is no row or column of the unemployed.`,
    jobs: (sheet: string) =>
      `Sheet "${sheet}" looks like a table of sectors but was not read: there is no column of jobs. If the figures are jobs, say so in the header.`,
  },
  yearsTaken: (years: string, year: string, earlier: string) =>
    `The table has the years ${years}. Used are ${year} and, for growth, ${earlier}.`,
  partsTaken: (column: string, earlier: string) =>
    `The table has figures of parts of a year. Used are ${column} and, for growth, ${earlier}; the others are not.`,
  partAlone: (column: string) =>
    `The table has figures of parts of a year. Used is ${column}. There is no growth: that takes the same part of an earlier year.`,
  partsDiffer: (column: string, other: string) =>
    `${column} and ${other} are of different parts of the year. It is better to compare figures of the same part.`,
  forecastUnused: (column: string) =>
    `${column}: read as a forecast or a target, so not used as the jobs of now, nor for growth. If it was counted, choose the column in the pane, under Columns.`,
  forecastUnclear: (found: string) =>
    `Here it says "${found}", but not in which columns the forecast is. All figures were taken as counted. Put "forecast" in the headers of the columns that are not.`,
  yearRead: (column: string, year: string) =>
    `${column}: read as the year ${year}. If that is wrong, put only the year in the header, in four digits.`,
  codesExceedWhole: (label: string, rows: string) =>
    `Rows ${rows} fall under code ${label} but are more together. The figure of ${label} itself was used; see which one is right.`,
  moreColumnsUnused: (column: string, count: number) =>
    `${count} columns of figures were not used, the first is ${column}. See whether the right columns were chosen.`,
  columnWithoutNumbers: (column: string) =>
    `${column}: this column has no number that can be read, so it was not used.`,
  wholeTaken: (column: string, parts: string) =>
    `${column}: read as the whole. Not used, since they are parts of it: ${parts}. If you needed one of those columns, choose it in the pane, under Columns.`,
  wholeDiffers: (rows: string) =>
    ` The parts do not add up to the whole in row ${rows}; see which figure is right.`,
  sumOfMoments: (column: string, parts: string) =>
    `${column}: adds up figures of different moments (${parts}). That is no number of one moment, so this column is not used.`,
  jobsAssumed: (column: string) =>
    `${column}: nothing says that these are jobs. Read as such, because nothing says that they are something else. Put "Jobs" in the header, or choose another column in the pane, at Columns.`,
  shareOfWhole: (column: string) =>
    `${column}: read as the part that one area has in a larger one, sector by sector. That is no division into sectors, so it was not used. Rather take the jobs of the larger area.`,
  sharesFarFromOne: (column: string, sum: string) =>
    `${column}: not used. The shares sum to ${sum}; that is too far from 100% for a division into these sectors. Add what is missing, or take the jobs of that area.`,
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
  unitsDiffer: (count: string, found: string, earlier: string) =>
    `${count}: all rows together they are ${found} now and ${earlier} before. Such a difference is seldom real. One of the two is probably in thousands, or counts something else. Growth is then wrong. Write the unit at each column, for instance "x 1,000" or "number".`,
  counts: {
    jobs: 'Jobs',
    establishments: 'Establishments',
    region: 'Jobs of the region',
    reference: 'Jobs of the reference area',
  },
  fallPerYear: (label: string, fall: string) =>
    `"${label}": the jobs fall by ${fall} a year. So much is seldom real; see whether both figures count the same.`,
  fallInAll: (label: string, fall: string) =>
    `"${label}": the jobs fall by ${fall}. So much is seldom real; see whether both figures count the same.`,
  growthPerYear: (label: string, growth: string) =>
    `"${label}": the jobs grow by ${growth} a year. So much is seldom real; see whether both figures count the same.`,
  growthInAll: (label: string, growth: string) =>
    `"${label}": the jobs grow by ${growth}. So much is seldom real; see whether both figures count the same.`,
};
