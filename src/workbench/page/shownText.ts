import { CellError, type Scalar } from '../model/cell';
import type { HostModes } from '../model/modes';
import { formatValue } from '../model/numberFormat';
import { localErrorCode } from './localErrors';

/** The text that a cell shows, widths apart; an error by the name it has in the user's language. */
export function shownText(value: Scalar, format: string, language: HostModes['language']): string {
  return value instanceof CellError
    ? localErrorCode(value.code, language)
    : formatValue(value, format, language);
}
