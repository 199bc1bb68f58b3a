import { plainText } from '../words/text';

const TOTAL =
  /^(?:(?:eind|sub|grand|sub-)\s?-?)?(?:totaal|totalen|total|totals|som|sum)(?![\p{L}])|(?:^|\s)(?:totaal|total)$|^(?:alle|all) (?:sectoren|bedrijfstakken|economische activiteiten|activiteiten|branches|sectors|industries|economic activities|activities|sbi)|^(?:hele|gehele|totale|whole|total|entire) (?:economie|economy|werkgelegenheid|employment)|^economie totaal|^a-[su]\b|^t\d{6}$/u;
/** Words for all rows together, which beside a code may describe what it holds. */
const TOGETHER =
  /^(?:alles|alle|samen|te ?zamen|gezamenlijk|opgeteld|optelling|optelsom|tot|\u03c3|(?:alle|all) (?:banen|vestigingen|werknemers|rijen|jobs|establishments|employees|employment|rows)|all|overall|altogether|together)$/u;
const SUBTOTAL = /^sub[\s-]?tota/;
const MEAN =
  /^(?:(?:ongewogen|gewogen|unweighted|weighted)\s)?(?:gemiddelde|gemiddeld|gem\.?|mean|average|mediaan|median)(?![\p{L}])/u;
/** What is counted of an area as a whole, or when it was counted. */
const FACT =
  /^(?:(?:aantal|totaal|totale|total|number of) )?(?:inwoners|inwonertal|bevolking|bevolkingsomvang|(?:potentiele |werkzame )?beroepsbevolking|huishoudens|woningen|werklozen|werkzoekenden|leerlingen|studenten|oppervlakte|inhabitants|population|labou?r force|households|dwellings|unemployed|students|bbp|brp|gdp|peildatum|datum|jaar|date|year)(?: (?:(?:op|per|in|van|on|at|of) )?\d.*| ?\(.*\))?$/;
/** A figure that is worked out from the other rows. */
const STATISTIC =
  /^(?:max(?:imum)?|min(?:imum)?|st(?:d|and)?\.? ?dev(?:iat(?:ie|ion))?|standaard ?(?:afwijking|deviatie)|standard deviation|spreiding|varian(?:tie|ce)|range|modus|(?:(?:idem|ditto|in|als|as|het) )*(?:%|procent|percent(?:age)?)(?![\p{L}]).*|(?:aandeel|share|groei|growth|mutatie|verschil|change|difference)(?: (?:in|van|t\.?o\.?v|of|sinds|since|vs)(?![\p{L}]).*| ?\(?%.*)?)$/u;
/** What a pivot table calls a row that has no name. */
const NO_NAME = /^\((?:leeg|lege|blank|empty)\)$/;
const LETTERS_APART = /^\p{L}(?: \p{L}){3,}$/u;
const FOOTNOTE =
  /^(?:bron|source|noot|note|notes|nb|n\.b\.|let op|toelichting|opmerking|remark|peildatum|cijfers|voetnoot|footnote|definitie|\u00a9|\*|\u2020|\d\)|\(\d\)|\[\d\]|[\u00b9\u00b2\u00b3])/;

/** `apart`: a fact of the area as a whole, or a statistic of the other rows. */
export type RowKind = 'row' | 'total' | 'mean' | 'apart';

/** Whether a row's label names a total or a mean of the other rows, or something else, rather than one of them. */
export function rowKindOf(label: string): RowKind {
  const shown = plainText(label).replace(/[:.]$/, '');
  const plain = LETTERS_APART.test(shown) ? shown.replace(/ /g, '') : shown;
  if (FACT.test(plain) || STATISTIC.test(plain)) return 'apart';
  return TOGETHER.test(plain) ? 'total' : kindByWords(plain);
}

function kindByWords(plain: string): RowKind {
  if (TOTAL.test(plain)) return 'total';
  return MEAN.test(plain) ? 'mean' : 'row';
}

/** The same by a description beside a row's name, which tells less. */
export const kindOfDescription = (text: string): RowKind => kindByWords(plainText(text).replace(/[:.]$/, ''));

/** Whether a text in the place of a name says that there is none. */
export const saysNoName = (label: string): boolean => NO_NAME.test(plainText(label));

/** A subtotal is set apart like a total, but is never the total of the table. */
export const isSubtotal = (label: string): boolean => SUBTOTAL.test(plainText(label));

/** A total that names only the total, so without an area or a part of the economy. */
export const isPlainTotal = (label: string): boolean =>
  /^(?:eind)?(?:totaal|total|grand total|som|alle sectoren|all sectors)$/.test(plainText(label));

/** `2) herzien`: a mark that a footnote begins with, which a numbered list of sectors has too. */
const FOOTNOTE_MARK = /^\s*(?:\d{1,2}\)|\(\d{1,2}\)|\[\d{1,2}\]|[\u00b9\u00b2\u00b3])/;

/** Whether a text begins with the mark of a footnote. */
export const beginsWithMark = (text: string): boolean => FOOTNOTE_MARK.test(text);

/** A line between the rows of a table that explains it, which is more than a name that begins like one. */
export const isNote = (text: string): boolean =>
  isFootnote(text) && (/^\s*[^\p{L}]|:/u.test(text) || text.trim().length > 40);

/** A line below a table that explains it. */
export function isFootnote(text: string): boolean {
  const line = text.trim().toLowerCase();
  return FOOTNOTE.test(line) || line.length > 80;
}
