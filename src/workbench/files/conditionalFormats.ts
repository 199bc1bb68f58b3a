import { areaAddress, parseArea, type Area } from '../../workbook/address';
import type { CellValueRule, ConditionalFormatModel, SheetModel } from '../model/workbookModel';
import { formulaFromFile, formulaToFile } from './formulaInFile';
import { SHEET_ORDER } from './schemaOrder';
import type { StyleReader } from './styleReader';
import type { StyleWriter } from './styleWriter';
import { element, elementsOf, insertInOrder, isTrue, removeChild, textOf, type XmlElement } from './xml';

type Operator = CellValueRule['operator'];

const OPERATORS: Readonly<Record<string, Operator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** A rule of the file that the model knows, to see whether it changed. */
export interface StoredFormat {
  readonly format: ConditionalFormatModel;
  /** Which rule of the sheet it is, counting all kinds in the order of the file. */
  readonly index: number;
  readonly state: string;
}

const formatState = (format: ConditionalFormatModel): string => JSON.stringify(format);

interface Rule {
  readonly parent: XmlElement;
  readonly rule: XmlElement;
}

const rulesOf = (tree: XmlElement): Rule[] =>
  elementsOf(tree, 'conditionalFormatting').flatMap((parent) =>
    elementsOf(parent, 'cfRule').map((rule) => ({ parent, rule })),
  );

function readRule(
  { parent, rule }: Rule,
  sheet: SheetModel,
  styles: StyleReader,
): ConditionalFormatModel | undefined {
  const { type, operator, priority, dxfId, stopIfTrue } = rule.attributes;
  const formulas = elementsOf(rule, 'formula').map((one) => formulaFromFile(textOf(one)));
  const areas = (parent.attributes.sqref ?? '').split(/\s+/).map((text) => parseArea(text));
  if (areas.length === 0 || areas.some((area) => area === undefined)) return undefined;
  const known = OPERATORS[operator ?? ''];
  const common = {
    areas: areas as Area[],
    priority: Number(priority ?? 1),
    stopIfTrue: isTrue(stopIfTrue),
    style: styles.conditional(dxfId),
  };
  if (type === 'expression' && formulas[0] !== undefined) {
    return { id: sheet.workbook.nextId('FORMAT'), type: 'Custom', formula: formulas[0], ...common };
  }
  if (type !== 'cellIs' || !known || formulas[0] === undefined) return undefined;
  const cellValue: CellValueRule = { operator: known, formula1: formulas[0] };
  if (formulas[1] !== undefined) cellValue.formula2 = formulas[1];
  return { id: sheet.workbook.nextId('FORMAT'), type: 'CellValue', cellValue, ...common };
}

/** Reads the rules of the kinds that the model knows; the others stay with the file. */
export function readConditionalFormats(
  tree: XmlElement,
  sheet: SheetModel,
  styles: StyleReader,
): StoredFormat[] {
  const stored: StoredFormat[] = [];
  rulesOf(tree).forEach((rule, index) => {
    const format = readRule(rule, sheet, styles);
    if (!format) return;
    sheet.conditionalFormats.push(format);
    stored.push({ format, index, state: formatState(format) });
  });
  return stored;
}

function makeRule(format: ConditionalFormatModel, styles: StyleWriter): XmlElement {
  const { cellValue } = format;
  const formulas = cellValue
    ? [cellValue.formula1, ...(cellValue.formula2 === undefined ? [] : [cellValue.formula2])]
    : [format.formula ?? ''];
  const operator = Object.entries(OPERATORS).find(([, name]) => name === cellValue?.operator)?.[0];
  return element(
    'cfRule',
    {
      type: format.type === 'Custom' ? 'expression' : 'cellIs',
      dxfId: styles.conditional(format.style),
      priority: format.priority,
      stopIfTrue: format.stopIfTrue ? 1 : undefined,
      operator,
    },
    formulas.map((text) => element('formula', {}, [formulaToFile(text)])),
  );
}

/** Excel wants every rule of a sheet to have a priority of its own, from 1 up; who comes first stays the same. */
function renumber(tree: XmlElement): void {
  const rules = rulesOf(tree).map(({ rule }) => rule);
  const order = [...rules].sort(
    (one, other) => Number(one.attributes.priority) - Number(other.attributes.priority),
  );
  order.forEach((rule, index) => {
    rule.attributes.priority = String(index + 1);
  });
}

/** Writes the rules that came, changed or went; all others stay as they are in the file. */
export function writeConditionalFormats(
  tree: XmlElement,
  sheet: SheetModel,
  stored: readonly StoredFormat[],
  styles: StyleWriter,
): void {
  const rules = rulesOf(tree);
  const unchanged = new Set<ConditionalFormatModel>();
  for (const { format, index, state } of stored) {
    if (sheet.conditionalFormats.includes(format) && formatState(format) === state) {
      unchanged.add(format);
      continue;
    }
    const { parent, rule } = rules[index]!;
    removeChild(parent, rule);
    if (elementsOf(parent, 'cfRule').length === 0) removeChild(tree, parent);
  }
  const added = sheet.conditionalFormats.filter((format) => !unchanged.has(format));
  for (const format of added) {
    const sqref = format.areas.map(areaAddress).join(' ');
    insertInOrder(tree, element('conditionalFormatting', { sqref }, [makeRule(format, styles)]), SHEET_ORDER);
  }
  if (added.length > 0) renumber(tree);
}
