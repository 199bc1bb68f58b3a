import { sectorIdOfName } from '../../../method/classification/sectors';

const TOTAL_OF = /^\s*tota(?:al|l)\s+(?:(?:van|voor|of|for)\s+)?(?=\p{L})/iu;
const TOTAL = /[\s,:-]+tota(?:al|l)[\s:.]*$/iu;

/** The name of the sector in `Overheid totaal`, which is no total of the table; null in that of another total. */
export function sectorOfTotal(label: string): string | null {
  const name = label.replace(TOTAL_OF, '').replace(TOTAL, '').trim();
  return name !== label.trim() && sectorIdOfName(name) !== undefined ? name : null;
}
