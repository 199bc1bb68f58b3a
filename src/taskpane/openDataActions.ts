import type { Follow } from '../openData/network';
import { OpenDataFailure } from '../openData/openDataProblem';
import type { BeforeWriting } from '../workbook/runProgress';
import type { Doors } from './doors';
import type { Patience } from './patience';
import { choiceOf, municipalitiesIn } from './state/openDataState';
import type { Outcome } from './state/paneState';
import type { Store } from './state/store';

/** What the section on the statistics office does; it asks nothing of the network before she presses a button. */
export class OpenDataActions {
  constructor(
    private readonly store: Store,
    private readonly doors: Doors,
  ) {}

  /** Fetches what can be chosen from. */
  async list(patience: Patience): Promise<Outcome> {
    return this.stoppable(patience, async (follow) => {
      const table = await this.doors.fetchAreas(follow);
      if (follow.signal.aborted) return { kind: 'stopped' };
      this.store.dispatch({ kind: 'openData', event: { kind: 'listed', table } });
      return { kind: 'listed', municipalities: municipalitiesIn(table, '').length };
    });
  }

  /** Fetches the figures of the municipality that she chose, and inserts them as a sheet. */
  async fetch(patience: Patience, writes: BeforeWriting): Promise<Outcome> {
    const { doors, store } = this;
    const { openData, preferences } = store.state;
    const choice = choiceOf(openData);
    if (!choice) return { kind: 'stopped' };
    return this.stoppable(patience, async (follow) => {
      const figures = await doors.fetchFigures(openData.table!, choice, follow);
      if (follow.signal.aborted) return { kind: 'stopped' };
      patience.turnToExcel();
      store.dispatch({ kind: 'phaseBegan', phase: 'read' });
      const sheet = await doors.insertOpenData(figures, preferences.language, writes);
      return { kind: 'fetched', sheet, figures };
    });
  }

  private async stoppable(patience: Patience, work: (follow: Follow) => Promise<Outcome>): Promise<Outcome> {
    const { signal } = patience;
    try {
      return await work({
        signal,
        onProgress: (done, expected) => {
          if (signal.aborted) return;
          patience.heard();
          this.store.dispatch({ kind: 'openData', event: { kind: 'progressed', done, expected } });
        },
      });
    } catch (error) {
      if (error instanceof OpenDataFailure && error.problem.kind === 'cancelled') return { kind: 'stopped' };
      throw error;
    }
  }
}
