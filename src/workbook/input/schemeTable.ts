import type { Scheme } from '../../method/classification/scheme';
import type { SourcedText } from './figure';
import type { RecognisedTable } from './recognisedTable';

/** Her own division of SBI codes into sectors, which takes the place of figure 1. */
export interface SchemeTable {
  readonly table: RecognisedTable;
  /** Names its sectors by their keys. */
  readonly scheme: Scheme;
  /** Her sectors in the order of her table, each where it is named first. */
  readonly sectors: readonly { readonly key: string; readonly name: SourcedText }[];
}
