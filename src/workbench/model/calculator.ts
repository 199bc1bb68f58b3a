import type { Area } from '../../workbook/address';
import type { Scalar } from './cell';
import type { SheetModel } from './workbookModel';

/** One call of an add-in's custom function, as Excel makes it. */
export interface CustomFunctionCall {
  /** Without the namespace: `LOCATION_QUOTIENT`. */
  readonly name: string;
  /** One matrix per argument given; an omitted one is undefined. */
  readonly parameters: readonly (Scalar[][] | undefined)[];
  /** `Sheet1!B2`, the cell that called. */
  readonly address: string;
}

/** Answers custom functions; the host's implementation sends the library's own invocation messages. */
export interface CustomFunctionInvoker {
  /** The namespace the functions live in (`REGIO`). */
  readonly namespace: string;
  has(name: string): boolean;
  invoke(call: CustomFunctionCall): Promise<Scalar[][]>;
}

/** What the model's cells come to. */
export interface Calculator {
  /** The calculated value; a constant is its own value. Custom functions still under way answer `#BUSY!`. */
  valueAt(sheet: SheetModel, row: number, column: number): Scalar;
  /** The area a formula fills with its answer, itself included; undefined when that is its own cell alone. */
  spillArea?(sheet: SheetModel, row: number, column: number): Area | undefined;
  /** Calculates what is out of date and waits for the custom functions among it. */
  settle(): Promise<void>;
}
