const SEPARATOR = /\s*(?:[,;/+&\n]|(?<![\p{L}\p{N}-])(?:en|and)(?![\p{L}\p{N}]))\s*/gu;

/**
 * The names in a text that lists several: `Maak, zorg en bouw`. A name that is known may hold a comma or an
 * `en` itself (`Detailhandel en horeca`); the longest that is known counts. What stands between known names is
 * one name, known or not; a text in which nothing is known is one name as a whole.
 */
export function severalNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const pieces: { readonly from: number; readonly to: number }[] = [];
  let from = 0;
  for (const found of text.matchAll(SEPARATOR)) {
    if (found.index > from) pieces.push({ from, to: found.index });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ from, to: text.length });
  const names: string[] = [];
  let hasKnown = false;
  let unknown: { readonly from: number; readonly to: number } | null = null;
  const closeUnknown = (): void => {
    if (unknown) names.push(text.slice(unknown.from, unknown.to).trim());
    unknown = null;
  };
  for (let first = 0; first < pieces.length;) {
    const { from: begin } = pieces[first]!;
    let last = pieces.length - 1;
    while (last >= first && !isKnown(text.slice(begin, pieces[last]!.to).trim())) last -= 1;
    if (last < first) {
      const open: { readonly from: number } = unknown ?? pieces[first]!;
      unknown = { from: open.from, to: pieces[first]!.to };
      first += 1;
      continue;
    }
    closeUnknown();
    hasKnown = true;
    names.push(text.slice(begin, pieces[last]!.to).trim());
    first = last + 1;
  }
  closeUnknown();
  return hasKnown ? names : [text.trim()];
}
