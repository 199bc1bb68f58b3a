/** The library carries no types; these are the parts the calculation uses. */
declare module 'fast-formula-parser/grammar/lexing' {
  const lexer: { lex(text: string): { readonly tokens: readonly unknown[] } };
  export = lexer;
}

declare module 'fast-formula-parser/grammar/parsing' {
  /** The grammar: it calls `context` and `utils` for every construct it recognises and hands on what they answer. */
  export class Parser {
    constructor(context: object, utils: object);
    input: readonly unknown[];
    readonly errors: readonly unknown[];
    formulaWithBinaryOp(): unknown;
  }
}

declare module 'fast-formula-parser/ssf/ssf' {
  const formatter: { format(pattern: string, value: number | string | boolean): string };
  export = formatter;
}
