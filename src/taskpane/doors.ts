import type { Language } from '../locale';
import type { Choices } from '../workbook/choices';
import type { OpenDataTable } from '../openData/fetchTable';
import type { Follow } from '../openData/network';
import type { OpenDataChoice, OpenDataFigures } from '../openData/openDataFigures';
import { decimalSeparator } from '../workbook/decimalSeparator';
import { activateSheet, selectRange } from '../workbook/goTo';
import type { TemplateOptions } from '../workbook/insert/insertTemplates';
import type { LooseSheet } from '../workbook/insert/looseSheet';
import type { TemplateId } from '../workbook/insert/templateIds';
import type { BeforeWriting, ReadProgress } from '../workbook/runProgress';
import type { RunOptions } from '../workbook/runSteps';
import type { SightOptions } from '../workbook/sight/workbookSight';
import { hasOneUndoStep } from '../workbook/undoable';
import { fetchOwnFile } from './ownFile';
import { keepPreferences, readPreferences } from './preferences';
import { FetchFailed } from './state/failure';

/** Where the samples stand beside the pane's own page: that of The Hague, and the invented city. */
const SAMPLE_ADDRESSES = {
  sample: 'assets/samples/den-haag.json',
  inventedSample: 'assets/samples/voorbeeldstad.json',
};

/** A sample as plain data; fetched only when it is asked for, so that it costs the pane nothing. */
const fetchSample = async (
  sample: keyof typeof SAMPLE_ADDRESSES,
  signal: AbortSignal,
): Promise<readonly LooseSheet[]> =>
  (await fetchOwnFile(SAMPLE_ADDRESSES[sample], signal)) as readonly LooseSheet[];

/** The work on the workbook as a whole, whose script is fetched when the pane is there already. */
async function entrance(): Promise<typeof import('../workbook/entrance')> {
  try {
    return await import(/* webpackChunkName: "workbook", webpackPrefetch: true */ '../workbook/entrance');
  } catch {
    throw new FetchFailed();
  }
}

/** What asks the statistics office: fetched when she first wants something of it. */
async function openData(): Promise<typeof import('../openData')> {
  try {
    return await import(/* webpackChunkName: "openData" */ '../openData');
  } catch {
    throw new FetchFailed();
  }
}

/** The empty tables to fill in, with their texts: fetched when one is asked for. */
async function templates(): Promise<typeof import('../workbook/insert/insertTemplates')> {
  try {
    return await import(/* webpackChunkName: "templates" */ '../workbook/insert/insertTemplates');
  } catch {
    throw new FetchFailed();
  }
}

/** Everything the pane asks of the world outside the page; tests put others in their place. */
export const DOORS = {
  lookAtWorkbook: async (options: SightOptions, progress: ReadProgress) =>
    (await entrance()).lookAtWorkbook(options, progress),
  tablesAtSelection: async () => (await entrance()).tablesAtSelection(),
  rememberChoices: async (choices: Choices) => (await entrance()).rememberChoices(choices),
  runSteps: async (options: RunOptions) => (await entrance()).runSteps(options),
  colourWeightings: async (writes: BeforeWriting) => (await entrance()).colourWeightings(writes),
  removeColours: async (writes: BeforeWriting) => (await entrance()).removeColours(writes),
  insertSheets: async (sheets: readonly LooseSheet[], language: Language, writes: BeforeWriting) =>
    (await entrance()).insertSheets(sheets, language, writes),
  insertTemplates: async (ids: readonly TemplateId[], options: TemplateOptions, writes: BeforeWriting) =>
    (await templates()).insertTemplates(ids, options, writes),
  fetchAreas: async (follow: Follow) => (await openData()).fetchAreas(follow),
  fetchFigures: async (table: OpenDataTable, choice: OpenDataChoice, follow: Follow) =>
    (await openData()).fetchFigures(table, choice, follow),
  insertOpenData: async (figures: OpenDataFigures, language: Language, writes: BeforeWriting) =>
    (await entrance()).insertOpenData(figures, language, writes),
  insertFormula: async (formula: string) => (await entrance()).insertFormula(formula),
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
