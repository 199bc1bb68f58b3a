/** The classes (four digits) of the divisions that start with a zero, in SBI 2008. */
const CLASSES = new Set(
  [
    '0111 0113 0116 0119 0121 0124 0125 0127 0128 0129 0130 0141 0142 0143 0145 0146 0147 0149 0150',
    '0161 0162 0163 0164 0170 0210 0220 0240 0311 0312 0321 0322 0610 0620 0812 0892 0893 0899 0910 0990',
  ].flatMap((line) => line.split(' ')),
);

/** Those of them that have subclasses (five digits). */
const CLASSES_WITH_SUBCLASSES = new Set('0113 0119 0124 0125 0130 0141 0142 0145 0146 0147 0149'.split(' '));

/**
 * Whether an undotted code of three or more digits may be what Excel left of a code that began with a
 * zero: `141` may be group 14.1, or class 01.41 whose zero was lost when the code became a number.
 */
export function mayHaveLostZero(digits: string): boolean {
  if (digits.length === 3) return CLASSES.has(`0${digits}`);
  if (digits.length === 4) return CLASSES_WITH_SUBCLASSES.has(`0${digits.slice(0, 3)}`);
  return false;
}
