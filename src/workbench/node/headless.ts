import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { workbenchLocaleOf, type WorkbenchLocale } from '../../locale/workbenchLocale';
import { VERSION } from '../../version';
import { reportText } from '../../workbook/reportText';
import { runSteps, type RunReport } from '../../workbook/runSteps';
import { FileError } from '../files/fileError';
import { openXlsx, type OpenedFile } from '../files/openXlsx';
import { saveXlsx } from '../files/saveXlsx';
import { locatedLossText } from '../lossText';
import type { FunctionsMetadata } from '../protocol/functionMetadata';
import { headlessOptions, HelpAsked, UsageError, type HeadlessOptions } from './headlessOptions';
import { isSameFile } from './isSameFile';
import { numberLanguage } from './numberLanguage';
import { openHost, type Host } from './openHost';
import { registerFunctions } from './registerFunctions';
import { writeFileAtomically } from './writeFileAtomically';

/** What the command ends with: fine; nothing could be made of the file; the call itself is wrong. */
const EXIT = { done: 0, refused: 1, usage: 2 } as const;

/** What the command line has around it. */
export interface Surroundings {
  readonly say: (line: string) => void;
  readonly now: Date;
  /** What Excel would load as functions.json; asked for once a file is open. */
  readonly functions: () => Promise<FunctionsMetadata>;
}

/**
 * Does on a file what the pane's buttons do in Excel, with the same production code.
 * Either the output is whole, or it is not there.
 *
 * @returns the exit code: 0 done, 1 refused or failed, 2 wrong call.
 */
export async function headless(
  args: readonly string[],
  { say, now, functions }: Surroundings,
): Promise<number> {
  let options: HeadlessOptions;
  try {
    options = headlessOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof HelpAsked)) throw error;
    say(error.message);
    return error instanceof HelpAsked ? EXIT.done : EXIT.usage;
  }
  const locale = workbenchLocaleOf(options.language);
  const texts = locale.headless;
  if (await isSameFile(options.input, options.output)) {
    say(texts.sameFile);
    return EXIT.usage;
  }
  const opened = await open(options.input, locale, say);
  if (!opened || !mayLose(opened, options, locale, say)) return EXIT.refused;
  return withHost(opened, options, functions, async (host) => {
    const report = await runProductionCode(host, options, locale, say, now);
    if (!report) return EXIT.refused;
    for (const line of reportText(report, locale)) say(line);
    if (report.problem) return EXIT.refused;
    if (report.written.length === 0) {
      say(texts.nothingToWrite);
      return EXIT.refused;
    }
    return save(host, opened, options.output, locale, say);
  });
}

async function open(
  path: string,
  { headless: texts }: WorkbenchLocale,
  say: (line: string) => void,
): Promise<OpenedFile | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    say(texts.notFound(path));
    return null;
  }
  try {
    return await openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    say(texts.file[error.reason](basename(path)));
    return null;
  }
}

/** Whether the file may be written without what it would lose; what that is, is always said. */
function mayLose(
  { losses }: OpenedFile,
  { allowLoss }: HeadlessOptions,
  { headless: texts, workbench }: WorkbenchLocale,
  say: (line: string) => void,
): boolean {
  if (losses.length === 0) return true;
  say(texts.losses);
  for (const loss of losses) say(`- ${locatedLossText(loss, workbench)}`);
  if (!allowLoss) say(texts.refusedLosses);
  return allowLoss;
}

async function withHost(
  opened: OpenedFile,
  { language }: HeadlessOptions,
  functions: Surroundings['functions'],
  work: (host: Host) => Promise<number>,
): Promise<number> {
  const { workbook } = opened;
  const displayed = language === 'nl' ? 'nl-NL' : 'en-US';
  // The language of the sheets is asked for; in which one her own formulas count, the file tells.
  const numbers = await numberLanguage(workbook, displayed);
  const host = await openHost({ workbook, modes: { language: displayed, numbers } });
  try {
    registerFunctions(host, await functions());
    return await work(host);
  } finally {
    host.close();
  }
}

async function runProductionCode(
  host: Host,
  { steps, language, cells }: HeadlessOptions,
  { run }: WorkbenchLocale,
  say: (line: string) => void,
  date: Date,
): Promise<RunReport | null> {
  try {
    return await runSteps({ steps, language, cells, date, version: VERSION });
  } catch (error) {
    if (!(error instanceof host.OfficeExtension.Error)) throw error;
    say(run.failed(error.code));
    return null;
  }
}

async function save(
  host: Host,
  opened: OpenedFile,
  path: string,
  { headless: texts }: WorkbenchLocale,
  say: (line: string) => void,
): Promise<number> {
  await host.calculator.settle();
  const bytes = await saveXlsx(opened, host.calculator);
  try {
    await writeFileAtomically(path, bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    say(texts.notWritable(path, isFileFault(code) ? texts.faults[code] : code));
    return EXIT.refused;
  }
  say(texts.saved(path));
  return EXIT.done;
}

const isFileFault = (code: string): code is keyof WorkbenchLocale['headless']['faults'] =>
  code in workbenchLocaleOf('nl').headless.faults;
