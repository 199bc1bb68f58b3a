/** Requests and answers are kept under this size: Excel on the web refuses more than 5 MB. */
export const BYTES_PER_ROUND_TRIP = 4_000_000;

/** Gathers what waits for Excel, and sends it only at the end or before it grows too large. */
export class RoundTrips {
  private waiting = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  async makeRoomFor(bytes: number): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > BYTES_PER_ROUND_TRIP) await this.send();
    this.waiting += bytes;
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.waiting = 0;
  }
}
