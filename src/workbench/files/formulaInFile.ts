import { nameInFile } from './futureFunctions';
import { checkFormulaLength } from './workbookBounds';
import { formulaTokens, type FormulaToken } from './formulaTokens';

/** The namespace of the add-in's custom functions, as in its manifest. */
export const NAMESPACE = 'REGIO';

/**
 * How Excel stores a function of an add-in: the dot after the namespace becomes an underscore. Not in any
 * specification; seen in saved workbooks (office-js issues 2568, 3558, 5611; a generator of test workbooks states it
 * as proven on Excel for Mac 16.107). Without the prefix Excel shows #NAME? and never asks the add-in.
 */
const CUSTOM_PREFIX = '_xldudf_';

const OURS_IN_FILE = new RegExp(`^${CUSTOM_PREFIX}${NAMESPACE}_(.+)$`, 'i');
const OURS_IN_MODEL = new RegExp(`^${NAMESPACE}\\.(.+)$`, 'i');

const join = (tokens: readonly FormulaToken[]): string => tokens.map(({ text }) => text).join('');

function functionFromFile(name: string): string {
  const ours = OURS_IN_FILE.exec(name);
  // Where another add-in's namespace ends cannot be seen (`_xldudf_A_B_C`), so its name stays as it is stored.
  return ours ? `${NAMESPACE}.${ours[1]!}` : name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, '');
}

function functionToFile(name: string): string {
  const ours = OURS_IN_MODEL.exec(name);
  // Excel keeps custom function names as the add-in registered them, and ours are upper case.
  return ours
    ? `${CUSTOM_PREFIX}${NAMESPACE}_${ours[1]!.toUpperCase().replace(/\./g, '_')}`
    : nameInFile(name);
}

/**
 * From a file's formula (no equals sign, prefixes) to the model's (`=`, the names a user types).
 * @throws FileError for one that is longer than a workbook can have
 */
export function formulaFromFile(stored: string): string {
  checkFormulaLength(stored);
  const translated = formulaTokens(stored).map((token) => {
    if (token.kind === 'function') return { ...token, text: functionFromFile(token.text) };
    if (token.kind === 'name') return { ...token, text: token.text.replace(/^_xlpm\./, '') };
    return token;
  });
  return `=${join(translated).replace(/\bANCHORARRAY\((\$?[A-Z]{1,3}\$?\d+)\)/g, '$1#')}`;
}

/** From the model's formula to the one a file holds. */
export function formulaToFile(formula: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  const result: string[] = [];
  tokens.forEach((token, index) => {
    const spilled = token.kind === 'other' && token.text === '#' && tokens[index - 1]?.kind === 'cell';
    if (token.kind === 'function') result.push(functionToFile(token.text));
    else if (spilled) result.push(`_xlfn.ANCHORARRAY(${result.pop()!})`);
    else result.push(token.text);
  });
  return result.join('');
}

const MAY_CALL = new RegExp(`${CUSTOM_PREFIX}|${NAMESPACE}\\.`, 'i');

/** Whether a formula, the model's or a stored one, calls a function of any add-in. */
export const callsAddIn = (formula: string): boolean =>
  MAY_CALL.test(formula) &&
  formulaTokens(formula).some(
    ({ kind, text }) => kind === 'function' && (text.startsWith(CUSTOM_PREFIX) || OURS_IN_MODEL.test(text)),
  );
