/**
 * What a section of SBI 2008 is called, by its letter, in Dutch or English. SBI 2025 has the same ones one letter
 * further on, since its section K (telecommunication, programming) is new.
 *
 * Source: NACE Rev. 2, Regulation (EC) 1893/2006, annex I, and NACE Rev. 2.1, Regulation (EU) 2023/137, annex.
 */
const NAMES_IN_2008: Readonly<Record<string, RegExp>> = {
  K: /financi|verzeker|insuranc/i,
  L: /onroerend|vastgoed|real estate/i,
  O: /openbaar bestuur|overheid|public administration/i,
  P: /onderwijs|education/i,
  Q: /zorg|health/i,
  R: /cultuur|kunst|sport|recreati|\barts\b/i,
  T: /huishoud|household/i,
  U: /extraterritori/i,
};

const NEW_SECTION = /telecom|programm/i;
const SECTION = /^([A-V])(?:$|[\s.:-])/;

const nextLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

/** Of which version of the SBI a row is by the letter of its section and the name beside it; null for either. */
function versionOf(text: string): 2008 | 2025 | null {
  const letter = SECTION.exec(text.trim())?.[1];
  if (letter === undefined) return null;
  if (letter === 'V' || (letter === 'K' && NEW_SECTION.test(text))) return 2025;
  const name = text.trim().slice(1);
  if (NAMES_IN_2008[letter]?.test(name)) return 2008;
  const isMoved = Object.entries(NAMES_IN_2008).some(
    ([old, names]) => nextLetter(old) === letter && names.test(name),
  );
  return isMoved ? 2025 : null;
}

/**
 * The rows that show that sections are those of SBI 2025, each a letter with the name beside it; none where as
 * many rows show that they are of SBI 2008.
 */
export function sectionsOf2025(rows: readonly string[]): readonly string[] {
  const recent = rows.filter((row) => versionOf(row) === 2025);
  return recent.length > rows.filter((row) => versionOf(row) === 2008).length ? recent : [];
}
