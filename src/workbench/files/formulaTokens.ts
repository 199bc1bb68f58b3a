/** A piece of a formula; only `function`, `name`, `cell` and `range` ever change in translation. */
export interface FormulaToken {
  readonly kind: 'text' | 'sheet' | 'bracket' | 'function' | 'name' | 'cell' | 'number' | 'error' | 'other';
  readonly text: string;
}

const CELL = /^\$?[A-Za-z]{1,3}\$?[0-9]{1,7}$/;
const WORD = /[A-Za-z0-9_.$\\?\u0080-\uffff]/;

/** The end of a piece between quotes, where a doubled quote stands for the quote itself. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] === quote) {
      if (formula[at + 1] !== quote) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return formula.length;
}

/** The end of `[...]`, which can be nested and escapes its own signs with an apostrophe. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/**
 * Cuts a formula into pieces that joined give the same formula: enough to find functions, names and references
 * outside texts, sheet names and table references. It does not judge whether the formula makes sense.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (kind: FormulaToken['kind'], end: number): void => {
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  };
  while (at < formula.length) {
    const letter = formula[at]!;
    if (letter === '"') {
      take('text', endOfQuoted(formula, at, '"'));
    } else if (letter === "'") {
      take('sheet', endOfQuoted(formula, at, "'"));
    } else if (letter === '[') {
      take('bracket', endOfBracket(formula, at));
    } else if (letter === '#') {
      const error = /^#(?:N\/A|DIV\/0!|[A-Z]+[!?])/i.exec(formula.slice(at, at + 20));
      take(error ? 'error' : 'other', at + (error ? error[0].length : 1));
    } else if (WORD.test(letter)) {
      let end = at;
      while (end < formula.length && WORD.test(formula[end]!)) end += 1;
      const number = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![A-Za-z_:$])/.exec(formula.slice(at));
      const word = formula.slice(at, end);
      if (number && number[0].length >= word.length) take('number', at + number[0].length);
      else if (formula[end] === '(') take('function', end);
      else if (formula[end] === '!') take('sheet', end);
      else take(CELL.test(word) ? 'cell' : 'name', end);
    } else {
      take('other', at + 1);
    }
  }
  return tokens;
}
