import { DIVISIONS } from '../../src/method/classification/sbiDivisions';
import { mersenneTwister } from '../../src/method/selection/mersenneTwister';
import { BLANK, type Cell, type CellStyle } from '../../src/workbench/model/cell';
import { WorkbookModel, type SheetModel } from '../../src/workbench/model/workbookModel';

export const MUNICIPALITIES = 342;
export const FIRST_YEAR = 2015;
export const YEARS = 10;

/** The divisions of SBI 2008, with 85 by its groups in so far as 88 codes hold them. */
export const CODES: readonly string[] = [
  ...DIVISIONS.filter((code) => code !== '85'),
  '85.2',
  '85.3',
  '85.4',
];

const SEED = 20_260_115;

export const municipality = (index: number): string => `Gemeente ${String(index + 1).padStart(3, '0')}`;

/** Made-up jobs and establishments of every municipality, code and year, in that order. */
export interface LargeTable {
  readonly jobs: Int32Array;
  readonly establishments: Int32Array;
  at(municipality: number, code: number, year: number): number;
}

/** The same figures for the same seed. */
export function largeTable(): LargeTable {
  const random = mersenneTwister(SEED);
  const count = MUNICIPALITIES * CODES.length * YEARS;
  const jobs = new Int32Array(count);
  const establishments = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    jobs[at] = 1 + Math.floor(random.next() * 5000);
    establishments[at] = 1 + Math.floor(random.next() * 300);
  }
  return { jobs, establishments, at: (area, code, year) => (area * CODES.length + code) * YEARS + year };
}

const GENERAL: CellStyle = Object.freeze({});
const THOUSANDS: CellStyle = Object.freeze({ numberFormat: '#,##0' });

const cellOf = (value: string | number, style = GENERAL): Cell => ({ ...BLANK, value, style });

/** Equal names share a cell, as a file's shared texts do. */
const cellsOf = (values: readonly (string | number)[]): readonly Cell[] =>
  values.map((value) => cellOf(value));

function writeHeader(sheet: SheetModel, headers: readonly string[]): void {
  headers.forEach((header, column) => sheet.setCell(0, column, cellOf(header)));
}

export interface LongOptions {
  /** A column of establishments beside the jobs. */
  readonly withEstablishments?: boolean;
}

/** A row per municipality, code and year: `Gemeente | SBI | Jaar | Banen`. */
export function longWorkbook(
  table: LargeTable,
  { withEstablishments = false }: LongOptions = {},
): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('Banen');
  writeHeader(sheet, ['Gemeente', 'SBI', 'Jaar', 'Banen', ...(withEstablishments ? ['Vestigingen'] : [])]);
  const codes = cellsOf(CODES);
  const years = cellsOf(Array.from({ length: YEARS }, (_, year) => FIRST_YEAR + year));
  let row = 1;
  for (let area = 0; area < MUNICIPALITIES; area++) {
    const name = cellOf(municipality(area));
    for (const code of codes) {
      for (const year of years) {
        const at = row - 1;
        sheet.setCell(row, 0, name);
        sheet.setCell(row, 1, code);
        sheet.setCell(row, 2, year);
        sheet.setCell(row, 3, cellOf(table.jobs[at]!, THOUSANDS));
        if (withEstablishments) sheet.setCell(row, 4, cellOf(table.establishments[at]!, THOUSANDS));
        row++;
      }
    }
  }
  return workbook;
}

/** A row per municipality and code, and a column per year: `Gemeente | SBI | 2015 | 2016 ...`. */
export function wideWorkbook(table: LargeTable): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet('Banen');
  const years = Array.from({ length: YEARS }, (_, year) => `Banen ${FIRST_YEAR + year}`);
  writeHeader(sheet, ['Gemeente', 'SBI', ...years]);
  const codes = cellsOf(CODES);
  let row = 1;
  for (let area = 0; area < MUNICIPALITIES; area++) {
    const name = cellOf(municipality(area));
    codes.forEach((code, index) => {
      sheet.setCell(row, 0, name);
      sheet.setCell(row, 1, code);
      for (let year = 0; year < YEARS; year++) {
        const jobs = table.jobs[table.at(area, index, year)]!;
        sheet.setCell(row, 2 + year, cellOf(jobs, THOUSANDS));
      }
      row++;
    });
  }
  return workbook;
}
