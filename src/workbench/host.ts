import { CalculationEngine } from './calculation/calculationEngine';
import type { HostState } from './members/hostState';
import { REGISTRY } from './members/registry';
import type { Calculator, CustomFunctionInvoker } from './model/calculator';
import { DEFAULT_MODES, type HostModes } from './model/modes';
import type { WorkbookModel } from './model/workbookModel';
import { CustomFunctionCalls } from './protocol/customFunctions';
import { Dispatcher } from './protocol/dispatcher';
import { Faults } from './protocol/faults';
import { RequestLog } from './protocol/requestLog';
import { Session } from './protocol/session';

/** Makes what calculates the workbook. */
export type CalculatorFactory<Kind extends Calculator = Calculator> = (
  workbook: WorkbookModel,
  modes: HostModes,
  invoker: CustomFunctionInvoker,
) => Kind;

/** Where a host's own messages to the client library go: calls of custom functions. */
export type MessageSender = (message: object) => void;

export interface WorkbookHostOptions {
  readonly workbook: WorkbookModel;
  /** What differs from `DEFAULT_MODES`. */
  readonly modes?: Partial<HostModes> | undefined;
  /** The namespace of the add-in's functions; `REGIO` when absent. */
  readonly namespace?: string | undefined;
  /** Where requests are logged; a log of its own when absent. */
  readonly log?: RequestLog;
}

/** An Excel without Excel and without a window: it answers requests, and calculates. */
export interface WorkbookHost<Kind extends Calculator = Calculator> {
  readonly workbook: WorkbookModel;
  readonly calculator: Kind;
  readonly modes: HostModes;
  /** What an open Excel holds beside the workbook, such as the selection. */
  readonly state: HostState;
  readonly session: Session;
  readonly log: RequestLog;
  readonly faults: Faults;
  /** The invoker of custom functions, with the calls it made. */
  readonly functions: CustomFunctionCalls;
  /** How many objects the add-in keeps tracked. */
  readonly trackedObjects: number;
  /** Tells where messages go from now on: to the window that office.js runs in. */
  sendBy(sender: MessageSender): void;
  /** Answers the custom functions that still wait: nobody else will. */
  close(): void;
}

/** The calculation of the workbench itself. */
export const workbenchCalculation: CalculatorFactory<CalculationEngine> = (workbook, modes, invoker) =>
  new CalculationEngine(workbook, modes, invoker);

/** Makes a host around a workbook; a workbook without sheets gets one. */
export function createHost<Kind extends Calculator>(
  { workbook, modes: differing, namespace = 'REGIO', log = new RequestLog() }: WorkbookHostOptions,
  makeCalculator: CalculatorFactory<Kind>,
): WorkbookHost<Kind> {
  const modes: HostModes = { ...DEFAULT_MODES, ...differing };
  if (workbook.sheets.length === 0) workbook.addSheet('Sheet1');
  let send: MessageSender = () => undefined;
  const functions = new CustomFunctionCalls(namespace, modes, (message) => send(message));
  const calculator = makeCalculator(workbook, modes, functions);
  const state: HostState = {
    workbook,
    calculator,
    modes,
    selection: { sheet: workbook.sheets[0]!, area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 } },
    calculationMode: 'Automatic',
  };
  const dispatcher = new Dispatcher(REGISTRY, state);
  const faults = new Faults();
  const session = new Session(dispatcher, log, faults, modes, functions.services());
  return {
    workbook,
    calculator,
    modes,
    state,
    session,
    log,
    faults,
    functions,
    get trackedObjects() {
      return dispatcher.referenceCount;
    },
    sendBy(sender) {
      send = sender;
    },
    close: () => functions.close(),
  };
}
