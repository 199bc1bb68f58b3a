import type { Locale } from '../../locale';

/** What the lists say about one function. */
export interface FunctionText {
  readonly about: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface FunctionGroup {
  readonly title: string;
  readonly functions: readonly (readonly [id: string, text: FunctionText])[];
}

/** Without case and accents, and with the parts of a name as words. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[_-]/g, ' ')
    .toLowerCase();

/** The functions of which the name, the description or the group has every word that is sought; all of them for none. */
export function foundFunctions({ functions }: Locale, sought: string): readonly FunctionGroup[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return Object.values(functions.groups)
    .map(({ title, list }) => ({
      title,
      functions: Object.entries<FunctionText>(list).filter(([id, { about }]) => {
        const text = plain(`${id} ${about} ${title}`);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((group) => group.functions.length > 0);
}

export const countFunctions = (groups: readonly FunctionGroup[]): number =>
  groups.reduce((count, group) => count + group.functions.length, 0);
