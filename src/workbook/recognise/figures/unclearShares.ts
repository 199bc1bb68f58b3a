import type { Finding } from '../../findings';
import type { Figure } from '../../input';
import { divisorOfShares } from './referenceColumn';

/**
 * The findings of texts such as `12.345` that come to shares of a whole when the mark stands before decimals,
 * and to jobs of the reference area when it does not; none where they can only be jobs.
 */
export function unclearShares(figures: readonly Figure[], findings: readonly Finding[]): readonly Finding[] {
  const unclear = findings.filter(({ message }) => message.kind === 'ambiguousNumbers');
  const decimals = unclear.flatMap(({ place, message }) =>
    message.kind === 'ambiguousNumbers' && figures.some((figure) => figure.place === place)
      ? [message.decimal]
      : [],
  );
  const values = [...figures.flatMap(({ value }) => (value === null ? [] : [value])), ...decimals];
  const sum = values.reduce((added, value) => added + value, 0);
  return decimals.length > 0 && divisorOfShares([sum], Math.max(...values)) !== null ? unclear : [];
}
