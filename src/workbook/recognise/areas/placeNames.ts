import { isOnlyTotal } from '../headers/columnName';
import { headerMeaning } from '../headers/headerRole';
import { sectorNamed } from '../codes/sectorNamed';
import { isMunicipality } from './municipalityNames';

/** `Kern A`, `wijk 3`, `Gemeente Delft`. */
const KIND_OF_PLACE =
  /^(?:gemeente|wijk|buurt|stadsdeel|kern|district|dorp|deelgemeente|municipality|neighbourhood)\s+\S/i;
/** `Bergen op Zoom`, `Hof van Twente`: every word is written as a name, but for those that join them. */
const WRITTEN_AS_NAME =
  /^(?:'[st]-?\s?)?\p{Lu}\p{Ll}[\p{L}'.-]*(?:[ /-]+(?:(?:aan|bij|op|van|in|de|den|der|het|en|the|and|of)|\p{Lu}[\p{L}'.-]*))*(?: ?\([^)]*\))?$/u;
/** Words for when and how, which a header may begin with a capital. */
const OF_MOMENTS =
  /^(?:nu|now|toen|then|heden|huidige?|current|actueel|laatste|latest|recent|nieuwe?|new)(?![\p{L}-])/iu;

/** Whether a name that stands beside what a column counts may be that of a place. */
export function mayBePlace(name: string): boolean {
  if (isMunicipality(name) || KIND_OF_PLACE.test(name)) return true;
  if (!WRITTEN_AS_NAME.test(name) || OF_MOMENTS.test(name)) return false;
  const { partial, earlier, otherCount, derivation } = headerMeaning(name);
  return (
    !partial && !earlier && !otherCount && !derivation && !isOnlyTotal(name) && sectorNamed(name) === null
  );
}

/** Whether all of some names, of which there are two at least, may be those of places. */
export const arePlaces = (names: readonly string[]): boolean =>
  new Set(names).size > 1 && names.every(mayBePlace);
