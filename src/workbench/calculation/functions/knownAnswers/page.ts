import type { Scalar } from '../../../model/cell';

/**
 * Expectations come from the examples on Microsoft's page of each function
 * (support.microsoft.com/office/<name>-function), as many digits as the page prints, unless a comment says
 * how they were worked out by hand. `close` gives the decimals printed.
 */
export type Example = readonly [formula: string, expected: Scalar | string, close?: number];

export interface Page {
  readonly title: string;
  readonly cells: readonly (readonly Scalar[])[];
  readonly examples: readonly Example[];
}
