import { CalculationEngine } from '../calculation/calculationEngine';
import type { Calculator, CustomFunctionInvoker } from '../model/calculator';
import { DEFAULT_MODES, type HostModes } from '../model/modes';
import type { WorkbookModel } from '../model/workbookModel';
import type { HostState } from '../members/hostState';
import { REGISTRY } from '../members/registry';
import { CustomFunctionCalls } from '../protocol/customFunctions';
import { Dispatcher } from '../protocol/dispatcher';
import { Faults } from '../protocol/faults';
import type { FunctionsMetadata } from '../protocol/functionMetadata';
import { RequestLog } from '../protocol/requestLog';
import { Session } from '../protocol/session';
import { openOfficeWindow, type OfficeGlobals, type OfficeWindow } from './officeWindow';

/** The code of a custom function, whatever it takes. */
export type Implementation = (...given: never[]) => unknown;

/** Makes what calculates the workbook. */
export type CalculatorFactory = (
  workbook: WorkbookModel,
  modes: HostModes,
  invoker: CustomFunctionInvoker,
) => Calculator;

export interface HostOptions {
  readonly workbook: WorkbookModel;
  /** What differs from `DEFAULT_MODES`. */
  readonly modes?: Partial<HostModes>;
  /** The engine of the workbench when absent. */
  readonly calculator?: CalculatorFactory;
  /** The namespace of the add-in's functions; `REGIO` when absent. */
  readonly namespace?: string;
}

/** An Excel without Excel, with Microsoft's own client library connected to it. */
export interface Host {
  readonly window: OfficeWindow;
  readonly Excel: OfficeGlobals['Excel'];
  readonly Office: OfficeGlobals['Office'];
  readonly OfficeExtension: OfficeGlobals['OfficeExtension'];
  readonly workbook: WorkbookModel;
  readonly calculator: Calculator;
  readonly modes: HostModes;
  readonly log: RequestLog;
  readonly faults: Faults;
  /** The invoker of custom functions, with the calls it made. */
  readonly functions: CustomFunctionCalls;
  /** How many objects the add-in keeps tracked. */
  readonly trackedObjects: number;
  /** Makes functions known: their metadata to the host, their code to the library's `CustomFunctions.associate`. */
  registerFunctions(
    metadata: FunctionsMetadata,
    implementations: Readonly<Record<string, Implementation>>,
  ): void;
  /** Closes the window, stops its timers and takes the globals away. Throws what went wrong inside the host. */
  close(): void;
}

const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

const engine: CalculatorFactory = (workbook, modes, invoker) =>
  new CalculationEngine(workbook, modes, invoker);

/**
 * Opens a workbook in a host with office.js, unmodified, and puts `Office`, `Excel`, `OfficeExtension` and
 * `CustomFunctions` on the global object, where the add-in's code looks for them. One host can be open at a time.
 */
export async function openHost(options: HostOptions): Promise<Host> {
  const { workbook } = options;
  const globals = globalThis as unknown as Record<string, unknown>;
  if (globals['Excel'] !== undefined) throw new Error('Another host is open: close it first.');
  const modes: HostModes = { ...DEFAULT_MODES, ...options.modes };
  if (workbook.sheets.length === 0) workbook.addSheet('Sheet1');
  const first = workbook.sheets[0]!;
  let send: (message: object) => void = () => undefined;
  const functions = new CustomFunctionCalls(options.namespace ?? 'REGIO', modes, (message) => send(message));
  const calculator = (options.calculator ?? engine)(workbook, modes, functions);
  const state: HostState = {
    workbook,
    calculator,
    modes,
    selection: { sheet: first, area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 } },
    calculationMode: 'Automatic',
  };
  const dispatcher = new Dispatcher(REGISTRY, state);
  const log = new RequestLog();
  const faults = new Faults();
  const mistakes: unknown[] = [];
  const session = new Session(dispatcher, log, faults, modes, functions.services());
  const opened = await openOfficeWindow(session, modes, (error) => mistakes.push(error));
  send = (message) => opened.bridge.send(message);
  const { window } = opened;
  for (const name of GLOBALS) globals[name] = window[name];
  let isOpen = true;
  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    workbook,
    calculator,
    modes,
    log,
    faults,
    functions,
    get trackedObjects() {
      return dispatcher.referenceCount;
    },
    registerFunctions(metadata, implementations) {
      functions.register(metadata);
      for (const [id, implementation] of Object.entries(implementations)) {
        window.CustomFunctions.associate(id, implementation);
      }
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      functions.close();
      opened.close();
      for (const name of GLOBALS) delete globals[name];
      if (mistakes.length > 0) throw new AggregateError(mistakes, 'The host itself went wrong.');
    },
  };
}
