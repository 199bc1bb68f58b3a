export interface Call {
  readonly id: string;
  /** An array constant by row, a lone value as one cell, null for an argument that is left out. */
  readonly args: (unknown[][] | null)[];
}

/** Reads `=REGIO.NAME({1,2;3,4},"text",,5)`: the constants that worked examples are made of. */
export function readFormula(formula: string): Call {
  const match = /^=REGIO\.([A-Z_]+)\((.*)\)$/.exec(formula);
  if (!match) throw new Error(`not a call: ${formula}`);
  return { id: match[1]!, args: splitOutside(match[2]!, ',').map(readArgument) };
}

function readArgument(text: string): unknown[][] | null {
  const bare = text.trim();
  if (bare === '') return null;
  if (!bare.startsWith('{')) return [[readConstant(bare)]];
  return splitOutside(bare.slice(1, -1), ';').map((row) =>
    splitOutside(row, ',').map((cell) => readConstant(cell)),
  );
}

function readConstant(text: string): unknown {
  const bare = text.trim();
  if (/^".*"$/.test(bare)) return bare.slice(1, -1).replace(/""/g, '"');
  const number = Number(bare);
  if (bare === '' || Number.isNaN(number)) throw new Error(`not a constant: ${text}`);
  return number;
}

function splitOutside(text: string, separator: string): string[] {
  const parts = [''];
  let isQuoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && character === '{') depth++;
    if (!isQuoted && character === '}') depth--;
    if (character === separator && !isQuoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
