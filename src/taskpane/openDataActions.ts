import type { Follow } from '../openData/network';
import { OpenDataFailure } from '../openData/openDataProblem';
import type { Doors } from './doors';
import { choiceOf, municipalitiesIn } from './state/openDataState';
import type { Outcome } from './state/paneState';
import type { Store } from './state/store';

/** What the section on the statistics office does; it asks nothing of the network before she presses a button. */
export class OpenDataActions {
  private stop = new AbortController();

  constructor(
    private readonly store: Store,
    private readonly doors: Doors,
  ) {}

  /** Fetches what can be chosen from. */
  async list(): Promise<Outcome> {
    return this.stoppable(async (follow) => {
      const table = await this.doors.fetchAreas(follow);
      this.store.dispatch({ kind: 'openData', event: { kind: 'listed', table } });
      return { kind: 'listed', municipalities: municipalitiesIn(table, '').length };
    });
  }

  /** Fetches the figures of the municipality that she chose, and inserts them as a sheet. */
  async fetch(): Promise<Outcome> {
    const { doors, store } = this;
    const { openData, preferences } = store.state;
    const choice = choiceOf(openData);
    if (!choice) return { kind: 'stopped' };
    return this.stoppable(async (follow) => {
      const figures = await doors.fetchFigures(openData.table!, choice, follow);
      if (follow.signal.aborted) return { kind: 'stopped' };
      store.dispatch({ kind: 'phaseBegan', phase: 'write' });
      const sheet = await doors.insertOpenData(figures, preferences.language);
      return { kind: 'fetched', sheet, figures };
    });
  }

  cancel(): void {
    this.stop.abort();
  }

  private async stoppable(work: (follow: Follow) => Promise<Outcome>): Promise<Outcome> {
    this.stop = new AbortController();
    const { signal } = this.stop;
    try {
      return await work({
        signal,
        onProgress: (done, expected) =>
          this.store.dispatch({ kind: 'openData', event: { kind: 'progressed', done, expected } }),
      });
    } catch (error) {
      if (error instanceof OpenDataFailure && error.problem.kind === 'cancelled') return { kind: 'stopped' };
      throw error;
    }
  }
}
