import type { Value } from '../values';

const LONGEST = 255;

/**
 * Whether a value is a text that Excel does not look for: a criterion, or what MATCH, VLOOKUP and HLOOKUP look up,
 * has at most 255 characters. https://support.microsoft.com/office/countif-function
 */
export const isTooLong = (value: Value): boolean => typeof value === 'string' && value.length > LONGEST;
