import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { openHost, type Host, type HostOptions } from '../../src/workbench/node/openHost';
import { ConstantsCalculator } from './constantsCalculator';

/** A host with one empty sheet, `Sheet1`, that knows constants only. */
export function open(options: Partial<HostOptions> = {}): Promise<Host> {
  const workbook = options.workbook ?? new WorkbookModel();
  return openHost({ calculator: () => new ConstantsCalculator(), ...options, workbook });
}

/** The code of the error a promise ends in; undefined when it does not fail. */
export async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
