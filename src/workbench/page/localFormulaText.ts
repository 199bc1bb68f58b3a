import type { ErrorCode } from '../model/cell';
import type { HostModes } from '../model/modes';
import { dutchFunctionName, englishFunctionName } from './dutchFunctionNames';
import { englishErrorCode, localErrorCode } from './localErrors';

type Language = HostModes['language'];

/** Texts, quoted sheet names, what stands in square brackets, errors, words, numbers; each of them is one piece. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|#(?:N\/[AB]|(?:DIV|DEEL)\/0!|\p{L}+[!?])|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)?|[.,]\d+|[\s\S]/gu;

const TO_ENGLISH: Readonly<Record<string, string>> = { WAAR: 'TRUE', ONWAAR: 'FALSE' };
const TO_DUTCH: Readonly<Record<string, string>> = { TRUE: 'WAAR', FALSE: 'ONWAAR' };

/** In an array, Dutch Excel parts columns by a backslash; elsewhere arguments by a semicolon. */
function replacePieces(
  formula: string,
  replace: (piece: string, isInArray: boolean, isCall: boolean) => string,
): string {
  const pieces = formula.match(PIECE) ?? [];
  let depth = 0;
  return pieces
    .map((piece, index) => {
      if (piece === '{') depth += 1;
      if (piece === '}') depth -= 1;
      return replace(piece, depth > 0, pieces[index + 1] === '(');
    })
    .join('');
}

const isNumber = (piece: string): boolean => /^\d*[.,]?\d+$/.test(piece);

/** A formula as the model keeps it, of one typed with the user's separators and names of functions. */
export function formulaToEnglish(formula: string, language: Language): string {
  if (language === 'en-US') return formula;
  return replacePieces(formula, (piece, isInArray, isCall) => {
    if (isNumber(piece)) return piece.replace(',', '.');
    if (piece.startsWith('#')) return englishErrorCode(piece) ?? piece;
    if (isInArray) return piece === '\\' ? ',' : piece;
    if (piece === ';') return ',';
    return isCall ? englishFunctionName(piece) : (TO_ENGLISH[piece.toUpperCase()] ?? piece);
  });
}

/** The model's formula with the user's separators and names of functions. */
export function formulaToLocal(formula: string, language: Language): string {
  if (language === 'en-US') return formula;
  return replacePieces(splitPairs(formula), (piece, isInArray, isCall) => {
    if (isNumber(piece)) return piece.replace('.', ',');
    if (piece.startsWith('#')) return localErrorCode(piece.toUpperCase() as ErrorCode, language);
    if (piece === ',') return isInArray ? '\\' : ';';
    return isCall ? dutchFunctionName(piece) : (TO_DUTCH[piece.toUpperCase()] ?? piece);
  }).replaceAll(JOINT, '');
}

/** Stands between a number and the comma behind it, so that `1,2` is not taken for one Dutch number. */
const JOINT = '\u2063';

function splitPairs(formula: string): string {
  return (formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g) ?? [])
    .map((part) => (/^["']/.test(part) ? part : part.replaceAll(',', `${JOINT},${JOINT}`)))
    .join('');
}
