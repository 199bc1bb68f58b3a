import { plainText } from '../words/text';

const BEFORE = /^\s*(?:sub-?\s?)?tota(?:al|l)[\s:]+(?:(?:van|voor|of|for)\s+)?(?=\p{L})/iu;
const BEHIND = /[\s,:-]+(?:sub-?\s?)?tota(?:al|l)[\s:.]*$/iu;

/** The name in `Totaal Bouw` and `Bouw Total`, made plain and whatever it is; null in any other text. */
export function nameInTotal(label: string): string | null {
  const name = label.replace(BEFORE, '').replace(BEHIND, '').trim();
  return name === label.trim() || name === '' ? null : plainText(name);
}
