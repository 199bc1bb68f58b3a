/** What a run is busy with, in this order. Until `write` nothing in the workbook has changed. */
export type RunPhase = 'read' | 'compute' | 'write';

/** Follows the reading of a workbook from outside, and can stop it. */
export interface ReadProgress {
  /**
   * Called between two round trips when more rows are still to come; the reading goes on when the promise is
   * fulfilled, so that a page can be drawn.
   */
  reads(rows: number, ofRows: number): Promise<void>;
  /** Asked between two round trips; by a run also before each phase. */
  isCancelled(): boolean;
}

/** Follows a run from outside, and can stop it before it writes. */
export interface RunProgress extends ReadProgress {
  /** Called when a phase begins; likewise. */
  begins(phase: RunPhase): Promise<void>;
}

/** Called when the first request that changes the workbook is about to go out; when it throws, nothing goes out. */
export type BeforeWriting = () => void;

/** For a run that nobody follows. */
export const UNSEEN: RunProgress = {
  begins: () => Promise.resolve(),
  reads: () => Promise.resolve(),
  isCancelled: () => false,
};
