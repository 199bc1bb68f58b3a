import { keyOf } from '../../../src/workbook/recognise/cells/keys';
import type { CleanTable } from './cleanTable';

/** What a row is about, by which the rows that were read are found again. */
export const subjectOf = (key: string, keyKind: CleanTable['keyKind']): string =>
  keyKind === 'sector' ? keyOf(key, 'sector') : key;
