import path from 'node:path';
import { generateCustomFunctionsMetadata, type IAssociate } from 'custom-functions-metadata';

const FOLDER = path.resolve(__dirname, '../src/functions');

/** The groups of worksheet functions, a file each; in this order Excel, pane and documents list them. */
const GROUPS = [
  'structure',
  'quotients',
  'diversity',
  'classification',
  'selection',
  'ecosystem',
  'crossovers',
  'interventions',
];

/** The files with worksheet functions; each function is a plain `function` with a @customfunction tag. */
export const FUNCTION_FILES: readonly string[] = GROUPS.map((group) => path.join(FOLDER, `${group}.ts`));

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: 'scalar' | 'matrix' };
}

/** What functions.json holds, as far as the functions use it. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Lets error cells reach the functions. The generator has no tag for it; without it Excel answers an
 * error in one cell of a range with an error for all of them.
 */
export function withErrorsAllowed(metadata: FunctionsMetadata): FunctionsMetadata {
  const { functions, ...rest } = metadata;
  return { ...rest, allowErrorForDataTypeAny: true, functions };
}

/**
 * The metadata of all functions, as Excel reads it from functions.json.
 * @throws Error with every fault the generator finds in the functions' comments and types.
 */
export async function buildFunctionsMetadata(): Promise<{
  readonly metadata: FunctionsMetadata;
  readonly associations: readonly IAssociate[];
}> {
  const generated = await generateCustomFunctionsMetadata([...FUNCTION_FILES]);
  if (generated.errors.length > 0) throw new Error(generated.errors.join('\n'));
  const metadata = JSON.parse(generated.metadataJson) as FunctionsMetadata;
  return { metadata: withErrorsAllowed(metadata), associations: generated.associate };
}
