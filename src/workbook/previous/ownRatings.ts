import { ALL_LOCALES } from '../../locale';
import { ELEMENTS, type Rating } from '../../method';
import { pairKey, type OwnRating } from '../analysis/analyseEcosystem';
import type { PreviousSheet } from './previousSheet';

/**
 * The ratings the analyst wrote in her own column of the sheet Evidence. What the sheet's formula does not
 * know as a rating is left out here too, so that the advice and the sheet say the same.
 */
export function ownRatings(evidence: PreviousSheet | undefined): OwnRating[] {
  return (evidence?.rows ?? []).flatMap((row) => {
    const rating = ratingOf(row.own.get('ownRating'));
    const element = ELEMENTS.find((candidate) => row.key.endsWith(pairKey('', candidate)));
    if (!rating || !element) return [];
    return [{ subject: row.key.slice(0, -pairKey('', element).length), element, rating }];
  });
}

function ratingOf(content: unknown): Rating | undefined {
  if (typeof content !== 'string') return undefined;
  const word = content.toLowerCase();
  return (['strong', 'neutral', 'weak'] as const).find((rating) =>
    ALL_LOCALES.some((locale) => locale.terms.ratings[rating] === word),
  );
}
