import { type Shape, type Values, isBlock, isSameShape, sayShape, shapeOf } from '../matrix';
import { MethodError, type Outcome } from '../methodError';
import { DEFAULT_SCORE_METHOD, type ScoreMethod, ecosystemScore } from './ecosystemScore';

/**
 * Scores of several ecosystems at once: one per sector or cluster of a table of indices.
 *
 * Formula, units and sources: see `ecosystemScore`.
 *
 * Shapes: a row or column of indices is one ecosystem and gives one cell; weights, if any, have its shape.
 * A block holds an ecosystem per line, and the weights say which way the elements run: a column of weights,
 * one per row, gives a row of scores; a row of weights, one per column, gives a column of scores.
 *
 * Missing: a missing index as in `ecosystemScore`; a missing weight is an error.
 *
 * Example: two sectors in columns, three elements in rows.
 * `ecosystemScores([[2, 1], [1, 1], [0.5, 1]], [[1], [1], [1]], 'multiplicative')` //=> [[1, 1]]
 *
 * Limits: a block without weights is refused, because its lines could be read either way.
 *
 * @throws MethodError 'shape' when the weights do not fit; 'argument' when they are needed or miss a
 * value, and naming the row and column of a negative number.
 */
export function ecosystemScores(
  indices: Values,
  weights: Values | null = null,
  method: ScoreMethod = DEFAULT_SCORE_METHOD,
): Outcome[][] {
  const shape = shapeOf('indices', indices);
  requireFromZero('indices', indices);
  if (weights === null) {
    if (!isBlock(shape)) return [[ecosystemScore(indices.flat(), null, method)]];
    throw new MethodError(
      'argument',
      'scores.directionNeeded',
      `indices is ${sayShape(shape)}. Give weights as a row or a column: that direction shows which way the elements run.`,
      { got: sayShape(shape) },
    );
  }
  const weightsShape = shapeOf('weights', weights);
  requireFromZero('weights', weights);
  const known = knownWeights(weights);
  requireFit(shape, weightsShape);
  if (weightsShape.rows === 1) return indices.map((row) => [ecosystemScore(row, known, method)]);
  return [
    indices[0]!.map((_, column) =>
      ecosystemScore(
        indices.map((row) => row[column]!),
        known,
        method,
      ),
    ),
  ];
}

function requireFromZero(argument: string, values: Values): void {
  values.forEach((row, rowIndex) => {
    const columnIndex = row.findIndex((value) => value !== null && value < 0);
    if (columnIndex < 0) return;
    const [place, got] = [{ row: rowIndex + 1, column: columnIndex + 1 }, row[columnIndex]!];
    throw new MethodError(
      'argument',
      'scores.negative',
      `${argument} has ${got} in row ${place.row}, column ${place.column}; a number from 0 is needed.`,
      { argument, got, ...place },
    );
  });
}

function knownWeights(weights: Values): number[] {
  return weights.flatMap((row, rowIndex) =>
    row.map((weight, columnIndex) => {
      if (weight !== null) return weight;
      throw new MethodError(
        'argument',
        'scores.missingWeight',
        `weights has no value in row ${rowIndex + 1}, column ${columnIndex + 1}; give 0 to leave an element out.`,
        { row: rowIndex + 1, column: columnIndex + 1 },
      );
    }),
  );
}

function requireFit(indices: Shape, weights: Shape): void {
  if (isBlock(weights)) {
    throw new MethodError(
      'shape',
      'scores.weightsLine',
      `weights is ${sayShape(weights)}; one row or one column is needed.`,
      { got: sayShape(weights) },
    );
  }
  const fits = isBlock(indices)
    ? (weights.columns === 1 && weights.rows === indices.rows) ||
      (weights.rows === 1 && weights.columns === indices.columns)
    : isSameShape(indices, weights);
  if (fits) return;
  throw new MethodError(
    'shape',
    'scores.fit',
    `indices is ${sayShape(indices)} and weights is ${sayShape(weights)}; weights must be as high or as wide as indices.`,
    { got: sayShape(indices), weights: sayShape(weights) },
  );
}
