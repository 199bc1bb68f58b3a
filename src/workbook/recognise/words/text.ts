/** Invisible characters that word processors and PDF copies leave behind: soft hyphen, zero-width marks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SUPERSCRIPTS = /[\u00b9\u00b2\u00b3\u2070-\u207f]+/g;
const FOOTNOTE_AT_END = /(?:[*\u2020\u2021]|[[(]\d{1,2}[\])]|\s\d{1,2}\))$/;
/** No mark of a footnote is longer. */
const LONGEST_MARK = 4;
/** A word broken off at the end of a line; "import- en export" is not one. */
const BROKEN_WORD = /(\p{L})-\s+(?!(?:en|of|and|or|und|tot)\b)(?=\p{Ll})/gu;
/** Words, digits and single spaces: nothing to do, which holds for nearly every cell. */
const ORDINARY = /^[\w.,%&()/]+(?: [\w.,%&()/]+)*$/;
const DIACRITICS = /[\u0300-\u036f]/g;

/** The text on one line as a reader sees it: broken words joined, every run of white space one space. */
export function displayText(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(BROKEN_WORD, '$1').trim();
}

/** The text without footnote marks: `Banen 2018*`, `Overheid ¹`, `Zorg 1)`. */
export function withoutFootnoteMarks(text: string): string {
  let rest = text.replace(SUPERSCRIPTS, '').trim();
  // Mark by mark: one pattern for all of them takes for ever on a long row of asterisks.
  for (;;) {
    const mark = FOOTNOTE_AT_END.exec(rest.slice(-LONGEST_MARK));
    if (!mark) return rest;
    rest = rest.slice(0, -mark[0].length).trimEnd();
  }
}

/**
 * What texts are compared by: lower case, no diacritics, no footnote marks, single spaces.
 * `Agrofood &  Tuinbouw*` and `agrofood & tuinbouw` come to the same.
 */
export function plainText(text: string): string {
  const shown = withoutFootnoteMarks(displayText(text));
  return shown
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
