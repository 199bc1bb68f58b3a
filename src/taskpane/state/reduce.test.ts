import type { WorkbookSight } from '../../workbook/sight/workbookSight';
import { FIRST_STATE, type Outcome, type PaneState } from './paneState';
import { reduce, type PaneEvent } from './reduce';

const after = (events: readonly PaneEvent[], from: PaneState = FIRST_STATE): PaneState =>
  events.reduce(reduce, from);

const FAILED: Outcome = {
  kind: 'failed',
  failure: { kind: 'excel', code: 'AccessDenied', leftover: 'nothing' },
};

describe('the state of the pane', () => {
  it('opens a section and folds it again', () => {
    expect(after([{ kind: 'sectionToggled', section: 'ecosystem' }]).open).toBe('ecosystem');
    const twice: PaneEvent[] = [
      { kind: 'sectionToggled', section: 'ecosystem' },
      { kind: 'sectionToggled', section: 'ecosystem' },
    ];
    expect(after(twice).open).toBeNull();
  });

  it('shows the section of an action that began elsewhere, as on the ribbon', () => {
    const state = after([
      { kind: 'pageChosen', page: 'functions' },
      { kind: 'began', action: 'catalogue' },
    ]);
    expect([state.page, state.open, state.busy?.action]).toEqual(['steps', 'specific', 'catalogue']);
  });

  it('begins no second action while one is busy', () => {
    const state = after([
      { kind: 'began', action: 'structure' },
      { kind: 'began', action: 'all' },
    ]);
    expect(state.busy?.action).toBe('structure');
  });

  it('can be stopped before the writing and not during it', () => {
    const reading = after([{ kind: 'began', action: 'all' }, { kind: 'cancelAsked' }]);
    expect(reading.busy?.isCancelling).toBe(true);
    const writing = after([
      { kind: 'began', action: 'all' },
      { kind: 'phaseBegan', phase: 'write' },
      { kind: 'cancelAsked' },
    ]);
    expect(writing.busy?.isCancelling).toBe(false);
  });

  it('keeps what came of an action with its section until it is done again', () => {
    const failed = after([
      { kind: 'began', action: 'structure' },
      { kind: 'ended', outcome: FAILED },
    ]);
    expect(failed.busy).toBeNull();
    expect(failed.outcomes.structure).toBe(FAILED);
    expect(failed.latest).toBe('structure');
    const other = after([{ kind: 'began', action: 'colour' }], failed);
    expect(other.outcomes.structure).toBe(FAILED);
    expect(other.latest).toBeNull();
    const again = after(
      [
        { kind: 'ended', outcome: FAILED },
        { kind: 'began', action: 'structure' },
      ],
      other,
    );
    expect(again.outcomes.structure).toBeUndefined();
  });

  it('stays at the list of empty tables, from which there may be more to come', () => {
    const state = after([
      { kind: 'sectionToggled', section: 'templates' },
      { kind: 'began', action: 'template-clusters' },
      { kind: 'ended', outcome: { kind: 'inserted', sheets: ['Clusterlijst'] } },
    ]);
    expect([state.open, state.latest]).toEqual(['templates', 'templates']);
  });

  it('opens the first step after the sample was inserted, and says so until that is used', () => {
    const outcome: Outcome = { kind: 'inserted', sheets: ['Kerncijfers'] };
    const state = after([
      { kind: 'began', action: 'sample' },
      { kind: 'ended', outcome },
    ]);
    expect([state.open, state.outcomes.firstRun]).toEqual(['structure', outcome]);
    expect(after([{ kind: 'began', action: 'structure' }], state).outcomes.firstRun).toBeUndefined();
  });

  it('keeps the last sight while it looks again or fails to, and drops the failure once it has seen', () => {
    const sight = {} as WorkbookSight;
    const seen = after([{ kind: 'looked', sight }]);
    expect(after([{ kind: 'lookBegan' }], seen)).toMatchObject({ isLooking: true, sight });
    const failed = after(
      [{ kind: 'failed', failure: FAILED.kind === 'failed' ? FAILED.failure : never() }],
      seen,
    );
    expect(failed).toMatchObject({ isLooking: false, sight, failure: { code: 'AccessDenied' } });
    expect(after([{ kind: 'looked', sight }], failed).failure).toBeNull();
  });

  it('shows where something is told before anything is written, and leaves what is busy alone', () => {
    const told = after([
      { kind: 'pageChosen', page: 'functions' },
      { kind: 'toldFirst', action: 'catalogue' },
    ]);
    expect(told).toMatchObject({ page: 'steps', open: 'specific', latest: 'specific', busy: null });
    expect(told.outcomes.specific).toEqual({ kind: 'toldFirst' });
    expect(after([{ kind: 'began', action: 'specific' }], told).outcomes.specific).toBeUndefined();
    const busy = after([{ kind: 'began', action: 'all' }]);
    expect(after([{ kind: 'toldFirst', action: 'catalogue' }], busy)).toBe(busy);
  });

  it('ignores phases and ends that belong to nothing', () => {
    expect(after([{ kind: 'phaseBegan', phase: 'write' }])).toBe(FIRST_STATE);
    expect(after([{ kind: 'ended', outcome: FAILED }])).toBe(FIRST_STATE);
  });
});

function never(): never {
  throw new Error('unreachable');
}
