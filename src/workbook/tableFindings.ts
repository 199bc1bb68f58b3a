import type { AreaRole } from './choices';

/** What a table that looks like one of a kind lacks to be read as one. */
export type Lacking =
  | 'sectorOfProject'
  | 'project'
  | 'otherSectors'
  | 'rating'
  | 'element'
  | 'cluster'
  | 'clusterTests'
  | 'subjectOfGoal'
  | 'unemployed'
  | 'jobs';

/** The kinds of finding about whole tables: how they were put together, and what does not go together in them. */
export type TableFindingMessage =
  /** What the areas of a table of several were taken for; `others` of them are not used. */
  | {
      readonly kind: 'areasTaken';
      readonly areas: readonly string[];
      readonly own: string;
      readonly region: string | null;
      readonly reference: string | null;
      readonly others: number;
    }
  /** Of these areas the own one cannot be told; `choices.areas` does. */
  | { readonly kind: 'areaUnclear'; readonly areas: readonly string[] }
  /** An area that she chose for a role, which no table of several areas has. */
  | { readonly kind: 'areaChoiceGone'; readonly area: string }
  /** A table that by this text is of a wider area, and was taken for that of the own one: there is no other. */
  | { readonly kind: 'tableTakenAsOwn'; readonly role: Exclude<AreaRole, 'own'>; readonly said: string }
  /** The row right below a named range that goes on as its table does: only the range is read. */
  | { readonly kind: 'rowsOutsideName'; readonly name: string; readonly label: string }
  /** A row right below an Excel table that goes on as the table does: only the table is read. */
  | { readonly kind: 'rowsOutsideTable'; readonly name: string; readonly label: string }
  /** A register with a row for every establishment: its rows are added up by sector or code. */
  | { readonly kind: 'registerAddedUp'; readonly rows: number; readonly count: number }
  /** A second row of a long table with the same figure for the same thing. */
  | { readonly kind: 'repeatedRow'; readonly label: string; readonly first: string }
  /** The same with another figure: neither is used. */
  | { readonly kind: 'conflictingRows'; readonly label: string; readonly first: string }
  | { readonly kind: 'moreRepeatedRows'; readonly count: number }
  /** Rows are split by this column, and those of its total are the figures. */
  | { readonly kind: 'onlyTotalRows'; readonly column: string; readonly found: string }
  /** Rows are split by this column into classes without a total: they are added up. */
  | { readonly kind: 'classesAddedUp'; readonly column: string; readonly count: number }
  /** Rows are split by this column, and nothing says whether they can be added up. */
  | { readonly kind: 'rowsSplitBy'; readonly column: string }
  /** The same of columns, under the name of a row of the header. */
  | { readonly kind: 'onlyTotalColumns'; readonly column: string; readonly found: string }
  /** More sectors in one cell of a list of projects: they count as one, by what the cell holds. */
  | { readonly kind: 'severalSectors'; readonly found: string }
  /** A sheet of which nothing was read, with what looks like a table and lacks something. */
  | { readonly kind: 'tableNotRead'; readonly sheet: string; readonly lacking: Lacking }
  /** A table of more than two years: which two are used. */
  | {
      readonly kind: 'yearsTaken';
      readonly years: readonly number[];
      readonly year: number;
      readonly earlier: number;
    }
  /** Columns of halves, quarters or months: which are used. Null where no earlier year has the same part. */
  | { readonly kind: 'partsTaken'; readonly column: string; readonly earlier: string | null }
  /** Jobs of another area that are of another part of the year than those of the own one. */
  | { readonly kind: 'partsDiffer'; readonly column: string; readonly other: string }
  /** A column of what is expected or aimed at, which nobody has counted: it is not used. */
  | { readonly kind: 'forecastUnused'; readonly column: string }
  /** A text around the table speaks of a forecast, and nothing tells of which columns. */
  | { readonly kind: 'forecastUnclear'; readonly found: string }
  /** A header whose year is not written as one: `banen 18`, `2018/2019`. */
  | { readonly kind: 'yearRead'; readonly column: string; readonly year: number }
  /** A code that counts while the rows of the codes within it are more together. */
  | { readonly kind: 'codesExceedWhole'; readonly label: string; readonly rows: string }
  /** So many columns of figures are not used, of which this is the first. */
  | { readonly kind: 'moreColumnsUnused'; readonly column: string; readonly count: number }
  /** A column that is the whole of others, which are not used; `rows` are those in which they do not add up to it. */
  | {
      readonly kind: 'wholeTaken';
      readonly column: string;
      readonly parts: readonly string[];
      readonly rows: string;
    }
  /** A column that adds up the same count of several moments: it is not used. */
  | { readonly kind: 'sumOfMoments'; readonly column: string; readonly parts: readonly string[] }
  /** A column that should hold figures and holds none that can be read. */
  | { readonly kind: 'columnWithoutNumbers'; readonly column: string }
  /** Nothing says that the figures are jobs: no other column can be, and no title says what they are. */
  | { readonly kind: 'jobsAssumed'; readonly column: string }
  /** What part of another area the own one is, sector by sector: no division of that area into sectors. */
  | { readonly kind: 'shareOfWhole'; readonly column: string }
  /** Shares that come to too much or too little to be a division into the sectors of the table: not used. */
  | { readonly kind: 'sharesFarFromOne'; readonly column: string; readonly sum: number }
  /** The jobs are those of a part of the workers, by the header; no column has them all. */
  | { readonly kind: 'partialJobs'; readonly column: string }
  /** Jobs of another area that are counted otherwise than those of the own one: full-time jobs, persons. */
  | { readonly kind: 'countsDiffer'; readonly column: string; readonly other: string }
  /** A sector of one table (or area) that another does not have. */
  | { readonly kind: 'sectorAbsent'; readonly label: string; readonly where: string }
  /** Where the jobs of the wider region, of the reference area or of an earlier year come from. */
  | {
      readonly kind: 'tableJoined';
      readonly role: Exclude<AreaRole, 'own'> | 'earlier';
      readonly sheet: string;
      readonly range: string;
    }
  /** Codes of another depth, added up to those of the other table. */
  | { readonly kind: 'codesAddedUp'; readonly label: string; readonly count: number }
  /** A part with more jobs than the area that it is a part of. */
  | {
      readonly kind: 'partExceedsArea';
      readonly label: string;
      readonly part: Exclude<AreaRole, 'reference'>;
      readonly found: number;
      readonly whole: Exclude<AreaRole, 'own'>;
      readonly wholeFound: number;
    }
  | {
      readonly kind: 'yearsDiffer';
      readonly column: string;
      readonly year: number;
      readonly other: string;
      readonly otherYear: number;
    }
  /** The title, or the name of the sheet, speaks of years that no column is of. */
  | { readonly kind: 'titleYearDiffers'; readonly title: string; readonly year: number }
  /** One count at two moments, all rows together, so far apart that they can hardly be in one unit. */
  | {
      readonly kind: 'unitsDiffer';
      readonly count: 'jobs' | 'establishments' | 'region' | 'reference';
      readonly found: number;
      readonly earlier: number;
    }
  /** Jobs that more than doubled or halved in a year, or from one moment to the other where the years are not known. */
  | {
      readonly kind: 'steepGrowth';
      readonly label: string;
      readonly growth: number;
      readonly perYear: boolean;
    };
