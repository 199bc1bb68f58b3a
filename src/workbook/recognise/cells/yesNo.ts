import type { GridCell } from './grid';
import { plainText } from '../words/text';
import { NO, YES } from '../words/vocabulary';

const yes: ReadonlySet<string> = new Set(YES);
const no: ReadonlySet<string> = new Set(NO);

/** `ja`, `x`, TRUE, 1 and `nee`, FALSE, 0; null for a blank cell or anything else. */
export function yesOrNo(cell: GridCell): boolean | null {
  if (cell.kind === 'boolean') return cell.value === true;
  if (cell.kind !== 'text' && cell.kind !== 'number') return null;
  const text = plainText(String(cell.value));
  if (yes.has(text)) return true;
  return no.has(text) ? false : null;
}
