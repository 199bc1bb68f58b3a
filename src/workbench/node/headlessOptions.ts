import type { Language } from '../../locale';
import { workbenchLocaleOf } from '../../locale/workbenchLocale';
import { CELL_MODES, type CellMode } from '../../workbook/cellMode';
import { STEPS, type Step } from '../../workbook/steps';

export interface HeadlessOptions {
  readonly input: string;
  readonly output: string;
  readonly steps: ReadonlySet<Step>;
  readonly language: Language;
  readonly cells: CellMode;
  readonly allowLoss: boolean;
}

/** What is wrong with the command line, in the language it was asked in. */
export class UsageError extends Error {}

/** The command line asks how it is to be used. */
export class HelpAsked extends Error {}

/** Reads the command line; the language is looked for first, so that every message can be in it. */
export function headlessOptions(args: readonly string[]): HeadlessOptions {
  const files: string[] = [];
  let steps = '';
  let language = 'nl';
  let cells = 'formulas';
  let allowLoss = false;
  let help = false;
  let unknown: string | undefined;
  for (let index = 0; index < args.length; index++) {
    const [name, attached] = splitOption(args[index]!);
    const value = (): string => attached ?? args[++index] ?? '';
    if (name === '--steps') steps = value();
    else if (name === '--language') language = value();
    else if (name === '--cells') cells = value();
    else if (name === '--allow-loss') allowLoss = true;
    else if (name === '--help' || name === '-h') help = true;
    else if (name.startsWith('--')) unknown ??= name;
    else files.push(args[index]!);
  }
  const { headless } = workbenchLocaleOf(language === 'en' ? 'en' : 'nl');
  if (language !== 'nl' && language !== 'en') throw new UsageError(headless.unknownLanguage(language));
  if (help) throw new HelpAsked(headless.usage);
  if (unknown !== undefined) throw new UsageError(`${headless.unknownOption(unknown)}\n${headless.usage}`);
  const [input, output, ...more] = files;
  if (!input || !output || more.length > 0 || steps === '') throw new UsageError(headless.usage);
  if (!/\.xlsx$/i.test(output)) throw new UsageError(headless.notXlsxOutput(output));
  return {
    input,
    output,
    steps: stepsOf(steps, language),
    language,
    cells: cellsOf(cells, language),
    allowLoss,
  };
}

function splitOption(argument: string): [name: string, value: string | undefined] {
  const match = /^(--[^=]+)=(.*)$/s.exec(argument);
  return match ? [match[1]!, match[2]!] : [argument, undefined];
}

function cellsOf(text: string, language: Language): CellMode {
  const cells = CELL_MODES.find((mode) => mode === text);
  if (!cells)
    throw new UsageError(workbenchLocaleOf(language).headless.unknownCells(text, CELL_MODES.join(', ')));
  return cells;
}

function stepsOf(text: string, language: Language): ReadonlySet<Step> {
  if (text === 'all') return new Set(STEPS);
  const names = text.split(',').map((name) => name.trim());
  return new Set(
    names.map((name) => {
      const step = STEPS.find((candidate) => candidate === name);
      if (!step)
        throw new UsageError(workbenchLocaleOf(language).headless.unknownStep(name, STEPS.join(', ')));
      return step;
    }),
  );
}
