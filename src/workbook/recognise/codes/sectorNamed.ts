import { sectorIdOfName } from '../../../method/classification/sectors';
import { sectorOfCode } from '../../../method/classification/sectorOfCode';
import type { CellValue } from '../../snapshot';
import { codeOf } from '../cells/keys';
import { headerMeaning } from '../headers/headerRole';
import { displayText, withoutFootnoteMarks } from '../words/text';

/** Whether a cell names a sector of figure 1 or holds a code of the SBI. */
export function sectorNamed(value: CellValue): 'sector' | 'code' | null {
  if (typeof value !== 'string') return null;
  const text = withoutFootnoteMarks(displayText(value));
  if (text === '' || text.length > 60 || headerMeaning(text).onlyYear) return null;
  if (sectorIdOfName(text) !== undefined) return 'sector';
  const code = codeOf(text);
  return code !== undefined && sectorOfCode(code).kind === 'sector' ? 'code' : null;
}
