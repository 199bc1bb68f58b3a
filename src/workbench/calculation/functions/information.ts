import { CellError, type Scalar } from '../../model/cell';
import { NOT_AVAILABLE, Reference } from '../values';
import { ofScalars, ofValues, type FunctionDefinition, type FunctionGroup } from './functionDefinition';

const ERROR_NUMBERS: Readonly<Partial<Record<CellError['code'], number>>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#SPILL!': 9,
  '#CALC!': 14,
};

function test(isTrue: (scalar: Scalar) => boolean): FunctionDefinition {
  return ofScalars([1, 1], ([scalar]) => isTrue(scalar!), { seesErrors: true });
}

export const INFORMATION: FunctionGroup = {
  ISNUMBER: test((scalar) => typeof scalar === 'number'),
  ISTEXT: test((scalar) => typeof scalar === 'string'),
  ISNONTEXT: test((scalar) => typeof scalar !== 'string'),
  ISLOGICAL: test((scalar) => typeof scalar === 'boolean'),
  ISBLANK: test((scalar) => scalar === null),
  ISERROR: test((scalar) => scalar instanceof CellError),
  ISERR: test((scalar) => scalar instanceof CellError && scalar.code !== '#N/A'),
  ISNA: test((scalar) => scalar instanceof CellError && scalar.code === '#N/A'),
  ISREF: ofValues([1, 1], ['values'], ([operand]) => operand instanceof Reference, { seesErrors: true }),
  NA: ofScalars([0, 0], () => NOT_AVAILABLE),
  N: ofScalars([1, 1], ([scalar]) => {
    if (typeof scalar === 'number') return scalar;
    return scalar === true ? 1 : 0;
  }),
  'ERROR.TYPE': ofScalars(
    [1, 1],
    ([scalar]) =>
      scalar instanceof CellError ? (ERROR_NUMBERS[scalar.code] ?? NOT_AVAILABLE) : NOT_AVAILABLE,
    { seesErrors: true },
  ),
};
