import { invalidArgument } from '../../protocol/hostError';
import { shownSheetName } from './areas';

/**
 * Refuses a formula Excel could not read; answers it as Excel keeps it: names of functions and cells in capitals,
 * sheet names quoted only where they must be.
 */
export function requireFormula(formula: string): string {
  const reader = new FormulaReader(formula);
  const canonical = reader.read();
  if (canonical === undefined)
    throw invalidArgument(`There is a problem with this formula: ${formula.slice(0, 200)}`);
  return canonical;
}

const SPACE = /\s+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/iy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const PLAIN_SHEET = /(?:\[[^\]]+\])?([\p{L}_][\p{L}\p{N}_.]*)(?::[\p{L}_][\p{L}\p{N}_.]*)?!/uy;
const ROWS = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy;
const COLUMNS = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/iuy;
const CELL = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/iuy;
const FUNCTION = /([\p{L}_][\p{L}\p{N}_.]*)\(/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const BINARY = /<=|>=|<>|[-+*/^&=<>:]/y;

/** Deeper nesting than Excel's 64 levels is refused. */
const DEEPEST = 64;

/** Reads a formula by Excel's grammar, once from left to right, and writes down what it read. */
class FormulaReader {
  private at = 1;
  private out = '=';
  private depth = 0;

  constructor(private readonly text: string) {}

  read(): string | undefined {
    if (!this.expression() || this.at !== this.text.length) return undefined;
    return this.out;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  /** Takes what a pattern matches, written as it is or as given. */
  private take(pattern: RegExp, write: (found: RegExpExecArray) => string = (found) => found[0]): boolean {
    const found = this.match(pattern);
    if (!found) return false;
    this.at += found[0].length;
    this.out += write(found);
    return true;
  }

  private takeText(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    this.out += text;
    return true;
  }

  private space(): boolean {
    return this.take(SPACE);
  }

  private expression(): boolean {
    if (!this.operand()) return false;
    for (;;) {
      const spaced = this.space();
      if (this.takeText('%') || this.takeText('#')) continue;
      if (this.take(BINARY)) {
        if (!this.operand()) return false;
        continue;
      }
      // Two references with a space between them meet.
      if (spaced && this.startsReference() && this.reference()) continue;
      return true;
    }
  }

  private operand(): boolean {
    this.space();
    while (this.take(/[-+@]/y)) this.space();
    if (this.take(STRING) || this.take(ERROR, upper)) return true;
    if (this.takeText('{')) return this.constants();
    if (this.takeText('(')) return this.parenthesis();
    // `2:9` before `2`: whole rows look like a number.
    return this.startsReference() ? this.reference() : this.take(NUMBER, upper);
  }

  private startsReference(): boolean {
    return (
      [QUOTED_SHEET, PLAIN_SHEET, ROWS, NAME, CELL, COLUMNS].some(
        (pattern) => this.match(pattern) !== null,
      ) || this.text[this.at] === '['
    );
  }

  private reference(): boolean {
    const hasSheet =
      this.take(QUOTED_SHEET, (found) => `${quotedWhereNeeded(found[1] ?? '')}!`) || this.take(PLAIN_SHEET);
    if (this.take(ROWS) || this.take(COLUMNS, upper) || this.take(CELL, upper)) return true;
    if (hasSheet && this.take(ERROR, upper)) return true;
    if (this.match(FUNCTION)) return this.call();
    const isConstant = this.match(NAME)?.[0].match(/^(true|false)$/i);
    const named = isConstant ? this.take(NAME, upper) : this.take(NAME);
    if (this.text[this.at] === '[') return this.structured();
    return named;
  }

  private call(): boolean {
    this.take(FUNCTION, upper);
    return this.nested(() => {
      for (;;) {
        this.space();
        // An argument may be left out.
        if (!this.atSeparator() && !this.expression()) return false;
        if (this.takeText(')')) return true;
        if (!this.takeText(',')) return false;
      }
    });
  }

  private atSeparator(): boolean {
    const next = this.text[this.at];
    return next === ',' || next === ')';
  }

  private parenthesis(): boolean {
    return this.nested(() => {
      do {
        if (!this.expression()) return false;
      } while (this.takeText(','));
      return this.takeText(')');
    });
  }

  private nested(read: () => boolean): boolean {
    this.depth += 1;
    const done = this.depth <= DEEPEST && read();
    this.depth -= 1;
    return done;
  }

  private constants(): boolean {
    do {
      this.space();
      this.take(/[-+]/y);
      const one =
        this.take(STRING) ||
        this.take(ERROR, upper) ||
        this.take(NUMBER, upper) ||
        this.take(/TRUE|FALSE/iy, upper);
      if (!one) return false;
      this.space();
    } while (this.take(/[,;]/y));
    return this.takeText('}');
  }

  /** `Table[[#Headers],[Jobs]]`: brackets that match; an apostrophe escapes. */
  private structured(): boolean {
    let depth = 0;
    for (let at = this.at; at < this.text.length; at += 1) {
      const char = this.text[at];
      if (char === "'") at += 1;
      else if (char === '[') depth += 1;
      else if (char === ']') depth -= 1;
      if (depth === 0) {
        this.out += this.text.slice(this.at, at + 1);
        this.at = at + 1;
        return true;
      }
    }
    return false;
  }
}

const upper = (found: RegExpExecArray): string => found[0].toUpperCase();

function quotedWhereNeeded(inner: string): string {
  const name = inner.replace(/''/g, "'");
  // A workbook in brackets, or two sheets with a colon, keep their quotes.
  return /[[\]:]/.test(name) ? `'${inner}'` : shownSheetName(name);
}
