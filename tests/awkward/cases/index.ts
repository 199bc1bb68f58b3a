import type { AwkwardCase } from '../awkwardCase';
import * as areas from './areas';
import * as aroundTheTable from './aroundTheTable';
import * as codes from './codes';
import * as inExcel from './inExcel';
import * as missingCells from './missingCells';
import * as moments from './moments';
import * as names from './names';
import * as nothingToRead from './nothingToRead';
import * as numbersAsText from './numbersAsText';
import * as otherTables from './otherTables';
import * as totals from './totals';

/** Every awkward workbook, by the function that makes it. */
export const CASES: readonly (() => AwkwardCase)[] = [
  aroundTheTable,
  numbersAsText,
  missingCells,
  totals,
  names,
  moments,
  areas,
  codes,
  inExcel,
  otherTables,
  nothingToRead,
].flatMap((group) => Object.values(group));
