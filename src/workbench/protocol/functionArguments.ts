import { CellError, type Scalar } from '../model/cell';
import type { HostModes } from '../model/modes';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata';

type Matrix = Scalar[][];

/** How an error among the values goes over the wire, where functions may see errors. */
const wireError = (error: CellError): object => ({ code: error.code, type: 'CustomFunctionError' });

/** What Excel hands to a custom function for one call, or the error it answers without calling. */
export type PreparedArguments = { readonly values: unknown[] } | { readonly refusal: CellError };

interface Context {
  readonly blanks: HostModes['blanks'];
  readonly allowsErrors: boolean;
}

const refused = (message: string): never => {
  throw new Refusal(new CellError('#VALUE!', message));
};

class Refusal extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/**
 * Turns the arguments of a formula into what Excel sends: by the metadata a single value or a matrix, blanks as 0
 * (desktop) or null (web), an omitted optional argument as null. An error among them is the answer itself, unless the
 * metadata lets functions see errors.
 */
export function prepareArguments(
  metadata: FunctionMetadata,
  given: readonly (Matrix | undefined)[],
  context: Context,
): PreparedArguments {
  try {
    return { values: prepared(metadata, given, context) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.error };
    throw error;
  }
}

function prepared(
  metadata: FunctionMetadata,
  given: readonly (Matrix | undefined)[],
  context: Context,
): unknown[] {
  const { parameters } = metadata;
  const last = parameters[parameters.length - 1];
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  if (!last?.repeating && given.length > fixed.length) refused(`${metadata.name} has too many arguments.`);
  const values = fixed.map((parameter, index) => oneArgument(metadata, parameter, given[index], context));
  if (last?.repeating) {
    const rest = given.slice(fixed.length).filter((each): each is Matrix => each !== undefined);
    if (rest.length === 0 && !last.optional) refused(`${metadata.name} needs ${last.name}.`);
    values.push(rest.length === 0 ? null : rest.map((each) => oneArgument(metadata, last, each, context)));
  }
  return values;
}

function oneArgument(
  metadata: FunctionMetadata,
  parameter: ParameterMetadata,
  matrix: Matrix | undefined,
  context: Context,
): unknown {
  if (matrix === undefined)
    return parameter.optional ? null : refused(`${metadata.name} needs ${parameter.name}.`);
  const convert = (value: Scalar): unknown => oneValue(parameter, value, context);
  if (parameter.dimensionality === 'matrix') return matrix.map((row) => row.map(convert));
  const first = matrix[0];
  if (matrix.length !== 1 || first?.length !== 1) return refused(`${parameter.name} must be a single cell.`);
  return convert(first[0] ?? null);
}

function oneValue(parameter: ParameterMetadata, value: Scalar, { blanks, allowsErrors }: Context): unknown {
  const type = parameter.type ?? 'any';
  if (value instanceof CellError) {
    if (allowsErrors && type === 'any') return wireError(value);
    throw new Refusal(new CellError(value.code));
  }
  if (type === 'number') return asNumber(parameter, value);
  if (type === 'string')
    return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'boolean') return asBoolean(parameter, value);
  return value ?? (blanks === 'desktop' ? 0 : null);
}

function asNumber(parameter: ParameterMetadata, value: Exclude<Scalar, CellError>): number {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value ?? 0);
  return Number.isFinite(number) ? number : refused(`${parameter.name} must be a number.`);
}

function asBoolean(parameter: ParameterMetadata, value: Exclude<Scalar, CellError>): boolean {
  if (typeof value !== 'string') return Boolean(value);
  const upper = value.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE'
    ? upper === 'TRUE'
    : refused(`${parameter.name} must be true or false.`);
}
