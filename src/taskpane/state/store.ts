import type { PaneState } from './paneState';
import { reduce, type PaneEvent } from './reduce';

/** Holds the state, and tells who listens when it changed. */
export class Store {
  private readonly listeners = new Set<() => void>();

  constructor(private current: PaneState) {}

  get state(): PaneState {
    return this.current;
  }

  dispatch(event: PaneEvent): void {
    const next = reduce(this.current, event);
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  }

  /** @returns how to stop listening. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
