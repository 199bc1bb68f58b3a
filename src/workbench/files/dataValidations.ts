import { areaAddress, parseArea, type Area } from '../../workbook/address';
import {
  type AlertStyle,
  type DataValidationModel,
  type LimitedKind,
  type LimitOperator,
  type ValidationRule,
} from '../model/dataValidation';
import type { SheetModel } from '../model/workbookModel';
import { formulaFromFile, formulaToFile } from './formulaInFile';
import { SHEET_ORDER } from './schemaOrder';
import {
  childOf,
  element,
  elementsOf,
  ensureChild,
  isTrue,
  removeChild,
  textOf,
  type XmlElement,
} from './xml';

/** The words of the file (ECMA-376 part 1, 18.18.18, 18.18.20 and 18.18.21) with those of the model. */
const LIMITED: Readonly<Record<string, LimitedKind>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

const OPERATORS: Readonly<Record<string, LimitOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const STYLES: Readonly<Record<string, AlertStyle>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

const wordOf = (words: Readonly<Record<string, string>>, meaning: string): string =>
  Object.entries(words).find(([, one]) => one === meaning)![0];

/** A validation of the file that the model knows; the very object still there means unchanged. */
export interface StoredValidation {
  readonly validation: DataValidationModel;
  /** Which one of the sheet it is, counting all of them in the order of the file. */
  readonly index: number;
}

const validationsOf = (tree: XmlElement): XmlElement[] =>
  elementsOf(childOf(tree, 'dataValidations'), 'dataValidation');

/** The words of a list between their quotes; null for a formula. */
const wordsIn = (formula: string): string | null =>
  /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : null;

/** Undefined for a form that the model does not know. */
function readRule(one: XmlElement): ValidationRule | null | undefined {
  const { type = 'none', operator = 'between', showDropDown } = one.attributes;
  if (type === 'none') return null;
  const [formula1, formula2] = ['formula1', 'formula2'].map((name) => {
    const text = textOf(childOf(one, name)).trim();
    return text === '' ? undefined : text;
  });
  if (formula1 === undefined) return undefined;
  if (type === 'list') {
    // The attribute's name says the contrary of what it does.
    const inCellDropDown = !isTrue(showDropDown);
    return { kind: 'list', source: wordsIn(formula1) ?? formulaFromFile(formula1), inCellDropDown };
  }
  if (type === 'custom') return { kind: 'custom', formula: formulaFromFile(formula1) };
  const [kind, known] = [LIMITED[type], OPERATORS[operator]];
  if (!kind || !known) return undefined;
  const limited = { kind, operator: known, formula1: formulaFromFile(formula1) };
  if (known !== 'Between' && known !== 'NotBetween') return limited;
  return formula2 === undefined ? undefined : { ...limited, formula2: formulaFromFile(formula2) };
}

function readValidation(one: XmlElement): DataValidationModel | undefined {
  const { attributes } = one;
  const areas = (attributes.sqref ?? '').split(/\s+/).map((text) => parseArea(text));
  const rule = readRule(one);
  const style = STYLES[attributes.errorStyle ?? 'stop'];
  if (rule === undefined || !style || areas.length === 0 || areas.includes(undefined)) return undefined;
  return {
    areas: areas as Area[],
    rule,
    ignoreBlanks: isTrue(attributes.allowBlank),
    prompt: {
      showPrompt: isTrue(attributes.showInputMessage),
      title: attributes.promptTitle ?? '',
      message: attributes.prompt ?? '',
    },
    errorAlert: {
      showAlert: isTrue(attributes.showErrorMessage),
      style,
      title: attributes.errorTitle ?? '',
      message: attributes.error ?? '',
    },
    ...(attributes.imeMode === undefined ? {} : { imeMode: attributes.imeMode }),
  };
}

/** Reads the validations of the forms that the model knows; the others stay with the file. */
export function readDataValidations(tree: XmlElement, sheet: SheetModel): StoredValidation[] {
  return validationsOf(tree).flatMap((one, index): StoredValidation[] => {
    const validation = readValidation(one);
    if (!validation) return [];
    sheet.dataValidations.push(validation);
    return [{ validation, index }];
  });
}

/** An attribute that is left out where it says what its absence says. */
const textAttribute = (text: string): string | undefined => (text === '' ? undefined : text);
const flag = (isOn: boolean): number | undefined => (isOn ? 1 : undefined);

function ruleAttributes(rule: ValidationRule | null): Readonly<Record<string, string | number | undefined>> {
  if (!rule) return {};
  if (rule.kind === 'custom') return { type: 'custom' };
  if (rule.kind === 'list') return { type: 'list', showDropDown: flag(!rule.inCellDropDown) };
  const operator = rule.operator === 'Between' ? undefined : wordOf(OPERATORS, rule.operator);
  return { type: wordOf(LIMITED, rule.kind), operator };
}

function formulasOf(rule: ValidationRule | null): string[] {
  if (!rule) return [];
  if (rule.kind === 'custom') return [formulaToFile(rule.formula)];
  if (rule.kind !== 'list') return [rule.formula1, rule.formula2 ?? []].flat().map(formulaToFile);
  const { source } = rule;
  return [source.startsWith('=') ? formulaToFile(source) : `"${source.replace(/"/g, '""')}"`];
}

function makeValidation({ rule, prompt, errorAlert, ...one }: DataValidationModel): XmlElement {
  const { type, ...ofRule } = ruleAttributes(rule);
  return element(
    'dataValidation',
    {
      type,
      errorStyle: errorAlert.style === 'Stop' ? undefined : wordOf(STYLES, errorAlert.style),
      imeMode: one.imeMode,
      ...ofRule,
      allowBlank: flag(one.ignoreBlanks),
      showInputMessage: flag(prompt.showPrompt),
      showErrorMessage: flag(errorAlert.showAlert),
      errorTitle: textAttribute(errorAlert.title),
      error: textAttribute(errorAlert.message),
      promptTitle: textAttribute(prompt.title),
      prompt: textAttribute(prompt.message),
      sqref: one.areas.map(areaAddress).join(' '),
    },
    formulasOf(rule).map((text, index) => element(`formula${index + 1}`, {}, [text])),
  );
}

/** Writes the validations that came, changed or went; all others stay as they are in the file. */
export function writeDataValidations(
  tree: XmlElement,
  sheet: SheetModel,
  stored: readonly StoredValidation[],
): void {
  const kept = new Set<DataValidationModel>();
  const before = validationsOf(tree);
  const gone = stored.filter(({ validation }) => {
    const isKept = sheet.dataValidations.includes(validation);
    if (isKept) kept.add(validation);
    return !isKept;
  });
  const added = sheet.dataValidations.filter((one) => !kept.has(one));
  if (gone.length === 0 && added.length === 0) return;
  const list = ensureChild(tree, 'dataValidations', SHEET_ORDER);
  for (const { index } of gone) removeChild(list, before[index]);
  list.children.push(...added.map(makeValidation));
  list.attributes.count = String(elementsOf(list, 'dataValidation').length);
  if (list.attributes.count === '0') removeChild(tree, list);
}
