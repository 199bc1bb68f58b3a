/** What stands between the parts of a formula. */
interface Separators {
  readonly decimal: string;
  readonly argument: string;
  /** Between the columns of an array constant. */
  readonly column: string;
}

const ENGLISH: Separators = { decimal: '.', argument: ',', column: ',' };
/** As Dutch Excel writes it; rows of an array constant are apart by semicolons in both. */
const DECIMAL_COMMA: Separators = { decimal: ',', argument: ';', column: '\\' };

/** Texts, numbers with a decimal point, braces and commas; everything else is the same in every language. */
const PARTS = /"(?:[^"]|"")*"|\d+\.\d+|[{},]/g;

/** A formula in English notation as it is typed in an Excel that writes decimals so. */
export function localFormula(formula: string, decimalSeparator: string): string {
  const separators = decimalSeparator === ',' ? DECIMAL_COMMA : ENGLISH;
  let isInArray = false;
  return formula.replace(PARTS, (part) => {
    if (part.startsWith('"')) return part;
    if (part === '{' || part === '}') {
      isInArray = part === '{';
      return part;
    }
    if (part === ',') return isInArray ? separators.column : separators.argument;
    return part.replace('.', separators.decimal);
  });
}
