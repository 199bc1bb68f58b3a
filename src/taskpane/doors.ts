import { colourWeightings, removeColours } from '../workbook/colour/colourWeightings';
import { decimalSeparator } from '../workbook/decimalSeparator';
import { activateSheet, selectRange } from '../workbook/goTo';
import { insertFormula } from '../workbook/insert/insertFormula';
import { insertSheets } from '../workbook/insert/insertSheets';
import type { LooseSheet } from '../workbook/insert/looseSheet';
import type { RunOptions, RunReport } from '../workbook/runSteps';
import { lookAtWorkbook } from '../workbook/sight/lookAtWorkbook';
import { tablesAtSelection } from '../workbook/sight/tablesAtSelection';
import { hasOneUndoStep } from '../workbook/undoable';
import { FetchFailed } from './state/failure';

/** Where the sample stands beside the pane's own page. */
const SAMPLE_ADDRESS = 'assets/samples/den-haag.json';

/** The sample as plain data; fetched only when it is asked for, so that it costs the pane nothing. */
async function fetchSample(): Promise<readonly LooseSheet[]> {
  try {
    const answer = await fetch(SAMPLE_ADDRESS);
    if (!answer.ok) throw new FetchFailed();
    return (await answer.json()) as readonly LooseSheet[];
  } catch {
    throw new FetchFailed();
  }
}

/** What plans and writes the sheets is fetched beside the pane, so that the pane itself is there sooner. */
async function runSteps(options: RunOptions): Promise<RunReport> {
  const run = await import(
    /* webpackChunkName: "sheets", webpackPrefetch: true */ '../workbook/runSteps'
  ).catch(() => {
    throw new FetchFailed();
  });
  return run.runSteps(options);
}

/** Everything the pane asks of the world outside the page; tests put others in their place. */
export const DOORS = {
  lookAtWorkbook,
  tablesAtSelection,
  runSteps,
  colourWeightings,
  removeColours,
  insertSheets,
  insertFormula,
  selectRange,
  activateSheet,
  decimalSeparator,
  hasOneUndoStep,
  fetchSample,
  now: () => new Date(),
  /** Lets the page be drawn before what comes next holds it up. */
  drawn: () => new Promise<void>((resolve) => setTimeout(resolve, 20)),
};

export type Doors = typeof DOORS;
