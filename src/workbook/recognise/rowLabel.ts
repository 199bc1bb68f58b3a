import { plainText } from './text';

const TOTAL =
  /^(?:(?:eind|sub|grand|sub-)\s?-?)?(?:totaal|totalen|total|totals|som|sum)(?![\p{L}])|(?:^|\s)(?:totaal|total)$|^(?:alle|all) (?:sectoren|bedrijfstakken|economische activiteiten|activiteiten|branches|sectors|industries|economic activities|activities|sbi)|^(?:hele|gehele|totale|whole|total|entire) (?:economie|economy|werkgelegenheid|employment)|^economie totaal|^a-[su]\b|^t\d{6}$/u;
const SUBTOTAL = /^sub[\s-]?tota/;
const MEAN =
  /^(?:(?:ongewogen|gewogen|unweighted|weighted)\s)?(?:gemiddelde|gemiddeld|gem\.?|mean|average|mediaan|median)(?![\p{L}])/u;
const FOOTNOTE =
  /^(?:bron|source|noot|note|notes|nb|n\.b\.|let op|toelichting|opmerking|remark|peildatum|cijfers|voetnoot|footnote|definitie|\*|\u2020|\d\)|\(\d\)|\[\d\]|[\u00b9\u00b2\u00b3])/;

export type RowKind = 'row' | 'total' | 'mean';

/** Whether a row's label names a total or a mean of the other rows rather than one of them. */
export function rowKindOf(label: string): RowKind {
  const plain = plainText(label).replace(/[:.]$/, '');
  if (TOTAL.test(plain)) return 'total';
  return MEAN.test(plain) ? 'mean' : 'row';
}

/** A subtotal is set apart like a total, but is never the total of the table. */
export const isSubtotal = (label: string): boolean => SUBTOTAL.test(plainText(label));

/** A total that names only the total, so without an area or a part of the economy. */
export const isPlainTotal = (label: string): boolean =>
  /^(?:eind)?(?:totaal|total|grand total|som|alle sectoren|all sectors)$/.test(plainText(label));

/** A line between the rows of a table that explains it, which is more than a name that begins like one. */
export const isNote = (text: string): boolean =>
  isFootnote(text) && (/^\s*[^\p{L}]|:/u.test(text) || text.trim().length > 40);

/** A line below a table that explains it. */
export function isFootnote(text: string): boolean {
  const line = text.trim().toLowerCase();
  return FOOTNOTE.test(line) || line.length > 80;
}
