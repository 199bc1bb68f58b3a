import { FetchFailed } from './state/failure';

/** How long nothing need be heard before the pane says that Excel waits, and before it is given up; in milliseconds. */
export const SILENT_AFTER = 5_000;
export const GIVEN_UP_AFTER = 600_000;

/** She stopped what was asked. Excel may hold the request still, which it drops without having written anything. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor(readonly isExcelSilent: boolean) {
    super();
  }
}

/** Excel has not answered for so long that nobody waits for it any more. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Waits for work that may never answer: a request that Excel holds while a cell is edited cannot be taken back, nor can
 * a fetch be trusted to end. The waiting ends with the work, soon after a stop, or when nothing was heard for too long.
 */
export class Patience {
  private readonly controller = new AbortController();
  private readonly giveUp: (reason: unknown) => void;
  private readonly givenUp: Promise<never>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSilent = false;
  private isOver = false;

  constructor(
    private readonly showSilence: (isSilent: boolean) => void,
    private asks: 'excel' | 'network' = 'excel',
  ) {
    let giveUp: (reason: unknown) => void = () => undefined;
    this.givenUp = new Promise((_, reject) => (giveUp = reject));
    this.giveUp = giveUp;
  }

  /** Aborted as soon as nobody wants the work any more: from then on it may write nothing. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /**
   * The answer of the work.
   *
   * @throws {Stopped} at once when Excel is silent or the network is asked, and otherwise when it turns out to be.
   * @throws {NoAnswer} when Excel has been silent for too long.
   * @throws {FetchFailed} when the network has.
   */
  async until<T>(work: Promise<T>): Promise<T> {
    this.heard();
    try {
      return await Promise.race([work, this.givenUp]);
    } finally {
      this.hearNoMore();
    }
  }

  /** The network has answered: what is asked now is asked of Excel. */
  turnToExcel(): void {
    this.asks = 'excel';
    this.heard();
  }

  /** A sign that the work goes on. */
  heard(): void {
    if (this.isOver) return;
    this.setSilent(false);
    const isExcel = this.asks === 'excel';
    this.wakeAfter(
      isExcel ? SILENT_AFTER : GIVEN_UP_AFTER,
      isExcel ? () => this.fallSilent() : () => this.abandon(new FetchFailed('late')),
    );
  }

  stop(): void {
    this.controller.abort();
    if (this.isSilent || this.asks === 'network') this.abandon(new Stopped(this.isSilent));
  }

  private fallSilent(): void {
    if (this.signal.aborted) return this.abandon(new Stopped(true));
    this.setSilent(true);
    this.wakeAfter(GIVEN_UP_AFTER - SILENT_AFTER, () => this.abandon(new NoAnswer()));
  }

  private abandon(reason: unknown): void {
    this.controller.abort();
    this.giveUp(reason);
    this.hearNoMore();
  }

  private hearNoMore(): void {
    clearTimeout(this.timer);
    this.setSilent(false);
    this.isOver = true;
  }

  private setSilent(isSilent: boolean): void {
    if (this.isSilent !== isSilent) this.showSilence(isSilent);
    this.isSilent = isSilent;
  }

  private wakeAfter(milliseconds: number, wake: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(wake, milliseconds);
  }
}
