/** What a run is busy with, in this order. Until `write` nothing in the workbook has changed. */
export type RunPhase = 'read' | 'compute' | 'write';

/** Follows a run from outside, and can stop it before it writes. */
export interface RunProgress {
  /** Called when a phase begins; the run goes on when the promise is fulfilled, so that a page can be drawn. */
  begins(phase: RunPhase): Promise<void>;
  /** Asked before each phase. */
  isCancelled(): boolean;
}

/** For a run that nobody follows. */
export const UNSEEN: RunProgress = { begins: () => Promise.resolve(), isCancelled: () => false };
