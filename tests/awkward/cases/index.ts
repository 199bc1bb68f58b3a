import type { AwkwardCase } from '../awkwardCase';
import * as areas from './areas';
import * as areasAndYears from './areasAndYears';
import * as aroundTheTable from './aroundTheTable';
import * as codes from './codes';
import * as columns from './columns';
import * as inExcel from './inExcel';
import * as layouts from './layouts';
import * as missingCells from './missingCells';
import * as moments from './moments';
import * as names from './names';
import * as nothingToRead from './nothingToRead';
import * as numbersAsText from './numbersAsText';
import * as otherTables from './otherTables';
import * as rowsAndTables from './rowsAndTables';
import * as rowsOfNoSector from './rowsOfNoSector';
import * as scales from './scales';
import * as subtotals from './subtotals';
import * as totals from './totals';
import * as totalsByOtherWords from './totalsByOtherWords';

/** Every awkward workbook, by the function that makes it. */
export const CASES: readonly (() => AwkwardCase)[] = [
  aroundTheTable,
  numbersAsText,
  missingCells,
  totals,
  subtotals,
  totalsByOtherWords,
  rowsOfNoSector,
  rowsAndTables,
  scales,
  names,
  moments,
  areas,
  areasAndYears,
  columns,
  codes,
  inExcel,
  layouts,
  otherTables,
  nothingToRead,
].flatMap((group) => Object.values(group));
