import type { Locale } from '../../locale';
import { problemText } from '../../workbook/problemText';
import { failureText } from './failure';
import { countFunctions, foundFunctions } from './functionSearch';
import { SECTION_OF, type Busy, type ChoiceNote, type Outcome, type PaneState } from './paneState';

/** What a screen reader says by itself: progress and results when it is quiet, failures at once. */
export interface Announcement {
  readonly polite: string;
  readonly assertive: string;
}

const polite = (text: string): Announcement => ({ polite: text, assertive: '' });
const assertive = (text: string): Announcement => ({ polite: '', assertive: text });

export function announcementOf(state: PaneState, locale: Locale): Announcement {
  const { pane } = locale;
  const { busy, choiceNote, failure, functionNote, latest, outcomes, page } = state;
  if (state.isExcelSilent) return polite(pane.progress.waits);
  if (busy) return polite(busyText(busy, locale));
  if (page === 'functions') {
    if (!functionNote) return polite(soughtText(state.functionSought, locale));
    return functionNote.kind === 'failed'
      ? assertive(failureText(functionNote.failure, locale))
      : polite(functionText(functionNote, locale));
  }
  if (failure) return assertive(failureText(failure, locale));
  if (choiceNote) return polite(choiceText(choiceNote, locale));
  const outcome = latest && outcomes[latest];
  if (!outcome) return polite(state.isLooking && !state.sight ? pane.looking : '');
  if (outcome.kind === 'failed') return assertive(failureText(outcome.failure, locale));
  return outcome.kind === 'report' && outcome.report.problem
    ? assertive(outcomeText(outcome, locale))
    : polite(outcomeText(outcome, locale));
}

/** What it is busy with. */
export function busyText({ action, isCancelling, phase }: Busy, { openData, pane }: Locale): string {
  if (isCancelling) return pane.progress.cancelling;
  return SECTION_OF[action] === 'openData' && phase === 'fetch' ? openData.busy : pane.progress[phase];
}

/** How many functions were found; nothing while all of them are shown. */
export function soughtText(sought: string, locale: Locale): string {
  return sought.trim() === ''
    ? ''
    : locale.pane.functions.found(countFunctions(foundFunctions(locale, sought)));
}

/** What came of an action, in one sentence. */
export function outcomeText(outcome: Outcome, locale: Locale): string {
  const { pane } = locale;
  switch (outcome.kind) {
    case 'report': {
      const { problem, isCancelled, written, skipped } = outcome.report;
      if (problem) return problemText(problem, locale);
      if (isCancelled) return pane.result.cancelled;
      const reasons = skipped.map(({ step, reason }) =>
        locale.run.skippedStep(locale.run.steps[step], locale.run.skipped[reason]),
      );
      return [pane.result.done(written.length), ...reasons].join(' ');
    }
    case 'coloured':
      return outcome.tables === 0 ? pane.colours.none : pane.result.coloured(outcome.tables);
    case 'uncoloured':
      return pane.result.uncoloured;
    case 'inserted':
      return pane.result.inserted(outcome.sheets.join(', '));
    case 'listed':
      return locale.openData.listed(outcome.municipalities);
    case 'fetched':
      return locale.openData.inserted(outcome.sheet);
    case 'toldFirst':
      return `${pane.result.toldFirst} ${pane.write.noUndo}`;
    case 'stopped':
      return outcome.isExcelSilent ? pane.result.stopsLater : pane.result.cancelled;
    case 'failed':
      return failureText(outcome.failure, locale);
  }
}

export const choiceText = ({ isTable, place }: ChoiceNote, { pane }: Locale): string =>
  isTable ? pane.read.selectionTaken(place) : pane.read.selectionIsNoTable(place);

export const functionText = (
  note: { readonly kind: 'inserted' | 'occupied'; readonly place: string },
  { pane }: Locale,
): string => (note.kind === 'inserted' ? pane.result.formula(note.place) : pane.result.occupied(note.place));
