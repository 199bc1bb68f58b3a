import { missingValue, resultTooLarge } from '../matrix';
import type { Outcome } from '../methodError';
import type { ClassificationNote } from './sector';
import type { CodeSum } from './sumByCode';

/** One total that is being added up, with what is to be said of it. */
export class TotalInProgress {
  private sum = 0;
  private count = 0;
  private readonly missing: string[] = [];
  private readonly told: string[] = [];
  private readonly regained: string[] = [];
  private readonly overlaps: string[] = [];
  private readonly others: ClassificationNote[] = [];

  /** A code that counts for `share` of its value. */
  add(code: string, { sum, isMissing }: CodeSum, share = 1): void {
    this.count++;
    if (isMissing) this.missing.push(code);
    this.sum += sum * share;
  }

  regain(code: string): void {
    this.regained.push(code);
  }

  overlap(code: string, within: string): void {
    this.overlaps.push(`${code} < ${within}`);
  }

  tell(code: string): void {
    this.told.push(code);
  }

  note(note: ClassificationNote): void {
    this.others.push(note);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get total(): Outcome {
    if (this.missing.length > 0) return missingValue('values');
    return Number.isFinite(this.sum) ? this.sum : resultTooLarge('values');
  }

  get notes(): ClassificationNote[] {
    const lists: [ClassificationNote['key'], readonly string[]][] = [
      ['codes', this.told],
      ['regainedZero', this.regained],
      ['overlap', this.overlaps],
      ['missingValue', this.missing],
    ];
    return [
      ...this.others,
      ...lists.flatMap(([key, codes]): ClassificationNote[] =>
        codes.length === 0 ? [] : [{ key, details: { codes: sayList(codes) } }],
      ),
    ];
  }
}

/** So many codes fit in a cell that a reader still takes in. */
const LONGEST_LIST = 12;

function sayList(codes: readonly string[]): string {
  const shown = codes.slice(0, LONGEST_LIST).join(', ');
  return codes.length > LONGEST_LIST ? `${shown}, \u2026 (${codes.length})` : shown;
}
