/** One parameter in Excel's `functions.json`. */
export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string | undefined;
  /** `scalar` or `matrix`; scalar when absent. */
  readonly dimensionality?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly repeating?: boolean | undefined;
}

/** One function in Excel's `functions.json`. */
export interface FunctionMetadata {
  /** What `CustomFunctions.associate` knows it by. */
  readonly id: string;
  /** What the user types, behind the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?:
    | {
        readonly stream?: boolean | undefined;
        readonly cancelable?: boolean | undefined;
        readonly requiresAddress?: boolean | undefined;
        readonly requiresParameterAddresses?: boolean | undefined;
      }
    | undefined;
}

/** Excel's `functions.json`. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Functions are called with errors among their values, instead of answering the error unseen. */
  readonly allowErrorForDataTypeAny?: boolean | undefined;
}
