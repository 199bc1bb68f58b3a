import type { RunPhase } from '../../workbook/runProgress';
import type { Choices } from '../../workbook/choices';
import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import type { Preferences } from '../preferences';
import type { Failure } from './failure';
import { reduceOpenData, type OpenDataEvent } from './openDataState';
import {
  fetches,
  SECTION_OF,
  type Action,
  type ChoiceNote,
  type FunctionNote,
  type Outcome,
  type Page,
  type PaneState,
  type Reading,
  type Section,
} from './paneState';

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'pageChosen'; readonly page: Page }
  | { readonly kind: 'sectionToggled'; readonly section: Section }
  | { readonly kind: 'choicesChanged'; readonly choices: Choices }
  | { readonly kind: 'choicesRemembered' }
  | { readonly kind: 'selectionTried'; readonly note: ChoiceNote }
  | { readonly kind: 'preferencesChanged'; readonly preferences: Partial<Preferences> }
  | { readonly kind: 'lookBegan' }
  | { readonly kind: 'rowsRead'; readonly reading: Reading }
  | { readonly kind: 'lookStopAsked' }
  | { readonly kind: 'lookStopped' }
  | { readonly kind: 'looked'; readonly sight: WorkbookSight }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'failurePassed' }
  | { readonly kind: 'began'; readonly action: Action }
  | { readonly kind: 'phaseBegan'; readonly phase: RunPhase }
  | { readonly kind: 'silenceHeard'; readonly isExcelSilent: boolean }
  | { readonly kind: 'cancelAsked' }
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  | { readonly kind: 'toldFirst'; readonly action: Action }
  | { readonly kind: 'functionTried'; readonly note: FunctionNote }
  | { readonly kind: 'functionSought'; readonly sought: string }
  | { readonly kind: 'openData'; readonly event: OpenDataEvent }
  | { readonly kind: 'undoKnown'; readonly hasOneUndoStep: boolean }
  | { readonly kind: 'separatorKnown'; readonly decimalSeparator: string };

const NOT_LOOKING = { isLooking: false, isLookStopping: false, reading: null };

/** The next state of the pane. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'pageChosen':
      return { ...state, page: event.page };
    case 'sectionToggled':
      return { ...state, open: state.open === event.section ? null : event.section, choiceNote: null };
    case 'choicesChanged':
      return { ...state, choices: event.choices, choiceNote: null, latest: null };
    case 'choicesRemembered':
      // What the pane has not looked at yet is still what counts.
      return state.sight?.choices === state.choices ? { ...state, choices: null } : state;
    case 'selectionTried':
      return { ...state, choiceNote: event.note, latest: null };
    case 'preferencesChanged':
      return { ...state, preferences: { ...state.preferences, ...event.preferences }, latest: null };
    case 'lookBegan':
      return { ...state, isLooking: true, isLookStopping: false, isLookStopped: false, reading: null };
    case 'rowsRead':
      return { ...state, reading: event.reading };
    case 'lookStopAsked':
      return state.isLooking ? { ...state, isLookStopping: true } : state;
    case 'lookStopped':
      return { ...state, ...NOT_LOOKING, isLookStopped: true };
    case 'looked':
      return { ...state, ...NOT_LOOKING, sight: event.sight, failure: null };
    case 'failed':
      return { ...state, ...NOT_LOOKING, failure: event.failure };
    case 'failurePassed':
      return state.failure ? { ...state, failure: null } : state;
    case 'began':
      return began(state, event.action);
    case 'phaseBegan':
      return state.busy ? { ...state, busy: { ...state.busy, phase: event.phase }, reading: null } : state;
    case 'silenceHeard':
      return { ...state, isExcelSilent: event.isExcelSilent };
    case 'cancelAsked':
      // Once the writing has begun it is finished: stopping half way would leave half a sheet.
      return state.busy && state.busy.phase !== 'write'
        ? { ...state, busy: { ...state.busy, isCancelling: true } }
        : state;
    case 'ended':
      return ended(state, event.outcome);
    case 'toldFirst':
      return state.busy ? state : ended(began(state, event.action), { kind: 'toldFirst' });
    case 'functionSought':
      return { ...state, functionSought: event.sought, functionNote: null };
    case 'openData':
      return { ...state, openData: reduceOpenData(state.openData, event.event) };
    case 'functionTried':
      return { ...state, functionNote: event.note };
    case 'undoKnown':
      return { ...state, hasOneUndoStep: event.hasOneUndoStep };
    case 'separatorKnown':
      return { ...state, decimalSeparator: event.decimalSeparator };
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
    busy: { action, phase: fetches(action) ? 'fetch' : 'read', isCancelling: false },
    isExcelSilent: false,
    reading: null,
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
    reading: null,
    outcomes: { ...state.outcomes, [section]: outcome },
    latest: section,
    // The sheets just inserted are what step 1 reads; of tables chosen from the list there may be more to come.
    open: outcome.kind === 'inserted' && section === 'firstRun' ? 'structure' : section,
  };
}
