import { RequestLog, type LoggedRequest } from '../protocol/requestLog';

/** How many requests are kept: the page may stay open for hours. */
const MOST_ENTRIES = 2_000;

/** A log that tells of each request once it was answered. */
export class ObservedLog extends RequestLog {
  constructor(private readonly answered: (entry: LoggedRequest) => void) {
    super();
  }

  override record(entry: LoggedRequest): void {
    if (this.all.length >= MOST_ENTRIES) this.clear();
    super.record(entry);
    this.answered(entry);
  }
}
