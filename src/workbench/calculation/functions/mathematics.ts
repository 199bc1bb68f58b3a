import { power } from '../operators';
import { DIVISION_BY_ZERO, WRONG_NUMBER, numberOrError } from '../values';
import { ofNumbers, type FunctionGroup } from './functionDefinition';
import { roundWith } from './rounding';

export const MATHEMATICS: FunctionGroup = {
  ABS: ofNumbers([1, 1], (number) => Math.abs(number!)),
  SIGN: ofNumbers([1, 1], (number) => Math.sign(number!)),
  ROUND: ofNumbers([2, 2], (number, decimals) => roundWith(number!, decimals!, Math.round)),
  ROUNDUP: ofNumbers([2, 2], (number, decimals) => roundWith(number!, decimals!, Math.ceil)),
  ROUNDDOWN: ofNumbers([2, 2], (number, decimals) => roundWith(number!, decimals!, Math.floor)),
  TRUNC: ofNumbers([1, 2], (number, decimals = 0) => roundWith(number!, decimals, Math.floor)),
  INT: ofNumbers([1, 1], (number) => Math.floor(number!)),
  MOD: ofNumbers([2, 2], (number, divisor) =>
    divisor === 0 ? DIVISION_BY_ZERO : number! - divisor! * Math.floor(number! / divisor!),
  ),
  LN: ofNumbers([1, 1], (number) => (number! > 0 ? Math.log(number!) : WRONG_NUMBER)),
  LOG10: ofNumbers([1, 1], (number) => (number! > 0 ? Math.log10(number!) : WRONG_NUMBER)),
  LOG: ofNumbers([1, 2], (number, base = 10) => {
    if (number! <= 0 || base <= 0) return WRONG_NUMBER;
    if (base === 1) return DIVISION_BY_ZERO;
    if (base === 10) return Math.log10(number!);
    return base === 2 ? Math.log2(number!) : Math.log(number!) / Math.log(base);
  }),
  EXP: ofNumbers([1, 1], (number) => numberOrError(Math.exp(number!))),
  SQRT: ofNumbers([1, 1], (number) => (number! < 0 ? WRONG_NUMBER : Math.sqrt(number!))),
  POWER: ofNumbers([2, 2], (base, exponent) => power(base!, exponent!)),
  PI: ofNumbers([0, 0], () => Math.PI),
};
