import { createHost, workbenchCalculation, type CalculatorFactory } from '../host';
import type { Calculator } from '../model/calculator';
import type { HostModes } from '../model/modes';
import type { WorkbookModel } from '../model/workbookModel';
import type { CustomFunctionCalls } from '../protocol/customFunctions';
import type { CellEdit } from '../protocol/cellEdit';
import type { Faults } from '../protocol/faults';
import type { FunctionsMetadata } from '../protocol/functionMetadata';
import type { RequestLog } from '../protocol/requestLog';
import { openOfficeWindow, type OfficeGlobals, type OfficeWindow } from './officeWindow';

/** The code of a custom function, whatever it takes. */
export type Implementation = (...given: never[]) => unknown;

export type { CalculatorFactory };

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
  /** Whether she is typing in a cell. */
  readonly cellEdit: CellEdit;
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

/**
 * Opens a workbook in a host with office.js, unmodified, and puts `Office`, `Excel`, `OfficeExtension` and
 * `CustomFunctions` on the global object, where the add-in's code looks for them. One host can be open at a time.
 */
export async function openHost(options: HostOptions): Promise<Host> {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (globals['Excel'] !== undefined) throw new Error('Another host is open: close it first.');
  const host = createHost<Calculator>(options, options.calculator ?? workbenchCalculation);
  const mistakes: unknown[] = [];
  const opened = await openOfficeWindow(host.session, host.modes, (error) => mistakes.push(error));
  host.sendBy((message) => opened.bridge.send(message));
  const { window } = opened;
  for (const name of GLOBALS) globals[name] = window[name];
  let isOpen = true;
  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    workbook: host.workbook,
    calculator: host.calculator,
    modes: host.modes,
    log: host.log,
    faults: host.faults,
    cellEdit: host.session.cellEdit,
    functions: host.functions,
    get trackedObjects() {
      return host.trackedObjects;
    },
    registerFunctions(metadata, implementations) {
      host.functions.register(metadata);
      for (const [id, implementation] of Object.entries(implementations)) {
        window.CustomFunctions.associate(id, implementation);
      }
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      host.close();
      opened.close();
      for (const name of GLOBALS) delete globals[name];
      if (mistakes.length > 0) throw new AggregateError(mistakes, 'The host itself went wrong.');
    },
  };
}
