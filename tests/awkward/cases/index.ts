import type { AwkwardCase } from '../awkwardCase';
import * as areas from './areas';
import * as areasAndYears from './areasAndYears';
import * as aroundTheTable from './aroundTheTable';
import * as codes from './codes';
import * as columns from './columns';
import * as formsOfTables from './formsOfTables';
import * as inExcel from './inExcel';
import * as layouts from './layouts';
import * as missingCells from './missingCells';
import * as moments from './moments';
import * as names from './names';
import * as nothingToRead from './nothingToRead';
import * as numbersAsText from './numbersAsText';
import * as otherMeasures from './otherMeasures';
import * as otherTables from './otherTables';
import * as partsAndWholes from './partsAndWholes';
import * as partsOfYearsAndForecasts from './partsOfYearsAndForecasts';
import * as rowsAndTables from './rowsAndTables';
import * as rowsOfNoSector from './rowsOfNoSector';
import * as scales from './scales';
import * as subtotals from './subtotals';
import * as totals from './totals';
import * as totalsByOtherWords from './totalsByOtherWords';
import * as units from './units';
import * as whatATotalHolds from './whatATotalHolds';
import * as wholesAndParts from './wholesAndParts';

/** Every awkward workbook, by the function that makes it. */
export const CASES: readonly (() => AwkwardCase)[] = [
  aroundTheTable,
  numbersAsText,
  missingCells,
  totals,
  subtotals,
  totalsByOtherWords,
  whatATotalHolds,
  rowsOfNoSector,
  rowsAndTables,
  scales,
  names,
  moments,
  partsOfYearsAndForecasts,
  partsAndWholes,
  areas,
  areasAndYears,
  columns,
  wholesAndParts,
  codes,
  inExcel,
  layouts,
  formsOfTables,
  otherMeasures,
  otherTables,
  units,
  nothingToRead,
].flatMap((group) => Object.values(group));
