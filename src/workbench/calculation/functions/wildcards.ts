const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Whether a text holds `*`, `?` or an escaping `~`. */
export function hasWildcards(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** The source of a regular expression for Excel's wildcards: `*` any text, `?` one sign, `~` takes the next sign as it is. */
export function wildcardSource(pattern: string): string {
  let source = '';
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = pattern[index]!;
    const next = pattern[index + 1];
    if (sign === '~' && next !== undefined && '*?~'.includes(next)) {
      source += next.replace(SPECIAL, '\\$&');
      index += 1;
    } else if (sign === '*') source += '[^]*';
    else if (sign === '?') source += '[^]';
    else source += sign.replace(SPECIAL, '\\$&');
  }
  return source;
}

/** Matches a whole text against a pattern with wildcards; case makes no difference. */
export function wildcardPattern(pattern: string): RegExp {
  return new RegExp(`^${wildcardSource(pattern)}$`, 'i');
}
