import { localeOf } from '../../locale';
import type { RunReport } from '../../workbook/runSteps';
import { announcementOf } from './announcement';
import { FIRST_STATE, type Outcome, type PaneState } from './paneState';

const english = localeOf('en');
const said = (state: Partial<PaneState>) =>
  announcementOf({ ...FIRST_STATE, isLooking: false, ...state }, english);
const ended = (outcome: Outcome) => said({ outcomes: { all: outcome }, latest: 'all' });

const REPORT: RunReport = {
  problem: null,
  isCancelled: false,
  tables: [],
  findings: [],
  written: [],
  skipped: [],
};

describe('what a screen reader says by itself', () => {
  it.each(['read', 'compute', 'write'] as const)('names the phase it is in: %s', (phase) => {
    const busy = { action: 'all', phase, isCancelling: false } as const;
    expect(said({ busy })).toEqual({ polite: english.pane.progress[phase], assertive: '' });
  });

  it('says a result when it is quiet, with what was skipped and why', () => {
    const skipped = [{ step: 'recommendations', reason: 'noRatings' }] as const;
    const { polite, assertive } = ended({ kind: 'report', report: { ...REPORT, skipped } });
    expect(polite).toContain('0 sheets');
    expect(polite).toContain('Skipped: recommendations, since the workbook has no ratings');
    expect(assertive).toBe('');
  });

  it('says at once that nothing could be read', () => {
    const problem = { kind: 'noTable', lookedAt: [{ sheet: 'Notes', reason: 'noNumbers' }] } as const;
    const { polite, assertive } = ended({ kind: 'report', report: { ...REPORT, problem } });
    expect(polite).toBe('');
    expect(assertive).toContain('Notes (text only)');
  });

  it('says at once what failed, and what to do', () => {
    const failure = { kind: 'excel', code: 'InvalidOperationInCellEditMode', leftover: 'nothing' } as const;
    expect(ended({ kind: 'failed', failure }).assertive).toContain('Press Enter or Esc');
    expect(said({ failure }).assertive).toContain('Press Enter or Esc');
  });

  it('says on the page of functions what came of an example, and nothing of the steps', () => {
    const functionNote = { id: 'SHARE', kind: 'occupied', place: 'Sheet1!A1' } as const;
    const outcomes = { all: { kind: 'uncoloured' } } as const;
    const state = { page: 'functions', functionNote, outcomes, latest: 'all' } as const;
    expect(said(state).polite).toBe(english.pane.result.occupied('Sheet1!A1'));
  });

  it('says that nothing was written, and why, where something is told first', () => {
    const { polite } = ended({ kind: 'toldFirst' });
    expect(polite).toContain('Nothing has been written yet');
    expect(polite).toContain('cannot undo the writing in one go');
  });

  it('is silent when there is nothing to say', () => {
    expect(said({})).toEqual({ polite: '', assertive: '' });
  });
});
