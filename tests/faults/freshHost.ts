import { createHost, workbenchCalculation, type WorkbookHost } from '../../src/workbench/host';
import { DEFAULT_MODES } from '../../src/workbench/model/modes';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { openOfficeWindow } from '../../src/workbench/node/officeWindow';

const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/** One window with Microsoft's library, which takes most of the time, and a new host behind it for every case. */
export interface FreshHosts {
  use(workbook: WorkbookModel): WorkbookHost;
  /** Throws what went wrong inside the hosts. */
  close(): void;
}

export async function freshHosts(): Promise<FreshHosts> {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (globals['Excel'] !== undefined) throw new Error('Another host is open: close it first.');
  const mistakes: unknown[] = [];
  const open = (workbook: WorkbookModel): WorkbookHost => createHost({ workbook }, workbenchCalculation);
  let current = open(new WorkbookModel());
  const session = {
    answer: (...given: Parameters<WorkbookHost['session']['answer']>) => current.session.answer(...given),
  };
  const { window, bridge, close } = await openOfficeWindow(session, DEFAULT_MODES, (error) =>
    mistakes.push(error),
  );
  for (const name of GLOBALS) globals[name] = window[name];
  return {
    use(workbook) {
      current.close();
      current = open(workbook);
      current.sendBy((message) => bridge.send(message));
      return current;
    },
    close() {
      current.close();
      close();
      for (const name of GLOBALS) delete globals[name];
      if (mistakes.length > 0) throw new AggregateError(mistakes, 'The host itself went wrong.');
    },
  };
}
