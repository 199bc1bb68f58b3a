import type { CellKind } from '../snapshot';

const KINDS: Readonly<Record<string, CellKind>> = {
  Empty: 'empty',
  Double: 'number',
  Integer: 'number',
  String: 'text',
  RichValue: 'text',
  Boolean: 'boolean',
  Error: 'error',
};

/** What Excel calls the type of a cell's value, in our words. */
export const kindOf = (type: string): CellKind => KINDS[type] ?? 'text';
