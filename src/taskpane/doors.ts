import { decimalSeparator } from '../workbook/decimalSeparator';
import { activateSheet, selectRange } from '../workbook/goTo';
import { insertFormula } from '../workbook/insert/insertFormula';
import type { LooseSheet } from '../workbook/insert/looseSheet';
import type { RunOptions } from '../workbook/runSteps';
import type { SightOptions } from '../workbook/sight/workbookSight';
import { hasOneUndoStep } from '../workbook/undoable';
import { keepPreferences, readPreferences } from './preferences';
import { FetchFailed } from './state/failure';

/** Where the samples stand beside the pane's own page: that of The Hague, and the invented city. */
const SAMPLE_ADDRESSES = {
  sample: 'assets/samples/den-haag.json',
  inventedSample: 'assets/samples/voorbeeldstad.json',
};

/** A sample as plain data; fetched only when it is asked for, so that it costs the pane nothing. */
async function fetchSample(sample: keyof typeof SAMPLE_ADDRESSES): Promise<readonly LooseSheet[]> {
  try {
    const answer = await fetch(SAMPLE_ADDRESSES[sample]);
    if (!answer.ok) throw new FetchFailed();
    return (await answer.json()) as readonly LooseSheet[];
  } catch {
    throw new FetchFailed();
  }
}

/** The work on the workbook as a whole, whose script is fetched when the pane is there already. */
async function entrance(): Promise<typeof import('../workbook/entrance')> {
  try {
    return await import(/* webpackChunkName: "workbook", webpackPrefetch: true */ '../workbook/entrance');
  } catch {
    throw new FetchFailed();
  }
}

/** Everything the pane asks of the world outside the page; tests put others in their place. */
export const DOORS = {
  lookAtWorkbook: async (options: SightOptions) => (await entrance()).lookAtWorkbook(options),
  tablesAtSelection: async () => (await entrance()).tablesAtSelection(),
  runSteps: async (options: RunOptions) => (await entrance()).runSteps(options),
  colourWeightings: async () => (await entrance()).colourWeightings(),
  removeColours: async () => (await entrance()).removeColours(),
  insertSheets: async (sheets: readonly LooseSheet[]) => (await entrance()).insertSheets(sheets),
  insertFormula,
  selectRange,
  activateSheet,
  decimalSeparator,
  hasOneUndoStep,
  fetchSample,
  readPreferences,
  keepPreferences,
  now: () => new Date(),
  /** Lets the page be drawn before what comes next holds it up. */
  drawn: () => new Promise<void>((resolve) => setTimeout(resolve, 20)),
};

export type Doors = typeof DOORS;
