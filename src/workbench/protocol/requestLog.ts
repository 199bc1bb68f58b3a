/**
 * `sync` is what the add-in's own `context.sync()` sent; `cleanup` gives up references at the end of `Excel.run`;
 * `service` is the library's own traffic (start-up, results of custom functions).
 */
export type RequestKind = 'sync' | 'cleanup' | 'service';

/** One request as it was answered. */
export interface LoggedRequest {
  /** From 1, in the order of arrival, over all kinds. */
  readonly number: number;
  readonly kind: RequestKind;
  readonly actions: number;
  /** Each member used, once: `Range.values` read or called, `Range.values=` set. */
  readonly members: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly changesWorkbook: boolean;
  /** A member was used after which Excel offers no undo. */
  readonly clearsUndo: boolean;
  /** The code of the error it ended in. */
  readonly errorCode: string | undefined;
}

/** Every request since the host was opened, or since `clear`. */
export class RequestLog {
  private entries: LoggedRequest[] = [];
  private last = 0;

  get all(): readonly LoggedRequest[] {
    return this.entries;
  }

  /** What the add-in's own syncs sent. */
  get syncs(): readonly LoggedRequest[] {
    return this.entries.filter((entry) => entry.kind === 'sync');
  }

  get syncCount(): number {
    return this.syncs.length;
  }

  /** The syncs that changed something in the workbook. */
  get writes(): readonly LoggedRequest[] {
    return this.syncs.filter((entry) => entry.changesWorkbook);
  }

  nextNumber(): number {
    this.last += 1;
    return this.last;
  }

  record(entry: LoggedRequest): void {
    this.entries.push(entry);
  }

  /** Forgets what was logged; numbers go on. */
  clear(): void {
    this.entries = [];
  }
}
