import type { SheetModel, WorkbookModel } from '../../src/workbench/model/workbookModel';
import { RULE_MARK } from '../../src/workbook/write/ratingRules';

/** Told apart, or named, by something else than what a sheet holds. */
const LEFT_OUT: ReadonlySet<string> = new Set(['workbook', 'rows', 'last']);

/** Everything of a sheet: cells, looks, tables, rules, checks, charts, view and page. */
function contentOf(sheet: SheetModel): Record<string, unknown> {
  const cells = [...sheet.entries()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, cell: { value, formula, style } }) => [
      row,
      column,
      value,
      formula,
      styleText(style),
    ]);
  const others = Object.entries(sheet).filter(([key]) => !LEFT_OUT.has(key));
  // As text at once: nothing in a cell has a number of its own, and there are many.
  return { cells: JSON.stringify(cells), ...Object.fromEntries(others) };
}

const inOrder = (style: object): [string, unknown][] =>
  Object.entries(style).sort(([one], [other]) => one.localeCompare(other));

/** Looks never change, but are put in the place of others: most cells share one with their neighbours. */
const styleTexts = new WeakMap<object, string>();

function styleText(style: object): string {
  const known = styleTexts.get(style) ?? JSON.stringify(style, plain);
  styleTexts.set(style, known);
  return known;
}

/** The same text for what holds the same, in whatever order it came. */
function plain(_key: string, value: unknown): unknown {
  if (isCollection(value)) return [...value].sort();
  return isPlainObject(value) ? Object.fromEntries(inOrder(value)) : value;
}

/** A copy comes from another realm under jest, where `instanceof` does not know it. */
const isCollection = (value: unknown): value is Iterable<unknown> =>
  /^\[object (?:Map|Set)\]$/.test(Object.prototype.toString.call(value));

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The numbers by which Excel knows things apart differ from run to run. */
const withoutIds = (key: string, value: unknown): unknown =>
  key === 'id' || key === 'columnId' ? undefined : plain(key, value);

/** Bit for bit, but for the colours that she can ask for on her own tables and have taken off again. */
export function pictureOfHers(sheet: SheetModel): string {
  const content = contentOf(sheet);
  // One that was cut off while it was made has no formula yet, and paints nothing.
  const isOurs = (formula = ''): boolean => formula === '' || formula.includes(RULE_MARK);
  const hers = sheet.conditionalFormats.filter(({ formula, type }) => type !== 'Custom' || !isOurs(formula));
  return JSON.stringify({ ...content, conditionalFormats: hers }, plain);
}

/** What a sheet holds and looks like, the same for two runs that did the same. */
export const pictureOfSheet = (sheet: SheetModel): string => JSON.stringify(contentOf(sheet), withoutIds);

/** All of it: sheets in their order, names, settings, and the sheet in view. */
export function pictureOfWorkbook(workbook: WorkbookModel): readonly string[] {
  const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
  return [
    ...workbook.sheets.map(pictureOfSheet),
    JSON.stringify([workbook.names, [...workbook.settings], active]),
  ];
}
