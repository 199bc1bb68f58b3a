/** Requests and answers are each kept under this size: Excel on the web refuses more than 5 MB. */
export const BYTES_PER_ROUND_TRIP = 4_000_000;

/** Gathers what waits for Excel, and sends it only at the end or before it, or the answer to it, grows too large. */
export class RoundTrips {
  private waiting = 0;
  private asked = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  async makeRoomFor(bytes: number): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > BYTES_PER_ROUND_TRIP) await this.send();
    this.waiting += bytes;
  }

  async makeRoomForAnswer(bytes: number): Promise<void> {
    if (this.asked > 0 && this.asked + bytes > BYTES_PER_ROUND_TRIP) await this.send();
    this.asked += bytes;
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.waiting = 0;
    this.asked = 0;
  }
}
