import { readFileSync } from 'node:fs';
import { FileError, openXlsx, saveXlsx } from '../../../src/workbench/files';
import { openHost } from '../../../src/workbench/node/openHost';
import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import { recognise } from '../../../src/workbook/recognise/recognise';

/** What opening one file came to; printed as a line, so that a process that dies leaves what it had. */
export interface Opening {
  readonly path: string;
  /** `opened`, the reason of a refusal, or what was thrown instead. */
  readonly outcome: string;
  /** Processor time. */
  readonly seconds: number;
  /** The most this process held until now, in megabytes. */
  readonly megabytes: number;
}

async function outcomeOf(path: string): Promise<string> {
  try {
    const opened = await openXlsx(readFileSync(path));
    // What was opened is also calculated, read and saved: that is what the workbench does with it.
    const host = await openHost({ workbook: opened.workbook });
    try {
      await host.calculator.settle();
      recognise(await Excel.run((context) => readWorkbook(context)));
      await saveXlsx(opened, host.calculator);
    } finally {
      host.close();
    }
    return 'opened';
  } catch (error) {
    if (error instanceof FileError) return error.reason;
    return `threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`.slice(
      0,
      300,
    );
  }
}

async function main(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const before = process.cpuUsage();
    const outcome = await outcomeOf(path);
    const { user, system } = process.cpuUsage(before);
    const opening: Opening = {
      path,
      outcome,
      seconds: (user + system) / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1024,
    };
    process.stdout.write(`${JSON.stringify(opening)}\n`);
  }
}

void main(process.argv.slice(2));
