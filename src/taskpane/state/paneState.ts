import type { TableChoices } from '../../workbook/recognise/tableChoice';
import type { RunPhase } from '../../workbook/runProgress';
import type { RunReport } from '../../workbook/runSteps';
import type { Bundle } from '../../workbook/bundles';
import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import type { Preferences } from '../preferences';
import type { Failure } from './failure';

/** Everything that can be asked of the pane and takes time. */
export type Action = Bundle | 'colour' | 'uncolour' | 'sample' | 'inventedSample' | 'template';

/** The parts of the steps page that hold buttons and show what came of them. */
export type Section =
  | 'structure'
  | 'selection'
  | 'ecosystem'
  | 'specific'
  | 'generic'
  | 'all'
  | 'sheets'
  | 'colours'
  | 'firstRun';

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
};

/** What came of an action. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: RunReport }
  | { readonly kind: 'coloured'; readonly tables: number }
  | { readonly kind: 'uncoloured' }
  | { readonly kind: 'inserted'; readonly sheets: readonly string[] }
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
  readonly phase: RunPhase;
  readonly isCancelling: boolean;
}

/** All that the pane shows; nothing of it lives in the page. */
export interface PaneState {
  readonly page: Page;
  readonly open: Section | null;
  /** Where she wants tables to be taken from; what is not in it is left to the reader. */
  readonly choices: TableChoices;
  readonly choiceNote: ChoiceNote | null;
  readonly preferences: Preferences;
  /** Null until the workbook has been looked at. */
  readonly sight: WorkbookSight | null;
  readonly isLooking: boolean;
  readonly busy: Busy | null;
  readonly outcomes: Readonly<Partial<Record<Section, Outcome>>>;
  /** The section of the newest outcome, which is the one to announce. */
  readonly latest: Section | null;
  /** What failed outside an action: looking, or following a link. */
  readonly failure: Failure | null;
  readonly functionNote: FunctionNote | null;
  /** What she looks for among the functions. */
  readonly functionSought: string;
  readonly decimalSeparator: string;
  /** The host takes a whole run back in one step. */
  readonly hasOneUndoStep: boolean;
}

export const FIRST_STATE: PaneState = {
  page: 'steps',
  open: 'structure',
  choices: {},
  choiceNote: null,
  preferences: { language: 'nl', cells: 'formulas' },
  sight: null,
  isLooking: true,
  busy: null,
  outcomes: {},
  latest: null,
  failure: null,
  functionNote: null,
  functionSought: '',
  decimalSeparator: '.',
  hasOneUndoStep: true,
};
