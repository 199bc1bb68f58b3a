const MISSING_MARK = /^(?:\.{1,3}|x|-{1,2}|[\u2010-\u2015\u2212])$/i;

/**
 * Whether a text stands for a figure that is not known or withheld, as statistics offices write it:
 * a point, an x or a dash. Such a figure is missing, never zero.
 */
export const isMissingMark = (text: string): boolean => MISSING_MARK.test(text.trim());
