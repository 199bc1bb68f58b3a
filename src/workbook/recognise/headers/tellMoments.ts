import { withBookYears } from './bookYears';
import type { HeaderRow } from './findHeaderRows';
import { withForecasts } from './forecasts';
import { withShortYears } from './shortYears';

/**
 * Tells of when the columns of a header are, where the columns beside them or the texts around them say it.
 *
 * @param readIn the year of today, after which nothing was counted; undefined where that is not known.
 */
export const tellMoments = (header: HeaderRow, readIn?: number): HeaderRow =>
  withForecasts(withBookYears(withShortYears(header)), readIn);
