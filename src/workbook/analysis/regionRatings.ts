import { elementRating, type Element, type Rating, type Scale } from '../../method';
import type { IndicatorTable } from '../input';
import type { ParameterValues } from '../plans/parameters';

/** The key of the region as a whole among those of sectors and clusters, on the sheets. */
export const REGION_KEY = 'region:whole';

/** An element with one value for the whole region, against the reference area. */
export interface RegionRating {
  readonly element: Element;
  /** Her table has a value for the reference area to compare with. */
  readonly hasReference: boolean;
  readonly fromIndicator: Rating | null;
  /** Her own rating, otherwise that of the indicator. */
  readonly applied: Rating | null;
}

/**
 * Rates the region as a whole on each element that was measured for it alone. No sector gets a rating from it.
 *
 * On the ratio scale the band is that of ratios. On the interval scale a band is in standard deviations, which
 * two values do not have: there above the reference is strong and below it is weak.
 *
 * @param own her own ratings of the region, by element.
 */
export function regionRatings(
  table: IndicatorTable | null,
  own: ReadonlyMap<Element, Rating>,
  parameters: Pick<ParameterValues, 'ratioBand'>,
): readonly RegionRating[] {
  return (table?.regional ?? []).map(({ element, scale, value, reference }) => {
    const fromIndicator = ratingOf(value.value, reference?.value ?? null, scale, parameters.ratioBand);
    return {
      element,
      hasReference: reference !== null,
      fromIndicator,
      applied: own.get(element) ?? fromIndicator,
    };
  });
}

function ratingOf(region: number | null, whole: number | null, scale: Scale, band: number): Rating | null {
  if (region === null || whole === null || (scale === 'ratio' && whole === 0)) return null;
  // Above the mean of the two is above the other.
  const [[rating]] = (
    scale === 'ratio'
      ? elementRating([[region]], scale, band, { mean: whole })
      : elementRating([[region], [whole]], 'ratio', 0)
  ) as [[Rating]];
  return rating;
}
