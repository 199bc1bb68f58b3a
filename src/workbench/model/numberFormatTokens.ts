/** One piece of a section of a number format. */
export interface Token {
  readonly kind: 'literal' | 'digits' | 'percent' | 'exponent' | 'text' | 'unknown';
  readonly text: string;
}

/** Quoted text, an escaped character, or a bracketed part. */
const OPAQUE = /"[^"]*"|\\.|\[[^\]]*\]/y;

function opaqueAt(format: string, at: number): string | undefined {
  OPAQUE.lastIndex = at;
  return OPAQUE.exec(format)?.[0];
}

/** Splits at the semicolons that are not part of a text. */
export function splitSections(format: string): string[] {
  const sections: string[] = [''];
  for (let at = 0; at < format.length;) {
    const opaque = opaqueAt(format, at);
    const piece = opaque ?? format.charAt(at);
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
    at += piece.length;
  }
  return sections;
}

const LITERALS = /[ $+\-/():!^&'~{}<>=€£¥\u00A0▲▼●]/;

/** Reads one section, its condition and colour already taken off. */
export function tokenize(section: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < section.length;) {
    const { token, length } = tokenAt(section, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function tokenAt(section: string, at: number): { token: Token; length: number } {
  const opaque = opaqueAt(section, at);
  if (opaque) {
    const isText = opaque.startsWith('"');
    const currency = /^\[\$([^-\]]*)(?:-[^\]]*)?\]$/.exec(opaque)?.[1];
    if (opaque.startsWith('[') && currency === undefined)
      return { token: { kind: 'unknown', text: opaque }, length: opaque.length };
    const text = currency ?? (isText ? opaque.slice(1, -1) : opaque.slice(1));
    return { token: { kind: 'literal', text }, length: opaque.length };
  }
  const digits = /^[0#?.,]+/.exec(section.slice(at))?.[0];
  if (digits) return { token: { kind: 'digits', text: digits }, length: digits.length };
  const char = section.charAt(at);
  // `_)` leaves the width of a character; `*x` fills the cell: neither shows in plain text but as a space or nothing.
  if (char === '_') return { token: { kind: 'literal', text: ' ' }, length: 2 };
  if (char === '*') return { token: { kind: 'literal', text: '' }, length: 2 };
  if (char === '%') return { token: { kind: 'percent', text: '%' }, length: 1 };
  if (char === '@') return { token: { kind: 'text', text: '@' }, length: 1 };
  if (/^E[+-]/i.test(section.slice(at)))
    return { token: { kind: 'exponent', text: section.slice(at, at + 2) }, length: 2 };
  if (LITERALS.test(char)) return { token: { kind: 'literal', text: char }, length: 1 };
  return { token: { kind: 'unknown', text: char }, length: 1 };
}
