const OF_WHICH = '(?:w\\.? ?v\\.?|w\\. ?o\\.|waarvan|waaronder|of which|among which)';
const PART = new RegExp(`^\\s*${OF_WHICH}(?![\\p{L}\\p{N}])[\\s:]*(?=\\S)`, 'iu');
const ONLY_OF_WHICH = new RegExp(`^\\s*${OF_WHICH}\\s*:?\\s*$`, 'iu');

/** Whether a label says only that the rows below it are parts: `waarvan:`. */
export const isOnlyOfWhich = (label: string): boolean => ONLY_OF_WHICH.test(label);

/** The name in `waarvan telecom`, which is a part of the sector in the row above it; null for another label. */
export const partIn = (label: string): string | null =>
  PART.test(label) && !isOnlyOfWhich(label) ? label.replace(PART, '') : null;
