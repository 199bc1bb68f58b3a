import { ALL_LOCALES } from '../../locale';
import { ELEMENTS, type Rating } from '../../method';
import { pairKey, type OwnRating } from '../analysis/analyseEcosystem';
import type { Finding } from '../findings';
import { OWN_RATING_COLUMN_ID } from '../plans/columns';
import type { CellContent } from '../sheetPlan';
import { contentText, type PreviousSheet } from './previousSheet';

export interface OwnRatings {
  readonly ratings: readonly OwnRating[];
  /** Words in her column that are no rating. */
  readonly findings: readonly Finding[];
}

/**
 * The ratings the analyst wrote in her own column of the sheet Evidence. What the sheet's formula does not
 * know as a rating counts for nothing here too, so that the advice and the sheet say the same.
 */
export function ownRatings(evidence: PreviousSheet | undefined): OwnRatings {
  const ratings: OwnRating[] = [];
  const findings: Finding[] = [];
  evidence?.rows.forEach((row, index) => {
    const written = row.own.get(OWN_RATING_COLUMN_ID);
    if (written === undefined) return;
    const rating = ratingOf(written);
    const element = ELEMENTS.find((candidate) => row.key.endsWith(pairKey('', candidate)));
    if (!rating) findings.push(unknownRating(evidence, index, contentText(written)));
    else if (element)
      ratings.push({ subject: row.key.slice(0, -pairKey('', element).length), element, rating });
  });
  return { ratings, findings };
}

function unknownRating(
  { sheetName, tableArea, ownColumnIds }: PreviousSheet,
  index: number,
  found: string,
): Finding {
  const column = tableArea.column + ownColumnIds.indexOf(OWN_RATING_COLUMN_ID);
  const place = { sheet: sheetName, row: tableArea.row + 1 + index, column };
  return { severity: 'problem', place, message: { kind: 'unknownRating', found } };
}

function ratingOf(content: CellContent): Rating | undefined {
  if (typeof content !== 'string') return undefined;
  const word = content.toLowerCase();
  return (['strong', 'neutral', 'weak'] as const).find((rating) =>
    ALL_LOCALES.some((locale) => locale.terms.ratings[rating] === word),
  );
}
