/** `3. Bouw`, `4 Zorg`, `b) Horeca`: what a list numbers its lines with. A code has more digits, or a dot between them. */
const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\d{1,2}(?=\s))\s*(?=\p{L}{2})/iu;

export const withoutNumber = (label: string): string => label.replace(NUMBER, '');

/** The names of a list without their numbers, where most of them have one; else as they are. */
export function withoutNumbers(labels: readonly string[]): readonly string[] {
  const bare = labels.map(withoutNumber);
  const numbered = bare.filter((text, at) => text !== labels[at]).length;
  return numbered > 1 && numbered * 2 > labels.length ? bare : labels;
}
