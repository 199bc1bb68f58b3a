/** A list written as one text, which reads and compares better than a column of quotes. */
export const words = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);

/** How a word of the vocabulary is looked for in a header. */
export interface WordList {
  /** Whole words or phrases. */
  readonly words: readonly string[];
  /** Parts of words, for compounds: `banengroei`, `voltijdbanen`. */
  readonly stems: readonly string[];
}

export const list = (whole: readonly string[], stems: readonly string[] = []): WordList => ({
  words: whole,
  stems,
});
