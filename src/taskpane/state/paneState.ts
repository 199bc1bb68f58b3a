import type { OpenDataFigures } from '../../openData/openDataFigures';
import type { Choices } from '../../workbook/choices';
import type { RunPhase } from '../../workbook/runProgress';
import type { RunReport } from '../../workbook/runSteps';
import { BUNDLES, type Bundle } from '../../workbook/bundles';
import { TEMPLATE_IDS, type TemplateId } from '../../workbook/insert/templateIds';
import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import type { Preferences } from '../preferences';
import type { Failure, Leftover } from './failure';
import { NO_OPEN_DATA, type OpenDataState } from './openDataState';

/** Everything that can be asked of the pane and takes time. */
export type Action =
  Bundle | 'colour' | 'uncolour' | 'sample' | 'inventedSample' | 'template' | TemplateAction | OpenDataAction;

/** Asking the statistics office for what can be chosen from, and for figures. */
export type OpenDataAction = 'openDataList' | 'openDataFetch';

/** Putting in one empty table. */
export type TemplateAction = `template-${TemplateId}`;

export const templateAction = (id: TemplateId): TemplateAction => `template-${id}`;

/** The parts of the steps page that hold buttons and show what came of them. */
export type Section =
  | 'structure'
  | 'selection'
  | 'ecosystem'
  | 'specific'
  | 'generic'
  | 'all'
  | 'templates'
  | 'openData'
  | 'sheets'
  | 'colours'
  | 'firstRun';

const TEMPLATE_SECTIONS = Object.fromEntries(
  TEMPLATE_IDS.map((id) => [templateAction(id), 'templates']),
) as Readonly<Record<TemplateAction, 'templates'>>;

export const SECTION_OF: Readonly<Record<Action, Section>> = {
  structure: 'structure',
  selection: 'selection',
  ecosystem: 'ecosystem',
  catalogue: 'specific',
  recommendations: 'specific',
  specific: 'specific',
  generic: 'generic',
  all: 'all',
  colour: 'colours',
  uncolour: 'colours',
  sample: 'firstRun',
  inventedSample: 'firstRun',
  template: 'firstRun',
  ...TEMPLATE_SECTIONS,
  openDataList: 'openData',
  openDataFetch: 'openData',
};

/** Whether it begins with something of the network, before it asks anything of Excel. */
export const fetches = (action: Action): boolean =>
  action === 'sample' || action === 'inventedSample' || SECTION_OF[action] === 'openData';

/** What an action may leave in the workbook when it fails half way. */
export function leftoverOf(action: Action): Leftover {
  if (action in BUNDLES) return 'ourSheets';
  return SECTION_OF[action] === 'colours' ? 'colours' : 'newSheets';
}

/** What came of an action. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: RunReport }
  | { readonly kind: 'coloured'; readonly tables: number }
  | { readonly kind: 'uncoloured' }
  | { readonly kind: 'inserted'; readonly sheets: readonly string[] }
  | { readonly kind: 'listed'; readonly municipalities: number }
  | { readonly kind: 'fetched'; readonly sheet: string; readonly figures: OpenDataFigures }
  /** Nothing was written; where Excel was silent it may hold the request until the cell is left. */
  | { readonly kind: 'stopped'; readonly isExcelSilent?: boolean }
  /** A button on the ribbon was pressed where the pane has something to tell before anything is written. */
  | { readonly kind: 'toldFirst' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What came of inserting a function's example. */
export type FunctionNote =
  | { readonly id: string; readonly kind: 'inserted' | 'occupied'; readonly place: string }
  | { readonly id: string; readonly kind: 'failed'; readonly failure: Failure };

/** What came of pointing at a table with the selection. */
export interface ChoiceNote {
  readonly section: Section;
  readonly isTable: boolean;
  /** `Blad1!A1:C9` */
  readonly place: string;
}

export type Page = 'steps' | 'functions';

export interface Busy {
  readonly action: Action;
  readonly phase: RunPhase | 'fetch';
  readonly isCancelling: boolean;
}

/** How far the reading of a workbook is that takes more than one answer. */
export interface Reading {
  readonly rows: number;
  readonly ofRows: number;
}

/** All that the pane shows; nothing of it lives in the page. */
export interface PaneState {
  readonly page: Page;
  readonly open: Section | null;
  /** What she corrected and the workbook does not remember yet; null while what it remembers counts. */
  readonly choices: Choices | null;
  readonly choiceNote: ChoiceNote | null;
  readonly preferences: Preferences;
  /** Null until the workbook has been looked at. */
  readonly sight: WorkbookSight | null;
  readonly isLooking: boolean;
  /** She wants the looking to stop, which it does between two answers. */
  readonly isLookStopping: boolean;
  /** She stopped the looking: what the pane shows is what it saw before, or nothing. */
  readonly isLookStopped: boolean;
  /** Of looking, or of an action that is busy with reading. */
  readonly reading: Reading | null;
  readonly busy: Busy | null;
  /** Excel has not answered for some time, as when she is editing a cell. */
  readonly isExcelSilent: boolean;
  readonly outcomes: Readonly<Partial<Record<Section, Outcome>>>;
  /** The section of the newest outcome, which is the one to announce. */
  readonly latest: Section | null;
  /** What failed outside an action: looking, or following a link. */
  readonly failure: Failure | null;
  readonly functionNote: FunctionNote | null;
  /** What she looks for among the functions. */
  readonly functionSought: string;
  readonly openData: OpenDataState;
  readonly decimalSeparator: string;
  /** The host takes a whole run back in one step. */
  readonly hasOneUndoStep: boolean;
}

export const FIRST_STATE: PaneState = {
  page: 'steps',
  open: 'structure',
  choices: null,
  choiceNote: null,
  preferences: { language: 'nl', cells: 'formulas' },
  sight: null,
  isLooking: true,
  isLookStopping: false,
  isLookStopped: false,
  reading: null,
  busy: null,
  isExcelSilent: false,
  outcomes: {},
  latest: null,
  failure: null,
  functionNote: null,
  functionSought: '',
  openData: NO_OPEN_DATA,
  decimalSeparator: '.',
  hasOneUndoStep: true,
};
