import type { CustomFunctionCall, CustomFunctionInvoker } from '../model/calculator';
import { CellError, type Scalar } from '../model/cell';
import type { HostModes } from '../model/modes';
import { prepareArguments } from './functionArguments';
import type { FunctionMetadata, FunctionsMetadata } from './functionMetadata';
import { readResult, type InvocationResult } from './functionResult';
import type { Services } from './services';

const CATEGORY = 1;
const INVOCATION = 1000;
const FLAG = { cancelable: 1, streaming: 2, allowsErrors: 4 } as const;

/** The library's service that takes results. */
export const CUSTOM_FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

/** A call as it went out, for tests and measurements. */
export interface LoggedCall {
  readonly name: string;
  readonly address: string;
}

/** Calls the add-in's functions as Excel does: by the library's own invocation messages. */
export class CustomFunctionCalls implements CustomFunctionInvoker {
  private readonly byName = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, (answer: Scalar[][]) => void>();
  private allowsErrors = false;
  private lastId = 0;
  /** Every call that reached a function. */
  readonly calls: LoggedCall[] = [];

  constructor(
    readonly namespace: string,
    private readonly modes: HostModes,
    private readonly send: (message: object) => void,
  ) {}

  /** Makes functions known by their metadata, as Excel does from `functions.json`. */
  register(metadata: FunctionsMetadata): void {
    this.allowsErrors = metadata.allowErrorForDataTypeAny ?? false;
    for (const each of metadata.functions) this.byName.set(each.name.toUpperCase(), each);
  }

  has(name: string): boolean {
    return this.byName.has(name.toUpperCase());
  }

  invoke(call: CustomFunctionCall): Promise<Scalar[][]> {
    const metadata = this.byName.get(call.name.toUpperCase());
    if (!metadata) return Promise.resolve([[new CellError('#NAME?')]]);
    const { blanks } = this.modes;
    const prepared = prepareArguments(metadata, call.parameters, { blanks, allowsErrors: this.allowsErrors });
    if ('refusal' in prepared) return Promise.resolve([[prepared.refusal]]);
    this.calls.push({ name: metadata.name, address: call.address });
    this.lastId += 1;
    const invocationId = this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(invocationId, resolve);
      const message = {
        invocationId,
        functionName: metadata.id,
        parameterValues: prepared.values,
        address: call.address,
        flags: this.flagsOf(metadata),
      };
      const entry = { messageCategory: CATEGORY, messageType: INVOCATION, targetId: '', message };
      this.send({ type: 3, message: { entries: [entry] } });
    });
  }

  /** What the library calls when results are in. */
  services(): Services {
    const take = (results: unknown): null => {
      for (const result of results as readonly InvocationResult[]) this.settle(result);
      return null;
    };
    return { [CUSTOM_FUNCTIONS_SERVICE]: { setInvocationResults: ([results]) => take(results) } };
  }

  /** Answers whatever is still waiting: nobody will any more. */
  close(): void {
    for (const resolve of this.waiting.values())
      resolve([[new CellError('#VALUE!', 'The host was closed.')]]);
    this.waiting.clear();
  }

  private settle(result: InvocationResult): void {
    this.waiting.get(result.id)?.(readResult(result));
    this.waiting.delete(result.id);
  }

  private flagsOf({ options }: FunctionMetadata): number {
    return (
      (options?.cancelable ? FLAG.cancelable : 0) |
      (options?.stream ? FLAG.streaming : 0) |
      (this.allowsErrors ? FLAG.allowsErrors : 0)
    );
  }
}
