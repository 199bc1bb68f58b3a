/** Where a row or column went; null when it is no longer there. */
export type LineMove = (place: number) => number | null;

/** What became of a number of rows or columns beside each other. */
export interface MovedSpan {
  readonly first: number;
  readonly last: number;
  /** Whether those that are still there kept their order. */
  readonly isOrdered: boolean;
}

/** Where the rows or the columns of a sheet went, looked up once each however many ranges lie over them. */
export class LineOrder {
  /** Per place how many before it are still there, and per one still there its place now and the turns so far. */
  private readonly before: number[] = [0];
  private readonly now: number[] = [];
  private readonly turns: number[] = [];

  /** What went past `limit` has fallen off the sheet. */
  constructor(
    private readonly move: LineMove,
    private readonly limit: number,
  ) {}

  place(place: number): number | null {
    const now = this.move(place);
    return now === null || now > this.limit ? null : now;
  }

  /** From the first of the lines `first` to `last` that is still there to the last one; null when none is. */
  span(first: number, last: number): MovedSpan | null {
    this.lookUpTo(last);
    const [from, to] = [this.before[first]!, this.before[last + 1]! - 1];
    if (to < from) return null;
    return { first: this.now[from]!, last: this.now[to]!, isOrdered: this.turns[from] === this.turns[to] };
  }

  private lookUpTo(last: number): void {
    for (let line = this.before.length - 1; line <= last; line++) {
      const now = this.place(line);
      const count = this.now.length;
      if (now !== null) {
        const isTurn = count > 0 && now < this.now[count - 1]!;
        this.turns.push((this.turns[count - 1] ?? 0) + (isTurn ? 1 : 0));
        this.now.push(now);
      }
      this.before.push(this.now.length);
    }
  }
}
