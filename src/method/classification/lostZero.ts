/** The codes of SBI 2008 that begin with a zero, below the divisions: groups, classes and subclasses. */
const CODES_WITH_ZERO = new Set(
  [
    '011 012 013 014 015 016 017 021 022 024 031 032 061 062 081 089 091 099',
    '0111 0113 0116 0119 0121 0124 0125 0127 0128 0129 0130 0141 0142 0143 0145 0146 0147 0149 0150',
    '0161 0162 0163 0164 0170 0210 0220 0240 0311 0312 0321 0322 0610 0620 0812 0892 0893 0899 0910 0990',
    '01131 01132 01133 01134 01191 01192 01193 01199 01241 01242 01251 01252 01253 01254 01301 01302 01303',
    '01304 01305 01309 01411 01412 01421 01422 01451 01452 01461 01462 01463 01471 01472 01473 01479 01491 01499',
  ].flatMap((line) => line.split(' ')),
);

/** Those of them that are also codes of SBI 2008 when their zero is gone, and are no divisions then. */
const ALSO_CODES = new Set('141 142 143 161 162 321 322 620 812 910 990 1411 1412'.split(' '));

/** The code that an undotted code may have been before Excel took it for a number; null when there is none. */
export function codeWithZero(digits: string): string | null {
  const code = `0${digits}`;
  return CODES_WITH_ZERO.has(code) ? code : null;
}

/**
 * Whether an undotted code of three digits or more may as well be what it says, although it would be a
 * code with a zero in front too: `141` is group 14.1, or class 01.41 that lost its zero; `111` can only be
 * class 01.11, because there is no group 11.1.
 */
export const isAlsoACode = (digits: string): boolean => ALSO_CODES.has(digits);
