import type { Language } from '../../src/locale';
import type { DataValidationModel } from '../../src/workbench/model/dataValidation';
import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import { parseArea } from '../../src/workbook/address';
import { insertTemplates } from '../../src/workbook/insert/insertTemplates';
import { TEMPLATE_IDS, type TemplateId } from '../../src/workbook/insert/templateIds';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { recognise, type Recognition } from '../../src/workbook/recognise/recognise';
import { lookAtWorkbook } from '../../src/workbook/sight/lookAtWorkbook';
import type { WorkbookSight } from '../../src/workbook/sight/workbookSight';
import type { EnteredRow } from './templateEntries';
import { RUN, workbookOf } from './workbooks';

export const LANGUAGES: readonly Language[] = ['nl', 'en'];
/** Every table in both languages. */
export const BOTH = LANGUAGES.flatMap((language) => TEMPLATE_IDS.map((id) => [id, language] as const));

export const look = (language: Language = 'nl'): Promise<WorkbookSight> =>
  lookAtWorkbook({ language, date: RUN.date, version: RUN.version });

/** The workbook as the reader understands it. */
const readBack = async (): Promise<Recognition> =>
  recognise(await Excel.run((context) => readWorkbook(context)));

export async function inputOf(): Promise<Extract<Recognition, { readonly input: unknown }>['input']> {
  const recognition = await readBack();
  if ('problem' in recognition) throw new Error(JSON.stringify(recognition.problem));
  return recognition.input;
}

export const insert = (
  ids: readonly TemplateId[],
  language: Language = 'nl',
  sectors: readonly string[] = [],
): Promise<readonly string[]> => insertTemplates(ids, { language, year: 2024, sectors });

/** The one table of a sheet. */
export const tableOf = (sheet: SheetModel): SheetModel['tables'][number] => {
  expect(sheet.tables).toHaveLength(1);
  return sheet.tables[0]!;
};

export const headersOf = (sheet: SheetModel): string[] => tableOf(sheet).columns.map(({ name }) => name);

/** What the drop-down of a list offers. */
export function wordsOf(sheet: SheetModel, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',');
  const area = parseArea(source.replace(/^=.*!/, '').replaceAll('$', ''))!;
  return Array.from({ length: area.lastRow - area.row + 1 }, (_, index) =>
    String(sheet.cell(area.row + index, area.column).value),
  );
}

/** Whether Excel would take an entry; what stands in for a limit is a number in every table. */
export function takes(sheet: SheetModel, { rule }: DataValidationModel, entry: string | number): boolean {
  if (!rule || rule.kind === 'custom') return true;
  if (rule.kind === 'list') return wordsOf(sheet, rule.source).includes(String(entry));
  const measured = rule.kind === 'textLength' ? String(entry).length : entry;
  if (typeof measured !== 'number') return false;
  if (rule.kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const limit = Number(rule.formula1.slice(1));
  switch (rule.operator) {
    case 'Between':
      return measured >= limit && measured <= Number(rule.formula2!.slice(1));
    case 'GreaterThan':
      return measured > limit;
    case 'GreaterThanOrEqualTo':
      return measured >= limit;
    case 'LessThanOrEqualTo':
      return measured <= limit;
    default:
      throw new Error(`No table has a rule ${rule.operator}.`);
  }
}

export const validationAt = (
  sheet: SheetModel,
  row: number,
  column: number,
): DataValidationModel | undefined =>
  sheet.dataValidations.find(({ areas }) =>
    areas.some(
      (area) => row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
    ),
  );

/** Enters rows below the header of a sheet, each of them as its checks allow. */
export function enter(sheet: SheetModel, rows: readonly EnteredRow[]): void {
  const { area } = tableOf(sheet);
  rows.forEach((entries, index) =>
    entries.forEach((entry, column) => {
      const row = area.row + 1 + index;
      expect(row).toBeLessThanOrEqual(area.lastRow);
      if (entry === null) return;
      const check = validationAt(sheet, row, column);
      const isOpen = check?.errorAlert.style === 'Warning';
      if (check && !isOpen) expect([entry, takes(sheet, check, entry)]).toEqual([entry, true]);
      sheet.setCell(row, column, { ...sheet.cell(row, column), value: entry, formula: null });
    }),
  );
}

export const empty = (): WorkbookModel => workbookOf({ Blad1: [] });
