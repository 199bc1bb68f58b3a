import { decisionOf } from './decisionWord';
import type { PreviousSheet } from './previousSheet';

/**
 * The rows of the sheet Recommendations that she decided against, by their key. Any other word there is hers,
 * and is no decision against it.
 */
export function ownRefusals(recommendations: PreviousSheet | undefined): ReadonlySet<string> {
  const refused = (recommendations?.rows ?? []).filter(({ own }) => {
    const written = own.get('decision');
    return written !== undefined && decisionOf(written) === false;
  });
  return new Set(refused.map(({ key }) => key));
}
