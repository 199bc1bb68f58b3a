import type { RunPhase } from '../../workbook/runProgress';
import type { TableChoices } from '../../workbook/recognise/tableChoice';
import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import type { Preferences } from '../preferences';
import type { Failure } from './failure';
import {
  SECTION_OF,
  type Action,
  type ChoiceNote,
  type FunctionNote,
  type Outcome,
  type Page,
  type PaneState,
  type Section,
} from './paneState';

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'pageChosen'; readonly page: Page }
  | { readonly kind: 'sectionToggled'; readonly section: Section }
  | { readonly kind: 'choicesChanged'; readonly choices: TableChoices }
  | { readonly kind: 'selectionTried'; readonly note: ChoiceNote }
  | { readonly kind: 'preferencesChanged'; readonly preferences: Partial<Preferences> }
  | { readonly kind: 'lookBegan' }
  | { readonly kind: 'looked'; readonly sight: WorkbookSight }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'began'; readonly action: Action }
  | { readonly kind: 'phaseBegan'; readonly phase: RunPhase }
  | { readonly kind: 'cancelAsked' }
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  | { readonly kind: 'functionTried'; readonly note: FunctionNote }
  | { readonly kind: 'functionSought'; readonly sought: string }
  | {
      readonly kind: 'hostKnown';
      readonly decimalSeparator: string;
      readonly hasOneUndoStep: boolean;
    };

/** The next state of the pane. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'pageChosen':
      return { ...state, page: event.page };
    case 'sectionToggled':
      return { ...state, open: state.open === event.section ? null : event.section, choiceNote: null };
    case 'choicesChanged':
      return { ...state, choices: event.choices, choiceNote: null, latest: null };
    case 'selectionTried':
      return { ...state, choiceNote: event.note, latest: null };
    case 'preferencesChanged':
      return { ...state, preferences: { ...state.preferences, ...event.preferences }, latest: null };
    case 'lookBegan':
      return { ...state, isLooking: true };
    case 'looked':
      return { ...state, isLooking: false, sight: event.sight, failure: null };
    case 'failed':
      return { ...state, isLooking: false, failure: event.failure };
    case 'began':
      return began(state, event.action);
    case 'phaseBegan':
      return state.busy ? { ...state, busy: { ...state.busy, phase: event.phase } } : state;
    case 'cancelAsked':
      // Once the writing has begun it is finished: stopping half way would leave half a sheet.
      return state.busy && state.busy.phase !== 'write'
        ? { ...state, busy: { ...state.busy, isCancelling: true } }
        : state;
    case 'ended':
      return ended(state, event.outcome);
    case 'functionSought':
      return { ...state, functionSought: event.sought, functionNote: null };
    case 'functionTried':
      return { ...state, functionNote: event.note };
    case 'hostKnown':
      return { ...state, decimalSeparator: event.decimalSeparator, hasOneUndoStep: event.hasOneUndoStep };
  }
}

/** One action at a time; what it says replaces what its section said before. */
function began(state: PaneState, action: Action): PaneState {
  if (state.busy) return state;
  const section = SECTION_OF[action];
  const outcomes = { ...state.outcomes };
  delete outcomes[section];
  // That sheets were inserted is no news any more once something is done with them.
  delete outcomes.firstRun;
  return {
    ...state,
    page: 'steps',
    open: section,
    busy: { action, phase: 'read', isCancelling: false },
    outcomes,
    choiceNote: null,
    latest: null,
    failure: null,
  };
}

function ended(state: PaneState, outcome: Outcome): PaneState {
  if (!state.busy) return state;
  const section = SECTION_OF[state.busy.action];
  return {
    ...state,
    busy: null,
    outcomes: { ...state.outcomes, [section]: outcome },
    latest: section,
    // The sheets just inserted are what step 1 reads.
    open: outcome.kind === 'inserted' ? 'structure' : section,
  };
}
