import { HostError } from './hostError';

/** The library's flag for a request of `Excel.run` with `delayForCellEdit`. */
const MAY_WAIT = 64;

/**
 * The user is typing in a cell. Excel then holds back the requests that may wait, and refuses the others.
 *
 * https://learn.microsoft.com/en-us/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
 */
export class CellEdit {
  private end: (() => void) | null = null;
  private ended: Promise<void> = Promise.resolve();

  get isOn(): boolean {
    return this.end !== null;
  }

  /** She starts typing in a cell. */
  begin(): void {
    if (this.isOn) return;
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  /** She presses Enter or Esc. */
  finish(): void {
    this.end?.();
    this.end = null;
  }

  /**
   * Lets a request through, once it may.
   *
   * @throws {HostError} InvalidOperationInCellEditMode when it may not wait.
   */
  async admit(flags: number): Promise<void> {
    if (this.isOn && (flags & MAY_WAIT) === 0) {
      throw new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    await this.ended;
  }
}
