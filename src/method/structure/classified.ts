import { type Values, missingValue, shapeOfCounts } from '../matrix';
import { MethodError } from '../methodError';

/**
 * The class of every cell; a cell that has none tells why.
 * @throws MethodError for what is wrong with the table as a whole, or a negative number in it.
 */
export function classified<Class extends string>(
  argument: string,
  values: Values,
  classOf: (value: number) => Class,
): (Class | MethodError)[][] {
  shapeOfCounts(argument, values);
  const missing = missingValue(argument);
  return values.map((row) =>
    row.map((value) => {
      if (value === null) return missing;
      try {
        return classOf(value);
      } catch (error) {
        if (error instanceof MethodError) return error;
        throw error;
      }
    }),
  );
}

/**
 * Three thresholds as an analyst gives them: in a row or a column.
 * @throws MethodError 'argument' when there are not three numbers.
 */
export function threeThresholds(given: Values): readonly [number, number, number] {
  const [first, second, third, ...more] = given.flat();
  if (typeof first === 'number' && typeof second === 'number' && typeof third === 'number' && !more.length) {
    return [first, second, third];
  }
  const count = given.flat().filter((value) => value !== null).length;
  throw new MethodError(
    'argument',
    'classes.thresholds',
    `thresholds has ${count} numbers; three are needed, from low to high.`,
    { got: count },
  );
}
