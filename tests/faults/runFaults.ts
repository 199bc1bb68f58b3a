import type { FaultMoment } from '../../src/workbench/protocol/faults';
import type { HostErrorCode } from '../../src/workbench/protocol/hostError';
import { BUNDLES } from '../../src/workbook/bundles';
import { COMMANDS, type Command } from './commands';
import { tryFault } from './faultCase';
import { freshHosts } from './freshHost';
import { undisturbedRun, type Undisturbed } from './undisturbed';

/**
 * The error codes that Excel documents for a request.
 *
 * https://learn.microsoft.com/en-us/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export const CODES: readonly HostErrorCode[] = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'GeneralException',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemAlreadyExists',
  'ItemNotFound',
  'NonBlankCellOffSheet',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedOperation',
  'UndoNotSupported',
];

export const MOMENTS: readonly FaultMoment[] = ['before', 0.5, 'after'];

/** What was tried, and what was not as it should be. */
export interface FaultReport {
  readonly commands: number;
  readonly requests: number;
  readonly codes: ReadonlySet<HostErrorCode>;
  readonly cases: number;
  /** Requests that were not made to fail: in short, what all steps read in the same way is tried once for each start. */
  readonly leftOut: number;
  readonly failures: readonly string[];
}

export interface FaultRun {
  /** One code and moment for each request, in turn, instead of all. */
  readonly isShort: boolean;
  /** Of every so many commands, which one: for processes side by side. */
  readonly share?: { readonly nth: number; readonly of: number };
  readonly commands?: readonly Command[];
  readonly onUndisturbed?: (name: string, undisturbed: Undisturbed) => void;
  readonly onCommand?: (name: string, cases: number, failures: number) => void;
}

/** Lets every request of every command fail, one at a time. */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const { nth, of } = run.share ?? { nth: 0, of: 1 };
  const commands = (run.commands ?? COMMANDS).filter((_, index) => index % of === nth);
  const codes = new Set<HostErrorCode>();
  const failures: string[] = [];
  const read = new Set<string>();
  let [requests, cases, leftOut] = [0, 0, 0];
  const noted = (reason: unknown): void => void failures.push(`unhandled rejection: ${String(reason)}`);
  process.on('unhandledRejection', noted);
  const hosts = await freshHosts();
  try {
    for (const command of commands) {
      const before = { cases, failures: failures.length };
      const undisturbed = await undisturbedRun(hosts, command);
      run.onUndisturbed?.(command.name, undisturbed);
      const reading = undisturbed.requests.indexOf(true);
      const isReadAlready = run.isShort && isRun(command) && read.has(command.start);
      if (isRun(command)) read.add(command.start);
      for (let request = 1; request <= undisturbed.requests.length; request++) {
        requests += 1;
        if (isReadAlready && request <= reading) {
          leftOut += 1;
          continue;
        }
        for (const [code, when] of run.isShort ? [inTurn(cases)] : EVERY) {
          const wrong = await tryFault(hosts, { command, request, code, when }, undisturbed);
          const place = `${command.name}, request ${request} of ${undisturbed.requests.length}, ${code}, ${when}`;
          failures.push(...wrong.map((what) => `${place}: ${what}`));
          codes.add(code);
          cases += 1;
        }
      }
      run.onCommand?.(command.name, cases - before.cases, failures.length - before.failures);
    }
  } finally {
    hosts.close();
    process.off('unhandledRejection', noted);
  }
  return { commands: commands.length, requests, codes, cases, leftOut, failures };
}

/** All such commands read the whole workbook first, by the same code. */
const isRun = ({ name }: Command): boolean => Object.hasOwn(BUNDLES, name.split(',')[0]!);

const EVERY = CODES.flatMap((code) => MOMENTS.map((when) => [code, when] as const));

/** The numbers of codes and moments share no divisor, so that every pair has its turn. */
const inTurn = (number: number): readonly [HostErrorCode, FaultMoment] => [
  CODES[number % CODES.length]!,
  MOMENTS[number % MOMENTS.length]!,
];
