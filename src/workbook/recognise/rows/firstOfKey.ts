import { cellAddress } from '../../address';
import type { Finding } from '../../findings';
import type { SourcedText } from '../../input';

/**
 * Whether a key stands in a table for the first time. Of two rows with one key the first counts; of the other a
 * finding says so, with the cell of the first.
 */
export function isFirstOfKey(
  seen: Map<string, SourcedText>,
  key: string,
  name: SourcedText,
  findings: Finding[],
): boolean {
  const earlier = seen.get(key);
  if (!earlier) {
    seen.set(key, name);
    return true;
  }
  const first = cellAddress(earlier.place.row, earlier.place.column);
  const message = { kind: 'duplicateKey', label: name.text, first } as const;
  findings.push({ severity: 'problem', place: name.place, message });
  return false;
}
