import type { SheetRole } from './sheetRoles';

/** The steps a user can ask for, in the order of the method. */
export const STEPS = [
  'structure',
  'selection',
  'ecosystem',
  'catalogue',
  'recommendations',
  'generic',
  'summary',
] as const;

export type Step = (typeof STEPS)[number];

/** The catalogue is the same for everybody; every other step needs the analyst's tables. */
export const needsInput = (steps: Iterable<Step>): boolean => [...steps].some((step) => step !== 'catalogue');

/** Without sectors and their jobs there is nothing to do; with other steps the rest can still be done. */
export const onlyNeedsSectors = (steps: ReadonlySet<Step>): boolean =>
  (steps.has('structure') || steps.has('selection')) &&
  !steps.has('ecosystem') &&
  !steps.has('recommendations') &&
  !steps.has('generic') &&
  !steps.has('summary');

/** The sheet that answers the question of each step, the most telling first. */
const MAIN_SHEETS: readonly (readonly [Step, SheetRole])[] = [
  ['summary', 'summary'],
  ['structure', 'structure'],
  ['selection', 'selection'],
  ['ecosystem', 'ecosystem'],
  ['ecosystem', 'crossovers'],
  ['recommendations', 'recommendations'],
  ['generic', 'generic'],
  ['catalogue', 'catalogue'],
];

/** Which of the sheets that were written to bring into view; null when none of them is of a step asked for. */
export function sheetToShow(steps: ReadonlySet<Step>, written: readonly SheetRole[]): SheetRole | null {
  return MAIN_SHEETS.find(([step, role]) => steps.has(step) && written.includes(role))?.[1] ?? null;
}
